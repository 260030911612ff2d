#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/paint.h"
#include "ui/style/style_parts.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace overture::ui
{
namespace
{

bool hasState(const QStyleOption& option, QStyle::StateFlag flag)
{
  return option.state.testFlag(flag);
}

bool hasProperty(const QWidget* widget, const char* name)
{
  return widget && widget->property(name).toBool();
}

QColor answerOf(const QStyleOption& option, const QColor& ground, const Tokens& tokens)
{
  if (hasState(option, QStyle::State_Sunken))
    return pressedGround(ground, tokens);
  return hasState(option, QStyle::State_MouseOver) ? hoverGround(ground, tokens) : ground;
}

/// The accent keeps its text readable, so it moves towards the text on it only a little and not away.
QColor primaryGround(const QStyleOption& option, const Tokens& tokens)
{
  const double share = hasState(option, QStyle::State_Sunken)      ? 0.22
                       : hasState(option, QStyle::State_MouseOver) ? 0.12
                                                                   : 0;
  return mixed(tokens.accent, themeOf(option.palette) == Theme::light ? tokens.text : tokens.base, share * 0.9);
}

/// A ring of the ground's colour between the accent and the ring of the focus.
void paintRingOnAccent(QPainter& painter, const QRect& rect, const Tokens& tokens)
{
  paintBox(painter, QRectF(rect).adjusted(2, 2, -2, -2), controlRadius - 2, {}, tokens.onAccent, 1.5);
}

void paintPrimary(QPainter& painter, const QStyleOption& option, const Tokens& tokens)
{
  if (!hasState(option, QStyle::State_Enabled))
    return paintBox(painter, option.rect, controlRadius, tokens.line2, tokens.line);
  paintBox(painter, option.rect, controlRadius, primaryGround(option, tokens));
  if (hasState(option, QStyle::State_HasFocus))
    paintRingOnAccent(painter, option.rect, tokens);
}

QColor outlineOf(const QStyleOption& option, const QWidget* widget, const Tokens& tokens)
{
  if (hasProperty(widget, "problem"))
    return tokens.bad.text;
  const bool answers = hasState(option, QStyle::State_MouseOver) && hasState(option, QStyle::State_Enabled);
  return answers ? mixed(tokens.line, tokens.text3, 0.5) : tokens.line;
}

void paintMarkBox(QPainter& painter, const QStyleOption& option, double radius)
{
  const Tokens& tokens = tokensFor(option.palette);
  const bool isSet = !hasState(option, QStyle::State_Off);
  const bool isEnabled = hasState(option, QStyle::State_Enabled);
  if (isSet)
    paintBox(painter, option.rect, radius, isEnabled ? tokens.accent : tokens.text3);
  else
    paintBox(painter, option.rect, radius, answerOf(option, isEnabled ? tokens.base : tokens.window, tokens),
             isEnabled ? tokens.text3 : tokens.line);
}

}  // namespace

void paintButtonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
  const Tokens& tokens = tokensFor(option.palette);
  const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
  const bool isFlat = button && button->features.testFlag(QStyleOptionButton::Flat);
  const bool answers = hasState(option, QStyle::State_MouseOver) || hasState(option, QStyle::State_Sunken);
  const bool isEnabled = hasState(option, QStyle::State_Enabled);
  if (hasProperty(widget, "primary"))
    return paintPrimary(painter, option, tokens);
  if (hasState(option, QStyle::State_On))
    paintBox(painter, option.rect, controlRadius, tokens.selection, tokens.line);
  else if (!isFlat)
    paintBox(painter, option.rect, controlRadius, isEnabled ? answerOf(option, tokens.base, tokens) : tokens.window,
             outlineOf(option, nullptr, tokens));
  else if (answers && isEnabled)
    paintBox(painter, option.rect, controlRadius, answerOf(option, tokens.window, tokens));
  if (hasState(option, QStyle::State_HasFocus))
    paintFocusRing(painter, option.rect, controlRadius, tokens);
}

void paintFieldPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
  const Tokens& tokens = tokensFor(option.palette);
  const bool isEnabled = hasState(option, QStyle::State_Enabled);
  paintBox(painter, option.rect, controlRadius, isEnabled ? tokens.base : tokens.window);
  paintFieldFrame(painter, option, widget);
}

void paintFieldFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
  const Tokens& tokens = tokensFor(option.palette);
  if (hasState(option, QStyle::State_HasFocus))
    return paintBox(painter, option.rect, controlRadius, {},
                    hasProperty(widget, "problem") ? tokens.bad.text : tokens.accent, 2);
  paintBox(painter, option.rect, controlRadius, {}, outlineOf(option, widget, tokens));
}

void paintCheckMark(QPainter& painter, const QStyleOption& option)
{
  paintMarkBox(painter, option, chipRadius);
  const Tokens& tokens = tokensFor(option.palette);
  const int size = option.rect.width() - 2;
  const QPoint at = option.rect.topLeft() + QPoint(1, 1);
  if (hasState(option, QStyle::State_On))
    painter.drawPixmap(
        at, linePixmap(QStringLiteral("check"), tokens.onAccent, size, painter.device()->devicePixelRatio()));
  else if (hasState(option, QStyle::State_NoChange))
    painter.fillRect(QRect(option.rect.center() - QPoint(3, 0), QSize(8, 2)), tokens.onAccent);
}

void paintRadioMark(QPainter& painter, const QStyleOption& option)
{
  const double radius = option.rect.width() / 2.0;
  paintMarkBox(painter, option, radius);
  if (!hasState(option, QStyle::State_On))
    return;
  const double inset = option.rect.width() / 3.0;
  paintBox(painter, QRectF(option.rect).adjusted(inset, inset, -inset, -inset), radius,
           tokensFor(option.palette).onAccent);
}

void paintChevron(QPainter& painter, const QStyleOption& option, const QString& icon)
{
  const Tokens& tokens = tokensFor(option.palette);
  const int size = std::min({option.rect.width(), option.rect.height(), 16});
  if (size <= 0)
    return;
  const QPoint at(option.rect.left() + (option.rect.width() - size) / 2,
                  option.rect.top() + (option.rect.height() - size) / 2);
  const QColor ink = hasState(option, QStyle::State_Enabled) ? tokens.text2 : tokens.line;
  painter.drawPixmap(at, linePixmap(icon, ink, size, painter.device()->devicePixelRatio()));
}

void paintComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow, const QWidget* widget)
{
  const Tokens& tokens = tokensFor(option.palette);
  const bool isEnabled = hasState(option, QStyle::State_Enabled);
  paintBox(painter, option.rect, controlRadius, isEnabled ? answerOf(option, tokens.base, tokens) : tokens.window);
  paintFieldFrame(painter, option, widget);
  QStyleOption place = option;
  place.rect = arrow;
  paintChevron(painter, place, QStringLiteral("chevron_down"));
}

void paintSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down,
                  const QWidget* widget)
{
  paintFieldPanel(painter, option, widget);
  if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
    return;
  const auto arrow = [&](const QRect& place, QAbstractSpinBox::StepEnabledFlag step, const QString& icon) {
    QStyleOption part = option;
    part.rect = place;
    part.state.setFlag(QStyle::State_Enabled,
                       hasState(option, QStyle::State_Enabled) && option.stepEnabled.testFlag(step));
    paintChevron(painter, part, icon);
  };
  arrow(up, QAbstractSpinBox::StepUpEnabled, QStringLiteral("sort_up"));
  arrow(down, QAbstractSpinBox::StepDownEnabled, QStringLiteral("sort_down"));
}

}  // namespace overture::ui
