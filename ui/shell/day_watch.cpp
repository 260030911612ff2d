#include "ui/shell/day_watch.h"

#include "core/store/profile_queries.h"

#include <algorithm>
#include <chrono>

namespace overture::ui
{
namespace
{

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds shortestWait = 50ms;
/// A computer that sleeps stops the timer: look at the clock now and then.
constexpr std::chrono::milliseconds longestWait = 10min;

}  // namespace

DayWatch::DayWatch(const Workspace& workspace, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_zone(workspace.store.readOr(systemZone(), store::profileZone)),
      m_day(dayIn(workspace.clock.now(), m_zone))
{
  m_timer.setSingleShot(true);
  connect(&m_timer, &QTimer::timeout, this, &DayWatch::look);
  connect(&workspace.store, &StoreBridge::changed, this, [this](const store::Changes& changes) {
    if (!changes.isEverything() && changes.touches("profile"))
      look();
  });
  wait();
}

void DayWatch::look()
{
  m_zone = m_workspace.store.readOr(m_zone, store::profileZone);
  const auto day = dayIn(m_workspace.clock.now(), m_zone);
  wait();
  if (day == m_day)
    return;
  m_day = day;
  m_workspace.store.tellEverything();
}

void DayWatch::wait()
{
  const auto now = m_workspace.clock.now();
  const auto untilNext = startOf(dayIn(now, m_zone) + std::chrono::days(1), m_zone) - now;
  m_timer.start(std::clamp(untilNext, shortestWait, longestWait));
}

}  // namespace overture::ui
