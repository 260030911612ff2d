#include "ui/widgets/key_cap.h"

#include "ui/style/metrics.h"
#include "ui/style/paint.h"

#include <QPainter>

#include <algorithm>

namespace overture::ui
{

QSize keyCapSize(const QFont& body, const QString& key)
{
  if (key.isEmpty())
    return {0, 0};
  const int height = metricsOf(body).chip;
  return {std::max(height, textWidth(hintFont(body), key) + space12), height};
}

void paintKeyCap(QPainter& painter, const QRect& rect, const QString& key, const QPalette& palette, const QFont& body,
                 const QColor& ink)
{
  if (key.isEmpty())
    return;
  const Tokens& tokens = tokensFor(palette);
  QRect box(QPoint(), keyCapSize(body, key));
  box.moveCenter(rect.center());
  if (ink.isValid())
    paintBox(painter, box, chipRadius, {}, ink);
  else
    paintBox(painter, box, chipRadius, tokens.base, tokens.line);
  paintText(painter, box, key, hintFont(body), ink.isValid() ? ink : tokens.text2, Qt::AlignHCenter);
}

KeyCap::KeyCap(const QString& key, QWidget* parent) : QWidget(parent), m_key(key)
{
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const
{
  return keyCapSize(font(), m_key);
}

void KeyCap::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  paintKeyCap(painter, rect(), m_key, palette(), font());
}

}  // namespace overture::ui
