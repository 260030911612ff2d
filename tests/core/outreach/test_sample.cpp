#include "core/evidence/version_report.h"
#include "core/outreach/companies.h"
#include "core/outreach/sample.h"
#include "core/store/message_list.h"
#include "core/store/reply_list.h"
#include "core/store/template_list.h"
#include "core/store/today.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/test_store.h"

namespace overture::testing
{

using namespace overture::outreach;

/// The invented job search: always the same for a seed, whole, and taken back in one step.
class TestSample : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void theSameSeedMakesTheSame();
  void everyPageHasSomethingToShow_data();
  void everyPageHasSomethingToShow();
  void textsHaveNoBlanksLeft();
  void nothingLiesInTheFuture();
  void noFirstMessageTwiceWithinWeeks();
  void everySendCounts();
  void worksOnEveryDayOfTheWeek();
  void undoTakesAllOfItBack();
  void refusesASearchThatIsThere();

 private:
  static bool isBetween(std::int64_t low, std::int64_t value, std::int64_t high)
  {
    return low <= value && value <= high;
  }

  /// Without the channels, which every file begins with and which have uids of their own.
  static QByteArray madeIn(TestStore& file)
  {
    QByteArrayList lines = file.dump().split('\n');
    lines.removeIf([](const QByteArray& line) { return line.startsWith("channel "); });
    return lines.join('\n');
  }
};

void TestSample::theSameSeedMakesTheSame()
{
  TestStore first;
  TestStore second;
  TestStore other;

  first.write(makeSample(7));
  second.write(makeSample(7));
  other.write(makeSample(8));

  QCOMPARE(madeIn(first), madeIn(second));
  QVERIFY(madeIn(first) != madeIn(other));
}

void TestSample::everyPageHasSomethingToShow_data()
{
  QTest::addColumn<quint64>("seed");
  for (const quint64 seed : {1U, 2U, 3U, 2026U})
    QTest::addRow("%llu", seed) << seed;
}

void TestSample::everyPageHasSomethingToShow()
{
  QFETCH(const quint64, seed);
  TestStore file;
  file.write(makeSample(seed));

  const auto day = file.read([](const store::ReadTx& tx) { return store::todayOf(tx, testNow, testToday); });
  const auto counts =
      file.read([](const store::ReadTx& tx) { return store::navigationCounts(tx, testNow, testToday); });
  const auto messages = file.read([](const store::ReadTx& tx) { return store::messageCounts(tx); });

  QCOMPARE(counts.companies, 24);
  QCOMPARE(counts.people, 60);
  QVERIFY2(isBetween(120, counts.messages, 180),
           QByteArray::number(static_cast<qlonglong>(counts.messages)).constData());
  QCOMPARE(messages.drafts, 2);
  QCOMPARE(day.handedOverCount, 2);
  QCOMPARE(day.toConfirmCount, 2);
  QCOMPARE(day.reminderCount, 2);
  QVERIFY(isBetween(1, day.quietCount, 20));
  QVERIFY(!day.next.empty() && day.next.front().version.isSet());
  QVERIFY(counts.sentInSevenDays > 0);
  QCOMPARE(counts.templates, 5);
  QCOMPARE(file.findings(), QByteArray());
}

void TestSample::textsHaveNoBlanksLeft()
{
  TestStore file;

  file.write(makeSample(1));

  QCOMPARE(file.rows("SELECT count(*) FROM message_body WHERE subject || body LIKE '%{%' OR body = ''"), "0\n");
  QCOMPARE(file.rows("SELECT count(*) FROM reply WHERE text LIKE '%{%' OR text = ''"), "0\n");
}

void TestSample::nothingLiesInTheFuture()
{
  TestStore file;

  file.write(makeSample(1));

  const auto now = std::to_string(testNow.ms);
  QCOMPARE(file.rows("SELECT count(*) FROM message WHERE max(drafted_at, coalesce(sent_at, 0), recorded_at) > " + now),
           "0\n");
  QCOMPARE(file.rows("SELECT count(*) FROM reply WHERE max(received_at, recorded_at) > " + now), "0\n");
  QCOMPARE(file.rows("SELECT count(*) FROM interaction WHERE happened_at > " + now), "0\n");
  QCOMPARE(file.rows("SELECT count(*) FROM reply r JOIN message m ON m.id = r.message_id "
                     "WHERE r.received_at < m.sent_at"),
           "0\n");
}

void TestSample::noFirstMessageTwiceWithinWeeks()
{
  TestStore file;

  file.write(makeSample(1));

  QCOMPARE(file.rows("SELECT count(*) FROM thread a JOIN thread b ON b.person_id = a.person_id AND b.id > a.id "
                     "JOIN message m ON m.thread_id = a.id AND m.place = 0 "
                     "JOIN message n ON n.thread_id = b.id AND n.place = 0 "
                     "WHERE n.sent_at - m.sent_at < 21 * 86400000"),
           "0\n");
}

void TestSample::everySendCounts()
{
  TestStore file;
  file.write(makeSample(1));

  const auto reports = file.read([](const store::ReadTx& tx) { return evidence::versionReports(tx, testNow); });

  int delivered = 0;
  int replied = 0;
  for (const auto& report : reports) {
    delivered += report.rate.delivered;
    replied += report.rate.replied;
  }
  QVERIFY(isBetween(45, delivered, 85));
  QVERIFY(isBetween(5, replied, 30));
}

void TestSample::worksOnEveryDayOfTheWeek()
{
  for (int hours = 0; hours < 24 * 7; hours += 5) {
    TestStore file;
    file.clock().advance(std::chrono::hours(hours));

    file.write(makeSample(3));

    QCOMPARE(file.rows("SELECT count(*) FROM message WHERE sent_at > " + std::to_string(file.clock().now().ms)), "0\n");
    QCOMPARE(file.rows("SELECT count(*) FROM company"), "24\n");
  }
}

void TestSample::undoTakesAllOfItBack()
{
  TestStore file;
  const auto before = file.dump();
  file.write(makeSample(1));

  file.undo();

  QCOMPARE(file.dump(), before);
  QCOMPARE(file.findings(), QByteArray());
}

void TestSample::refusesASearchThatIsThere()
{
  TestStore file;
  file.write(addCompany(aCompany("Nordhavn")));
  const auto before = file.dump();

  const auto refusal = file.refused(makeSample(1));

  QCOMPARE(refusal, "inUse");
  QCOMPARE(file.dump(), before);
}

OVERTURE_TEST(TestSample);

}  // namespace overture::testing

#include "test_sample.moc"
