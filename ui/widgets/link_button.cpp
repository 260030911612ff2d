#include "ui/widgets/link_button.h"

#include "ui/style/metrics.h"
#include "ui/style/tokens.h"

#include <QEnterEvent>
#include <QPainter>

#include <algorithm>

namespace overture::ui
{
namespace
{

constexpr int fewestLinkCharacters = 4;

}  // namespace

LinkButton::LinkButton(QWidget* parent) : QAbstractButton(parent)
{
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LinkButton::setStrong(bool strong)
{
  m_strong = strong;
  updateGeometry();
  update();
}

QFont LinkButton::textFont() const
{
  return m_strong ? strongFont(font()) : font();
}

QSize LinkButton::sizeHint() const
{
  const QFontMetrics metrics(textFont());
  return {metrics.horizontalAdvance(text()) + 2, metrics.height() + space8};
}

QSize LinkButton::minimumSizeHint() const
{
  const QSize wanted = sizeHint();
  return {std::min(wanted.width(), fewestLinkCharacters * fontMetrics().averageCharWidth()), wanted.height()};
}

void LinkButton::paintEvent(QPaintEvent*)
{
  const Tokens& tokens = tokensFor(palette());
  QPainter painter(this);
  QFont drawn = textFont();
  drawn.setUnderline(isEnabled() && (underMouse() || hasFocus()));
  painter.setFont(drawn);
  painter.setPen(!isEnabled() ? tokens.text3 : m_strong ? tokens.text : tokens.accent);
  const auto shown = QFontMetrics(drawn).elidedText(text(), Qt::ElideRight, width());
  painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading, shown);
  if (!hasFocus())
    return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(tokens.accent, 2));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), chipRadius, chipRadius);
}

void LinkButton::enterEvent(QEnterEvent* event)
{
  QAbstractButton::enterEvent(event);
  update();
}

void LinkButton::leaveEvent(QEvent* event)
{
  QAbstractButton::leaveEvent(event);
  update();
}

}  // namespace overture::ui
