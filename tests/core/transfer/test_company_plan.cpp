#include "core/transfer/company_plan.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace overture::testing
{
namespace
{

using transfer::IssueKind;
using transfer::RowOutcome;

transfer::CompanyRows rowsOf(const char* list)
{
  const auto table = transfer::readCsv(list);
  const auto columns = transfer::companyColumnsOf(table);
  return columns ? transfer::companyRowsOf(table, *columns) : transfer::CompanyRows();
}

QByteArray words(const Company& company)
{
  const auto text = std::to_string(company.id.value) + ' ' + company.name + '|' + company.website + '|' +
                    company.industry + '|' + std::string(toText(company.size));
  return QByteArray::fromStdString(text) + '\n';
}

/// "+" added, "~" changed, "= 2" rows that bring nothing new, "-" rejected rows.
QByteArray inWords(const transfer::CompanyPlan& plan)
{
  QByteArray lines;
  for (const auto& company : plan.added)
    lines += "+ " + words(company);
  for (const auto& company : plan.changed)
    lines += "~ " + words(company);
  lines += "= " + QByteArray::number(plan.same) + '\n';
  for (const auto& issue : plan.rejected)
    lines += "- " + QByteArray::number(issue.row) + '\n';
  return lines;
}

std::vector<Company> nordhavnOnFile()
{
  Company nordhavn = aCompany("Nordhavn").withWebsite("https://nordhavn.example").ofSize(SizeBand::upTo50);
  nordhavn.id = {7};
  nordhavn.tier = "A";
  return {nordhavn};
}

}  // namespace

class TestCompanyPlan : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void addsWhatIsNotThere();
  void fillsOnlyEmptyFields();
  void overwritesWhenTold();
  void keepsTheNameOnFile();
  void takesRepeatedRowsAsOne();
  void warnsOfOneAddressUnderTwoNames();
  void keepsOneNameAtTwoAddressesApart();
  void countsAChangedCompanyOnce();
  void saysRowByRowWhatWouldHappen();
  void doesNothingASecondTime();
};

void TestCompanyPlan::addsWhatIsNotThere()
{
  const auto plan = transfer::planCompanies(rowsOf("Company,Website\nQuill,quill.example\n,x.example\nBo GmbH,\n"),
                                            nordhavnOnFile(), {});

  QCOMPARE(inWords(plan), QByteArray("+ 0 Quill|quill.example||\n+ 0 Bo GmbH|||\n= 0\n- 3\n"));
  QVERIFY(plan.warnings.empty());
}

void TestCompanyPlan::fillsOnlyEmptyFields()
{
  const auto rows = rowsOf("Company,Website,Industry,Size\nNordhavn AS,www.nordhavn.example/jobs,Energy,500\n");

  const auto plan = transfer::planCompanies(rows, nordhavnOnFile(), {});

  QCOMPARE(inWords(plan), QByteArray("~ 7 Nordhavn|https://nordhavn.example|Energy|11-50\n= 0\n"));
  QCOMPARE(plan.changed.front().tier, std::string("A"));
}

void TestCompanyPlan::overwritesWhenTold()
{
  const auto rows = rowsOf("Company,Website,Industry,Size\nNordhavn,www.nordhavn.example,,500\n");

  const auto plan = transfer::planCompanies(rows, nordhavnOnFile(), {true});

  QCOMPARE(inWords(plan), QByteArray("~ 7 Nordhavn|www.nordhavn.example||201-500\n= 0\n"));
  QVERIFY(plan.rows.front().changes ==
          (std::vector<transfer::FieldChange>{{"website", "https://nordhavn.example", "www.nordhavn.example"},
                                              {"size_band", "11-50", "201-500"}}));
}

void TestCompanyPlan::keepsTheNameOnFile()
{
  const auto rows = rowsOf("Company,Website\nNORDHAVN Inc.,nordhavn.example\n");

  const auto plan = transfer::planCompanies(rows, nordhavnOnFile(), {});

  QCOMPARE(inWords(plan), QByteArray("= 1\n"));
}

void TestCompanyPlan::takesRepeatedRowsAsOne()
{
  const auto rows =
      rowsOf("Company,Website,Industry,Size\nQuill,quill.example,,5\nQuill Labs,HTTP://QUILL.example/x,Paper,500\n");

  const auto plan = transfer::planCompanies(rows, {}, {true});

  QCOMPARE(inWords(plan), QByteArray("+ 0 Quill|quill.example|Paper|1-10\n= 1\n"));
  QVERIFY(plan.warnings == (std::vector<transfer::RowIssue>{{3, 3, IssueKind::duplicateOfRow, "2"}}));
}

void TestCompanyPlan::warnsOfOneAddressUnderTwoNames()
{
  const auto rows = rowsOf("Company,Website\nIncsub,incsub.example\ninDrive,incsub.example\n");

  const auto plan = transfer::planCompanies(rows, {}, {});

  QCOMPARE(inWords(plan), QByteArray("+ 0 Incsub|incsub.example||\n= 1\n"));
  QVERIFY(plan.warnings == (std::vector<transfer::RowIssue>{{3, 3, IssueKind::otherName, "2"}}));
}

void TestCompanyPlan::keepsOneNameAtTwoAddressesApart()
{
  const auto rows = rowsOf("Company,Website\nNordhavn,nordhavn.test\nNordhavn,\n");

  const auto plan = transfer::planCompanies(rows, nordhavnOnFile(), {});

  QCOMPARE(inWords(plan), QByteArray("+ 0 Nordhavn|nordhavn.test||\n+ 0 Nordhavn|||\n= 0\n"));
  QVERIFY(plan.warnings == (std::vector<transfer::RowIssue>{{2, 2, IssueKind::sameNameElsewhere, "Nordhavn"},
                                                            {3, 3, IssueKind::sameNameElsewhere, "Nordhavn"}}));
}

void TestCompanyPlan::countsAChangedCompanyOnce()
{
  const auto rows =
      rowsOf("Company,Website,Industry,Location\nNordhavn,nordhavn.example,Energy,\nNordhavn,nordhavn.example,,Oslo\n");

  const auto plan = transfer::planCompanies(rows, nordhavnOnFile(), {});

  QCOMPARE(inWords(plan), QByteArray("~ 7 Nordhavn|https://nordhavn.example|Energy|11-50\n= 1\n"));
  QCOMPARE(plan.changed.front().locations, std::string("Oslo"));
}

void TestCompanyPlan::saysRowByRowWhatWouldHappen()
{
  const auto rows =
      rowsOf("Company,Website,Industry\nQuill,,\n,x.example,\nNordhavn,nordhavn.example,Energy\nquill,,\n");

  const auto plan = transfer::planCompanies(rows, nordhavnOnFile(), {});

  QVERIFY(plan.rows ==
          (std::vector<transfer::PlannedRow>{{2, RowOutcome::added, "Quill", {}},
                                             {3, RowOutcome::rejected, "", {}},
                                             {4, RowOutcome::changed, "Nordhavn", {{"industry", "", "Energy"}}},
                                             {5, RowOutcome::same, "quill", {}}}));
}

void TestCompanyPlan::doesNothingASecondTime()
{
  const auto rows = rowsOf("Company,Website,Size\nQuill,n/a,5\nBo,https://,\nBo,bo.example,\n");
  const auto first = transfer::planCompanies(rows, {}, {});

  const auto again = transfer::planCompanies(rows, first.added, {});

  QCOMPARE(first.added.size(), std::size_t{3});
  QCOMPARE(inWords(again), QByteArray("= 3\n"));
}

OVERTURE_TEST(TestCompanyPlan);

}  // namespace overture::testing

#include "test_company_plan.moc"
