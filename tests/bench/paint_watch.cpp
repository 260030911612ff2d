#include "tests/bench/paint_watch.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QTest>
#include <QWidget>

namespace overture::bench
{
namespace
{

constexpr int longestWaitMs = 10'000;

}  // namespace

PaintWatch::PaintWatch(QWidget* widget)
{
  widget->installEventFilter(this);
}

double PaintWatch::untilPaint(const std::function<void()>& begin)
{
  QElapsedTimer timer;
  const int before = m_paints;
  timer.start();
  begin();
  if (!QTest::qWaitFor([&] { return m_paints > before; }, longestWaitMs))
    return -1;
  return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

bool PaintWatch::eventFilter(QObject* watched, QEvent* event)
{
  if (event->type() == QEvent::Paint)
    ++m_paints;
  return QObject::eventFilter(watched, event);
}

}  // namespace overture::bench
