#include "ui/widgets/icon_button.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/paint.h"

#include <QPainter>

namespace overture::ui
{

IconButton::IconButton(const QString& icon, QWidget* parent) : QAbstractButton(parent), m_icon(icon)
{
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconButton::setWords(const QString& words)
{
  setAccessibleName(words);
  setToolTip(words);
}

QSize IconButton::sizeHint() const
{
  const int side = metricsOf(font()).icon + space8;
  return {side, side};
}

void IconButton::paintEvent(QPaintEvent*)
{
  const Tokens& tokens = tokensFor(palette());
  QPainter painter(this);
  if (isEnabled() && (underMouse() || isDown()))
    paintBox(painter, rect(), controlRadius,
             isDown() ? pressedGround(tokens.window, tokens) : hoverGround(tokens.window, tokens));
  if (hasFocus())
    paintFocusRing(painter, rect(), controlRadius, tokens);
  const int icon = metricsOf(font()).icon;
  painter.drawPixmap((width() - icon) / 2, (height() - icon) / 2,
                     linePixmap(m_icon, isEnabled() ? tokens.text2 : tokens.text3, icon, devicePixelRatioF()));
}

}  // namespace overture::ui
