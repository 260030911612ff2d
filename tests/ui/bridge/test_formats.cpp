#include "tests/support/fixed_clock.h"
#include "tests/support/test_main.h"
#include "ui/bridge/formats.h"

#include <QLocale>
#include <QTest>

namespace overture::testing
{
namespace
{

using namespace overture::ui;
using namespace std::chrono_literals;
using std::chrono::days;

constexpr auto utc = "UTC";

}  // namespace

class TestFormats : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
  void cleanup() { QLocale::setDefault(QLocale::c()); }

  void daysAreSaidAsPeopleDo()
  {
    QCOMPARE(dayText(testToday, testToday), QStringLiteral("today"));
    QCOMPARE(dayText(testToday + days(-1), testToday), QStringLiteral("yesterday"));
    QCOMPARE(dayText(testToday + days(1), testToday), QStringLiteral("tomorrow"));
    QCOMPARE(dayText(testToday + days(-15), testToday), QStringLiteral("9 Nov"));
    QCOMPARE(dayText(testToday + days(-700), testToday), QStringLiteral("24 Dec 2024"));
    QCOMPARE(longDayText(testToday), QStringLiteral("Tuesday 24 November"));
  }

  void theZoneDecidesTheDay()
  {
    const auto lateInUtc = testNow + 14h;

    QCOMPARE(dayText(lateInUtc, testNow, utc), QStringLiteral("today"));
    QCOMPARE(dayText(lateInUtc, testNow, "Asia/Shanghai"), QStringLiteral("tomorrow"));
  }

  void momentsOfTodayHaveAClock()
  {
    QCOMPARE(momentText(testNow + 80min, testNow, utc), QStringLiteral("10:20"));
    QCOMPARE(momentText(testNow + 80min, testNow, "Asia/Shanghai"), QStringLiteral("18:20"));
    QCOMPARE(momentText(testNow + -24h, testNow, utc), QStringLiteral("yesterday"));
  }

  void agoIsSaidWithinADay()
  {
    QCOMPARE(agoText(testNow, testNow, utc), QStringLiteral("just now"));
    QCOMPARE(agoText(testNow + -59min, testNow, utc), QStringLiteral("59 min ago"));
    QCOMPARE(agoText(testNow + -60min, testNow, utc), QStringLiteral("1 h ago"));
    QCOMPARE(agoText(testNow + -24h, testNow, utc), QStringLiteral("yesterday"));
    QCOMPARE(agoText(testNow + 1min, testNow, utc), QStringLiteral("today"));
  }

  void numbersFollowTheLocale()
  {
    QCOMPARE(numberText(12345), QStringLiteral("12,345"));
    QCOMPARE(percentText(0.266), QStringLiteral("27%"));
    QCOMPARE(rangeText(0.155, 0.43), QStringLiteral("16–43%"));

    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));

    QCOMPARE(numberText(12345), QStringLiteral("12.345"));
  }
};

OVERTURE_TEST(TestFormats);

}  // namespace overture::testing

#include "test_formats.moc"
