#pragma once

#include "core/domain/message.h"
#include "core/domain/person.h"
#include "core/domain/records.h"
#include "core/domain/template.h"
#include "core/store/message_list.h"
#include "core/store/read_tx.h"
#include "core/store/reply_list.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace overture::store
{

/// A reminder that is due: its day, or the day it was put off to, has come.
struct DueReminder {
  ReminderId id;
  PersonId person;  ///< either of the two may not be set
  std::string personName;
  CompanyId company;  ///< the reminder's own, or else the person's
  std::string companyName;
  std::string text;
  Day dueOn;  ///< as it was set, or put off to
  friend bool operator==(const DueReminder&, const DueReminder&) = default;
};

/// A person to write to next, with what speaks for it.
struct WriteNextRow {
  PersonId person;
  std::string personName;
  CompanyId company;
  std::string companyName;
  std::string title;
  Role role = Role::other;
  Warmth warmth = Warmth::cold;
  std::optional<int> fit;  ///< of the company
  std::string hook;        ///< empty: none noted yet
  bool hasDraft = false;
  VersionId version;  ///< suggested; not set where no version for it is in use
  std::string versionName;
  int versionNumber = 0;
  friend bool operator==(const WriteNextRow&, const WriteNextRow&) = default;
};

/// A first message is quiet from so many days after it was sent, until the silence counts as settled.
inline constexpr int quietAfterDays = 7;
inline constexpr int quietUntilDays = 28;

/// Everything the page of the day shows; each list oldest first and at most as long as asked, the totals beside it.
struct Today {
  std::vector<ReplyRow> toConfirm;     ///< guessed replies
  std::vector<MessageRow> handedOver;  ///< not yet said whether they were sent
  std::vector<DueReminder> reminders;
  std::vector<MessageRow> quiet;   ///< to follow up, see quietIds
  std::vector<WriteNextRow> next;  ///< in the order of personsToWriteTo
  std::int64_t toConfirmCount = 0;
  std::int64_t handedOverCount = 0;
  std::int64_t reminderCount = 0;
  std::int64_t quietCount = 0;

  /// What the day asks for; whom to write to next is a suggestion and not in it.
  [[nodiscard]] std::int64_t toDo() const { return toConfirmCount + handedOverCount + reminderCount + quietCount; }
  friend bool operator==(const Today&, const Today&) = default;
};

/// `today` is the day that it is now in the profile's zone.
[[nodiscard]] Today todayOf(const ReadTx& tx, Timestamp now, Day today, int atMost = 50);

/// First messages sent quietAfterDays to quietUntilDays ago, in whose thread there is no human reply, no bounce and no
/// later message, to people who may be written to; the oldest first.
[[nodiscard]] std::vector<MessageId> quietIds(const ReadTx& tx, Timestamp now, Day today);

/// Reminders that are due, the most overdue first.
[[nodiscard]] std::vector<DueReminder> dueReminders(const ReadTx& tx, Day today, int atMost);

/// The version in use for a purpose that the fewest messages were made from, the newest of several; its id is not set
/// where there is none.
struct SuggestedVersion {
  VersionId id;
  std::string name;
  int number = 0;
};
[[nodiscard]] SuggestedVersion versionToSend(const ReadTx& tx, Purpose purpose);

/// Whom to write to next with a version for it: of those in use for first messages (for recruiters: for their
/// introduction, where there is one) the one that the fewest messages were made from, the newest of several.
[[nodiscard]] std::vector<WriteNextRow> writeNext(const ReadTx& tx, Day today, int atMost);

/// What the navigation shows beside the pages.
struct NavigationCounts {
  std::int64_t today = 0;  ///< as Today::toDo
  std::int64_t companies = 0;
  std::int64_t people = 0;
  std::int64_t messages = 0;  ///< cancelled ones left out
  std::int64_t repliesToConfirm = 0;
  std::int64_t templates = 0;
  std::int64_t sentInSevenDays = 0;
  std::int64_t repliesInSevenDays = 0;  ///< human ones
  friend bool operator==(const NavigationCounts&, const NavigationCounts&) = default;
};
[[nodiscard]] NavigationCounts navigationCounts(const ReadTx& tx, Timestamp now, Day today);

}  // namespace overture::store
