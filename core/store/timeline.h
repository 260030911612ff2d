#pragma once

#include "core/domain/message.h"
#include "core/domain/records.h"
#include "core/store/read_tx.h"

#include <optional>
#include <string>
#include <vector>

namespace overture::store
{

enum class TimelineKind { sent, drafted, handedOver, reply, interaction, reminder, added };

/// One line of a person's or a company's history. Of the ids, those of its kind are set. A message is one line: what
/// became of it last; cancelled ones are left out. Words are made of it where it is shown.
struct TimelineEntry {
  TimelineKind kind = TimelineKind::sent;
  MessageId message;
  ReplyId reply;
  InteractionId interaction;
  ReminderId reminder;
  PersonId person;  ///< not set: about the company as a whole
  std::string personName;
  Timestamp when;            ///< of a reminder: its day at 0:00 UTC, for the order; show `dueOn`
  std::optional<Day> dueOn;  ///< of a reminder, or the day it was put off to
  Precision precision = Precision::exact;
  /// Subject or, without one, the first 160 characters of a message; the first 160 characters of a reply; the summary;
  /// the reminder's text; for `added`, where the record came from (as stored in `source`).
  std::string text;
  std::string versionName;  ///< of a message; empty without a version
  int versionNumber = 0;
  int place = 0;  ///< of a message: 0 first message, n follow-up n
  std::optional<ChannelKind> channel;
  std::optional<ReplyKind> replyKind;
  std::optional<ReplyWay> replyWay;
  bool toConfirm = false;  ///< a guessed reply
  std::optional<InteractionKind> interactionKind;
  std::string nextStep;  ///< of an interaction
  bool done = false;     ///< of a reminder
  friend bool operator==(const TimelineEntry&, const TimelineEntry&) = default;
};

/// Newest first, at most so many. Cost: about 5 µs for every line that the person has.
[[nodiscard]] std::vector<TimelineEntry> timelineOf(const ReadTx& tx, PersonId person, int atMost = 200);

/// Of a company: what concerns the people who are there now, what was written to people while they were there, and
/// what was noted on the company itself.
[[nodiscard]] std::vector<TimelineEntry> timelineOf(const ReadTx& tx, CompanyId company, int atMost = 200);

}  // namespace overture::store
