#pragma once

#include "core/store/timeline.h"
#include "ui/widgets/timeline_view.h"

#include <QString>

#include <string>
#include <vector>

namespace overture::ui
{

/// From where a timeline is read.
struct TimelineReading {
  Timestamp now;
  std::string zone;
  bool namesPeople = false;  ///< of a company: whose line it is
};

/// What happened, in words.
[[nodiscard]] TimelineLine timelineLine(const store::TimelineEntry& entry, const TimelineReading& reading);
[[nodiscard]] std::vector<TimelineLine> timelineLines(const std::vector<store::TimelineEntry>& entries,
                                                      const TimelineReading& reading);

}  // namespace overture::ui
