#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace overture::bench
{

/// Tells the longest time that the GUI thread was busy with one thing: a timer without an interval beats between any
/// two events, and the longest pause between beats is what a person would have waited.
class Watchdog
{
 public:
  Watchdog();
  /// Begins anew.
  void reset();
  /// In milliseconds, up to now.
  [[nodiscard]] double longest() const { return static_cast<double>(m_longest) / 1e6; }

 private:
  void beat();
  QTimer m_timer;
  QElapsedTimer m_sinceBeat;
  qint64 m_longest = 0;
};

}  // namespace overture::bench
