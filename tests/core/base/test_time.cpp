#include "core/base/time.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace overture::testing
{

class TestTime : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void readsAndWritesDays_data();
  void readsAndWritesDays();
  void refusesWhatIsNoDay_data();
  void refusesWhatIsNoDay();
  void knowsTheDayInAZone_data();
  void knowsTheDayInAZone();
  void knowsWhenADayBegins_data();
  void knowsWhenADayBegins();
  void counts();
  void knowsTheZoneOfThisMachine();

 private:
  static constexpr qint64 hour = 3'600'000;
  static QByteArray iso(Day day) { return QByteArray::fromStdString(toIso(day)); }
  static Day day(const char* text) { return dayFromIso(text).value_or(Day{}); }
};

void TestTime::readsAndWritesDays_data()
{
  QTest::addColumn<QByteArray>("text");
  for (const char* text : {"1900-01-01", "1970-01-01", "2024-02-29", "2026-11-24", "2200-12-31"})
    QTest::newRow(text) << QByteArray(text);
}

void TestTime::readsAndWritesDays()
{
  QFETCH(QByteArray, text);

  const auto read = dayFromIso(text.toStdString());

  QVERIFY(read.has_value());
  QCOMPARE(iso(*read), text);
}

void TestTime::refusesWhatIsNoDay_data()
{
  QTest::addColumn<QByteArray>("text");
  for (const char* text : {"", "2026", "2026-11-2", "2026-11-240", "2026/11/24", "24-11-2026", "2026-00-10",
                           "2026-13-01", "2026-11-00", "2026-11-31", "2025-02-29", "1899-12-31", "2201-01-01",
                           "2026-1a-01", "-026-11-24", "2026-+1-01", "2026- 1-01", "2026-11-24 "})
    QTest::newRow(*text == '\0' ? "nothing" : text) << QByteArray(text);
}

void TestTime::refusesWhatIsNoDay()
{
  QFETCH(QByteArray, text);

  QVERIFY(!dayFromIso(text.toStdString()));
}

void TestTime::knowsTheDayInAZone_data()
{
  QTest::addColumn<qint64>("ms");
  QTest::addColumn<QByteArray>("zone");
  QTest::addColumn<QByteArray>("wanted");
  const qint64 midnight = 1'795'478'400'000;  // 24 November 2026, 00:00 UTC
  QTest::newRow("at midnight") << midnight << QByteArray("UTC") << QByteArray("2026-11-24");
  QTest::newRow("before midnight") << midnight - 1 << QByteArray("UTC") << QByteArray("2026-11-23");
  QTest::newRow("east") << midnight - hour << QByteArray("Europe/Oslo") << QByteArray("2026-11-24");
  QTest::newRow("west") << midnight << QByteArray("America/Los_Angeles") << QByteArray("2026-11-23");
  QTest::newRow("half an hour") << midnight - 5 * hour - hour / 2 << QByteArray("Asia/Kolkata")
                                << QByteArray("2026-11-24");
  QTest::newRow("unknown counts as UTC") << midnight << QByteArray("Nowhere/Town") << QByteArray("2026-11-24");
  QTest::newRow("none counts as UTC") << midnight << QByteArray() << QByteArray("2026-11-24");
  QTest::newRow("before 1970") << qint64{-1} << QByteArray("UTC") << QByteArray("1969-12-31");
}

void TestTime::knowsTheDayInAZone()
{
  QFETCH(qint64, ms);
  QFETCH(QByteArray, zone);
  QFETCH(QByteArray, wanted);

  QCOMPARE(iso(dayIn({ms}, zone.toStdString())), wanted);
}

void TestTime::knowsWhenADayBegins_data()
{
  QTest::addColumn<QByteArray>("date");
  QTest::addColumn<QByteArray>("zone");
  QTest::addColumn<qint64>("hours");  // after midnight in UTC
  QTest::newRow("UTC") << QByteArray("2026-11-24") << QByteArray("UTC") << qint64{0};
  QTest::newRow("winter") << QByteArray("2026-11-24") << QByteArray("Europe/Oslo") << qint64{-1};
  QTest::newRow("summer") << QByteArray("2026-07-01") << QByteArray("Europe/Oslo") << qint64{-2};
  QTest::newRow("the day summer begins") << QByteArray("2026-03-29") << QByteArray("Europe/Oslo") << qint64{-1};
  QTest::newRow("the day after") << QByteArray("2026-03-30") << QByteArray("Europe/Oslo") << qint64{-2};
  QTest::newRow("the day summer ends") << QByteArray("2026-10-25") << QByteArray("Europe/Oslo") << qint64{-2};
  QTest::newRow("west") << QByteArray("2026-11-24") << QByteArray("America/Los_Angeles") << qint64{8};
  QTest::newRow("summer begins far east") << QByteArray("2026-09-27") << QByteArray("Pacific/Auckland") << qint64{-12};
  QTest::newRow("no midnight") << QByteArray("2018-11-04") << QByteArray("America/Sao_Paulo") << qint64{3};
  QTest::newRow("two midnights") << QByteArray("2018-11-04") << QByteArray("America/Havana") << qint64{4};
  QTest::newRow("set back at midnight") << QByteArray("2018-02-18") << QByteArray("America/Sao_Paulo") << qint64{3};
}

void TestTime::knowsWhenADayBegins()
{
  QFETCH(QByteArray, date);
  QFETCH(QByteArray, zone);
  QFETCH(qint64, hours);
  const auto wanted = startOf(day(date.constData()), "UTC").ms + hours * hour;

  const auto begin = startOf(day(date.constData()), zone.toStdString());

  QCOMPARE(qint64{begin.ms}, qint64{wanted});
  QCOMPARE(iso(dayIn(begin, zone.toStdString())), date);
  QVERIFY(dayIn({begin.ms - 1}, zone.toStdString()) < day(date.constData()));
}

void TestTime::counts()
{
  const Timestamp moment{1'795'478'400'000};

  QCOMPARE(qint64{(moment + std::chrono::days(2)).ms}, qint64{moment.ms + 48 * hour});
  QVERIFY((moment + std::chrono::days(2)) - moment == std::chrono::days(2));
  QCOMPARE(iso(day("2024-02-28") + std::chrono::days(2)), QByteArray("2024-03-01"));
  QVERIFY(day("2026-11-24") < day("2026-12-01"));
}

void TestTime::knowsTheZoneOfThisMachine()
{
  QVERIFY(!systemZone().empty());
}

OVERTURE_TEST(TestTime);

}  // namespace overture::testing

#include "test_time.moc"
