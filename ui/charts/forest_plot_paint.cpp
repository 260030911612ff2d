#include "ui/charts/forest_plot.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace overture::ui
{
namespace
{

QFont scaled(QFont font, double factor)
{
  if (font.pointSizeF() > 0) {
    font.setPointSizeF(font.pointSizeF() * factor);
    return font;
  }
  font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * factor)));
  return font;
}

void paintLine(QPainter& painter, const QRectF& place, Qt::Alignment side, const QString& text)
{
  const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(place.width()) + 1);
  painter.drawText(place, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

struct Line {
  QString text;
  QFont font;
  QColor color;
};

/// Two lines in the middle of `cell`, or the first alone where the second is empty.
void paintPair(QPainter& painter, const QRectF& cell, Qt::Alignment side, const Line& first, const Line& second)
{
  const double height = QFontMetricsF(first.font).height();
  const double below = second.text.isEmpty() ? 0 : QFontMetricsF(second.font).height();
  const double top = cell.center().y() - (height + below) / 2;
  painter.setFont(first.font);
  painter.setPen(first.color);
  paintLine(painter, {cell.left(), top, cell.width(), height}, side, first.text);
  if (second.text.isEmpty())
    return;
  painter.setFont(second.font);
  painter.setPen(second.color);
  paintLine(painter, {cell.left(), top + height, cell.width(), below}, side, second.text);
}

}  // namespace

QFont ForestPlot::nameFont() const
{
  QFont wanted = font();
  wanted.setWeight(QFont::DemiBold);
  return wanted;
}

QFont ForestPlot::smallFont() const
{
  return scaled(font(), 0.85);
}

ForestNeeds ForestPlot::needs() const
{
  const QFontMetricsF body(font());
  const QFontMetricsF strong(nameFont());
  const QFontMetricsF small(smallFont());
  ForestNeeds result{.lineHeight = strong.height()};
  for (const ForestRow& row : m_rows) {
    const double left = std::max(strong.horizontalAdvance(row.name), small.horizontalAdvance(row.detail));
    const double right = std::max(body.horizontalAdvance(row.rateText), small.horizontalAdvance(row.countText));
    result.nameWidth = std::max(result.nameWidth, left);
    result.rateWidth = std::max(result.rateWidth, right);
  }
  return result;
}

void ForestPlot::paintEvent(QPaintEvent* /*event*/)
{
  if (m_rows.empty())
    return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const ForestLayout layout = layoutNow();
  const ForestScale scale = scaleNow();
  paintGrid(painter, layout, scale);
  for (int index = 0; index < count(); ++index) {
    paintTexts(painter, layout, index);
    paintMark(painter, layout, scale, index);
  }
  if (hasFocus())
    paintRing(painter, layout);
}

void ForestPlot::paintGrid(QPainter& painter, const ForestLayout& layout, const ForestScale& scale) const
{
  painter.setFont(smallFont());
  const QFontMetricsF metrics(painter.font());
  const double room = metrics.horizontalAdvance(QStringLiteral("100%")) + layout.gap;
  const double distance = layout.plot.width() / scale.steps();
  const int stride = std::max(1, static_cast<int>(std::ceil(room / distance)));
  for (int step = 0; step <= scale.steps(); step += stride) {
    const double x = layout.xOf(step * scale.step, scale);
    painter.setPen(QPen(m_colors.line2, 1));
    painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
    painter.setPen(m_colors.text2);
    const QString label = tr("%1%").arg(locale().toString(std::lround(step * scale.step * 100)));
    painter.drawText(QRectF(x - room, layout.plot.bottom() + 2, room * 2, metrics.height()), Qt::AlignCenter, label);
  }
}

void ForestPlot::paintTexts(QPainter& painter, const ForestLayout& layout, int index) const
{
  const ForestRow& row = m_rows[static_cast<std::size_t>(index)];
  paintPair(painter, layout.cell(layout.names, index), Qt::AlignLeft, {row.name, nameFont(), m_colors.text},
            {row.detail, smallFont(), m_colors.text2});
  paintPair(painter, layout.cell(layout.rates, index), Qt::AlignRight, {row.rateText, font(), m_colors.text},
            {row.countText, smallFont(), m_colors.text2});
}

void ForestPlot::paintMark(QPainter& painter, const ForestLayout& layout, const ForestScale& scale, int index) const
{
  const ForestRow& row = m_rows[static_cast<std::size_t>(index)];
  if (!row.hasValue)
    return;
  const QColor color = m_colors.series[static_cast<std::size_t>(std::clamp(row.series, 0, 3))];
  const double y = layout.cell(layout.plot, index).center().y();
  const double low = layout.xOf(row.low, scale);
  const double high = layout.xOf(row.high, scale);
  const double tick = layout.gap * 0.5;
  painter.setPen(QPen(color, 2));
  painter.drawLine(QPointF(low, y), QPointF(high, y));
  painter.drawLine(QPointF(low, y - tick), QPointF(low, y + tick));
  painter.drawLine(QPointF(high, y - tick), QPointF(high, y + tick));
  const double share = m_heaviest > 0 ? std::clamp(row.weight / m_heaviest, 0.0, 1.0) : 1.0;
  const double radius = std::max(3.0, layout.gap * 0.8 * std::sqrt(share));
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawEllipse(QPointF(layout.xOf(row.estimate, scale), y), radius, radius);
}

void ForestPlot::paintRing(QPainter& painter, const ForestLayout& layout) const
{
  const QRectF whole(0, layout.plot.top(), width(), layout.plot.height());
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(m_colors.accent, 2));
  painter.drawRoundedRect(layout.cell(whole, m_current).adjusted(1, 1, -1, -1), 6, 6);
}

}  // namespace overture::ui
