#include "ui/charts/forest_plot.h"

#include <QEvent>
#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QStringList>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace overture::ui
{

ForestPlot::ForestPlot(QWidget* parent) : QWidget(parent)
{
  const QPalette& colors = palette();
  const QColor text = colors.color(QPalette::Text);
  const QColor line = colors.color(QPalette::Midlight);
  const QColor accent = colors.color(QPalette::Highlight);
  m_colors = {text, text, text, line, line, accent, colors.color(QPalette::Base), {accent, accent, accent, accent}};
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  describe();
}

void ForestPlot::setRows(std::vector<ForestRow> rows)
{
  m_rows = std::move(rows);
  m_heaviest = 0;
  for (const ForestRow& row : m_rows)
    m_heaviest = std::max(m_heaviest, row.weight);
  m_current = m_rows.empty() ? -1 : std::clamp(m_current, 0, count() - 1);
  describe();
  updateGeometry();
  update();
}

void ForestPlot::setColors(const ForestColors& colors)
{
  m_colors = colors;
  update();
}

int ForestPlot::currentRow() const
{
  return m_current;
}

void ForestPlot::setCurrentRow(int row)
{
  const int next = m_rows.empty() ? -1 : std::clamp(row, 0, count() - 1);
  if (next == m_current)
    return;
  m_current = next;
  update();
  Q_EMIT currentRowChanged(m_current);
}

QSize ForestPlot::sizeHint() const
{
  return {QFontMetrics(font()).averageCharWidth() * 90, minimumSizeHint().height()};
}

QSize ForestPlot::minimumSizeHint() const
{
  const double line = needs().lineHeight;
  const double height = forestRowHeight(line) * count() + line * 2.5;
  return {QFontMetrics(font()).averageCharWidth() * 45, static_cast<int>(std::ceil(height))};
}

bool ForestPlot::event(QEvent* event)
{
  if (event->type() != QEvent::ToolTip)
    return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const int row = rowAt(help->pos());
  if (row < 0) {
    QToolTip::hideText();
    return true;
  }
  QToolTip::showText(help->globalPos(), sentence(m_rows[static_cast<std::size_t>(row)]), this);
  return true;
}

void ForestPlot::changeEvent(QEvent* event)
{
  if (event->type() == QEvent::LanguageChange)
    describe();
  if (event->type() == QEvent::FontChange)
    updateGeometry();
  QWidget::changeEvent(event);
}

void ForestPlot::keyPressEvent(QKeyEvent* event)
{
  if (m_rows.empty())
    return QWidget::keyPressEvent(event);
  switch (event->key()) {
    case Qt::Key_Up:
      return setCurrentRow(m_current - 1);
    case Qt::Key_Down:
      return setCurrentRow(m_current + 1);
    case Qt::Key_Home:
      return setCurrentRow(0);
    case Qt::Key_End:
      return setCurrentRow(count() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
      Q_EMIT activated(m_current);
      return;
    default:
      QWidget::keyPressEvent(event);
  }
}

void ForestPlot::mousePressEvent(QMouseEvent* event)
{
  const int row = rowAt(event->pos());
  if (row >= 0)
    setCurrentRow(row);
}

void ForestPlot::mouseDoubleClickEvent(QMouseEvent* event)
{
  const int row = rowAt(event->pos());
  if (row >= 0)
    Q_EMIT activated(row);
}

int ForestPlot::count() const
{
  return static_cast<int>(m_rows.size());
}

ForestLayout ForestPlot::layoutNow() const
{
  return forestLayout(width(), count(), needs());
}

ForestScale ForestPlot::scaleNow() const
{
  double highest = 0;
  for (const ForestRow& row : m_rows) {
    if (row.hasValue)
      highest = std::max(highest, row.high);
  }
  return forestScaleFor(highest);
}

int ForestPlot::rowAt(const QPoint& position) const
{
  const ForestLayout layout = layoutNow();
  const int row = static_cast<int>(std::floor((position.y() - layout.plot.top()) / layout.rowHeight));
  return row >= 0 && row < count() ? row : -1;
}

QString ForestPlot::sentence(const ForestRow& row) const
{
  if (!row.hasValue)
    return tr("%1: no rate yet. %2").arg(row.name, row.detail);
  const QLocale here = locale();
  const auto percent = [&here](double share) { return here.toString(std::lround(share * 100)); };
  return tr("%1: %2%, between %3% and %4%. %5")
      .arg(row.name, percent(row.estimate), percent(row.low), percent(row.high), row.detail);
}

void ForestPlot::describe()
{
  QStringList sentences;
  for (const ForestRow& row : m_rows)
    sentences << sentence(row);
  setAccessibleName(tr("Rates with their ranges"));
  setAccessibleDescription(sentences.join(QLatin1Char('\n')));
}

}  // namespace overture::ui
