#include "core/domain/web_address.h"
#include "core/outreach/import_companies.h"
#include "core/store/company_queries.h"
#include "core/transfer/company_plan.h"
#include "core/transfer/csv_encoding.h"
#include "tests/support/shared_data.h"
#include "tests/support/test_main.h"
#include "tests/support/test_store.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <set>
#include <string>

namespace overture::testing
{
namespace
{

/// A list as read, beside what is expected of it; collects what differs.
class ReadList
{
 public:
  ReadList(const QDir& folder, const QString& expectedFile) : m_expected(objectIn(folder, expectedFile))
  {
    const auto text =
        transfer::decoded(bytesIn(folder, m_expected.value(QLatin1String("file")).toString()).toStdString());
    compare("encoding", nameOf(text.encoding), m_expected.value(QLatin1String("encoding")).toString());
    compare("bom", text.hadMark ? 1 : 0, m_expected.value(QLatin1String("bom")).toBool() ? 1 : 0);
    m_table = transfer::readCsv(text.text);
    const auto columns = transfer::companyColumnsOf(m_table);
    compare("header found", columns ? 1 : 0, 1);
    if (columns)
      read(*columns);
  }

  [[nodiscard]] const transfer::CompanyRows& rows() const { return m_rows; }
  [[nodiscard]] int distinct() const { return number("distinct_companies"); }
  [[nodiscard]] QString problems() const { return m_problems.join(QLatin1String("; ")); }

 private:
  void read(const transfer::CompanyColumns& columns)
  {
    m_rows = transfer::companyRowsOf(m_table, columns);
    const auto& header = m_table.records.at(columns.header);
    compare("delimiter", QString(QLatin1Char(m_table.dialect.delimiter)),
            m_expected.value(QLatin1String("delimiter")).toString());
    compare("header row", header.row, number("header_row"));
    compare("column of names", nameOfColumn(header, columns, transfer::CompanyField::name), columnCalled("name"));
    compare("column of websites", nameOfColumn(header, columns, transfer::CompanyField::website),
            columnCalled("website"));
    compare("records", static_cast<int>(m_table.records.size() + m_table.blank.size() - 1),
            number("records_after_header"));
    compareRows();
    compareWebsites();
    compareKeys();
    comparePlan();
  }

  void compareRows()
  {
    compare("importable rows", static_cast<int>(m_rows.rows.size()), number("importable_rows"));
    compare("rows", static_cast<int>(m_rows.rows.size() + m_rows.rejected.size()), number("rows"));
    compare("bad rows", placesOf(m_rows.rejected), placesIn("bad_rows"));
    compare("blank rows", placesOf(m_table.blank), placesIn("blank_rows"));
    compare("short rows", placesOf(issuesOf(transfer::IssueKind::tooFewCells)), placesIn("short_rows"));
    compare("long rows", placesOf(issuesOf(transfer::IssueKind::tooManyCells)), placesIn("long_rows"));
  }

  /// Each row without a host is imported without a domain; a cell that says something is warned of as well.
  void compareWebsites()
  {
    std::vector<transfer::CompanyRow> bare;
    std::vector<transfer::CompanyRow> shared;
    for (const auto& row : m_rows.rows) {
      const auto host = hostOf(row.company.website);
      if (host.empty())
        bare.push_back(row);
      else if (isSharedPlatform(host))
        shared.push_back(row);
    }
    compare("rows without a host", placesOf(bare), placesIn("rows_without_usable_website"));
    compare("rows on platforms", placesOf(shared), placesIn("rows_on_shared_platform"));
    compare("unusable websites", placesOf(issuesOf(transfer::IssueKind::unusableWebsite)),
            placesIn("rows_without_usable_website", [](const QJsonObject& place) {
              return !place.value(QLatin1String("value")).toString().isEmpty();
            }));
  }

  void compareKeys()
  {
    std::set<std::string> found;
    for (const auto& row : m_rows.rows)
      found.insert(row.key);
    std::set<std::string> wanted;
    for (const auto& key : m_expected.value(QLatin1String("keys")).toArray())
      wanted.insert(key.toString().toStdString());
    compare("keys", linesOf(found), linesOf(wanted));
    compare("distinct companies", static_cast<int>(found.size()), distinct());
  }

  /// What the plan merges, and what it must not: "row same of_row".
  void comparePlan()
  {
    const auto plan = transfer::planCompanies(m_rows, {}, {});
    compare("added", static_cast<int>(plan.added.size()), distinct());
    compare("duplicate rows", plan.same, number("duplicate_rows"));
    QStringList merged;
    QStringList apart;
    for (const auto& issue : plan.warnings) {
      const auto line = QStringLiteral("%1:%2").arg(issue.row).arg(QString::fromStdString(issue.value));
      if (issue.kind == transfer::IssueKind::duplicateOfRow)
        merged.append(line + QStringLiteral(" agree"));
      if (issue.kind == transfer::IssueKind::otherName)
        merged.append(line + QStringLiteral(" no"));
      if (issue.kind == transfer::IssueKind::sameNameElsewhere)
        apart.append(QString::number(issue.row));
    }
    compare("duplicates", merged, expectedDuplicates());
    compare("same names", apart, expectedSameNames());
  }

  [[nodiscard]] QStringList expectedDuplicates() const
  {
    QStringList lines;
    for (const auto& value : m_expected.value(QLatin1String("duplicates")).toArray()) {
      const auto one = value.toObject();
      const bool agree = one.value(QLatin1String("names_agree")).toString() != QLatin1String("no");
      lines.append(QStringLiteral("%1:%2 %3")
                       .arg(one.value(QLatin1String("row")).toInt())
                       .arg(one.value(QLatin1String("of_row")).toInt())
                       .arg(agree ? QStringLiteral("agree") : QStringLiteral("no")));
    }
    return lines;
  }

  /// Every row of a group but the first, in the order of the list.
  [[nodiscard]] QStringList expectedSameNames() const
  {
    std::set<int> rows;
    for (const auto& group : m_expected.value(QLatin1String("same_name_different_key")).toArray()) {
      const auto members = group.toArray();
      for (qsizetype i = 1; i < members.size(); ++i)
        rows.insert(members.at(i).toInt());
    }
    QStringList lines;
    for (const int row : rows)
      lines.append(QString::number(row));
    return lines;
  }

  [[nodiscard]] std::vector<transfer::RowIssue> issuesOf(transfer::IssueKind kind) const
  {
    std::vector<transfer::RowIssue> issues;
    std::ranges::copy_if(m_rows.warnings, std::back_inserter(issues),
                         [kind](const auto& one) { return one.kind == kind; });
    return issues;
  }

  template <class Places>
  static QStringList placesOf(const Places& places)
  {
    QStringList lines;
    for (const auto& place : places)
      lines.append(QStringLiteral("%1:%2").arg(place.row).arg(place.line));
    return lines;
  }

  using Which = std::function<bool(const QJsonObject&)>;

  [[nodiscard]] QStringList placesIn(
      const char* key, const Which& which = [](const QJsonObject&) { return true; }) const
  {
    QStringList lines;
    for (const auto& place : m_expected.value(QLatin1String(key)).toArray())
      if (const auto one = place.toObject(); which(one))
        lines.append(QStringLiteral("%1:%2")
                         .arg(one.value(QLatin1String("row")).toInt())
                         .arg(one.value(QLatin1String("line")).toInt()));
    return lines;
  }

  static QStringList linesOf(const std::set<std::string>& texts)
  {
    QStringList lines;
    for (const auto& text : texts)
      lines.append(QString::fromStdString(text));
    return lines;
  }

  [[nodiscard]] int number(const char* key) const { return m_expected.value(QLatin1String(key)).toInt(-1); }

  [[nodiscard]] QString columnCalled(const char* key) const
  {
    return m_expected.value(QLatin1String("columns")).toObject().value(QLatin1String(key)).toString();
  }

  static QString nameOfColumn(const transfer::CsvRecord& header, const transfer::CompanyColumns& columns,
                              transfer::CompanyField field)
  {
    const auto column = columns.columns.find(field);
    return column == columns.columns.end() ? QString() : QString::fromStdString(header.cells.at(column->second));
  }

  static QString nameOf(transfer::Encoding encoding)
  {
    switch (encoding) {
      case transfer::Encoding::utf8:
        return QStringLiteral("utf-8");
      case transfer::Encoding::utf16le:
        return QStringLiteral("utf-16-le");
      case transfer::Encoding::utf16be:
        return QStringLiteral("utf-16-be");
      case transfer::Encoding::windows1252:
        return QStringLiteral("cp1252");
      case transfer::Encoding::gb18030:
        return QStringLiteral("gb18030");
    }
    return {};
  }

  void compare(const char* what, const QString& got, const QString& wanted)
  {
    if (got != wanted)
      m_problems.append(QStringLiteral("%1: %2, not %3").arg(QLatin1String(what), got, wanted));
  }
  void compare(const char* what, int got, int wanted) { compare(what, QString::number(got), QString::number(wanted)); }
  void compare(const char* what, const QStringList& got, const QStringList& wanted)
  {
    if (got == wanted)
      return;
    const auto extra = firstMissing(got, wanted);
    const auto lacking = firstMissing(wanted, got);
    m_problems.append(QStringLiteral("%1: %2, not %3 (first too many: %4, first lacking: %5)")
                          .arg(QLatin1String(what))
                          .arg(got.size())
                          .arg(wanted.size())
                          .arg(extra, lacking));
  }
  static QString firstMissing(const QStringList& from, const QStringList& in)
  {
    const auto lacks = [&](const QString& one) { return !in.contains(one); };
    const auto found = std::ranges::find_if(from, lacks);
    return found == from.end() ? QStringLiteral("none") : *found;
  }

  QJsonObject m_expected;
  transfer::CsvTable m_table;
  transfer::CompanyRows m_rows;
  QStringList m_problems;
};

/// Imports into a store, once more, and takes it back; what is wrong, or empty.
QString problemOfImport(const ReadList& list)
{
  TestStore file;
  const auto before = file.dump();
  const auto plan = transfer::planCompanies(list.rows(), {}, {});
  file.write(outreach::importCompanies(
      std::make_shared<outreach::CompanyImport>(outreach::CompanyImport{"list.csv", plan.added, plan.changed})));
  const auto again = transfer::planCompanies(list.rows(), file.read(store::allCompanies), {});
  const auto count = file.read(store::companyCount);
  const auto companies = file.read(store::allCompanies);
  const auto wrong = [](const Company& company) { return company.domain != hostOf(company.website); };
  if (std::ranges::any_of(companies, wrong))
    return QStringLiteral("a domain is not the host of its website");
  if (count != list.distinct())
    return QStringLiteral("%1 companies on file, not %2").arg(count).arg(list.distinct());
  if (!again.added.empty() || !again.changed.empty() || again.same != static_cast<int>(list.rows().rows.size()))
    return QStringLiteral("a second time %1 are added, %2 changed").arg(again.added.size()).arg(again.changed.size());
  if (!file.findings().isEmpty())
    return QString::fromUtf8(file.findings());
  const auto after = file.dump();
  file.write(outreach::importCompanies(
      std::make_shared<outreach::CompanyImport>(outreach::CompanyImport{"list.csv", again.added, again.changed})));
  if (file.dump() != after)
    return QStringLiteral("a second import changes the file");
  file.undo();
  return file.dump() == before ? QString() : QStringLiteral("undo leaves something");
}

}  // namespace

class TestSharedCompanies : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void readsAndImportsEveryList();
};

void TestSharedCompanies::readsAndImportsEveryList()
{
  const auto folder = sharedFolder(QStringLiteral("companies"));
  if (!folder)
    QSKIP(absentFolder(QStringLiteral("companies")).constData());
  Tally tally(QStringLiteral("companies"));

  for (const auto& file : folder->entryList({QStringLiteral("*.expected.json")})) {
    const ReadList list(*folder, file);
    tally.count(file, list.problems().isEmpty() ? problemOfImport(list) : list.problems());
  }

  tally.print();
  QVERIFY(tally.isFine());
}

OVERTURE_TEST(TestSharedCompanies);

}  // namespace overture::testing

#include "test_shared_companies.moc"
