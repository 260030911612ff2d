#include "tests/bench/watchdog.h"

#include <algorithm>

namespace overture::bench
{

Watchdog::Watchdog()
{
  QObject::connect(&m_timer, &QTimer::timeout, [this] { beat(); });
  m_timer.start(0);
  reset();
}

void Watchdog::reset()
{
  m_longest = 0;
  m_sinceBeat.start();
}

void Watchdog::beat()
{
  m_longest = std::max(m_longest, m_sinceBeat.nsecsElapsed());
  m_sinceBeat.start();
}

}  // namespace overture::bench
