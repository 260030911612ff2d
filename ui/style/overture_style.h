#pragma once

#include <QProxyStyle>

namespace overture::ui
{

/// Fusion with our corners, hairlines and focus ring: buttons, fields, combo boxes, check boxes, headers, menus, scroll
/// bars. Takes every colour from the tokens of the palette at hand. A button is primary when its dynamic property
/// "primary" is true, and without a frame when it is flat. A field whose property "problem" is true has the outline of
/// problems.
class OvertureStyle final : public QProxyStyle
{
  Q_OBJECT

 public:
  OvertureStyle();

  void polish(QWidget* widget) override;
  using QProxyStyle::polish;
  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget) const override;
  [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                     const QWidget* widget) const override;
  [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                     const QWidget* widget) const override;
  [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
  [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                       const QWidget* widget) const override;
  [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* result) const override;
};

}  // namespace overture::ui
