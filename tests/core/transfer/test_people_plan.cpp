#include "core/transfer/people_plan.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace overture::testing
{
namespace
{

transfer::PersonRows rowsOf(const char* list)
{
  const auto table = transfer::readCsv(list);
  const auto columns = transfer::personColumnsOf(table);
  return columns ? transfer::personRowsOf(table, *columns) : transfer::PersonRows();
}

QByteArray named(const ImportedPerson& person, const transfer::PeoplePlan& plan)
{
  QByteArray line = QByteArray::fromStdString(person.person.name + ", " + person.person.title);
  if (person.newCompany)
    line += " at new " + QByteArray::fromStdString(plan.companies.at(*person.newCompany).name);
  if (person.person.company.isSet())
    line += " at " + QByteArray::number(qint64{person.person.company.value});
  for (const auto& address : person.addresses)
    line += " <" + QByteArray::fromStdString(std::string(toText(address.kind)) + ":" + address.normal) + '>';
  return line;
}

/// "+" added, "~" changed, "= 2" rows that bring nothing new, "-" rejected rows.
QByteArray inWords(const transfer::PeoplePlan& plan)
{
  QByteArray lines;
  for (const auto& person : plan.added)
    lines += "+ " + named(person, plan) + '\n';
  for (const auto& person : plan.changed)
    lines += "~ " + named(person, plan) + '\n';
  lines += "= " + QByteArray::number(plan.same) + '\n';
  for (const auto& issue : plan.rejected)
    lines += "- " + QByteArray::number(issue.row) + '\n';
  return lines;
}

transfer::KnownPeople maraOnFile()
{
  transfer::KnownPeople known;
  Company nordhavn;
  nordhavn.id = {7};
  nordhavn.name = "Nordhavn Inc.";
  known.companies.push_back(nordhavn);
  Person mara;
  mara.id = {3};
  mara.company = {7};
  mara.name = "Mara Lindqvist";
  mara.title = "Head of Data";
  known.people.push_back(mara);
  known.addresses.push_back(
      {{1}, {3}, AddressKind::mail, "mara@nordhavn.example", "mara@nordhavn.example", Certainty::certain, {}});
  return known;
}

}  // namespace

class TestPeoplePlan : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void findsTheHeaderOfEveryProgram_data();
  void findsTheHeaderOfEveryProgram();
  void joinsNamesAsTheirHeadingsDo_data();
  void joinsNamesAsTheirHeadingsDo();
  void refusesAListWithoutNames();
  void knowsAPersonByAddress();
  void knowsAPersonByNameAndCompany();
  void overwritesOnlyWhenTold();
  void makesACompanyOnce();
  void keepsTwoOfOneNameApartByTheirProfiles();
  void leavesAnAddressToItsOwner();
  void saysRowByRowWhatWouldHappen();
};

void TestPeoplePlan::findsTheHeaderOfEveryProgram_data()
{
  QTest::addColumn<QByteArray>("list");
  QTest::newRow("LinkedIn") << QByteArray(
      "Notes:\n\"When exporting, some\nare missing\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,"
      "Connected On\nMara,Lind,https://www.linkedin.com/in/Mara-L,m@a.example,Nordhavn,CTO,08 Feb 2026\n");
  QTest::newRow("Google, old") << QByteArray(
      "Name,Given Name,Additional Name,Family Name,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Name,"
      "Organization 1 - Title,Website 1 - Value\nMara Lind,Mara,,Lind,* Work,m@a.example,Nordhavn,CTO,"
      "https://linkedin.com/in/mara-l/\n");
  QTest::newRow("Google, new") << QByteArray(
      "First Name,Middle Name,Last Name,Organization Name,Organization Title,E-mail 1 - Label,E-mail 1 - Value,"
      "Website 1 - Value\nMara,,Lind,Nordhavn,CTO,Work,m@a.example,linkedin.com/in/mara-l\n");
  QTest::newRow("Outlook") << QByteArray(
      "First Name,Last Name,Company,Job Title,E-mail Address,Web Page\nMara,Lind,Nordhavn,CTO,M@A.example,"
      "https://de.linkedin.com/in/mara-l\n");
  QTest::newRow("HubSpot") << QByteArray(
      "Record ID,First Name,Last Name,Email,LinkedIn URL,Associated Company,Job Title\n1,Mara,Lind,m@a.example,"
      "https://www.linkedin.com/in/mara-l,Nordhavn,CTO\n");
  QTest::newRow("Chinese") << QByteArray(
      "姓名;公司;职位;邮箱;领英\nMara Lind;Nordhavn;CTO;m@a.example;linkedin.com/in/mara-l\n");
}

void TestPeoplePlan::findsTheHeaderOfEveryProgram()
{
  QFETCH(QByteArray, list);

  const auto plan = transfer::planPeople(rowsOf(list.constData()), {}, {});

  QCOMPARE(inWords(plan), QByteArray("+ Mara Lind, CTO at new Nordhavn <mail:m@a.example> <linkedin:mara-l>\n= 0\n"));
}

void TestPeoplePlan::joinsNamesAsTheirHeadingsDo_data()
{
  QTest::addColumn<QByteArray>("list");
  QTest::addColumn<QByteArray>("name");
  QTest::newRow("Chinese") << QByteArray("姓,名\n王,小明\n") << QByteArray("王小明");
  QTest::newRow("Chinese, the given name first") << QByteArray("名字,姓氏\n小明,欧阳\n") << QByteArray("欧阳小明");
  QTest::newRow("a rare letter") << QByteArray("姓,名\n王,𠀀\n") << QByteArray("王𠀀");
  QTest::newRow("Chinese headings, Latin name") << QByteArray("姓,名\nLind,Mara\n") << QByteArray("Mara Lind");
  QTest::newRow("Chinese headings, both") << QByteArray("姓,名\n王,Mara\n") << QByteArray("Mara 王");
  QTest::newRow("Chinese, one part") << QByteArray("姓,名\n王,\n") << QByteArray("王");
  QTest::newRow("English headings") << QByteArray("First Name,Last Name\n小明,王\n") << QByteArray("小明 王");
  QTest::newRow("with a middle name") << QByteArray("First Name,Middle Name,Last Name\nMara,K.,Lind\n")
                                      << QByteArray("Mara K. Lind");
  QTest::newRow("a full name wins") << QByteArray("姓名,姓,名\n小明 王,王,小明\n") << QByteArray("小明 王");
}

void TestPeoplePlan::joinsNamesAsTheirHeadingsDo()
{
  QFETCH(QByteArray, list);
  QFETCH(QByteArray, name);

  const auto rows = rowsOf(list.constData()).rows;

  QCOMPARE(rows.size(), std::size_t{1});
  QCOMPARE(QByteArray::fromStdString(rows.front().person.name), name);
}

void TestPeoplePlan::refusesAListWithoutNames()
{
  const auto columns = transfer::personColumnsOf(transfer::readCsv("Company,Website\nNordhavn,nordhavn.example\n"));

  QVERIFY(!columns);
  QVERIFY(columns.error().kind == ErrorKind::noKnownHeading);
}

void TestPeoplePlan::knowsAPersonByAddress()
{
  const auto rows = rowsOf("Name,Email,Title,Location\nM. Lindqvist,MARA@nordhavn.example,CTO,Oslo\n");

  const auto plan = transfer::planPeople(rows, maraOnFile(), {});

  QCOMPARE(inWords(plan), QByteArray("~ Mara Lindqvist, Head of Data at 7\n= 0\n"));
  QVERIFY(plan.changed.front().person.location == "Oslo");
  QVERIFY(plan.warnings ==
          (std::vector<transfer::RowIssue>{{2, 2, transfer::IssueKind::nameOnFile, "Mara Lindqvist"}}));
}

void TestPeoplePlan::knowsAPersonByNameAndCompany()
{
  const auto rows =
      rowsOf("Name,Company,LinkedIn\nMARA LINDQVIST,nordhavn,linkedin.com/in/mara\nMara Lindqvist,Elsewhere,\n");

  const auto plan = transfer::planPeople(rows, maraOnFile(), {});

  QCOMPARE(inWords(plan), QByteArray("+ Mara Lindqvist,  at new Elsewhere\n"
                                     "~ Mara Lindqvist, Head of Data at 7 <linkedin:mara>\n= 0\n"));
}

void TestPeoplePlan::overwritesOnlyWhenTold()
{
  const auto rows = rowsOf("Name,Email,Title,Company\nMara Lindqvist,mara@nordhavn.example,CTO,Elsewhere\n");

  QCOMPARE(inWords(transfer::planPeople(rows, maraOnFile(), {false})), QByteArray("= 1\n"));
  QCOMPARE(inWords(transfer::planPeople(rows, maraOnFile(), {true})),
           QByteArray("~ Mara Lindqvist, CTO at new Elsewhere\n= 0\n"));
}

void TestPeoplePlan::makesACompanyOnce()
{
  const auto plan =
      transfer::planPeople(rowsOf("Name,Company\nA,Quill GmbH\nB,quill\nC,Nordhavn\nD,\n"), maraOnFile(), {});

  QCOMPARE(inWords(plan), QByteArray("+ A,  at new Quill GmbH\n+ B,  at new Quill GmbH\n+ C,  at 7\n+ D, \n= 0\n"));
  QCOMPARE(plan.companies.size(), std::size_t{1});
}

void TestPeoplePlan::keepsTwoOfOneNameApartByTheirProfiles()
{
  const auto rows = rowsOf(
      "Name,Company,LinkedIn\nLi Wei,Quill,linkedin.com/in/li-1\nLi Wei,Quill,linkedin.com/in/li-2\nLi "
      "Wei,Quill,\n,Quill,\n");

  const auto plan = transfer::planPeople(rows, {}, {});

  QCOMPARE(inWords(plan),
           QByteArray("+ Li Wei,  at new Quill <linkedin:li-1>\n+ Li Wei,  at new Quill <linkedin:li-2>\n= 1\n- 5\n"));
}

void TestPeoplePlan::leavesAnAddressToItsOwner()
{
  const auto rows = rowsOf(
      "Name,Email,LinkedIn,Phone\nIda Berg,ida@a.example,linkedin.com/in/ida,+45 1234 5678\n"
      "Nils Holm,nils@a.example; ida@a.example,linkedin.com/in/nils,+45 1234 5678\n");

  const auto plan = transfer::planPeople(rows, {}, {});

  QCOMPARE(inWords(plan), QByteArray("+ Ida Berg,  <mail:ida@a.example> <linkedin:ida> <phone:+4512345678>\n"
                                     "+ Nils Holm,  <mail:nils@a.example> <linkedin:nils>\n= 0\n"));
  QVERIFY(plan.warnings ==
          (std::vector<transfer::RowIssue>{{3, 3, transfer::IssueKind::addressTaken, "ida@a.example"},
                                           {3, 3, transfer::IssueKind::addressTaken, "+45 1234 5678"}}));
}

void TestPeoplePlan::saysRowByRowWhatWouldHappen()
{
  const auto rows = rowsOf("Name,Email,Title\nIda,ida@a.example,\n,x@a.example,\nMara,mara@nordhavn.example,CTO\n");

  const auto plan = transfer::planPeople(rows, maraOnFile(), {true});

  QVERIFY(plan.rows == (std::vector<transfer::PlannedRow>{
                           {2, transfer::RowOutcome::added, "Ida", {}},
                           {3, transfer::RowOutcome::rejected, "", {}},
                           {4, transfer::RowOutcome::changed, "Mara", {{"title", "Head of Data", "CTO"}}}}));
}

OVERTURE_TEST(TestPeoplePlan);

}  // namespace overture::testing

#include "test_people_plan.moc"
