#include "ui/bridge/formats.h"

#include "ui/bridge/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <chrono>
#include <cmath>

namespace overture::ui
{
namespace
{

struct Formats {
  Q_DECLARE_TR_FUNCTIONS(Formats)
};

QDate qtDay(Day day)
{
  const std::chrono::year_month_day date(day.date);
  return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
          static_cast<int>(static_cast<unsigned>(date.day()))};
}

std::string zoneOr(std::string_view zone)
{
  return zone.empty() ? systemZone() : std::string(zone);
}

QString clockText(Timestamp moment, const std::string& zone)
{
  auto place = QTimeZone(QByteArray::fromStdString(zone));
  if (!place.isValid())
    place = QTimeZone::utc();
  return QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment.ms, place).time(), QStringLiteral("HH:mm"));
}

qint64 wholePercent(double share)
{
  return std::llround(share * 100);
}

}  // namespace

QString dayText(Timestamp moment, Timestamp now, std::string_view zone)
{
  const auto place = zoneOr(zone);
  return dayText(dayIn(moment, place), dayIn(now, place));
}

QString dayText(Day day, Day today)
{
  if (day == today)
    return Formats::tr("today");
  if (day + std::chrono::days(1) == today)
    return Formats::tr("yesterday");
  if (day == today + std::chrono::days(1))
    return Formats::tr("tomorrow");
  const auto date = qtDay(day);
  const bool sameYear = date.year() == qtDay(today).year();
  return QLocale().toString(date, sameYear ? Formats::tr("d MMM") : Formats::tr("d MMM yyyy"));
}

QString momentText(Timestamp moment, Timestamp now, std::string_view zone)
{
  const auto place = zoneOr(zone);
  return dayIn(moment, place) == dayIn(now, place) ? clockText(moment, place) : dayText(moment, now, place);
}

QString agoText(Timestamp moment, Timestamp now, std::string_view zone)
{
  using namespace std::chrono;
  const auto passed = now - moment;
  if (passed < milliseconds(0) || passed >= hours(24))
    return dayText(moment, now, zone);
  if (passed < minutes(1))
    return Formats::tr("just now");
  if (passed < hours(1))
    return Formats::tr("%1 min ago").arg(numberText(duration_cast<minutes>(passed).count()));
  return Formats::tr("%1 h ago").arg(numberText(duration_cast<hours>(passed).count()));
}

QString longDayText(Day day)
{
  return QLocale().toString(qtDay(day), Formats::tr("dddd d MMMM"));
}

QString numberText(qint64 number)
{
  return QLocale().toString(number);
}

QString percentText(double share)
{
  return Formats::tr("%1%").arg(numberText(wholePercent(share)));
}

QString rangeText(double low, double high)
{
  return Formats::tr("%1–%2%").arg(numberText(wholePercent(low)), numberText(wholePercent(high)));
}

}  // namespace overture::ui
