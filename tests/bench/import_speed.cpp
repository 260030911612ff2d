#include "core/outreach/import_companies.h"
#include "core/store/company_queries.h"
#include "core/transfer/company_plan.h"
#include "core/transfer/csv_encoding.h"
#include "core/transfer/text_file.h"
#include "tests/bench/measurements.h"

#include <QProcess>
#include <fmt/format.h>

#include <fstream>

namespace overture::bench
{
namespace
{

constexpr int companies = 20'000;

void makeList(const std::filesystem::path& file)
{
  std::ofstream out(file);
  out << "Company,Website,Industry,Locations,Notes\n";
  for (int i = 0; i < companies; ++i)
    out << fmt::format(
        "Company {0},https://company{0}.example,Software,\"Oslo, Berlin\",Makes number {0} of many things\n", i);
}

double importOurs(BenchWorld& world, const std::filesystem::path& list)
{
  const auto document = world.open(world.file("import.db"));
  return millisecondsOf([&] {
    const auto bytes = transfer::readFile(list);
    const auto table = transfer::readCsv(transfer::decoded(*bytes).text);
    const auto columns = transfer::companyColumnsOf(table);
    auto plan = transfer::planCompanies(transfer::companyRowsOf(table, *columns), {}, {});
    auto import = std::make_shared<outreach::CompanyImport>();
    import->added = std::move(plan.added);
    static_cast<void>(document->store->writeInBatches(outreach::importCompanies(std::move(import))));
  });
}

/// The same rows by the sqlite3 shell: a table with the indexes of ours and a search index.
double importByShell(const BenchWorld& world, const std::filesystem::path& list)
{
  const auto script = fmt::format(
      "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;\n"
      "CREATE TABLE company (id INTEGER PRIMARY KEY, name, website, industry, locations, notes);\n"
      "CREATE INDEX by_name ON company (name); CREATE INDEX by_website ON company (website);\n"
      "CREATE VIRTUAL TABLE company_fts USING fts5(name, website, industry, locations, notes, content='company',\n"
      "  content_rowid='id', tokenize='unicode61', prefix='1 2 3');\n"
      ".mode csv\n.import '{}' list\n"
      "BEGIN; INSERT INTO company SELECT NULL, Company, Website, Industry, Locations, Notes FROM list;\n"
      "INSERT INTO company_fts(company_fts) VALUES ('rebuild'); COMMIT;\n",
      list.string());
  return millisecondsOf([&] {
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {QString::fromStdString(world.file("shell.db").string())});
    shell.write(script.c_str());
    shell.closeWriteChannel();
    shell.waitForFinished(-1);
  });
}

}  // namespace

void measureImport(BenchWorld& world, Figures& figures)
{
  const auto list = world.file("companies.csv");
  makeList(list);
  const double ours = importOurs(world, list);
  const double shell = importByShell(world, list);
  figures.add("import_20000_companies_rows_a_second", companies / (ours / 1000));
  figures.addBesideFloor("import_20000_companies", ours, shell);
}

}  // namespace overture::bench
