#include "ui/style/overture_style.h"

#include "ui/style/metrics.h"
#include "ui/style/paint.h"
#include "ui/style/style_parts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

#include <algorithm>

namespace overture::ui
{
namespace
{

constexpr int scrollExtent = 12;
constexpr int markSize = 16;
constexpr int shortestSlider = 24;
constexpr int textFieldFrame = 3;  // leaves the round corners to the frame

bool answersToMouse(const QWidget& widget)
{
  return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
         qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
         qobject_cast<const QScrollBar*>(&widget) || qobject_cast<const QTabBar*>(&widget) ||
         qobject_cast<const QHeaderView*>(&widget) || qobject_cast<const QAbstractScrollArea*>(&widget);
}

int controlHeightFor(const QWidget* widget)
{
  return metricsOf(widget ? widget->font() : QApplication::font()).control;
}

QRect scrollPart(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
  const bool isUpright = bar.orientation == Qt::Vertical;
  const int whole = isUpright ? bar.rect.height() : bar.rect.width();
  const int range = bar.maximum - bar.minimum;
  int length = whole;
  if (range > 0)
    length = std::clamp(static_cast<int>(static_cast<double>(whole) * bar.pageStep / (range + bar.pageStep)),
                        std::min(shortestSlider, whole), whole);
  const int begin =
      QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, whole - length, bar.upsideDown);
  const auto piece = [&](int from, int size) {
    return isUpright ? QRect(0, from, bar.rect.width(), size) : QRect(from, 0, size, bar.rect.height());
  };
  if (part == QStyle::SC_ScrollBarSlider)
    return piece(begin, length);
  if (part == QStyle::SC_ScrollBarSubPage)
    return piece(0, begin);
  if (part == QStyle::SC_ScrollBarAddPage)
    return piece(begin + length, whole - begin - length);
  return part == QStyle::SC_ScrollBarGroove ? piece(0, whole) : QRect();
}

bool isTextField(const QWidget* widget)
{
  return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

/// Frames belong to fields of several lines; lists and panels that want one ask for it as a frame shape.
void paintPlainFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
  QStyleOption whole = option;
  whole.state.setFlag(QStyle::State_HasFocus, widget && widget->hasFocus());
  if (isTextField(widget))
    return paintFieldPanel(painter, whole, widget);
  paintFieldFrame(painter, whole, widget);
}

QString arrowIcon(QStyle::PrimitiveElement element)
{
  if (element == QStyle::PE_IndicatorArrowUp)
    return QStringLiteral("sort_up");
  if (element == QStyle::PE_IndicatorArrowLeft)
    return QStringLiteral("chevron_left");
  return element == QStyle::PE_IndicatorArrowRight ? QStringLiteral("chevron_right") : QStringLiteral("chevron_down");
}

}  // namespace

OvertureStyle::OvertureStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void OvertureStyle::polish(QWidget* widget)
{
  QProxyStyle::polish(widget);
  if (answersToMouse(*widget))
    widget->setAttribute(Qt::WA_Hover);
}

void OvertureStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const
{
  switch (static_cast<int>(element)) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
      return paintButtonPanel(*painter, *option, widget);
    case PE_PanelLineEdit:
      if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth <= 0)
        return;
      return paintFieldPanel(*painter, *option, widget);
    case PE_Frame:
      return paintPlainFrame(*painter, *option, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
      return paintCheckMark(*painter, *option);
    case PE_IndicatorRadioButton:
      return paintRadioMark(*painter, *option);
    case PE_PanelTipLabel:
    case PE_PanelMenu:
    case PE_FrameMenu:
      return paintPopupPanel(*painter, *option);
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
      return paintChevron(*painter, *option, arrowIcon(element));
    case PE_FrameFocusRect:
      if (qobject_cast<const QCheckBox*>(widget) || qobject_cast<const QRadioButton*>(widget))
        paintFocusRing(*painter, option->rect, chipRadius, tokensFor(option->palette));
      return;
    case PE_FrameLineEdit:
    case PE_FrameTabBarBase:
    case PE_PanelScrollAreaCorner:
    case PE_FrameDefaultButton:
      return;
    default:
      QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
}

void OvertureStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
  const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
  const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
  const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
  const auto* progress = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
  const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
  if (element == CE_Header && header)
    return paintHeaderSection(*painter, *header, widget);
  if (element == CE_HeaderEmptyArea)
    return paintHeaderGround(*painter, *option);
  if (element == CE_MenuItem && item)
    return paintMenuItem(*painter, *item);
  if (element == CE_TabBarTabShape && tab)
    return paintTabShape(*painter, *tab);
  if (element == CE_ProgressBar && progress)
    return paintProgress(*painter, *progress);
  if (element == CE_Splitter)
    return paintHairline(*painter, option->rect, option->state & State_Horizontal ? Qt::LeftEdge : Qt::TopEdge,
                         tokensFor(option->palette).line);
  if (element == CE_PushButtonLabel && button && widget && widget->property("primary").toBool()) {
    QStyleOptionButton onAccent = *button;
    onAccent.palette.setColor(QPalette::Active, QPalette::ButtonText, tokensFor(option->palette).onAccent);
    onAccent.palette.setColor(QPalette::Inactive, QPalette::ButtonText, tokensFor(option->palette).onAccent);
    return QProxyStyle::drawControl(element, &onAccent, painter, widget);
  }
  QProxyStyle::drawControl(element, option, painter, widget);
}

void OvertureStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                       const QWidget* widget) const
{
  const auto place = [&](SubControl part) { return proxy()->subControlRect(control, option, part, widget); };
  const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
  const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
  const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
  if (control == CC_ScrollBar && slider)
    return paintScrollBar(*painter, *slider, place(SC_ScrollBarSlider), widget);
  if (control == CC_ComboBox && combo)
    return paintComboBox(*painter, *combo, place(SC_ComboBoxArrow), widget);
  if (control == CC_SpinBox && spin)
    return paintSpinBox(*painter, *spin, place(SC_SpinBoxUp), place(SC_SpinBoxDown), widget);
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect OvertureStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                    const QWidget* widget) const
{
  const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
  if (control == CC_ScrollBar && slider)
    return visualRect(slider->direction, slider->rect, scrollPart(*slider, part));
  const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
  return part == SC_ComboBoxEditField && control == CC_ComboBox ? rect.adjusted(space4, 0, 0, 0) : rect;
}

QRect OvertureStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
  const QRect rect = QProxyStyle::subElementRect(element, option, widget);
  const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
  const bool isField = element == SE_LineEditContents && frame && frame->lineWidth > 0;
  return isField ? rect.adjusted(space4, 0, -space4, 0) : rect;
}

int OvertureStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
  if (metric == PM_DefaultFrameWidth && isTextField(widget))
    return textFieldFrame;
  switch (static_cast<int>(metric)) {
    case PM_ScrollBarExtent:
      return scrollExtent;
    case PM_ScrollBarSliderMin:
      return shortestSlider;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
      return markSize;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_ScrollView_ScrollBarSpacing:
      return 0;
    case PM_ToolTipLabelFrameWidth:
    case PM_MenuVMargin:
      return space4;
    case PM_MenuHMargin:
    case PM_SplitterWidth:
      return 1;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
      return space12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
      return space8;
    default:
      return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

QSize OvertureStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                      const QWidget* widget) const
{
  const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
  if (type == CT_MenuItem && item)
    return menuItemSize(*item, contents);
  QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
  const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
  if (type == CT_HeaderSection && header)
    return {textWidth(hintFont(QApplication::font()), header->text) + 2 * space12 + space16,
            controlHeightFor(widget) + 1};
  if (type == CT_PushButton || type == CT_ComboBox || type == CT_SpinBox || type == CT_LineEdit)
    size.setHeight(std::max(size.height() - 4, controlHeightFor(widget)));
  if (type == CT_CheckBox || type == CT_RadioButton)
    size += QSize(space4, space4);
  return size;
}

int OvertureStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* result) const
{
  switch (static_cast<int>(hint)) {
    case SH_ItemView_ShowDecorationSelected:
      return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_TitleBar_NoBorder:
      return 0;
    default:
      return QProxyStyle::styleHint(hint, option, widget, result);
  }
}

}  // namespace overture::ui
