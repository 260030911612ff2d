#include "core/outreach/import_companies.h"
#include "core/store/company_queries.h"
#include "core/transfer/company_plan.h"
#include "core/transfer/csv_encoding.h"
#include "tests/support/shared_data.h"
#include "tests/support/test_main.h"
#include "tests/support/test_store.h"

#include <QTest>

#include <algorithm>
#include <set>

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
  [[nodiscard]] int distinct() const { return m_expected.value(QLatin1String("distinct_companies")).toInt(); }
  [[nodiscard]] QString problems() const { return m_problems.join(QLatin1String("; ")); }

 private:
  void read(const transfer::CompanyColumns& columns)
  {
    m_rows = transfer::companyRowsOf(m_table, columns);
    const auto& header = m_table.records.at(columns.header);
    compare("delimiter", QString(QLatin1Char(m_table.dialect.delimiter)),
            m_expected.value(QLatin1String("delimiter")).toString());
    compare("header row", header.row, m_expected.value(QLatin1String("header_row")).toInt());
    compare("column of names", nameOfColumn(header, columns, transfer::CompanyField::name), columnCalled("name"));
    compare("column of websites", nameOfColumn(header, columns, transfer::CompanyField::website),
            columnCalled("website"));
    compareRows();
    compareKeys();
  }

  void compareRows()
  {
    compare("importable rows", static_cast<int>(m_rows.rows.size()),
            m_expected.value(QLatin1String("importable_rows")).toInt());
    compare("bad rows", placesOf(m_rows.rejected), placesIn("bad_rows"));
    compare("blank rows", placesOf(m_table.blank), placesIn("blank_rows"));
    compare("short rows", placesOf(issuesOf(transfer::IssueKind::tooFewCells)), placesIn("short_rows"));
    compare("long rows", placesOf(issuesOf(transfer::IssueKind::tooManyCells)), placesIn("long_rows"));
    compare("unusable websites", placesOf(issuesOf(transfer::IssueKind::unusableWebsite)),
            placesIn("rows_without_usable_website"));
  }

  void compareKeys()
  {
    std::set<QString> found;
    for (const auto& row : m_rows.rows)
      found.insert(QString::fromStdString(row.key));
    QStringList wanted;
    for (const auto& key : m_expected.value(QLatin1String("keys")).toArray())
      wanted.append(key.toString());
    wanted.sort();
    compare("keys", QStringList(found.begin(), found.end()), wanted);
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

  [[nodiscard]] QStringList placesIn(const char* key) const
  {
    QStringList lines;
    for (const auto& place : m_expected.value(QLatin1String(key)).toArray()) {
      const auto one = place.toObject();
      const bool isEmptyCell = one.value(QLatin1String("value")).toString().isEmpty();
      if (!isEmptyCell)  // a website that is not given is nothing to warn of
        lines.append(QStringLiteral("%1:%2")
                         .arg(one.value(QLatin1String("row")).toInt())
                         .arg(one.value(QLatin1String("line")).toInt()));
    }
    return lines;
  }

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
    QStringList more;
    std::ranges::copy_if(got, std::back_inserter(more), [&](const auto& one) { return !wanted.contains(one); });
    QStringList fewer;
    std::ranges::copy_if(wanted, std::back_inserter(fewer), [&](const auto& one) { return !got.contains(one); });
    compare(what, more.join(QLatin1Char(' ')), QString());
    compare(what, QString(), fewer.join(QLatin1Char(' ')));
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
  if (count != list.distinct())
    return QStringLiteral("%1 companies on file, not %2").arg(count).arg(list.distinct());
  if (!again.added.empty() || !again.changed.empty() || again.same != static_cast<int>(list.rows().rows.size()))
    return QStringLiteral("a second time %1 are added, %2 changed").arg(again.added.size()).arg(again.changed.size());
  if (!file.findings().isEmpty())
    return QString::fromUtf8(file.findings());
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
