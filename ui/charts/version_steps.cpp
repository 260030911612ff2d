#include "ui/charts/version_steps.h"

#include "ui/charts/forest_layout.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStringList>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace overture::ui
{
namespace
{

constexpr double stepLabelScale = 0.85;
constexpr double stepDotRadius = 4;
constexpr double stepEndMark = 3;
constexpr double linesInChart = 6.5;
constexpr double mostSteps = 12;

}  // namespace

VersionSteps::VersionSteps(QWidget* parent) : QWidget(parent)
{
  const QColor text = palette().color(QPalette::Text);
  m_colors = {text, palette().color(QPalette::Midlight), text, text};
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VersionSteps::setSteps(std::vector<VersionStep> steps)
{
  m_steps = std::move(steps);
  m_current = m_steps.empty() ? -1 : std::clamp(m_current, 0, count() - 1);
  QStringList sentences;
  for (const auto& step : m_steps)
    sentences << step.sentence;
  setAccessibleDescription(sentences.join(QLatin1Char('\n')));
  update();
}

void VersionSteps::setColors(const VersionStepColors& colors)
{
  m_colors = colors;
  update();
}

void VersionSteps::setCurrentStep(int step)
{
  m_current = m_steps.empty() ? -1 : std::clamp(step, 0, count() - 1);
  update();
}

QSize VersionSteps::sizeHint() const
{
  return {QFontMetrics(font()).averageCharWidth() * 40, minimumSizeHint().height()};
}

QSize VersionSteps::minimumSizeHint() const
{
  const QFontMetricsF metrics(font());
  return {static_cast<int>(metrics.averageCharWidth() * 20),
          static_cast<int>(std::ceil(metrics.height() * linesInChart))};
}

QFont VersionSteps::labelFont() const
{
  QFont small = font();
  if (small.pointSizeF() > 0)
    small.setPointSizeF(small.pointSizeF() * stepLabelScale);
  return small;
}

QRectF VersionSteps::plot() const
{
  const QFontMetricsF metrics(labelFont());
  const double left = metrics.horizontalAdvance(QStringLiteral("100%")) + stepDotRadius;
  const double top = metrics.height() / 2 + 1;
  return {left, top, std::max(1.0, width() - left - 2),
          std::max(1.0, height() - top - metrics.height() - stepDotRadius)};
}

QRectF VersionSteps::bandOf(int step) const
{
  const QRectF inside = plot();
  const double each = inside.width() / std::max(1, count());
  return {inside.left() + each * step, 0, each, static_cast<double>(height())};
}

int VersionSteps::stepAt(const QPoint& place) const
{
  for (int step = 0; step < count(); ++step)
    if (bandOf(step).contains(place))
      return step;
  return -1;
}

bool VersionSteps::event(QEvent* event)
{
  if (event->type() != QEvent::ToolTip)
    return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const int step = stepAt(help->pos());
  QToolTip::showText(help->globalPos(), step < 0 ? QString() : m_steps[static_cast<std::size_t>(step)].sentence, this);
  return true;
}

void VersionSteps::keyPressEvent(QKeyEvent* event)
{
  switch (event->key()) {
    case Qt::Key_Left:
      return setCurrentStep(m_current - 1);
    case Qt::Key_Right:
      return setCurrentStep(m_current + 1);
    case Qt::Key_Home:
      return setCurrentStep(0);
    case Qt::Key_End:
      return setCurrentStep(count() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (m_current >= 0)
        Q_EMIT activated(m_current);
      return;
    default:
      QWidget::keyPressEvent(event);
  }
}

void VersionSteps::mouseReleaseEvent(QMouseEvent* event)
{
  const int step = stepAt(event->position().toPoint());
  if (event->button() == Qt::LeftButton && step >= 0)
    Q_EMIT activated(step);
}

void VersionSteps::paintEvent(QPaintEvent* /*event*/)
{
  if (m_steps.empty())
    return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double highest = std::ranges::max(m_steps, {}, &VersionStep::high).high;
  const double top = forestScaleFor(highest).top;
  paintScale(painter, top);
  for (int step = 0; step < count(); ++step)
    paintStep(painter, step, top);
  if (!hasFocus() || m_current < 0)
    return;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(m_colors.accent, 2));
  painter.drawRoundedRect(bandOf(m_current).adjusted(1, 1, -1, -1), 6, 6);
}

void VersionSteps::paintScale(QPainter& painter, double top) const
{
  const QRectF inside = plot();
  painter.setFont(labelFont());
  painter.setPen(QPen(m_colors.line, 1));
  painter.drawLine(inside.bottomLeft(), inside.bottomRight());
  painter.setPen(m_colors.text2);
  const double height = painter.fontMetrics().height();
  const auto at = [&](double y) { return QRectF(0, y - height / 2, inside.left(), height); };
  painter.drawText(at(inside.top()), Qt::AlignLeft | Qt::AlignVCenter,
                   tr("%1%").arg(locale().toString(std::lround(top * 100))));
  painter.drawText(at(inside.bottom()), Qt::AlignLeft | Qt::AlignVCenter, locale().toString(0));
}

void VersionSteps::paintStep(QPainter& painter, int step, double top) const
{
  const auto& shown = m_steps[static_cast<std::size_t>(step)];
  const QRectF inside = plot();
  const QRectF band = bandOf(step);
  const double x = band.center().x();
  const auto yOf = [&](double share) { return inside.bottom() - inside.height() * std::clamp(share / top, 0.0, 1.0); };
  painter.setPen(QPen(m_colors.mark, 2));
  painter.drawLine(QPointF(x, yOf(shown.low)), QPointF(x, yOf(shown.high)));
  for (const double end : {shown.low, shown.high})
    painter.drawLine(QPointF(x - stepEndMark, yOf(end)), QPointF(x + stepEndMark, yOf(end)));
  painter.setPen(Qt::NoPen);
  painter.setBrush(m_colors.mark);
  painter.drawEllipse(QPointF(x, yOf(shown.estimate)), stepDotRadius, stepDotRadius);
  if (count() > mostSteps && step % 2 == 1 && step + 1 != count())
    return;
  painter.setPen(m_colors.text2);
  const QRectF below(band.left(), inside.bottom() + stepDotRadius, band.width(),
                     height() - inside.bottom() - stepDotRadius);
  painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop, shown.name);
}

}  // namespace overture::ui
