#include "tests/bench/paint_watch.h"

#include "tests/bench/run_until.h"

#include <QEvent>
#include <QWidget>

namespace overture::bench
{

PaintWatch::PaintWatch(QWidget* widget)
{
  widget->installEventFilter(this);
}

double PaintWatch::untilPaint(const std::function<void()>& begin)
{
  const int before = m_paints;
  m_sinceBegin.start();
  begin();
  runUntil([&] { return m_paints > before; });
  return static_cast<double>(m_painted) / 1e6;
}

/// The time is taken when painting begins: the filter comes before the widget.
bool PaintWatch::eventFilter(QObject* watched, QEvent* event)
{
  if (event->type() == QEvent::Paint) {
    ++m_paints;
    m_painted = m_sinceBegin.isValid() ? m_sinceBegin.nsecsElapsed() : 0;
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace overture::bench
