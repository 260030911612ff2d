#include "core/outreach/companies.h"
#include "core/outreach/interactions.h"
#include "core/outreach/people.h"
#include "core/outreach/reminders.h"
#include "core/store/interaction_queries.h"
#include "core/store/reminder_queries.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/test_store.h"

namespace overture::testing
{

using namespace overture::outreach;

/// The contact log and the reminders, about people and companies.
class TestContactLog : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void logsALine();
  void refusesALineThatSaysNothing();
  void editsAndRemovesALine();
  void aCompanyShowsTheLinesOfItsPeople();
  void movesTheLastContactOfACompany();
  void reminds();
  void refusesAReminderThatSaysNothing();
  void comesUpWhenItIsDue();
  void finishesAndReopens();
  void nothingIsRemovedFromUnderThem();

 private:
  static Interaction line(PersonId person, CompanyId company, const char* summary);
  static Reminder reminder(PersonId person, const char* text, int inDays = 0);
  static QByteArray dueOn(TestStore& store, int inDays);
};

Interaction TestContactLog::line(PersonId person, CompanyId company, const char* summary)
{
  return {{}, person, company, InteractionKind::note, testNow, Precision::exact, summary, {}, {}};
}

Reminder TestContactLog::reminder(PersonId person, const char* text, int inDays)
{
  return {{}, person, {}, testToday + std::chrono::days(inDays), text, {}, {}};
}

QByteArray TestContactLog::dueOn(TestStore& store, int inDays)
{
  QByteArrayList texts;
  for (const auto& due : store.read([inDays](const store::ReadTx& tx) {
         return store::remindersDue(tx, testToday + std::chrono::days(inDays));
       }))
    texts += QByteArray::fromStdString(due.text);
  return texts.join(", ");
}

void TestContactLog::logsALine()
{
  TestStore store;
  const auto mara = store.write(addPerson(aPerson("Mara Lindqvist"), {}));
  auto call = line(mara, {}, "Talked about tides");
  call.kind = InteractionKind::call;
  call.nextStep = "Send the link";

  const auto id = store.write(logInteraction(call));

  QCOMPARE(
      store.rows("SELECT person_id, company_id, kind, happened_at, precision, summary, next_step FROM interaction"),
      QByteArray("1|-|call|1795510800000|exact|Talked about tides|Send the link\n"));
  QCOMPARE(store.store().undoState().undo->subject, (store::Subject{"interaction", id.value, "Mara Lindqvist", 1}));
}

void TestContactLog::refusesALineThatSaysNothing()
{
  TestStore store;
  const auto mara = store.write(addPerson(aPerson("Mara Lindqvist"), {}));
  auto toCome = line(mara, {}, "Met");
  toCome.happenedAt = testNow + std::chrono::hours(1);
  auto silentCall = line(mara, {}, "");
  silentCall.kind = InteractionKind::call;

  QCOMPARE(store.refused(logInteraction(line({}, {}, " "))), QByteArray("invalid person:empty summary:empty"));
  QCOMPARE(store.refused(logInteraction(line(PersonId{9}, {}, "Met"))), QByteArray("notFound \"person\""));
  QCOMPARE(store.refused(logInteraction(line(mara, CompanyId{9}, "Met"))), QByteArray("notFound \"company\""));
  QCOMPARE(store.refused(logInteraction(toCome)), QByteArray("invalid happened_at:outOfRange"));
  QCOMPARE(store.rows("SELECT id FROM interaction"), QByteArray());
  QCOMPARE(store.refused(logInteraction(silentCall)), QByteArray());
}

void TestContactLog::editsAndRemovesALine()
{
  TestStore store;
  const auto mara = store.write(addPerson(aPerson("Mara Lindqvist"), {}));
  auto edited = line(mara, {}, "Met at the fair");
  edited.id = store.write(logInteraction(line(mara, {}, "Met")));

  store.write(editInteraction(edited));
  const auto after = store.rows("SELECT summary FROM interaction");
  store.write(removeInteraction(edited.id));

  QCOMPARE(after, QByteArray("Met at the fair\n"));
  QCOMPARE(store.rows("SELECT id FROM interaction"), QByteArray());
  QCOMPARE(store.refused(editInteraction(edited)), QByteArray("notFound"));
  QCOMPARE(store.refused(removeInteraction(edited.id)), QByteArray("notFound"));
}

void TestContactLog::aCompanyShowsTheLinesOfItsPeople()
{
  TestStore store;
  const auto nordhavn = store.write(addCompany(aCompany("Nordhavn")));
  const auto mara = store.write(addPerson(aPerson("Mara Lindqvist").at(nordhavn), {}));
  const auto other = store.write(addPerson(aPerson("Tomas Rey"), {}));
  store.write(logInteraction(line(mara, {}, "With her")));
  store.write(logInteraction(line(other, {}, "With somebody else")));
  store.write(logInteraction(line({}, nordhavn, "With the desk")));

  const auto lines = store.read([nordhavn](const store::ReadTx& tx) { return store::interactionsOf(tx, nordhavn); });

  QCOMPARE(lines.size(), std::size_t{2});
  QCOMPARE(lines.front().summary, std::string("With the desk"));
  QCOMPARE(lines.back().summary, std::string("With her"));
}

void TestContactLog::movesTheLastContactOfACompany()
{
  TestStore store;
  auto call = line({}, store.write(addCompany(aCompany("Nordhavn"))), "Called the desk");
  call.id = store.write(logInteraction(call));

  call.happenedAt = {1'000};
  store.write(editInteraction(call));

  QCOMPARE(store.rows("SELECT last_contact_at FROM company_derived"), QByteArray("1000\n"));
  QCOMPARE(store.findings(), QByteArray());
}

void TestContactLog::reminds()
{
  TestStore store;
  const auto mara = store.write(addPerson(aPerson("Mara Lindqvist"), {}));

  auto changed = reminder({}, "Ask about the offer", 3);
  changed.id = store.write(addReminder(reminder(mara, "Ask her")));
  const auto added = store.rows("SELECT person_id, due_on, text FROM reminder");
  store.write(editReminder(changed));

  QCOMPARE(added, QByteArray("1|2026-11-24|Ask her\n"));
  QCOMPARE(store.rows("SELECT person_id, due_on, text FROM reminder"),
           QByteArray("-|2026-11-27|Ask about the offer\n"));
}

void TestContactLog::refusesAReminderThatSaysNothing()
{
  TestStore store;

  QCOMPARE(store.refused(addReminder(reminder({}, " "))), QByteArray("invalid text:empty"));
  QCOMPARE(store.refused(addReminder(reminder(PersonId{9}, "Ask"))), QByteArray("notFound \"person\""));
  QCOMPARE(store.refused(editReminder(reminder({}, "Ask"))), QByteArray("notFound \"Ask\""));
  QCOMPARE(store.refused(finishReminder(ReminderId{9})), QByteArray("notFound"));
  QCOMPARE(store.rows("SELECT id FROM reminder"), QByteArray());
}

void TestContactLog::comesUpWhenItIsDue()
{
  TestStore store;
  store.write(addReminder(reminder({}, "Later", 2)));
  const auto first = store.write(addReminder(reminder({}, "First")));
  const auto early = store.refused(snoozeReminder(first, testToday + std::chrono::days(-1)));

  const auto before = dueOn(store, 0);
  store.write(snoozeReminder(first, testToday + std::chrono::days(3)));

  QCOMPARE(early, QByteArray("invalid snoozed_until:outOfRange"));
  QCOMPARE(before, QByteArray("First"));
  QCOMPARE(dueOn(store, 0), QByteArray());
  QCOMPARE(dueOn(store, 2), QByteArray("Later"));
  QCOMPARE(dueOn(store, 3), QByteArray("Later, First"));
}

void TestContactLog::finishesAndReopens()
{
  TestStore store;
  const auto id = store.write(addReminder(reminder({}, "Ask")));

  store.write(finishReminder(id));
  store.clock().advance(std::chrono::hours(1));
  store.write(finishReminder(id));
  const auto finished = store.rows("SELECT done_at FROM reminder");
  const auto due = dueOn(store, 9);
  store.write(reopenReminder(id));

  QCOMPARE(finished, QByteArray("1795510800000\n"));
  QCOMPARE(due, QByteArray());
  QCOMPARE(dueOn(store, 9), QByteArray("Ask"));
}

void TestContactLog::nothingIsRemovedFromUnderThem()
{
  TestStore store;
  const auto nordhavn = store.write(addCompany(aCompany("Nordhavn")));
  const auto mara = store.write(addPerson(aPerson("Mara Lindqvist"), {}));
  const auto tomas = store.write(addPerson(aPerson("Tomas Rey"), {}));
  store.write(logInteraction(line({}, nordhavn, "Called")));
  store.write(logInteraction(line(mara, {}, "Met")));
  store.write(addReminder(reminder(tomas, "Ask")));

  QCOMPARE(store.refused(removeCompany(nordhavn)), QByteArray("inUse \"Nordhavn\""));
  QCOMPARE(store.refused(removePerson(mara)), QByteArray("inUse \"Mara Lindqvist\""));
  QCOMPARE(store.refused(removePerson(tomas)), QByteArray("inUse \"Tomas Rey\""));
}

OVERTURE_TEST(TestContactLog);

}  // namespace overture::testing

#include "test_contact_log.moc"
