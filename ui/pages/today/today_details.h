#pragma once

#include "core/store/read_tx.h"
#include "ui/models/today_model.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>

namespace overture::ui
{

/// What the panel shows of one line of the day. Texts are ready to be shown; empty ones have no place.
struct TodayDetails {
  TodayPart part = TodayPart::reply;
  std::int64_t id = 0;
  QString name;
  QString place;
  std::optional<Role> role;
  QString theirsHead;  ///< "Mara wrote, 2 h ago"
  QString theirs;
  QString yoursHead;  ///< "You wrote, 12 Nov, Project first v3"
  QString yours;
  QString question;
  std::optional<ReplyKind> kind;
  QString note;
  QString subject;  ///< of the message that was handed over
};

/// Reads single records by id.
[[nodiscard]] TodayDetails todayDetails(const store::ReadTx& tx, const TodayLine& line, Timestamp now,
                                        const std::string& zone);

}  // namespace overture::ui
