#include "core/store/reminder_queries.h"

namespace overture::store
{
namespace
{

constexpr auto selectReminder =
    "SELECT id, person_id, company_id, due_on, text, done_at, snoozed_until FROM reminder WHERE id = ?1";
constexpr auto selectRemindersOfPerson = R"(
  SELECT id, person_id, company_id, due_on, text, done_at, snoozed_until FROM reminder
  WHERE person_id = ?1 ORDER BY done_at IS NOT NULL, coalesce(snoozed_until, due_on), id)";
constexpr auto selectRemindersOfCompany = R"(
  SELECT id, person_id, company_id, due_on, text, done_at, snoozed_until FROM reminder
  WHERE company_id = ?1 ORDER BY done_at IS NOT NULL, coalesce(snoozed_until, due_on), id)";
/// Nothing is snoozed to before its day, so the index on due days serves both.
constexpr auto selectRemindersDue = R"(
  SELECT id, person_id, company_id, due_on, text, done_at, snoozed_until FROM reminder
  WHERE done_at IS NULL AND due_on <= ?1 AND coalesce(snoozed_until, due_on) <= ?1
  ORDER BY coalesce(snoozed_until, due_on), id)";
constexpr auto insertOneReminder = R"(
  INSERT INTO reminder (uid, person_id, company_id, due_on, text, done_at, snoozed_until, created_at)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))";
constexpr auto updateOneReminder = R"(
  UPDATE reminder SET person_id = ?2, company_id = ?3, due_on = ?4, text = ?5, done_at = ?6, snoozed_until = ?7
  WHERE id = ?1)";

Reminder reminderFrom(const db::Statement& row)
{
  return {row.id<ReminderId>(0), row.id<PersonId>(1),      row.id<CompanyId>(2), row.optionalDay(3).value_or(Day{}),
          row.text(4),           row.optionalTimestamp(5), row.optionalDay(6)};
}

std::vector<Reminder> collectedReminders(db::Statement& row)
{
  std::vector<Reminder> all;
  while (row.step())
    all.push_back(reminderFrom(row));
  return all;
}

}  // namespace

std::optional<Reminder> findReminder(const ReadTx& tx, ReminderId id)
{
  auto row = tx.prepare(selectReminder);
  row.bindAll(id);
  return row.step() ? std::optional(reminderFrom(row)) : std::nullopt;
}

std::vector<Reminder> remindersOf(const ReadTx& tx, PersonId person)
{
  auto row = tx.prepare(selectRemindersOfPerson);
  row.bindAll(person);
  return collectedReminders(row);
}

std::vector<Reminder> remindersOf(const ReadTx& tx, CompanyId company)
{
  auto row = tx.prepare(selectRemindersOfCompany);
  row.bindAll(company);
  return collectedReminders(row);
}

std::vector<Reminder> remindersDue(const ReadTx& tx, Day today)
{
  auto row = tx.prepare(selectRemindersDue);
  row.bindAll(today);
  return collectedReminders(row);
}

ReminderId insertReminder(WriteTx& tx, const Reminder& r)
{
  tx.prepare(insertOneReminder)
      .bindAll(tx.newUid(), r.person, r.company, r.dueOn, r.text, r.doneAt, r.snoozedUntil, tx.now())
      .run();
  return {tx.connection().lastInsertId()};
}

void updateReminder(WriteTx& tx, const Reminder& r)
{
  tx.prepare(updateOneReminder).bindAll(r.id, r.person, r.company, r.dueOn, r.text, r.doneAt, r.snoozedUntil).run();
}

}  // namespace overture::store
