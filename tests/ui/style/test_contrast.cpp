#include "tests/support/test_main.h"
#include "ui/style/tokens.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

constexpr double readable = 4.5;
constexpr double visible = 3;

double linear(double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance of WCAG 2.
double luminance(const QColor& color)
{
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
  const double one = luminance(a) + 0.05;
  const double other = luminance(b) + 0.05;
  return std::max(one, other) / std::min(one, other);
}

struct Pair {
  QString name;
  QColor ink, ground;
  double needed = readable;
};

std::vector<Pair> pairsOfTexts(const Tokens& t)
{
  std::vector<Pair> pairs;
  const std::vector<std::pair<QString, QColor>> inks = {{"text", t.text}, {"text2", t.text2}, {"text3", t.text3}};
  const std::vector<std::pair<QString, QColor>> grounds = {
      {"window", t.window}, {"side", t.side}, {"base", t.base}, {"selection", t.selection}};
  for (const auto& [ink, color] : inks) {
    for (const auto& [ground, below] : grounds)
      pairs.push_back({QStringLiteral("%1 on %2").arg(ink, ground), color, below});
  }
  return pairs;
}

std::vector<Pair> pairsOfTones(const Tokens& t)
{
  std::vector<Pair> pairs = {{"on accent", t.onAccent, t.accent},
                             {"accent as a link", t.accent, t.base},
                             {"problem on window", t.bad.text, t.window},
                             {"focus ring on base", t.accent, t.base, visible},
                             {"focus ring on side", t.accent, t.side, visible}};
  for (const Tone tone : {Tone::grey, Tone::accent, Tone::good, Tone::warn, Tone::bad, Tone::violet, Tone::teal}) {
    const QString name = QStringLiteral("tone %1").arg(static_cast<int>(tone));
    pairs.push_back({name, t.tone(tone).text, t.tone(tone).soft});
    pairs.push_back({name + " under a text", t.text, t.tone(tone).soft});
  }
  for (std::size_t index = 0; index < t.series.size(); ++index)
    pairs.push_back({QStringLiteral("series %1").arg(index + 1), t.series[index], t.base, visible});
  return pairs;
}

}  // namespace

class TestContrast : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void knowsTheScale()
  {
    QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
    QCOMPARE(qRound(contrast(Qt::red, Qt::red)), 1);
  }

  void everyPairInUseCanBeRead_data()
  {
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }

  void everyPairInUseCanBeRead()
  {
    QFETCH(const bool, isDark);
    const Tokens& tokens = tokensOf(isDark ? Theme::dark : Theme::light);
    auto pairs = pairsOfTexts(tokens);
    std::ranges::copy(pairsOfTones(tokens), std::back_inserter(pairs));

    QStringList tooFaint;
    for (const Pair& pair : pairs) {
      if (contrast(pair.ink, pair.ground) < pair.needed)
        tooFaint << QStringLiteral("%1: %2").arg(pair.name).arg(contrast(pair.ink, pair.ground));
    }

    QCOMPARE(tooFaint.join('\n'), QString());
  }

  void aPaletteTellsItsTheme()
  {
    QCOMPARE(themeOf(paletteOf(Theme::light)), Theme::light);
    QCOMPARE(themeOf(paletteOf(Theme::dark)), Theme::dark);
  }
};

OVERTURE_TEST(TestContrast);

}  // namespace overture::testing

#include "test_contrast.moc"
