#include "core/evidence/interval.h"
#include "core/evidence/response_rate.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace overture::testing
{

using evidence::Trial;
using std::chrono::days;
using std::chrono::milliseconds;

class TestResponseRate : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void takesOutWhatDoesNotCount_data();
  void takesOutWhatDoesNotCount();
  void countsNothing();
  void dividesRepliesByDeliveries();

 private:
  /// Sent ten days ago and written down at once.
  static Trial aTrial()
  {
    Trial trial;
    trial.sentAt = testNow + (-days(10));
    trial.recordedAt = trial.sentAt;
    return trial;
  }
  static Trial answered()
  {
    auto trial = aTrial();
    trial.humanReplyAt = testNow + (-days(1));
    return trial;
  }
  static Trial bounced(Trial trial)
  {
    trial.hasBounce = true;
    return trial;
  }
  static Trial imported(Trial trial)
  {
    trial.imported = true;
    return trial;
  }
  static Trial typedLate(Trial trial, milliseconds by)
  {
    trial.recordedAt = trial.sentAt + by;
    return trial;
  }
  static Trial sentAt(Trial trial, Timestamp moment)
  {
    trial.sentAt = moment;
    trial.recordedAt = moment;
    return trial;
  }
};

void TestResponseRate::takesOutWhatDoesNotCount_data()
{
  QTest::addColumn<Trial>("trial");
  QTest::addColumn<bool>("counts");
  QTest::newRow("silent") << aTrial() << true;
  QTest::newRow("answered") << answered() << true;
  QTest::newRow("bounced") << bounced(aTrial()) << false;
  QTest::newRow("bounced beside a human reply") << bounced(answered()) << true;
  QTest::newRow("bounced and imported") << bounced(imported(aTrial())) << false;
  QTest::newRow("sent now") << sentAt(aTrial(), testNow) << true;
  QTest::newRow("sent in the future") << sentAt(aTrial(), testNow + milliseconds(1)) << false;
  QTest::newRow("in the future, with a reply") << sentAt(answered(), testNow + milliseconds(1)) << false;
  QTest::newRow("in the future, imported") << sentAt(imported(aTrial()), testNow + milliseconds(1)) << false;
  QTest::newRow("typed in after three days") << typedLate(aTrial(), days(3)) << true;
  QTest::newRow("typed in later") << typedLate(aTrial(), days(3) + milliseconds(1)) << false;
  QTest::newRow("typed in later, answered") << typedLate(answered(), days(4)) << false;
  QTest::newRow("imported later") << typedLate(imported(aTrial()), days(400)) << true;
  QTest::newRow("written down before it was sent") << typedLate(aTrial(), -days(1)) << true;
}

void TestResponseRate::takesOutWhatDoesNotCount()
{
  QFETCH(Trial, trial);
  QFETCH(bool, counts);

  const auto rate = evidence::responseRate({&trial, 1}, testNow);

  QCOMPARE(evidence::isDelivered(trial, testNow), counts);
  QCOMPARE(rate.delivered, counts ? 1 : 0);
  QCOMPARE(rate.replied, counts && trial.humanReplyAt ? 1 : 0);
}

void TestResponseRate::countsNothing()
{
  const auto none = evidence::responseRate({}, testNow);
  const auto only = bounced(aTrial());
  const auto bounces = evidence::responseRate({&only, 1}, testNow);

  for (const auto& rate : {none, bounces}) {
    QCOMPARE(rate.delivered, 0);
    QCOMPARE(rate.replied, 0);
    QVERIFY(!rate.rate && !rate.low && !rate.high);
  }
}

void TestResponseRate::dividesRepliesByDeliveries()
{
  const std::vector<Trial> trials = {
      answered(), aTrial(), aTrial(), bounced(aTrial()), bounced(answered()), typedLate(answered(), days(9))};

  const auto rate = evidence::responseRate(trials, testNow);

  const auto limits = evidence::wilson(2, 4);
  QCOMPARE(rate.delivered, 4);
  QCOMPARE(rate.replied, 2);
  QCOMPARE(rate.rate.value_or(-1), 0.5);
  QCOMPARE(rate.low.value_or(-1), limits.low);
  QCOMPARE(rate.high.value_or(-1), limits.high);
}

OVERTURE_TEST(TestResponseRate);

}  // namespace overture::testing

#include "test_response_rate.moc"
