#include "core/outreach/companies.h"
#include "core/outreach/people.h"
#include "core/outreach/record_changes.h"
#include "core/store/company_queries.h"
#include "core/store/person_queries.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/test_store.h"

#include <QTest>

namespace overture::testing
{

class TestRecordChanges : public QObject
{
  Q_OBJECT

 private:
  static Company companyIn(TestStore& s, CompanyId id)
  {
    return s.read([id](const store::ReadTx& tx) { return store::findCompany(tx, id).value_or(Company()); });
  }
  static Person personIn(TestStore& s, PersonId id)
  {
    return s.read([id](const store::ReadTx& tx) { return store::findPerson(tx, id).value_or(Person()); });
  }

 private Q_SLOTS:
  void twoChangesInARowBothStay()
  {
    TestStore s;
    const auto id = s.write(outreach::addCompany(aCompany("Nordhavn")));

    s.write(outreach::changeCompanies({id}, [](Company& c) { c.tier = "A"; }));
    s.write(outreach::changeCompanies({id}, [](Company& c) { c.locations = "Oslo"; }));

    QCOMPARE(companyIn(s, id).tier, std::string("A"));
    QCOMPARE(companyIn(s, id).locations, std::string("Oslo"));
  }

  void severalCompaniesAreOneStep()
  {
    TestStore s;
    const auto first = s.write(outreach::addCompany(aCompany("Nordhavn")));
    const auto second = s.write(outreach::addCompany(aCompany("Fjordlys")));
    const auto before = s.dump();

    s.write(outreach::changeCompanies({first, second}, [](Company& c) { c.stage = Stage::targeting; }));
    s.undo();

    QCOMPARE(s.dump(), before);
  }

  void oneThatFailsChangesNone()
  {
    TestStore s;
    const auto id = s.write(outreach::addCompany(aCompany("Nordhavn")));
    const auto before = s.dump();

    const auto refused = s.refused(outreach::changeCompanies({id, CompanyId{99}}, [](Company& c) { c.tier = "A"; }));

    QVERIFY(!refused.isEmpty());
    QCOMPARE(s.dump(), before);
  }

  void aPersonComesWithANewCompanyAsOneStep()
  {
    TestStore s;
    const auto before = s.dump();

    const auto mara = s.write(outreach::addPersonAt(aPerson("Mara Lindqvist"), {}, " Nordhavn Analytics "));
    const auto company = companyIn(s, personIn(s, mara).company).name;
    s.undo();

    QCOMPARE(company, std::string("Nordhavn Analytics"));
    QCOMPARE(s.dump(), before);
  }

  void aKnownCompanyIsFoundWhateverItsForm()
  {
    TestStore s;
    const auto known = s.write(outreach::addCompany(aCompany("Nordhavn Analytics, Inc.")));

    const auto mara = s.write(outreach::addPersonAt(aPerson("Mara Lindqvist"), {}, "NORDHAVN ANALYTICS"));

    QCOMPARE(personIn(s, mara).company.value, known.value);
  }

  void aBlankNameMeansNoCompany()
  {
    TestStore s;
    const auto known = s.write(outreach::addCompany(aCompany("Nordhavn")));
    const auto mara = s.write(outreach::addPerson(aPerson("Mara Lindqvist").at(known), {}));

    s.write(outreach::movePersonTo(mara, "  "));

    QVERIFY(!personIn(s, mara).company.isSet());
  }
};

OVERTURE_TEST(TestRecordChanges);

}  // namespace overture::testing

#include "test_record_changes.moc"
