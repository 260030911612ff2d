#include "core/store/today.h"

#include "core/domain/template.h"
#include "core/store/enum_column.h"
#include "core/store/person_queries.h"

#include <algorithm>
#include <chrono>
#include <span>
#include <string_view>

namespace overture::store
{
namespace
{

constexpr auto selectToConfirmToday =
    "SELECT id FROM reply WHERE certainty = 'guessed' ORDER BY received_at, id LIMIT ?1";
constexpr auto selectHandedOverToday =
    "SELECT id FROM message WHERE state = 'handed_over' ORDER BY handed_over_at, id LIMIT ?1";
constexpr auto selectQuietToday = R"(
  SELECT m.id FROM message m CROSS JOIN thread t ON t.id = m.thread_id CROSS JOIN person p ON p.id = t.person_id
  WHERE m.state = 'sent' AND m.sent_at > ?1 AND m.sent_at <= ?2 AND m.place = 0
    AND p.do_not_contact_at IS NULL AND p.archived_at IS NULL
    AND (p.on_hold_until IS NULL OR p.on_hold_until <= ?3)
    AND NOT EXISTS (SELECT 1 FROM reply r WHERE r.thread_id = m.thread_id AND r.kind <> 'automatic')
    AND NOT EXISTS (SELECT 1 FROM message n WHERE n.thread_id = m.thread_id AND n.id <> m.id AND n.state <> 'cancelled')
    AND NOT EXISTS (SELECT 1 FROM thread s WHERE s.person_id = t.person_id AND s.id > t.id)
  ORDER BY m.sent_at, m.id)";
constexpr auto selectDueReminders = R"(
  SELECT r.id, r.person_id, p.name, c.id, c.name, r.text, coalesce(r.snoozed_until, r.due_on)
  FROM reminder r LEFT JOIN person p ON p.id = r.person_id
  LEFT JOIN company c ON c.id = coalesce(r.company_id, p.company_id)
  WHERE r.done_at IS NULL AND r.due_on <= ?1 AND (r.snoozed_until IS NULL OR r.snoozed_until <= ?1)
  ORDER BY 7, r.id LIMIT ?2)";
constexpr auto countDueReminders = R"(
  SELECT count(*) FROM reminder
  WHERE done_at IS NULL AND due_on <= ?1 AND (snoozed_until IS NULL OR snoozed_until <= ?1))";
constexpr auto countOpenToday = R"(
  SELECT (SELECT count(*) FROM reply WHERE certainty = 'guessed'),
         (SELECT count(*) FROM message WHERE state = 'handed_over'))";
constexpr auto selectPersonToWrite = R"(
  SELECT p.id, p.name, p.company_id, c.name, p.title, p.role, p.warmth, cd.fit, p.hook, d.contact_state = 'drafted'
  FROM person p JOIN person_derived d ON d.person_id = p.id
  LEFT JOIN company c ON c.id = p.company_id LEFT JOIN company_derived cd ON cd.company_id = p.company_id
  WHERE p.id = ?1)";
constexpr auto selectVersionToSend = R"(
  SELECT v.id, t.name, v.number FROM template t JOIN template_version v ON v.template_id = t.id
  WHERE t.archived_at IS NULL AND v.status = 'in_use' AND t.purpose = ?1
  ORDER BY (SELECT count(*) FROM message WHERE template_version_id = v.id), v.id DESC LIMIT 1)";
constexpr auto countForNavigation = R"(
  SELECT (SELECT count(*) FROM company WHERE archived_at IS NULL),
         (SELECT count(*) FROM person WHERE archived_at IS NULL),
         (SELECT count(*) FROM message WHERE state IN ('draft', 'handed_over', 'sent')),
         (SELECT count(*) FROM template WHERE archived_at IS NULL),
         (SELECT count(*) FROM message WHERE state = 'sent' AND sent_at > ?1 AND sent_at <= ?2),
         (SELECT count(*) FROM reply WHERE received_at > ?1 AND received_at <= ?2
            AND kind NOT IN ('automatic', 'bounce')))";

bool recruits(Role role)
{
  return role == Role::recruiterInHouse || role == Role::recruiterAgency;
}

WriteNextRow writeNextRowFrom(const db::Statement& row)
{
  WriteNextRow r;
  r.person = row.id<PersonId>(0);
  r.personName = row.text(1);
  r.company = row.id<CompanyId>(2);
  r.companyName = row.text(3);
  r.title = row.text(4);
  r.role = enumOr(row, 5, Role::other);
  r.warmth = enumOr(row, 6, Warmth::cold);
  if (!row.isNull(7))
    r.fit = static_cast<int>(row.integer(7));
  r.hook = row.text(8);
  r.hasDraft = row.integer(9) != 0;
  return r;
}

DueReminder dueReminderFrom(const db::Statement& row)
{
  return {row.id<ReminderId>(0),
          row.id<PersonId>(1),
          row.text(2),
          row.id<CompanyId>(3),
          row.text(4),
          row.text(5),
          row.optionalDay(6).value_or(Day{})};
}

template <class IdType>
std::vector<IdType> firstIds(const ReadTx& tx, std::string_view sql, int atMost)
{
  auto row = tx.prepare(sql);
  row.bindAll(atMost);
  std::vector<IdType> ids;
  while (row.step())
    ids.push_back(row.id<IdType>(0));
  return ids;
}

Timestamp daysBefore(Timestamp now, int days)
{
  return now + -std::chrono::milliseconds(std::chrono::days(days));
}

std::int64_t countedReminders(const ReadTx& tx, Day today)
{
  auto row = tx.prepare(countDueReminders);
  row.bindAll(today);
  return row.step() ? row.integer(0) : 0;
}

/// The totals of a day alone.
Today dayCounts(const ReadTx& tx, Day today, std::size_t quiet)
{
  Today day;
  auto row = tx.prepare(countOpenToday);
  if (row.step()) {
    day.toConfirmCount = row.integer(0);
    day.handedOverCount = row.integer(1);
  }
  day.reminderCount = countedReminders(tx, today);
  day.quietCount = static_cast<std::int64_t>(quiet);
  return day;
}

}  // namespace

std::vector<MessageId> quietIds(const ReadTx& tx, Timestamp now, Day today)
{
  auto row = tx.prepare(selectQuietToday);
  row.bindAll(daysBefore(now, quietUntilDays), daysBefore(now, quietAfterDays), today);
  std::vector<MessageId> ids;
  while (row.step())
    ids.push_back(row.id<MessageId>(0));
  return ids;
}

std::vector<DueReminder> dueReminders(const ReadTx& tx, Day today, int atMost)
{
  std::vector<DueReminder> due;
  auto row = tx.prepare(selectDueReminders);
  row.bindAll(today, atMost);
  while (row.step())
    due.push_back(dueReminderFrom(row));
  return due;
}

SuggestedVersion versionToSend(const ReadTx& tx, Purpose purpose)
{
  auto row = tx.prepare(selectVersionToSend);
  row.bindAll(toText(purpose));
  return row.step() ? SuggestedVersion{row.id<VersionId>(0), row.text(1), static_cast<int>(row.integer(2))}
                    : SuggestedVersion{};
}

std::vector<WriteNextRow> writeNext(const ReadTx& tx, Day today, int atMost)
{
  const auto usual = versionToSend(tx, Purpose::firstMessage);
  const auto introduction = versionToSend(tx, Purpose::recruiterIntroduction);
  std::vector<WriteNextRow> next;
  auto row = tx.prepare(selectPersonToWrite);
  for (const auto id : personsToWriteTo(tx, today, atMost)) {
    row.bindAll(id);
    if (row.step())
      next.push_back(writeNextRowFrom(row));
    row.reset();
  }
  for (auto& person : next) {
    const auto& suggested = recruits(person.role) && introduction.id.isSet() ? introduction : usual;
    person.version = suggested.id;
    person.versionName = suggested.name;
    person.versionNumber = suggested.number;
  }
  return next;
}

Today todayOf(const ReadTx& tx, Timestamp now, Day today, int atMost)
{
  const auto quiet = quietIds(tx, now, today);
  const auto shown = std::min(quiet.size(), static_cast<std::size_t>(std::max(atMost, 0)));
  Today day = dayCounts(tx, today, quiet.size());
  day.toConfirm = replyRows(tx, firstIds<ReplyId>(tx, selectToConfirmToday, atMost));
  day.handedOver = messageRows(tx, firstIds<MessageId>(tx, selectHandedOverToday, atMost));
  day.reminders = dueReminders(tx, today, atMost);
  day.quiet = messageRows(tx, std::span(quiet).first(shown));
  day.next = writeNext(tx, today, atMost);
  return day;
}

NavigationCounts navigationCounts(const ReadTx& tx, Timestamp now, Day today)
{
  const auto day = dayCounts(tx, today, quietIds(tx, now, today).size());
  NavigationCounts counts;
  counts.today = day.toDo();
  counts.repliesToConfirm = day.toConfirmCount;
  auto row = tx.prepare(countForNavigation);
  row.bindAll(daysBefore(now, 7), now);
  if (!row.step())
    return counts;
  counts.companies = row.integer(0);
  counts.people = row.integer(1);
  counts.messages = row.integer(2);
  counts.templates = row.integer(3);
  counts.sentInSevenDays = row.integer(4);
  counts.repliesInSevenDays = row.integer(5);
  return counts;
}

}  // namespace overture::store
