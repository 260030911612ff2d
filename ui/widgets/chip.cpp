#include "ui/widgets/chip.h"

#include "ui/style/metrics.h"
#include "ui/style/paint.h"

#include <QPainter>

#include <algorithm>

namespace overture::ui
{

QSize chipSize(const QFont& body, const QString& text)
{
  if (text.isEmpty())
    return {0, 0};
  return {textWidth(hintFont(body), text) + space12, metricsOf(body).chip};
}

void paintChip(QPainter& painter, const QRect& rect, const QString& text, Tone tone, const QPalette& palette,
               const QFont& body)
{
  if (text.isEmpty())
    return;
  const ToneColors& colors = tokensFor(palette).tone(tone);
  const QSize size = chipSize(body, text);
  const QRect box(rect.left(), rect.top() + (rect.height() - size.height()) / 2, std::min(size.width(), rect.width()),
                  size.height());
  paintBox(painter, box, chipRadius, colors.soft);
  const int inset = space12 / 2;
  paintText(painter, box.adjusted(inset, 0, -inset, 0), text, hintFont(body), colors.text);
}

Chip::Chip(const QString& text, Tone tone, QWidget* parent) : QWidget(parent), m_tone(tone)
{
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setText(text);
}

void Chip::setText(const QString& text)
{
  m_text = text;
  setAccessibleName(text);
  updateGeometry();
  update();
}

void Chip::setTone(Tone tone)
{
  m_tone = tone;
  update();
}

QSize Chip::sizeHint() const
{
  return chipSize(font(), m_text);
}

void Chip::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  paintChip(painter, rect(), m_text, m_tone, palette(), font());
}

}  // namespace overture::ui
