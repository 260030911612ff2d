#pragma once

#include "core/base/time.h"

#include <QString>

#include <string_view>

namespace overture::ui
{

/// Days, times and numbers as people read them, by the locale of the current language. Zones are IANA names; empty: the
/// machine's.

/// "today", "yesterday", "9 Nov", "9 Nov 2024" (another year).
[[nodiscard]] QString dayText(Timestamp moment, Timestamp now, std::string_view zone = {});
[[nodiscard]] QString dayText(Day day, Day today);
/// "14:20" today, else as dayText.
[[nodiscard]] QString momentText(Timestamp moment, Timestamp now, std::string_view zone = {});
/// "2 h ago" within a day, else as dayText.
[[nodiscard]] QString agoText(Timestamp moment, Timestamp now, std::string_view zone = {});
/// "Monday 23 November".
[[nodiscard]] QString longDayText(Day day);
[[nodiscard]] QString numberText(qint64 number);
/// "27%".
[[nodiscard]] QString percentText(double share);
/// "16–43%".
[[nodiscard]] QString rangeText(double low, double high);

}  // namespace overture::ui
