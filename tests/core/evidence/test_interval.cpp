#include "core/evidence/interval.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <cmath>

namespace overture::testing
{

class TestInterval : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void agreesWithPrintedValues_data();
  void agreesWithPrintedValues();
  void staysWithinItsBounds();
  void narrowsWithMoreMessages();
};

/// Newcombe 1998, table I, method 3.
void TestInterval::agreesWithPrintedValues_data()
{
  QTest::addColumn<double>("x");
  QTest::addColumn<double>("n");
  QTest::addColumn<double>("low");
  QTest::addColumn<double>("high");
  QTest::newRow("81 of 263") << 81.0 << 263.0 << 0.2553 << 0.3662;
  QTest::newRow("15 of 148") << 15.0 << 148.0 << 0.0624 << 0.1605;
  QTest::newRow("0 of 20") << 0.0 << 20.0 << 0.0 << 0.1611;
  QTest::newRow("1 of 29") << 1.0 << 29.0 << 0.0061 << 0.1718;
  QTest::newRow("nothing sent") << 0.0 << 0.0 << 0.0 << 1.0;
  QTest::newRow("20 of 20") << 20.0 << 20.0 << 1 - 0.1611 << 1.0;
}

void TestInterval::agreesWithPrintedValues()
{
  QFETCH(double, x);
  QFETCH(double, n);
  QFETCH(double, low);
  QFETCH(double, high);

  const auto got = evidence::wilson(x, n);

  QVERIFY2(std::abs(got.low - low) < 0.00006, qPrintable(QString::number(got.low)));
  QVERIFY2(std::abs(got.high - high) < 0.00006, qPrintable(QString::number(got.high)));
}

void TestInterval::staysWithinItsBounds()
{
  for (int n = 1; n <= 200; ++n)
    for (int x = 0; x <= n; ++x) {
      const auto got = evidence::wilson(x, n);
      QVERIFY(got.low >= 0 && got.high <= 1);
      QVERIFY(got.low <= double(x) / n && double(x) / n <= got.high);
      QVERIFY(x > 0 || got.low == 0.0);
      QVERIFY(x < n || got.high == 1.0);
    }
}

void TestInterval::narrowsWithMoreMessages()
{
  const auto few = evidence::wilson(2, 10);
  const auto many = evidence::wilson(20, 100);
  const auto bolder = evidence::wilson(2, 10, 1.0);

  QVERIFY(many.high - many.low < few.high - few.low);
  QVERIFY(bolder.high - bolder.low < few.high - few.low);
}

OVERTURE_TEST(TestInterval);

}  // namespace overture::testing

#include "test_interval.moc"
