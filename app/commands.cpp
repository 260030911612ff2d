#include "app/commands.h"

#include "app/sentences.h"
#include "core/evidence/version_report.h"
#include "core/outreach/import_companies.h"
#include "core/outreach/sample.h"
#include "core/store/check.h"
#include "core/store/company_queries.h"
#include "core/store/store.h"
#include "core/transfer/company_plan.h"
#include "core/transfer/csv_encoding.h"
#include "core/transfer/text_file.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <memory>
#include <system_error>

namespace overture::app {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint64_t sampleSeed = 20261124;

int failed(const Error& error)
{
  fmt::print(stderr, "{}\n", sentenceFor(error));
  return 1;
}

Error about(Error error, const std::filesystem::path& file)
{
  if (error.subject.empty())
    error.subject = file.filename().string();
  return error;
}

Json numberOrNull(const std::optional<double>& value)
{
  return value ? Json(*value) : Json(nullptr);
}

Json asJson(const std::vector<evidence::VersionReport>& reports)
{
  Json versions = Json::array();
  for (const auto& report : reports)
    versions.push_back({{"template", report.name.name},
                        {"version", report.name.number},
                        {"delivered", report.rate.delivered},
                        {"replied", report.rate.replied},
                        {"rate", numberOrNull(report.rate.rate)},
                        {"low", numberOrNull(report.rate.low)},
                        {"high", numberOrNull(report.rate.high)}});
  return {{"schema", 1}, {"versions", versions}};
}

void printWords(const std::vector<evidence::VersionReport>& reports)
{
  if (reports.empty())
    fmt::print("No template yet.\n");
  for (const auto& report : reports) {
    const auto& rate = report.rate;
    const auto name = fmt::format("{} v{}", report.name.name, report.name.number);
    if (!rate.rate)
      fmt::print("{:<32} nothing delivered yet\n", name);
    else
      fmt::print("{:<32} {:>3.0f} % answered ({:.0f}–{:.0f} %), {} of {}\n", name, 100 * *rate.rate, 100 * *rate.low,
                 100 * *rate.high, rate.replied, rate.delivered);
  }
}

Json asJson(const std::vector<transfer::RowIssue>& issues)
{
  Json list = Json::array();
  for (const auto& issue : issues)
    list.push_back({{"row", issue.row}, {"reason", sentenceFor(issue)}});
  return list;
}

void printOutcome(const transfer::CompanyPlan& plan, bool json)
{
  if (json) {
    const Json outcome = {{"added", plan.added.size()},
                          {"changed", plan.changed.size()},
                          {"same", plan.same},
                          {"rejected", asJson(plan.rejected)},
                          {"warnings", asJson(plan.warnings)}};
    fmt::print("{}\n", outcome.dump(2));
    return;
  }
  fmt::print("{} added, {} changed, {} the same, {} rejected\n", plan.added.size(), plan.changed.size(), plan.same,
             plan.rejected.size());
  for (const auto& issue : plan.rejected)
    fmt::print("row {}: {}\n", issue.row, sentenceFor(issue));
  for (const auto& issue : plan.warnings)
    fmt::print("row {}: {}\n", issue.row, sentenceFor(issue));
}

Result<transfer::CompanyRows> rowsOf(const std::filesystem::path& list)
{
  const auto bytes = transfer::readFile(list);
  if (!bytes)
    return failureOf(bytes);
  const auto table = transfer::readCsv(transfer::decoded(*bytes).text);
  const auto columns = transfer::companyColumnsOf(table);
  if (!columns)
    return std::unexpected(about(columns.error(), list));
  return transfer::companyRowsOf(table, *columns);
}

/// What stands in the file; nothing where there is none yet.
Result<std::vector<Company>> companiesIn(const std::filesystem::path& file)
{
  std::error_code error;
  if (!std::filesystem::exists(file, error))
    return std::vector<Company>{};
  auto connection = store::openForReading(file);
  if (!connection)
    return failureOf(connection);
  return store::Reader(std::move(*connection)).read(store::allCompanies);
}

/// The store together with what it is given of the world, in the order of their lives.
struct Session {
  SystemClock clock;
  RandomUids uids;
  Result<std::unique_ptr<store::Store>> store;

  explicit Session(const std::filesystem::path& file) : store(open(file)) {}

 private:
  Result<std::unique_ptr<store::Store>> open(const std::filesystem::path& file)
  {
    std::error_code ignored;
    std::filesystem::create_directories(std::filesystem::absolute(file).parent_path(), ignored);
    return store::Store::open(file, {clock, uids, "en"});
  }
};

Result<store::Done> apply(const std::filesystem::path& file, const std::filesystem::path& list,
                          const transfer::CompanyPlan& plan)
{
  Session session(file);
  if (!session.store)
    return failureOf(session.store);
  auto import = std::make_shared<outreach::CompanyImport>();
  import->source = list.filename().string();
  import->added = plan.added;
  import->changed = plan.changed;
  return (*session.store)->writeInBatches(outreach::importCompanies(std::move(import)));
}

}  // namespace

int report(const std::filesystem::path& file, bool json)
{
  auto connection = store::openForReading(file);
  if (!connection)
    return failed(about(connection.error(), file));
  const auto now = SystemClock().now();
  const auto reports = store::Reader(std::move(*connection)).read([now](const store::ReadTx& tx) {
    return evidence::versionReports(tx, now);
  });
  if (!reports)
    return failed(about(reports.error(), file));
  if (json)
    fmt::print("{}\n", asJson(*reports).dump(2));
  else
    printWords(*reports);
  return 0;
}

int importCompanies(const std::filesystem::path& file, const std::filesystem::path& list, const ImportOptions& options)
{
  const auto rows = rowsOf(list);
  if (!rows)
    return failed(rows.error());
  const auto existing = companiesIn(file);
  if (!existing)
    return failed(about(existing.error(), file));
  const auto plan = transfer::planCompanies(*rows, *existing, {options.overwrite});
  if (!options.dryRun)
    if (const auto done = apply(file, list, plan); !done)
      return failed(about(done.error(), file));
  printOutcome(plan, options.json);
  return 0;
}

int check(const std::filesystem::path& file)
{
  const auto findings = store::checkFile(file);
  if (!findings)
    return failed(about(findings.error(), file));
  for (const auto& finding : *findings)
    fmt::print("{}\n", finding);
  if (findings->empty())
    fmt::print("{} is sound.\n", file.filename().string());
  return findings->empty() ? 0 : 1;
}

int sample(const std::filesystem::path& file)
{
  Session session(file);
  if (!session.store)
    return failed(about(session.store.error(), file));
  const auto made = (*session.store)->write(outreach::makeSample(sampleSeed));
  if (!made)
    return failed(about(made.error(), file));
  fmt::print("An invented job search stands in {}.\n", file.string());
  return 0;
}

}  // namespace overture::app
