#include "core/outreach/companies.h"
#include "core/outreach/import_companies.h"
#include "core/outreach/people.h"
#include "core/outreach/sample.h"
#include "core/store/company_queries.h"
#include "core/store/criterion_queries.h"
#include "core/store/tag_queries.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/test_store.h"

namespace overture::testing
{

using namespace overture::outreach;

class TestCompanies : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void addsWithItsDomain();
  void refusesASecondOfTheSameKey();
  void refusesWhatHasNoName();
  void editsWithoutMeetingItself();
  void removesWithAnswersAndTags();
  void keepsACompanyOfPeople();
  void scores();
  void asksQuestions();
  void tagsWithoutRegardToCase();
  void importsInOneStep();
  void makesASampleOnlyInAnEmptyFile();

 private:
  static QByteArray fitIn(TestStore& store) { return store.rows("SELECT fit, answered, asked FROM company_derived"); }
};

void TestCompanies::addsWithItsDomain()
{
  TestStore store;

  const auto id = store.write(addCompany(aCompany("Nordhavn").withWebsite("https://www.nordhavn.example/jobs")));

  QCOMPARE(store.rows("SELECT name, domain, website, stage, created_at FROM company"),
           QByteArray("Nordhavn|nordhavn.example|https://www.nordhavn.example/jobs|researching|1795510800000\n"));
  QCOMPARE(store.store().undoState().undo->subject, (store::Subject{"company", id.value, "Nordhavn", 1}));
}

void TestCompanies::refusesASecondOfTheSameKey()
{
  TestStore store;
  store.write(addCompany(aCompany("Nordhavn").withWebsite("nordhavn.example")));
  store.write(addCompany(aCompany("Kupferwerk GmbH")));
  const auto before = store.dump();

  QCOMPARE(store.refused(addCompany(aCompany("Nord").withWebsite("http://nordhavn.example"))),
           QByteArray("duplicate \"Nordhavn\""));
  QCOMPARE(store.refused(addCompany(aCompany("KUPFERWERK"))), QByteArray("duplicate \"Kupferwerk GmbH\""));
  QCOMPARE(store.dump(), before);
}

void TestCompanies::refusesWhatHasNoName()
{
  TestStore store;
  const std::string tooLong(501, 'x');

  QCOMPARE(store.refused(addCompany(aCompany(" \t"))), QByteArray("invalid name:empty"));
  QCOMPARE(store.refused(addCompany(aCompany(tooLong))), QByteArray("invalid name:tooLong"));
  QCOMPARE(store.refused(addCompany(aCompany("A").withNotes(std::string(1'000'001, 'x')))),
           QByteArray("invalid notes:tooLong"));
  QCOMPARE(store.refused(editCompany(aCompany("A"))), QByteArray("notFound \"A\""));
  QCOMPARE(store.refused(removeCompany(CompanyId{9})), QByteArray("notFound"));
}

void TestCompanies::editsWithoutMeetingItself()
{
  TestStore store;
  Company company = aCompany("Nordhavn").withWebsite("nordhavn.example");
  company.id = store.write(addCompany(company));
  store.write(addCompany(aCompany("Kupferwerk")));

  company.notes = "Tides";
  store.write(editCompany(company));
  company.website.clear();
  company.name = "Kupferwerk";

  QCOMPARE(store.refused(editCompany(company)), QByteArray("duplicate \"Kupferwerk\""));
  QCOMPARE(store.rows("SELECT name, notes FROM company"), QByteArray("Nordhavn|Tides\nKupferwerk|\n"));
}

void TestCompanies::removesWithAnswersAndTags()
{
  TestStore store;
  const auto id = store.write(addCompany(aCompany("Nordhavn")));
  const auto question = store.write(addCriterion({{}, "Do they ship?", 3, "", "", 1}));
  store.write(scoreCompany(id, question, 1));
  store.write(tagCompany(id, "north"));

  store.write(removeCompany(id));

  QCOMPARE(store.rows("SELECT id FROM company UNION SELECT company_id FROM company_score "
                      "UNION SELECT company_id FROM company_tag UNION SELECT company_id FROM company_derived"),
           QByteArray());
}

void TestCompanies::keepsACompanyOfPeople()
{
  TestStore store;
  const auto id = store.write(addCompany(aCompany("Nordhavn")));
  store.write(addPerson(aPerson("Mara Lindqvist").at(id), {}));

  QCOMPARE(store.refused(removeCompany(id)), QByteArray("inUse \"Nordhavn\""));
}

void TestCompanies::scores()
{
  TestStore store;
  const auto id = store.write(addCompany(aCompany("Nordhavn")));
  const auto ships = store.write(addCriterion({{}, "Do they ship?", 3, "", "", 1}));
  store.write(addCriterion({{}, "Near the sea?", 1, "", "", 2}));

  store.write(scoreCompany(id, ships, 1));
  const auto answered = fitIn(store);
  store.write(scoreCompany(id, ships, std::nullopt));

  QCOMPARE(answered, QByteArray("100|1|2\n"));
  QCOMPARE(fitIn(store), QByteArray("-|0|2\n"));
  QCOMPARE(store.refused(scoreCompany(id, ships, 1.5)), QByteArray("invalid answer:outOfRange"));
  QCOMPARE(store.refused(scoreCompany(id, CriterionId{9}, 1)), QByteArray("notFound"));
  QCOMPARE(store.refused(scoreCompany(CompanyId{9}, ships, 1)), QByteArray("notFound"));
}

void TestCompanies::asksQuestions()
{
  TestStore store;

  QCOMPARE(store.refused(addCriterion({{}, " ", 6, "", "", 1})),
           QByteArray("invalid question:empty weight:outOfRange"));
  QCOMPARE(store.refused(editCriterion({CriterionId{9}, "Why?", 1, "", "", 1})), QByteArray("notFound \"Why?\""));
  QCOMPARE(store.refused(removeCriterion(CriterionId{9})), QByteArray("notFound"));
  const auto id = store.write(addCriterion({{}, "Why?", 1, "", "", 1}));
  store.write(editCriterion({id, "Why not?", 5, "", "", 1}));
  QCOMPARE(store.rows("SELECT question, weight FROM criterion"), QByteArray("Why not?|5\n"));
}

void TestCompanies::tagsWithoutRegardToCase()
{
  TestStore store;
  const auto id = store.write(addCompany(aCompany("Nordhavn")));
  const auto mara = store.write(addPerson(aPerson("Mara Lindqvist"), {}));

  store.write(tagCompany(id, "North"));
  store.write(tagCompany(id, " north"));
  store.write(tagPerson(mara, "NORTH"));

  QCOMPARE(store.rows("SELECT name FROM tag"), QByteArray("North\n"));
  QCOMPARE(store.read([id](const store::ReadTx& tx) { return store::companyTags(tx, id); }).size(), std::size_t{1});
  QCOMPARE(store.read([mara](const store::ReadTx& tx) { return store::personTags(tx, mara); }).size(), std::size_t{1});
  store.write(untagCompany(id, "nORTH"));
  QVERIFY(store.read([id](const store::ReadTx& tx) { return store::companyTags(tx, id); }).empty());
  QCOMPARE(store.refused(tagCompany(id, "")), QByteArray("invalid tag:empty"));
}

void TestCompanies::importsInOneStep()
{
  TestStore store;
  auto import = std::make_shared<CompanyImport>();
  import->source = "list.csv";
  import->changed.push_back(aCompany("Nordhavn").in("Oslo"));
  import->changed.front().id = store.write(addCompany(aCompany("Nordhavn")));
  for (int i = 0; i < 401; ++i)
    import->added.push_back(aCompany("Company " + std::to_string(i)));

  store.write(importCompanies(import));

  QCOMPARE(store.rows("SELECT source, count(*), max(locations) FROM company GROUP BY source"),
           QByteArray("|1|Oslo\nlist.csv|401|\n"));
  QCOMPARE(store.store().undoState().undo->subject, (store::Subject{"company", 0, "list.csv", 402}));
  store.undo();
  QCOMPARE(store.rows("SELECT name, locations FROM company"), QByteArray("Nordhavn|\n"));
}

void TestCompanies::makesASampleOnlyInAnEmptyFile()
{
  TestStore store;
  TestStore other;

  store.write(makeSample(7));
  other.write(addCompany(aCompany("Nordhavn")));

  QCOMPARE(store.rows("SELECT count(*) FROM company"), QByteArray("24\n"));
  QCOMPARE(store.findings(), QByteArray());
  QCOMPARE(other.refused(makeSample(7)), QByteArray("inUse"));
}

OVERTURE_TEST(TestCompanies);

}  // namespace overture::testing

#include "test_companies.moc"
