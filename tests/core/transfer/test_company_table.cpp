#include "core/transfer/company_table.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace overture::testing
{
namespace
{

QByteArray words(const transfer::CompanyRow& row)
{
  const auto& c = row.company;
  QByteArrayList cells = {QByteArray::number(row.row)};
  for (const auto& text : {row.key, c.name, c.website, c.careersUrl, c.linkedinUrl, c.industry,
                           std::string(toText(c.size)), c.locations, std::string(toText(c.remote)), c.notes})
    cells.append(QByteArray::fromStdString(text).replace('\n', "\\n"));
  return cells.join('|');
}

QByteArray words(const transfer::RowIssue& issue)
{
  static constexpr auto names = std::to_array<const char*>(
      {"missingName", "textTooLong", "tooFewCells", "tooManyCells", "unusableWebsite", "unusableAddress",
       "duplicateOfRow", "otherName", "sameNameElsewhere", "nameOnFile", "addressTaken", "unclosedQuote"});
  return QByteArray::number(issue.row) + ' ' + names.at(static_cast<std::size_t>(issue.kind)) + ' ' +
         QByteArray::fromStdString(issue.value);
}

template <class Things>
QByteArray linesOf(const Things& things)
{
  QByteArray lines;
  for (const auto& thing : things)
    lines += words(thing) + '\n';
  return lines;
}

transfer::CompanyRows rowsOf(const std::string& list)
{
  const auto table = transfer::readCsv(list);
  const auto columns = transfer::companyColumnsOf(table);
  return columns ? transfer::companyRowsOf(table, *columns) : transfer::CompanyRows();
}

}  // namespace

class TestCompanyTable : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void findsTheHeader_data();
  void findsTheHeader();
  void refusesAListWithoutCompanies_data();
  void refusesAListWithoutCompanies();
  void readsEveryColumn();
  void reportsWhatItCannotRead();
  void takesNamesOf500Characters();
  void readsSizes_data();
  void readsSizes();
  void readsRemotePolicies_data();
  void readsRemotePolicies();
};

void TestCompanyTable::findsTheHeader_data()
{
  QTest::addColumn<QByteArray>("list");
  QTest::addColumn<int>("row");
  QTest::addColumn<int>("nameColumn");
  QTest::newRow("first") << QByteArray("Company,Website\nA,a.example\n") << 1 << 0;
  QTest::newRow("spelled otherwise") << QByteArray("id, COMPANY_NAME ,Web-Site\n1,A,a.example\n") << 1 << 1;
  QTest::newRow("Chinese") << QByteArray("官网,公司名称\na.example,A\n") << 1 << 1;
  QTest::newRow("below a preamble") << QByteArray("My list\n\nof 2026\nCompany,Website\nA,a.example\n") << 4 << 0;
  QTest::newRow("the richest one") << QByteArray("Name\nA note on names\nName,Website,Industry\nA,a.example,x\n") << 3
                                   << 0;
  QTest::newRow("a company rather than a name") << QByteArray("Name,Company\nMara,A\n") << 1 << 1;
}

void TestCompanyTable::findsTheHeader()
{
  QFETCH(QByteArray, list);
  QFETCH(int, row);
  QFETCH(int, nameColumn);
  const auto table = transfer::readCsv(list.toStdString());

  const auto columns = transfer::companyColumnsOf(table);

  QVERIFY(columns.has_value());
  QCOMPARE(table.records.at(columns->header).row, row);
  QCOMPARE(columns->columns.at(transfer::CompanyField::name), static_cast<std::size_t>(nameColumn));
}

void TestCompanyTable::refusesAListWithoutCompanies_data()
{
  QTest::addColumn<QByteArray>("list");
  QTest::newRow("nothing") << QByteArray();
  QTest::newRow("blank") << QByteArray("\n\n , \n");
  QTest::newRow("no known heading") << QByteArray("a,b\n1,2\n");
  QTest::newRow("only a website") << QByteArray("Website\na.example\n");
  QTest::newRow("too far down") << QByteArray("x\n").repeated(30) + QByteArray("Company\nA\n");
  QTest::newRow("a heading of 200 letters") << QByteArray("company").repeated(30) + QByteArray("\nA\n");
}

void TestCompanyTable::refusesAListWithoutCompanies()
{
  QFETCH(QByteArray, list);

  const auto columns = transfer::companyColumnsOf(transfer::readCsv(list.toStdString()));

  QVERIFY(!columns);
  QVERIFY(columns.error().kind == ErrorKind::noKnownHeading);
}

void TestCompanyTable::readsEveryColumn()
{
  const auto rows = rowsOf(
      "Company,Website,Careers URL,LinkedIn URL,Industry,Company size,Location,Remote,Notes,Whatever\n"
      " Nordhavn , https://www.nordhavn.example/ ,nordhavn.example/jobs,linkedin.com/company/n,Energy,51-200,Oslo; "
      "Bergen,hybrid,\"one\r\ntwo\",x\n");

  QCOMPARE(linesOf(rows.rows), QByteArray("2|domain:nordhavn.example|Nordhavn|https://www.nordhavn.example/|nordhavn."
                                          "example/jobs|linkedin.com/company/n|Energy|51-200|Oslo; "
                                          "Bergen|hybrid|one\\ntwo\n"));
  QVERIFY(rows.rejected.empty());
  QVERIFY(rows.warnings.empty());
}

void TestCompanyTable::reportsWhatItCannotRead()
{
  const auto rows = rowsOf("Company,Website,Industry\nA,n/a,x\n,b.example,x\nC\n\nD,d.example,x,more\nE,,\n\"F");

  QCOMPARE(linesOf(rows.rows), QByteArray("2|name:a|A|n/a|||x|||unknown|\n4|name:c|C|||||||unknown|\n"
                                          "6|domain:d.example|D|d.example|||x|||unknown|\n"
                                          "7|name:e|E|||||||unknown|\n8|name:f|F|||||||unknown|\n"));
  QCOMPARE(linesOf(rows.rejected), QByteArray("3 missingName \n"));
  QCOMPARE(linesOf(rows.warnings), QByteArray("2 unusableWebsite n/a\n4 tooFewCells 1\n6 tooManyCells 4\n"
                                              "8 tooFewCells 1\n8 unclosedQuote \n"));
}

void TestCompanyTable::takesNamesOf500Characters()
{
  const std::string longest(QByteArray("é").repeated(500).toStdString());

  const auto rows = rowsOf("Company\n" + longest + "\n" + longest + "x\n");

  QCOMPARE(rows.rows.size(), std::size_t{1});
  QCOMPARE(linesOf(rows.rejected), "3 textTooLong " + QByteArray("é").repeated(60) + '\n');
}

void TestCompanyTable::readsSizes_data()
{
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("band");
  const auto row = [](const char* text, const char* band) {
    QTest::newRow(*text == '\0' ? "nothing" : text) << QByteArray(text) << QByteArray(band);
  };
  row("", "");
  row("unknown", "");
  row("0", "");
  row("-5", "1-10");
  row("1", "1-10");
  row("10", "1-10");
  row("11", "11-50");
  row("51-200", "51-200");
  row("11–50 employees", "11-50");
  row("1,001-5,000", "1001-5000");
  row("10,000", "5001-10000");
  row("10,001+", "10001+");
  row("10001+ employees", "10001+");
  row("5000+", "5001-10000");
  row("4500", "1001-5000");
  row("Medium", "201-500");
  row("tiny", "1-10");
  row("99999999999999999999", "");
  row("约 300 人", "201-500");
}

void TestCompanyTable::readsSizes()
{
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, band);

  QCOMPARE(QByteArray::fromStdString(std::string(toText(transfer::sizeBandOf(text.toStdString())))), band);
}

void TestCompanyTable::readsRemotePolicies_data()
{
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("policy");
  const auto row = [](const char* text, const char* policy) {
    QTest::newRow(*text == '\0' ? "nothing" : text) << QByteArray(text) << QByteArray(policy);
  };
  row("", "unknown");
  row("maybe", "unknown");
  row("Remote", "remote");
  row("Remote-first", "remote");
  row("fully remote", "remote");
  row("yes", "remote");
  row("remote friendly", "remote_friendly");
  row("Hybrid (2 days remote)", "hybrid");
  row("On-site", "on_site");
  row("in the office", "on_site");
  row("no", "on_site");
  row("远程", "remote");
  row("混合", "hybrid");
}

void TestCompanyTable::readsRemotePolicies()
{
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, policy);

  QCOMPARE(QByteArray::fromStdString(std::string(toText(transfer::remotePolicyOf(text.toStdString())))), policy);
}

OVERTURE_TEST(TestCompanyTable);

}  // namespace overture::testing

#include "test_company_table.moc"
