#include "core/outreach/companies.h"
#include "core/outreach/messages.h"
#include "core/outreach/people.h"
#include "core/outreach/profile.h"
#include "core/outreach/projects.h"
#include "core/store/person_queries.h"
#include "core/store/profile_queries.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/test_store.h"

namespace overture::testing
{

using namespace overture::outreach;

/// People and their addresses; the portfolio and the person's own profile.
class TestPeople : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void addsWithAddresses();
  void anAddressBelongsToOnePerson();
  void refusesWhatDoesNotFit();
  void removesOnlyWithoutHistory();
  void keepsAnAddressThatWasWrittenTo();
  void forbidsAndAllows();
  void holdsUntilADay();
  void showsProjects();
  void keepsAProjectThatWasShown();
  void knowsWhoseSearchItIs();

 private:
  static TypedAddress mail(const char* value) { return {AddressKind::mail, value, Certainty::certain}; }
  static QByteArray toWriteTo(TestStore& store, int inDays);
};

/// How many people may be written to on a day.
QByteArray TestPeople::toWriteTo(TestStore& store, int inDays)
{
  return QByteArray::number(store.read([inDays](const store::ReadTx& tx) {
    return static_cast<int>(store::personsToWriteTo(tx, testToday + std::chrono::days(inDays), 9).size());
  }));
}

void TestPeople::addsWithAddresses()
{
  TestStore store;
  const auto nordhavn = store.write(addCompany(aCompany("Nordhavn")));

  store.write(addPerson(aPerson("Mara Lindqvist").at(nordhavn).as(Role::executive).warm(),
                        {mail("Mara <Mara@Nordhavn.example>"), {AddressKind::x, "@Mara", Certainty::guessed}}));

  QCOMPARE(store.rows("SELECT name, given_name, family_name, company_id, role, warmth FROM person"),
           QByteArray("Mara Lindqvist|Mara|Lindqvist|1|executive|warm\n"));
  QCOMPARE(store.rows("SELECT person_id, kind, value_normal, certainty FROM address ORDER BY id"),
           QByteArray("1|mail|mara@nordhavn.example|certain\n1|x|mara|guessed\n"));
}

void TestPeople::anAddressBelongsToOnePerson()
{
  TestStore store;
  store.write(addPerson(aPerson("Mara Lindqvist"), {mail("mara@nordhavn.example")}));
  const auto before = store.dump();

  QCOMPARE(store.refused(addPerson(aPerson("Tomas Rey"), {mail("tomas@rey.example"), mail("MARA@nordhavn.example")})),
           QByteArray("duplicate \"Mara Lindqvist\""));
  QCOMPARE(store.refused(addAddress(PersonId{1}, mail("mara@nordhavn.example"))),
           QByteArray("duplicate \"Mara Lindqvist\""));
  QCOMPARE(store.dump(), before);
}

void TestPeople::refusesWhatDoesNotFit()
{
  TestStore store;

  QCOMPARE(store.refused(addPerson(aPerson(""), {})), QByteArray("invalid name:empty"));
  QCOMPARE(store.refused(addPerson(aPerson("Mara"), {mail("no address")})),
           QByteArray("invalid \"no address\" mail:notAnAddress"));
  QCOMPARE(store.refused(addPerson(aPerson("Mara").at(CompanyId{9}), {})), QByteArray("notFound \"company\""));
  QCOMPARE(store.refused(editPerson(aPerson("Mara"))), QByteArray("notFound \"Mara\""));
  QCOMPARE(store.refused(removePerson(PersonId{9})), QByteArray("notFound"));
  QCOMPARE(store.refused(addAddress(PersonId{9}, mail("a@b.example"))), QByteArray("notFound"));
  QCOMPARE(store.refused(removeAddress(AddressId{9})), QByteArray("notFound"));
  QCOMPARE(store.refused(forbidContact(PersonId{9}, "")), QByteArray("notFound"));
  QCOMPARE(store.refused(tagPerson(PersonId{9}, "a")), QByteArray("notFound"));
  QCOMPARE(store.rows("SELECT id FROM person"), QByteArray());
}

void TestPeople::removesOnlyWithoutHistory()
{
  TestStore store;
  const auto mara = store.write(addPerson(aPerson("Mara Lindqvist"), {mail("mara@nordhavn.example")}));
  const auto tomas = store.write(addPerson(aPerson("Tomas Rey").introducedBy(mara), {}));
  store.write(startMessage(aDraft(tomas)));

  QCOMPARE(store.refused(removePerson(mara)), QByteArray("inUse \"Mara Lindqvist\""));
  QCOMPARE(store.refused(removePerson(tomas)), QByteArray("inUse \"Tomas Rey\""));
  store.write(discardDraft(MessageId{1}));
  store.write(removePerson(tomas));
  store.write(removePerson(mara));
  QCOMPARE(store.rows("SELECT id FROM person UNION SELECT id FROM address"), QByteArray());
}

void TestPeople::keepsAnAddressThatWasWrittenTo()
{
  TestStore store;
  const auto mara = store.write(addPerson(aPerson("Mara Lindqvist"), {}));
  const auto address = store.write(addAddress(mara, mail("mara@nordhavn.example")));
  const auto draft = store.write(startMessage(aDraft(mara).to(address)));

  const auto refusal = store.refused(removeAddress(address));
  store.write(discardDraft(draft));

  QCOMPARE(refusal, QByteArray("inUse \"mara@nordhavn.example\""));
  QCOMPARE(store.refused(removeAddress(address)), QByteArray());
}

void TestPeople::forbidsAndAllows()
{
  TestStore store;
  const auto mara = store.write(addPerson(aPerson("Mara Lindqvist"), {}));

  store.write(forbidContact(mara, "Asked not to"));
  const auto forbidden = store.rows("SELECT do_not_contact_at, do_not_contact_reason FROM person");
  const auto meanwhile = toWriteTo(store, 0);
  store.write(allowContact(mara));

  QCOMPARE(forbidden, QByteArray("1795510800000|Asked not to\n"));
  QCOMPARE(meanwhile, QByteArray("0"));
  QCOMPARE(store.rows("SELECT do_not_contact_at, do_not_contact_reason FROM person"), QByteArray("-|\n"));
}

void TestPeople::holdsUntilADay()
{
  TestStore store;
  const auto mara = store.write(addPerson(aPerson("Mara Lindqvist"), {}));

  store.write(holdPerson(mara, testToday + std::chrono::days(2)));
  const auto tomorrow = toWriteTo(store, 1);
  const auto thatDay = toWriteTo(store, 2);
  store.write(releasePerson(mara));

  QCOMPARE(tomorrow, QByteArray("0"));
  QCOMPARE(thatDay, QByteArray("1"));
  QCOMPARE(toWriteTo(store, 0), QByteArray("1"));
}

void TestPeople::showsProjects()
{
  TestStore store;

  const auto id = store.write(addProject(aProject("Tides")));
  store.write(editProject({id, "Tide tables", "", "When is it high?", "Series"}));

  QCOMPARE(store.rows("SELECT title, link, problem, shows FROM project"),
           QByteArray("Tide tables||When is it high?|Series\n"));
  QCOMPARE(store.refused(addProject({{}, " ", "not a link", {}, {}})), QByteArray("invalid title:empty link:notALink"));
  QCOMPARE(store.refused(editProject(aProject("Ice"))), QByteArray("notFound \"Ice\""));
  QCOMPARE(store.refused(removeProject(ProjectId{9})), QByteArray("notFound"));
}

void TestPeople::keepsAProjectThatWasShown()
{
  TestStore store;
  const auto id = store.write(addProject(aProject("Tides")));
  const auto mara = store.write(addPerson(aPerson("Mara Lindqvist"), {}));
  const auto draft = store.write(startMessage(aDraft(mara).showing(id)));

  const auto refusal = store.refused(removeProject(id));
  store.write(discardDraft(draft));

  QCOMPARE(refusal, QByteArray("inUse \"Tides\""));
  QCOMPARE(store.refused(removeProject(id)), QByteArray());
}

void TestPeople::knowsWhoseSearchItIs()
{
  TestStore store;
  const Profile ada{"Ada Smit", "https://ada.example", "", "Ada", "Tuesdays", "Europe/Oslo", "Lead"};

  store.write(editProfile(ada));

  QCOMPARE(store.read([](const store::ReadTx& tx) { return store::profile(tx); }), ada);
  QCOMPARE(store.read([](const store::ReadTx& tx) { return store::profileZone(tx); }), std::string("Europe/Oslo"));
  QCOMPARE(store.refused(editProfile({"Ada", "ada", "in/ada", {}, {}, {}, {}})),
           QByteArray("invalid link:notALink linkedin_url:notALink"));
}

OVERTURE_TEST(TestPeople);

}  // namespace overture::testing

#include "test_people.moc"
