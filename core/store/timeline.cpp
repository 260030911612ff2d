#include "core/store/timeline.h"

#include "core/store/beginning.h"
#include "core/store/enum_column.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace overture::store
{
namespace
{

/// In each: ?1 a person or NULL, ?2 a company or NULL, ?3 how many. A NULL finds nothing.
constexpr auto timelineMessages = R"(
  SELECT m.id, t.person_id, p.name, m.state, coalesce(m.sent_at, m.handed_over_at, m.drafted_at), m.sent_precision,
         b.subject, substr(b.body, 1, 500), tt.name, v.number, m.place, ch.kind
  FROM message m CROSS JOIN thread t ON t.id = m.thread_id CROSS JOIN person p ON p.id = t.person_id
  LEFT JOIN message_body b ON b.message_id = m.id
  LEFT JOIN template_version v ON v.id = m.template_version_id
  LEFT JOIN template tt ON tt.id = v.template_id
  LEFT JOIN channel ch ON ch.id = m.channel_id
  WHERE m.state <> 'cancelled' AND m.thread_id IN (
    SELECT id FROM thread WHERE person_id = ?1 UNION SELECT id FROM thread WHERE company_id = ?2
    UNION SELECT s.id FROM person q CROSS JOIN thread s ON s.person_id = q.id WHERE q.company_id = ?2)
  ORDER BY 5 DESC, m.id DESC LIMIT ?3)";
constexpr auto timelineReplies = R"(
  SELECT r.id, p.id, p.name, r.received_at, r.received_precision, substr(r.text, 1, 500), r.kind, r.way, r.certainty
  FROM reply r CROSS JOIN thread t ON t.id = r.thread_id
  CROSS JOIN person p ON p.id = coalesce(r.person_id, t.person_id)
  WHERE r.id IN (
    SELECT o.id FROM thread s CROSS JOIN reply o ON o.thread_id = s.id WHERE s.person_id = ?1
    UNION SELECT id FROM reply WHERE person_id = ?1
    UNION SELECT o.id FROM thread s CROSS JOIN reply o ON o.thread_id = s.id WHERE s.company_id = ?2
    UNION SELECT o.id FROM person q CROSS JOIN thread s ON s.person_id = q.id CROSS JOIN reply o ON o.thread_id = s.id
          WHERE q.company_id = ?2
    UNION SELECT o.id FROM person q CROSS JOIN reply o ON o.person_id = q.id WHERE q.company_id = ?2)
  ORDER BY r.received_at DESC, r.id DESC LIMIT ?3)";
constexpr auto timelineInteractions = R"(
  SELECT i.id, p.id, p.name, i.happened_at, i.precision, i.summary, i.kind, i.next_step
  FROM interaction i LEFT JOIN person p ON p.id = i.person_id
  WHERE i.id IN (
    SELECT id FROM interaction WHERE person_id = ?1 UNION SELECT id FROM interaction WHERE company_id = ?2
    UNION SELECT o.id FROM person q CROSS JOIN interaction o ON o.person_id = q.id WHERE q.company_id = ?2)
  ORDER BY i.happened_at DESC, i.id DESC LIMIT ?3)";
constexpr auto timelineReminders = R"(
  SELECT r.id, p.id, p.name, unixepoch(coalesce(r.snoozed_until, r.due_on)) * 1000,
         coalesce(r.snoozed_until, r.due_on), r.text, r.done_at IS NOT NULL
  FROM reminder r LEFT JOIN person p ON p.id = r.person_id
  WHERE r.id IN (
    SELECT id FROM reminder WHERE person_id = ?1 UNION SELECT id FROM reminder WHERE company_id = ?2
    UNION SELECT o.id FROM person q CROSS JOIN reminder o ON o.person_id = q.id WHERE q.company_id = ?2)
  ORDER BY 4 DESC, r.id DESC LIMIT ?3)";
constexpr auto timelineAdded = R"(
  SELECT id, name, created_at, source FROM person WHERE id = ?1 OR (?2 IS NOT NULL AND company_id = ?2)
  UNION ALL
  SELECT NULL, '', created_at, source FROM company WHERE id = ?2
  ORDER BY 3 DESC, 1 DESC LIMIT ?3)";

constexpr std::size_t timelineBeginning = 160;

/// Whose history it is: one of the two is set.
struct TimelineScope {
  PersonId person;
  CompanyId company;
  int atMost = 0;
};

TimelineKind timelineKindOf(std::string_view state)
{
  switch (fromText<MessageState>(state).value_or(MessageState::draft)) {
    case MessageState::sent:
      return TimelineKind::sent;
    case MessageState::handedOver:
      return TimelineKind::handedOver;
    case MessageState::draft:
    case MessageState::cancelled:
      break;
  }
  return TimelineKind::drafted;
}

TimelineEntry timelineMessageFrom(const db::Statement& row)
{
  TimelineEntry e;
  e.kind = timelineKindOf(row.textView(3));
  e.message = row.id<MessageId>(0);
  e.person = row.id<PersonId>(1);
  e.personName = row.text(2);
  e.when = row.timestamp(4);
  if (e.kind == TimelineKind::sent)
    e.precision = enumOr(row, 5, Precision::exact);
  e.text = beginningOf(row.textView(6).empty() ? row.textView(7) : row.textView(6), timelineBeginning);
  e.versionName = row.text(8);
  e.versionNumber = static_cast<int>(row.integer(9));
  e.place = static_cast<int>(row.integer(10));
  if (!row.isNull(11))
    e.channel = enumOr(row, 11, ChannelKind::mail);
  return e;
}

TimelineEntry timelineReplyFrom(const db::Statement& row)
{
  TimelineEntry e;
  e.kind = TimelineKind::reply;
  e.reply = row.id<ReplyId>(0);
  e.person = row.id<PersonId>(1);
  e.personName = row.text(2);
  e.when = row.timestamp(3);
  e.precision = enumOr(row, 4, Precision::exact);
  e.text = beginningOf(row.textView(5), timelineBeginning);
  e.replyKind = enumOr(row, 6, ReplyKind::neutral);
  e.replyWay = enumOr(row, 7, ReplyWay::other);
  e.toConfirm = enumOr(row, 8, ReplyCertainty::guessed) == ReplyCertainty::guessed;
  return e;
}

TimelineEntry timelineInteractionFrom(const db::Statement& row)
{
  TimelineEntry e;
  e.kind = TimelineKind::interaction;
  e.interaction = row.id<InteractionId>(0);
  e.person = row.id<PersonId>(1);
  e.personName = row.text(2);
  e.when = row.timestamp(3);
  e.precision = enumOr(row, 4, Precision::exact);
  e.text = row.text(5);
  e.interactionKind = enumOr(row, 6, InteractionKind::note);
  e.nextStep = row.text(7);
  return e;
}

TimelineEntry timelineReminderFrom(const db::Statement& row)
{
  TimelineEntry e;
  e.kind = TimelineKind::reminder;
  e.reminder = row.id<ReminderId>(0);
  e.person = row.id<PersonId>(1);
  e.personName = row.text(2);
  e.when = row.timestamp(3);
  e.dueOn = row.optionalDay(4);
  e.precision = Precision::day;
  e.text = row.text(5);
  e.done = row.integer(6) != 0;
  return e;
}

TimelineEntry timelineAddedFrom(const db::Statement& row)
{
  TimelineEntry e;
  e.kind = TimelineKind::added;
  e.person = row.id<PersonId>(0);
  e.personName = row.text(1);
  e.when = row.timestamp(2);
  e.text = row.text(3);
  return e;
}

void addToTimeline(const ReadTx& tx, const TimelineScope& scope, std::string_view sql,
                   TimelineEntry (*entryFrom)(const db::Statement&), std::vector<TimelineEntry>& entries)
{
  auto row = tx.prepare(sql);
  row.bindAll(scope.person, scope.company, scope.atMost);
  while (row.step())
    entries.push_back(entryFrom(row));
}

std::vector<TimelineEntry> timelineIn(const ReadTx& tx, const TimelineScope& scope)
{
  std::vector<TimelineEntry> entries;
  addToTimeline(tx, scope, timelineReminders, timelineReminderFrom, entries);
  addToTimeline(tx, scope, timelineReplies, timelineReplyFrom, entries);
  addToTimeline(tx, scope, timelineMessages, timelineMessageFrom, entries);
  addToTimeline(tx, scope, timelineInteractions, timelineInteractionFrom, entries);
  addToTimeline(tx, scope, timelineAdded, timelineAddedFrom, entries);
  std::ranges::stable_sort(entries, std::greater{}, &TimelineEntry::when);
  if (std::ssize(entries) > scope.atMost)
    entries.resize(static_cast<std::size_t>(scope.atMost));
  return entries;
}

}  // namespace

std::vector<TimelineEntry> timelineOf(const ReadTx& tx, PersonId person, int atMost)
{
  return timelineIn(tx, {person, {}, atMost});
}

std::vector<TimelineEntry> timelineOf(const ReadTx& tx, CompanyId company, int atMost)
{
  return timelineIn(tx, {{}, company, atMost});
}

}  // namespace overture::store
