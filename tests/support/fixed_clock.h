#pragma once

#include "core/base/time.h"

#include <atomic>
#include <chrono>

namespace overture::testing
{

/// 24 November 2026, 09:00 UTC; a Tuesday.
inline constexpr Timestamp testNow{1'795'510'800'000};
inline constexpr Day testToday{std::chrono::sys_days(std::chrono::year(2026) / 11 / 24)};

/// A clock that stands still until a test moves it; may be read from any thread.
class FixedClock final : public Clock
{
 public:
  explicit FixedClock(Timestamp start = testNow) : m_ms(start.ms) {}
  [[nodiscard]] Timestamp now() const override { return {m_ms.load()}; }
  void advance(std::chrono::milliseconds by) { m_ms += by.count(); }
  void set(Timestamp moment) { m_ms = moment.ms; }

 private:
  std::atomic<std::int64_t> m_ms;
};

}  // namespace overture::testing
