#include "core/outreach/companies.h"
#include "core/outreach/import_people.h"
#include "core/outreach/people.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/test_store.h"

namespace overture::testing
{

using namespace overture::outreach;

class TestImportPeople : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void importsInOneStep();
  void comesBackWithRedo();
  void completesWhoIsThere();
  void leavesATakenAddressOut();
  void importsMoreThanABatch();
  void keepsNothingOfAnEmptyImport();

 private:
  static constexpr auto peopleSql =
      "SELECT p.name, c.name, p.title, p.source, (SELECT group_concat(kind || ':' || value_normal) FROM address a "
      "WHERE "
      "a.person_id = p.id) FROM person p LEFT JOIN company c ON c.id = p.company_id ORDER BY p.name";

  static Address mail(const std::string& text)
  {
    return {{}, {}, AddressKind::mail, text, text, Certainty::certain, std::nullopt};
  }

  static std::shared_ptr<PeopleImport> twoAtQuill()
  {
    auto import = std::make_shared<PeopleImport>();
    import->source = "people.csv";
    import->companies.push_back(aCompany("Quill"));
    import->added.push_back({aPerson("Ida Berg").titled("CTO"), 0, {mail("ida@quill.example")}});
    import->added.push_back({aPerson("Nils Holm"), 0, {mail("nils@quill.example")}});
    import->added.push_back({aPerson("Ada Free"), std::nullopt, {}});
    return import;
  }
};

void TestImportPeople::importsInOneStep()
{
  TestStore store;
  store.write(addCompany(aCompany("Nordhavn")));
  const auto before = store.dump();

  store.write(importPeople(twoAtQuill()));

  QCOMPARE(store.rows(peopleSql), QByteArray("Ada Free|-||people.csv|-\n"
                                             "Ida Berg|Quill|CTO|people.csv|mail:ida@quill.example\n"
                                             "Nils Holm|Quill||people.csv|mail:nils@quill.example\n"));
  QCOMPARE(store.rows("SELECT name, source FROM company ORDER BY name"), QByteArray("Nordhavn|\nQuill|people.csv\n"));
  QCOMPARE(store.store().undoState().undo->subject, (store::Subject{"person", 0, "people.csv", 3}));
  QCOMPARE(store.findings(), QByteArray());
  store.undo();
  QCOMPARE(store.dump(), before);
}

void TestImportPeople::comesBackWithRedo()
{
  TestStore store;
  store.write(importPeople(twoAtQuill()));
  const auto after = store.dump();

  store.undo();
  store.redo();

  QCOMPARE(store.dump(), after);
  QCOMPARE(store.findings(), QByteArray());
}

void TestImportPeople::completesWhoIsThere()
{
  TestStore store;
  Person ida = aPerson("Ida Berg");
  ida.id = store.write(addPerson(ida, {}));
  const auto before = store.dump();
  auto import = std::make_shared<PeopleImport>();
  import->source = "people.csv";
  import->companies.push_back(aCompany("Quill"));
  ida.title = "CTO";
  import->changed.push_back({ida, 0, {mail("ida@quill.example")}});

  store.write(importPeople(import));

  QCOMPARE(store.rows(peopleSql), QByteArray("Ida Berg|Quill|CTO||mail:ida@quill.example\n"));
  store.undo();
  QCOMPARE(store.dump(), before);
}

/// Between the plan and the write somebody else got it.
void TestImportPeople::leavesATakenAddressOut()
{
  TestStore store;
  store.write(addPerson(aPerson("Mara Lind"), {{AddressKind::mail, "ida@quill.example", Certainty::certain}}));

  store.write(importPeople(twoAtQuill()));

  QCOMPARE(store.rows(peopleSql), QByteArray("Ada Free|-||people.csv|-\n"
                                             "Ida Berg|Quill|CTO|people.csv|-\n"
                                             "Mara Lind|-|||mail:ida@quill.example\n"
                                             "Nils Holm|Quill||people.csv|mail:nils@quill.example\n"));
}

void TestImportPeople::importsMoreThanABatch()
{
  TestStore store;
  const auto before = store.dump();
  auto import = std::make_shared<PeopleImport>();
  import->source = "people.csv";
  for (std::size_t i = 0; i < 250; ++i) {
    import->companies.push_back(aCompany("Company " + std::to_string(i)));
    import->added.push_back({aPerson("Person " + std::to_string(i)), i, {}});
  }

  store.write(importPeople(import));

  QCOMPARE(store.rows("SELECT count(*), sum('Company ' || substr(p.name, 8) = c.name) FROM person p JOIN company c ON "
                      "c.id = p.company_id"),
           QByteArray("250|250\n"));
  store.undo();
  QCOMPARE(store.dump(), before);
}

void TestImportPeople::keepsNothingOfAnEmptyImport()
{
  TestStore store;
  store.write(addCompany(aCompany("Nordhavn")));
  const auto before = store.dump();

  store.write(importPeople(std::make_shared<PeopleImport>()));

  QCOMPARE(store.dump(), before);
  QCOMPARE(store.store().undoState().undo->subject.name, std::string("Nordhavn"));
}

OVERTURE_TEST(TestImportPeople);

}  // namespace overture::testing

#include "test_import_people.moc"
