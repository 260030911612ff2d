#include "core/evidence/interval.h"
#include "tests/support/shared_data.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <cmath>
#include <map>

namespace overture::testing
{
namespace
{

/// Normal quantiles of two-sided confidence levels (standard tables, to 15 digits).
const std::map<double, double> quantiles = {
    {0.8, 1.2815515655446004}, {0.9, 1.6448536269514722}, {0.95, 1.959963984540054}, {0.99, 2.5758293035489004}};

QString problemOf(const QJsonObject& one)
{
  const auto inputs = one.value(QLatin1String("inputs")).toObject();
  const auto expected = one.value(QLatin1String("expected")).toObject();
  const auto number = [&](const char* key) { return inputs.value(QLatin1String(key)).toDouble(); };
  const auto got = evidence::wilson(number("x"), number("n"), quantiles.at(number("conf")));
  const auto differs = [&](double value, const char* key) {
    const auto wanted = expected.value(QLatin1String(key)).toDouble();
    return std::abs(value - wanted) >
           one.value(QLatin1String("tolerance")).toDouble() * std::max(1.0, std::abs(wanted));
  };
  return differs(got.low, "lower") || differs(got.high, "upper") ? QStringLiteral("%1 to %2").arg(got.low).arg(got.high)
                                                                 : QString();
}

}  // namespace

class TestSharedStats : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void agreesWithOtherProgramsOnWilson();
};

void TestSharedStats::agreesWithOtherProgramsOnWilson()
{
  const auto folder = sharedFolder(QStringLiteral("stats"));
  if (!folder)
    QSKIP(absentFolder(QStringLiteral("stats")).constData());
  Tally tally(QStringLiteral("wilson"));

  for (const auto& value :
       objectIn(*folder, QStringLiteral("reference_values.json")).value(QLatin1String("cases")).toArray()) {
    const auto one = value.toObject();
    if (one.value(QLatin1String("method")) != QLatin1String("wilson"))
      continue;
    const auto id = one.value(QLatin1String("id")).toString();
    const auto level = one.value(QLatin1String("inputs")).toObject().value(QLatin1String("conf")).toDouble();
    if (quantiles.contains(level))
      tally.count(id, problemOf(one));
    else
      tally.leaveOut(id, QStringLiteral("no quantile for %1").arg(level));
  }

  tally.print();
  QVERIFY(tally.isFine());
}

OVERTURE_TEST(TestSharedStats);

}  // namespace overture::testing

#include "test_shared_stats.moc"
