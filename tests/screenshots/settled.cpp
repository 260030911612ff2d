#include "tests/screenshots/settled.h"

#include <QApplication>
#include <QEvent>
#include <QTest>
#include <QWidget>

namespace overture::screenshots
{
namespace
{

constexpr int restMs = 250;
constexpr int longestMs = 10'000;

}  // namespace

Settled::Settled(QWidget* window) : m_window(window)
{
  qApp->installEventFilter(this);
  m_sinceChange.start();
}

void Settled::wait()
{
  m_sinceChange.start();
  static_cast<void>(QTest::qWaitFor([this] { return m_sinceChange.elapsed() > restMs; }, longestMs));
}

bool Settled::eventFilter(QObject* watched, QEvent* event)
{
  const bool isChange = event->type() == QEvent::Paint || event->type() == QEvent::LayoutRequest;
  const auto* widget = qobject_cast<const QWidget*>(watched);
  if (isChange && widget != nullptr && widget->window() == m_window)
    m_sinceChange.start();
  return QObject::eventFilter(watched, event);
}

}  // namespace overture::screenshots
