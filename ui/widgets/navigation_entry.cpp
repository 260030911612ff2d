#include "ui/widgets/navigation_entry.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace overture::ui
{
namespace
{

constexpr int badgePadding = 6;
constexpr int dotSize = 7;

/// How far an entry's ground stands from the edges of the bar.
QRect groundOf(const QRect& entry)
{
  return entry.adjusted(space8, 0, -space8, -1);
}

}  // namespace

NavigationBar::Entry::Entry(NavigationItem item, bool isQuiet, NavigationBar* bar)
    : QPushButton(bar), m_item(std::move(item)), m_isQuiet(isQuiet)
{
  setCheckable(true);
  setAutoDefault(false);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  describe();
}

void NavigationBar::Entry::setItem(NavigationItem item)
{
  m_item = std::move(item);
  describe();
  update();
}

void NavigationBar::Entry::setNarrow(bool narrow)
{
  m_isNarrow = narrow;
  update();
}

void NavigationBar::Entry::describe()
{
  setText(m_item.text);
  setAccessibleName(m_item.text);
  setAccessibleDescription(m_item.badge.isEmpty() ? m_item.count : m_item.badge);
  QStringList tip = {m_item.text, m_item.key};
  tip.removeAll(QString());
  setToolTip(tip.join(QStringLiteral("   ")));
}

QSize NavigationBar::Entry::sizeHint() const
{
  const Metrics metrics = metricsOf(font());
  return {m_isNarrow ? metrics.navigationNarrow : metrics.navigation, metrics.navigationRow};
}

void NavigationBar::Entry::keyPressEvent(QKeyEvent* event)
{
  if (event->key() == Qt::Key_Up)
    focusPreviousChild();
  else if (event->key() == Qt::Key_Down)
    focusNextChild();
  else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
    click();
  else
    QPushButton::keyPressEvent(event);
}

QFont NavigationBar::Entry::textFont() const
{
  if (isChecked())
    return m_isQuiet ? labelFont(font()) : strongFont(font());
  return m_isQuiet ? hintFont(font()) : font();
}

void NavigationBar::Entry::paintGround(QPainter& painter) const
{
  const Tokens& tokens = tokensFor(palette());
  const QRect ground = groundOf(rect());
  if (isChecked())
    paintBox(painter, ground, controlRadius, tokens.selection);
  else if (isDown())
    paintBox(painter, ground, controlRadius, pressedGround(tokens.side, tokens));
  else if (underMouse())
    paintBox(painter, ground, controlRadius, hoverGround(tokens.side, tokens));
  if (hasFocus())
    paintFocusRing(painter, ground, controlRadius, tokens);
}

/// Returns the width that count or badge took.
int NavigationBar::Entry::paintBadge(QPainter& painter) const
{
  const Tokens& tokens = tokensFor(palette());
  const QRect ground = groundOf(rect()).adjusted(0, 0, -space8, 0);
  const QFont small = isChecked() || !m_item.badge.isEmpty() ? labelFont(font()) : hintFont(font());
  if (m_item.badge.isEmpty()) {
    paintText(painter, ground, m_item.count, small, tokens.text2, Qt::AlignRight);
    return textWidth(small, m_item.count);
  }
  const int height = metricsOf(font()).chip - 2;
  const int width = std::max(height + 2, textWidth(small, m_item.badge) + 2 * badgePadding);
  const QRect badge(ground.right() + 1 - width, ground.top() + (ground.height() - height) / 2, width, height);
  paintBox(painter, badge, height / 2.0, tokens.accent);
  paintText(painter, badge, m_item.badge, small, tokens.onAccent, Qt::AlignHCenter);
  return width;
}

void NavigationBar::Entry::paintEvent(QPaintEvent*)
{
  const Tokens& tokens = tokensFor(palette());
  QPainter painter(this);
  paintGround(painter);
  const QRect ground = groundOf(rect());
  const int icon = metricsOf(font()).icon;
  const int left = m_isNarrow ? (width() - icon) / 2 : ground.left() + space8;
  painter.drawPixmap(left, ground.top() + (ground.height() - icon) / 2,
                     linePixmap(m_item.icon, isChecked() ? tokens.accent : tokens.text2, icon, devicePixelRatioF()));
  if (m_isNarrow) {
    if (!m_item.badge.isEmpty())
      paintBox(painter, QRect(left + icon - 2, ground.top() + space4, dotSize, dotSize), dotSize / 2.0, tokens.accent);
    return;
  }
  const int taken = paintBadge(painter) + space8;
  const int begin = left + icon + space8 + 1;
  paintText(painter, QRect(begin, ground.top(), ground.right() - space8 - taken - begin, ground.height()), m_item.text,
            textFont(), tokens.text);
}

}  // namespace overture::ui
