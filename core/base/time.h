#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace overture
{

/// A moment: UTC milliseconds since 1970, as the columns `…_at` hold it.
struct Timestamp {
  std::int64_t ms = 0;
  friend constexpr auto operator<=>(Timestamp, Timestamp) = default;
};

[[nodiscard]] constexpr Timestamp operator+(Timestamp t, std::chrono::milliseconds d)
{
  return {t.ms + d.count()};
}
[[nodiscard]] constexpr std::chrono::milliseconds operator-(Timestamp a, Timestamp b)
{
  return std::chrono::milliseconds(a.ms - b.ms);
}

/// A calendar day without a zone, as the columns `…_on` hold it (ISO text, "2026-11-24").
struct Day {
  std::chrono::sys_days date{};
  friend constexpr auto operator<=>(Day, Day) = default;
};

[[nodiscard]] constexpr Day operator+(Day day, std::chrono::days n)
{
  return {day.date + n};
}

/// "2026-11-24".
[[nodiscard]] std::string toIso(Day day);

/// Nothing unless the text is exactly a valid YYYY-MM-DD between the years 1900 and 2200.
[[nodiscard]] std::optional<Day> dayFromIso(std::string_view text);

/// The day that it is in a zone (IANA name, "Europe/Oslo"; an unknown one counts as UTC) at a moment. Through ICU.
[[nodiscard]] Day dayIn(Timestamp moment, std::string_view zone);

/// The first moment of a day in a zone.
[[nodiscard]] Timestamp startOf(Day day, std::string_view zone);

/// The zone this machine is set to, as an IANA name.
[[nodiscard]] std::string systemZone();

/// Where core takes the time from; tests inject their own.
class Clock
{
 public:
  virtual ~Clock() = default;
  [[nodiscard]] virtual Timestamp now() const = 0;
};

class SystemClock final : public Clock
{
 public:
  [[nodiscard]] Timestamp now() const override;
};

}  // namespace overture
