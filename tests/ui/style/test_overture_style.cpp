#include "tests/support/test_main.h"
#include "ui/style/metrics.h"
#include "ui/style/overture_style.h"
#include "ui/style/tokens.h"

#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QTest>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

/// What the style draws of a button's ground in a state.
QImage ground(const OvertureStyle& style, Theme theme, QStyle::State state, bool isPrimary = false)
{
  QPushButton button;
  button.setProperty("primary", isPrimary);
  QStyleOptionButton option;
  option.rect = QRect(0, 0, 60, 28);
  option.palette = paletteOf(theme);
  option.state = state;
  QImage image(60, 28, QImage::Format_ARGB32_Premultiplied);
  image.fill(tokensOf(theme).window);
  QPainter painter(&image);
  style.drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, &button);
  return image;
}

constexpr QStyle::State enabled = QStyle::State_Enabled;

}  // namespace

class TestOvertureStyle : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void everyStateOfAButtonLooksDifferent_data()
  {
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isPrimary");
    QTest::newRow("light") << false << false;
    QTest::newRow("light, primary") << false << true;
    QTest::newRow("dark") << true << false;
    QTest::newRow("dark, primary") << true << true;
  }

  void everyStateOfAButtonLooksDifferent()
  {
    QFETCH(const bool, isDark);
    QFETCH(const bool, isPrimary);
    const OvertureStyle style;
    const Theme theme = isDark ? Theme::dark : Theme::light;

    std::vector<QImage> looks;
    for (const QStyle::State state : {enabled, enabled | QStyle::State_MouseOver, enabled | QStyle::State_Sunken,
                                      enabled | QStyle::State_HasFocus, QStyle::State(QStyle::State_None)})
      looks.push_back(ground(style, theme, state, isPrimary));

    for (std::size_t one = 0; one < looks.size(); ++one) {
      for (std::size_t other = one + 1; other < looks.size(); ++other)
        QVERIFY2(looks[one] != looks[other], qPrintable(QStringLiteral("%1 and %2").arg(one).arg(other)));
    }
  }

  void theFocusRingIsTwoPixelsOfAccent()
  {
    const OvertureStyle style;

    const QImage look = ground(style, Theme::light, enabled | QStyle::State_HasFocus);

    const QRgb accent = tokensOf(Theme::light).accent.rgb();
    QCOMPARE(look.pixel(30, 0), accent);
    QCOMPARE(look.pixel(30, 1), accent);
    QVERIFY(look.pixel(30, 2) != accent);
  }

  void aPrimaryButtonStandsOnTheAccent()
  {
    const OvertureStyle style;

    const QImage look = ground(style, Theme::dark, enabled, true);

    QCOMPARE(look.pixel(30, 14), tokensOf(Theme::dark).accent.rgb());
  }

  void heightsFollowTheFont()
  {
    OvertureStyle style;
    QFont large;
    large.setPixelSize(30);
    QLineEdit line;
    QComboBox box;
    for (QWidget* field : {static_cast<QWidget*>(&line), static_cast<QWidget*>(&box)}) {
      field->setStyle(&style);
      field->setFont(large);
    }

    QCOMPARE_GE(line.sizeHint().height(), metricsOf(large).control);
    QCOMPARE_GE(box.sizeHint().height(), metricsOf(large).control);
  }
};

OVERTURE_TEST(TestOvertureStyle);

}  // namespace overture::testing

#include "test_overture_style.moc"
