#include "core/outreach/companies.h"
#include "core/outreach/interactions.h"
#include "core/outreach/messages.h"
#include "core/outreach/people.h"
#include "core/outreach/reminders.h"
#include "core/outreach/replies.h"
#include "core/outreach/templates.h"
#include "core/store/message_queries.h"
#include "core/store/timeline.h"
#include "core/store/today.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/test_store.h"

#include <chrono>

namespace overture::testing
{

using namespace overture::outreach;
using namespace overture::store;
using std::chrono::days;

/// What the page of the day shows, and the history of a person and of a company.
class TestToday : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void anEmptySearchAsksForNothing();
  void quietAfterAWeekUntilTheSilenceIsSettled();
  void quietNoMoreOnceSomethingHappened();
  void neverQuietWhoMayNotBeWrittenTo();
  void remindersOnceTheirDayHasCome();
  void showsWhatWaitsForAWord();
  void suggestsTheVersionThatWasUsedLeast();
  void countsForTheNavigation();
  void historyOfAPersonNewestFirst();
  void historyOfACompanyIsThatOfItsPeople();

 private:
  static Today dayIn(TestStore& file)
  {
    return file.read([](const ReadTx& tx) { return todayOf(tx, testNow, testToday); });
  }
  static PersonId person(TestStore& file, const char* name) { return file.write(addPerson(aPerson(name), {})); }
  static MessageId sent(TestStore& file, PersonId to, int daysAgo);
  static void heard(TestStore& file, MessageId message, ReplyKind kind, ReplyCertainty certainty);
  static QByteArray linesOf(const std::vector<TimelineEntry>& entries);
};

MessageId TestToday::sent(TestStore& file, PersonId to, int daysAgo)
{
  const auto id = file.write(startMessage(aDraft(to)));
  file.write(markSent(id, testNow + -days(daysAgo), Precision::exact));
  return id;
}

void TestToday::heard(TestStore& file, MessageId message, ReplyKind kind, ReplyCertainty certainty)
{
  Reply reply;
  reply.thread = file.read([message](const ReadTx& tx) { return findMessage(tx, message)->thread; });
  reply.message = message;
  reply.kind = kind;
  reply.certainty = certainty;
  reply.receivedAt = testNow + -days(1);
  reply.text = "Gladly";
  file.write(logReply(reply));
}

QByteArray TestToday::linesOf(const std::vector<TimelineEntry>& entries)
{
  static const QByteArrayList kinds{"sent", "drafted", "handed over", "reply", "interaction", "reminder", "added"};
  QByteArrayList lines;
  for (const auto& entry : entries)
    lines += kinds[static_cast<int>(entry.kind)] + ' ' + entry.personName.c_str() + ": " + entry.text.c_str();
  return lines.join('\n');
}

void TestToday::anEmptySearchAsksForNothing()
{
  TestStore file;

  const auto day = dayIn(file);

  QCOMPARE(day, Today());
  QCOMPARE(day.toDo(), 0);
}

void TestToday::quietAfterAWeekUntilTheSilenceIsSettled()
{
  TestStore file;
  static_cast<void>(sent(file, person(file, "Six Days"), 6));
  const auto week = sent(file, person(file, "A Week"), 7);
  const auto longer = sent(file, person(file, "Four Weeks"), 27);
  static_cast<void>(sent(file, person(file, "Long Ago"), 28));

  const auto quiet = file.read([](const ReadTx& tx) { return quietIds(tx, testNow, testToday); });

  QCOMPARE(quiet, (std::vector{longer, week}));
}

void TestToday::quietNoMoreOnceSomethingHappened()
{
  TestStore file;
  heard(file, sent(file, person(file, "Yes Please"), 10), ReplyKind::positive, ReplyCertainty::confirmed);
  heard(file, sent(file, person(file, "No Address"), 10), ReplyKind::bounce, ReplyCertainty::confirmed);
  const auto away = sent(file, person(file, "Out Of Office"), 10);
  heard(file, away, ReplyKind::automatic, ReplyCertainty::confirmed);
  const auto twice = person(file, "Written Twice");
  static_cast<void>(sent(file, twice, 10));
  file.write(startMessage(aDraft(twice).inLastThread()));

  const auto quiet = file.read([](const ReadTx& tx) { return quietIds(tx, testNow, testToday); });

  QCOMPARE(quiet, std::vector{away});
}

void TestToday::neverQuietWhoMayNotBeWrittenTo()
{
  TestStore file;
  const auto mara = person(file, "Mara Lindqvist");
  static_cast<void>(sent(file, mara, 10));

  file.write(forbidContact(mara, "asked"));

  QCOMPARE(dayIn(file).quietCount, 0);
}

void TestToday::remindersOnceTheirDayHasCome()
{
  TestStore file;
  const auto mara = person(file, "Mara Lindqvist");
  const auto remind = [&](int inDays, const char* text) {
    return file.write(addReminder({{}, mara, {}, testToday + days(inDays), text, {}, {}}));
  };
  static_cast<void>(remind(0, "today"));
  static_cast<void>(remind(-2, "overdue"));
  static_cast<void>(remind(1, "tomorrow"));
  file.write(snoozeReminder(remind(-1, "put off"), testToday + days(3)));
  file.write(finishReminder(remind(-1, "done")));

  const auto day = dayIn(file);

  QCOMPARE(day.reminderCount, 2);
  QCOMPARE(day.reminders.size(), 2U);
  QCOMPARE(day.reminders[0].text, "overdue");
  QCOMPARE(day.reminders[1].text, "today");
  QCOMPARE(day.reminders[1].personName, "Mara Lindqvist");
}

void TestToday::showsWhatWaitsForAWord()
{
  TestStore file;
  heard(file, sent(file, person(file, "Mara Lindqvist"), 3), ReplyKind::positive, ReplyCertainty::guessed);
  const auto handed = file.write(startMessage(aDraft(person(file, "Ada Ek"))));
  file.write(handOver(handed));

  const auto day = dayIn(file);

  QCOMPARE(day.toConfirm.size(), 1U);
  QCOMPARE(day.toConfirm[0].personName, "Mara Lindqvist");
  QCOMPARE(day.handedOver.size(), 1U);
  QCOMPARE(day.handedOver[0].id, handed);
  QCOMPARE(day.toDo(), 2);
}

void TestToday::suggestsTheVersionThatWasUsedLeast()
{
  TestStore file;
  file.write(addTemplate(aTemplate("Used once"), aWording("s", "b")));
  const VersionId once{1};
  file.write(addTemplate(aTemplate("Never used"), aWording("s", "b")));
  const auto mara = person(file, "Mara Lindqvist");
  file.write(startMessage(aDraft(person(file, "Ada Ek")).from(once)));

  const auto next = file.read([](const ReadTx& tx) { return writeNext(tx, testToday, 10); });

  QCOMPARE(next.size(), 2U);
  QCOMPARE(next[0].person, mara);
  QCOMPARE(next[0].versionName, "Never used");
  QVERIFY(next[1].hasDraft);
}

void TestToday::countsForTheNavigation()
{
  TestStore file;
  file.write(addCompany(aCompany("Nordhavn")));
  heard(file, sent(file, person(file, "Mara Lindqvist"), 3), ReplyKind::positive, ReplyCertainty::guessed);
  static_cast<void>(sent(file, person(file, "Ada Ek"), 9));

  const auto counts = file.read([](const ReadTx& tx) { return navigationCounts(tx, testNow, testToday); });

  QCOMPARE(counts, (NavigationCounts{2, 1, 2, 2, 1, 0, 1, 1}));
}

void TestToday::historyOfAPersonNewestFirst()
{
  TestStore file;
  const auto mara = person(file, "Mara Lindqvist");
  heard(file, sent(file, mara, 3), ReplyKind::positive, ReplyCertainty::confirmed);
  file.write(logInteraction({{},
                             mara,
                             {},
                             InteractionKind::call,
                             testNow + -std::chrono::hours(2),
                             Precision::exact,
                             "Half an hour",
                             "",
                             {}}));
  file.write(addReminder({{}, mara, {}, testToday + days(4), "Send the figures", {}, {}}));

  const auto all = file.read([mara](const ReadTx& tx) { return timelineOf(tx, mara); });
  const auto two = file.read([mara](const ReadTx& tx) { return timelineOf(tx, mara, 2); });

  QCOMPARE(linesOf(all), QByteArray("reminder Mara Lindqvist: Send the figures\n"
                                    "added Mara Lindqvist: \n"
                                    "interaction Mara Lindqvist: Half an hour\n"
                                    "reply Mara Lindqvist: Gladly\n"
                                    "sent Mara Lindqvist: A question"));
  QCOMPARE(two.size(), 2U);
}

void TestToday::historyOfACompanyIsThatOfItsPeople()
{
  TestStore file;
  const auto company = file.write(addCompany(aCompany("Nordhavn")));
  const auto mara = file.write(addPerson(aPerson("Mara Lindqvist").at(company), {}));
  static_cast<void>(sent(file, mara, 3));
  static_cast<void>(sent(file, person(file, "Ada Ek"), 2));

  const auto lines = file.read([company](const ReadTx& tx) { return timelineOf(tx, company); });

  QCOMPARE(linesOf(lines), QByteArray("added Mara Lindqvist: \n"
                                      "added : \n"
                                      "sent Mara Lindqvist: A question"));
}

OVERTURE_TEST(TestToday);

}  // namespace overture::testing

#include "test_today.moc"
