#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/paint.h"
#include "ui/style/style_parts.h"

#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace overture::ui
{
namespace
{

constexpr int scrollThickness = 6;
constexpr int progressThickness = 6;
constexpr int menuIconSpace = 28;

QFont headerFont(const QWidget* header)
{
  const QWidget* list = header ? header->parentWidget() : nullptr;
  return hintFont(list ? list->font() : QFont());
}

bool isFirstSection(const QStyleOptionHeader& option)
{
  return option.position == QStyleOptionHeader::Beginning || option.position == QStyleOptionHeader::OnlyOneSection;
}

/// The arrow behind the text of the column that orders the list; before it where the text stands at the end.
void paintSortArrow(QPainter& painter, const QStyleOptionHeader& option, const QRect& text, bool atEnd,
                    const QColor& ink)
{
  if (option.sortIndicator == QStyleOptionHeader::None)
    return;
  const bool isDescending = option.sortIndicator == QStyleOptionHeader::SortUp;  // Qt's name for it
  const int size = 12;
  const int left = atEnd ? text.left() - size - 2 : text.right() + space4;
  const QString name = isDescending ? QStringLiteral("sort_down") : QStringLiteral("sort_up");
  painter.drawPixmap(left, text.top() + (text.height() - size) / 2,
                     linePixmap(name, ink, size, painter.device()->devicePixelRatio()));
}

/// The bar of a list or a text stands on its ground, that of a panel on the window's.
QColor scrollGround(const QWidget* bar, const Tokens& tokens)
{
  const QWidget* area = bar && bar->parentWidget() ? bar->parentWidget()->parentWidget() : nullptr;
  return qobject_cast<const QScrollArea*>(area) || !area ? tokens.window : tokens.base;
}

void paintMenuMark(QPainter& painter, const QStyleOptionMenuItem& option, const QColor& ink)
{
  const int size = 16;
  const QRect place(option.rect.left() + space8, option.rect.top() + (option.rect.height() - size) / 2, size, size);
  if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
    painter.drawPixmap(place.topLeft(),
                       linePixmap(QStringLiteral("check"), ink, size, painter.device()->devicePixelRatio()));
  else if (!option.icon.isNull())
    option.icon.paint(&painter, place);
}

}  // namespace

void paintHeaderGround(QPainter& painter, const QStyleOption& option)
{
  const Tokens& tokens = tokensFor(option.palette);
  painter.fillRect(option.rect, tokens.base);
  paintHairline(painter, option.rect, Qt::BottomEdge, tokens.line);
}

void paintHeaderSection(QPainter& painter, const QStyleOptionHeader& option, const QWidget* widget)
{
  const Tokens& tokens = tokensFor(option.palette);
  const bool answers = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
  paintHeaderGround(painter, option);
  if (answers)
    painter.fillRect(option.rect.adjusted(0, 0, 0, -1), hoverGround(tokens.base, tokens));
  const QFont font = headerFont(widget);
  const bool atEnd = option.textAlignment & Qt::AlignRight;
  const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
  QRect text = option.rect.adjusted(isFirstSection(option) ? space16 : space8, 0, -space8, 0);
  const int room = text.width() - (isSorted ? space16 : 0);
  const int width = std::max(0, std::min(textWidth(font, option.text), room));
  text = atEnd ? QRect(text.right() + 1 - width, text.top(), width, text.height())
               : QRect(text.left(), text.top(), width, text.height());
  paintText(painter, text, option.text, font, tokens.text2);
  paintSortArrow(painter, option, text, atEnd, tokens.text2);
}

void paintPopupPanel(QPainter& painter, const QStyleOption& option)
{
  const Tokens& tokens = tokensFor(option.palette);
  painter.fillRect(option.rect, tokens.base);
  paintBox(painter, option.rect, 0, {}, tokens.line);
}

void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
  const Tokens& tokens = tokensFor(option.palette);
  if (option.menuItemType == QStyleOptionMenuItem::Separator)
    return paintHairline(painter, option.rect.adjusted(space8, option.rect.height() / 2, -space8, 0), Qt::TopEdge,
                         tokens.line2);
  const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
  if (option.state.testFlag(QStyle::State_Selected) && isEnabled)
    paintBox(painter, option.rect.adjusted(space4, 0, -space4, 0), chipRadius, tokens.selection);
  const QColor ink = isEnabled ? tokens.text : tokens.text3;
  paintMenuMark(painter, option, ink);
  const QStringList parts = option.text.split(QLatin1Char('\t'));
  QRect text = option.rect.adjusted(menuIconSpace, 0, -space12, 0);
  if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
    QStyleOption arrow = option;
    arrow.rect = QRect(text.right() - space16, text.top(), space16, text.height());
    paintChevron(painter, arrow, QStringLiteral("chevron_right"));
  }
  paintText(painter, text, parts.value(1), hintFont(option.font), tokens.text2, Qt::AlignRight);
  paintText(painter, text, QString(parts.value(0)).remove(QLatin1Char('&')), option.font, ink);
}

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents)
{
  if (option.menuItemType == QStyleOptionMenuItem::Separator)
    return {contents.width(), space8 + 1};
  const QStringList parts = option.text.split(QLatin1Char('\t'));
  const int keys = parts.size() > 1 ? textWidth(hintFont(option.font), parts.at(1)) + space24 : 0;
  const int text = textWidth(option.font, QString(parts.at(0)).remove(QLatin1Char('&')));
  const int arrow = option.menuItemType == QStyleOptionMenuItem::SubMenu ? space24 : 0;
  return {menuIconSpace + text + keys + arrow + space16, metricsOf(option.font).control};
}

void paintTabShape(QPainter& painter, const QStyleOptionTab& option)
{
  const Tokens& tokens = tokensFor(option.palette);
  if (option.state.testFlag(QStyle::State_MouseOver) && !option.state.testFlag(QStyle::State_Selected))
    paintBox(painter, option.rect.adjusted(2, 2, -2, -4), controlRadius, hoverGround(tokens.window, tokens));
  paintHairline(painter, option.rect, Qt::BottomEdge, tokens.line);
  if (option.state.testFlag(QStyle::State_Selected))
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), tokens.accent);
  if (option.state.testFlag(QStyle::State_HasFocus))
    paintFocusRing(painter, option.rect.adjusted(0, 0, 0, -2), controlRadius, tokens);
}

void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option)
{
  const Tokens& tokens = tokensFor(option.palette);
  QRectF track(option.rect.left(), option.rect.top() + (option.rect.height() - progressThickness) / 2,
               option.rect.width(), progressThickness);
  paintBox(painter, track, progressThickness / 2.0, tokens.line2);
  const int span = option.maximum - option.minimum;
  const double share = span > 0 ? static_cast<double>(option.progress - option.minimum) / span : 1.0;
  track.setWidth(track.width() * std::clamp(share, 0.0, 1.0));
  if (track.width() > 0)
    paintBox(painter, track, std::min<double>(progressThickness, track.width()) / 2, tokens.accent);
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider, const QWidget* widget)
{
  painter.fillRect(option.rect, scrollGround(widget, tokensFor(option.palette)));
  if (option.maximum <= option.minimum)
    return;
  const Tokens& tokens = tokensFor(option.palette);
  const bool isHeld = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_MouseOver);
  QRect bar = slider;
  const int aside = std::max(0, std::min(bar.width(), bar.height()) - scrollThickness) / 2;
  bar.adjust(aside, aside, -aside, -aside);
  paintBox(painter, bar, scrollThickness / 2.0, mixed(tokens.line, tokens.text3, isHeld ? 0.8 : 0.35));
}

}  // namespace overture::ui
