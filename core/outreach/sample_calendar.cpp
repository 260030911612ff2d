#include "core/outreach/sample_parts.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace overture::outreach
{
namespace
{

constexpr std::chrono::hours sampleMorning{8};
constexpr std::chrono::milliseconds sampleWorkingTime = std::chrono::hours(10);

bool isSampleWorkday(Day day)
{
  const std::chrono::weekday weekday(day.date);
  return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday;
}

}  // namespace

std::chrono::minutes SampleDice::delay(std::chrono::minutes median)
{
  const double normal = std::sqrt(-2 * std::log(1 - fraction())) * std::cos(2 * std::numbers::pi * fraction());
  return std::chrono::minutes(std::lround(static_cast<double>(median.count()) * std::exp(1.1 * normal)));
}

SampleCalendar::SampleCalendar(Timestamp now) : m_now(now), m_today(dayIn(now, sampleZone))
{
  for (Day day = m_today + -std::chrono::days(70); day <= m_today; day = day + std::chrono::days(1))
    if (isSampleWorkday(day) && startOf(day, sampleZone) + sampleMorning + std::chrono::hours(1) < now)
      m_workdays.push_back(day);
}

Timestamp SampleCalendar::during(std::size_t workday, double share) const
{
  const auto morning = startOf(m_workdays[std::min(workday, m_workdays.size() - 1)], sampleZone) + sampleMorning;
  const auto evening = morning + sampleWorkingTime;
  const auto time = (std::min(evening, m_now) - morning) * share;
  return morning + std::chrono::duration_cast<std::chrono::minutes>(time);
}

std::size_t SampleCalendar::workdayOf(Timestamp moment) const
{
  const auto found = std::ranges::lower_bound(m_workdays, dayIn(moment, sampleZone));
  return static_cast<std::size_t>(found - m_workdays.begin());
}

Timestamp SampleCalendar::atWork(Timestamp moment, double share) const
{
  const auto day = dayIn(moment, sampleZone);
  const auto sinceMorning = moment - (startOf(day, sampleZone) + sampleMorning);
  const bool awake = sinceMorning.count() > 0 && sinceMorning < sampleWorkingTime;
  if (isSampleWorkday(day) && awake)
    return moment;
  auto next = sinceMorning.count() > 0 || !isSampleWorkday(day) ? day + std::chrono::days(1) : day;
  while (!isSampleWorkday(next))
    next = next + std::chrono::days(1);
  const auto late = std::chrono::duration_cast<std::chrono::minutes>(std::chrono::hours(4) * share);
  return startOf(next, sampleZone) + sampleMorning + late;
}

}  // namespace overture::outreach
