#include "core/base/time.h"

#include <fmt/format.h>
#include <unicode/calendar.h>
#include <unicode/timezone.h>

#include <charconv>
#include <memory>

namespace overture
{
namespace
{

constexpr int oldestYear = 1900;
constexpr int newestYear = 2200;

std::optional<int> digits(std::string_view text)
{
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size())
    return std::nullopt;
  return value;
}

std::unique_ptr<icu::TimeZone> zoneNamed(std::string_view name)
{
  const icu::StringPiece piece(name.data(), static_cast<std::int32_t>(name.size()));
  std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(piece)));
  if (*zone == icu::TimeZone::getUnknown())
    zone.reset(icu::TimeZone::createTimeZone("UTC"));
  return zone;
}

std::int64_t offsetOf(const icu::TimeZone& zone, double ms, bool local)
{
  std::int32_t raw = 0;
  std::int32_t saving = 0;
  UErrorCode status = U_ZERO_ERROR;
  zone.getOffset(ms, local, raw, saving, status);
  return U_SUCCESS(status) ? raw + saving : 0;
}

}  // namespace

std::string toIso(Day day)
{
  const std::chrono::year_month_day ymd{day.date};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()),
                     static_cast<unsigned>(ymd.day()));
}

std::optional<Day> dayFromIso(std::string_view text)
{
  if (text.size() != 10 || text[4] != '-' || text[7] != '-')
    return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day || *year < oldestYear || *year > newestYear || *month < 1 || *day < 1)
    return std::nullopt;
  const std::chrono::year_month_day ymd{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                        std::chrono::day(static_cast<unsigned>(*day))};
  if (!ymd.ok())
    return std::nullopt;
  return Day{std::chrono::sys_days(ymd)};
}

Day dayIn(Timestamp moment, std::string_view zone)
{
  const auto offset = offsetOf(*zoneNamed(zone), static_cast<double>(moment.ms), false);
  const std::chrono::sys_time<std::chrono::milliseconds> local{std::chrono::milliseconds(moment.ms + offset)};
  return {std::chrono::floor<std::chrono::days>(local)};
}

Timestamp startOf(Day day, std::string_view zone)
{
  const auto local = std::chrono::duration_cast<std::chrono::milliseconds>(day.date.time_since_epoch()).count();
  const auto named = zoneNamed(zone);
  const auto begin = local - offsetOf(*named, static_cast<double>(local), true);
  // Where clocks are set back over midnight there are two: the offset just before tells of the first.
  return {local - offsetOf(*named, static_cast<double>(begin - 1), false)};
}

std::string systemZone()
{
  const std::unique_ptr<icu::TimeZone> zone(icu::TimeZone::detectHostTimeZone());
  icu::UnicodeString id;
  std::string text;
  zone->getID(id).toUTF8String(text);
  return text;
}

Timestamp SystemClock::now() const
{
  const auto since = std::chrono::system_clock::now().time_since_epoch();
  return {std::chrono::duration_cast<std::chrono::milliseconds>(since).count()};
}

}  // namespace overture
