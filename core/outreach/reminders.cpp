#include "core/outreach/reminders.h"

#include "core/outreach/about.h"
#include "core/outreach/validation.h"
#include "core/store/reminder_queries.h"

#include <functional>

namespace overture::outreach
{
namespace
{

using store::Done;
using store::OpKind;
using store::WriteTx;

store::Op reminderOp(OpKind kind, ReminderId id, std::string text = {})
{
  return {kind, {"reminder", id.value, std::move(text), 1}, store::Origin::person, {}, true};
}

Result<Done> requireFineReminder(const store::ReadTx& tx, const Reminder& reminder)
{
  if (const auto problems = Validation().name("text", reminder.text); !problems.isFine())
    return problems.failure();
  return requireAbout(tx, reminder.person, reminder.company);
}

/// Looks a reminder up, lets `change` alter it, stores it.
store::Action<Done> changingReminder(OpKind kind, ReminderId id,
                                     std::function<Result<Done>(Reminder&, Timestamp)> change)
{
  return {reminderOp(kind, id), [id, change = std::move(change)](WriteTx& tx) -> Result<Done> {
            auto reminder = store::findReminder(tx, id);
            if (!reminder)
              return fail(ErrorKind::notFound);
            tx.setSubject({"reminder", id.value, reminder->text, 1});
            if (const auto changed = change(*reminder, tx.now()); !changed)
              return changed;
            store::updateReminder(tx, *reminder);
            return Done{};
          }};
}

}  // namespace

store::Action<ReminderId> addReminder(Reminder reminder)
{
  auto op = reminderOp(OpKind::addReminder, {}, reminder.text);
  return {std::move(op), [reminder = std::move(reminder)](WriteTx& tx) -> Result<ReminderId> {
            if (const auto fine = requireFineReminder(tx, reminder); !fine)
              return failureOf(fine);
            const auto id = store::insertReminder(tx, reminder);
            tx.setSubject({"reminder", id.value, reminder.text, 1});
            return id;
          }};
}

store::Action<Done> editReminder(Reminder reminder)
{
  auto op = reminderOp(OpKind::editReminder, reminder.id, reminder.text);
  return {std::move(op), [reminder = std::move(reminder)](WriteTx& tx) -> Result<Done> {
            if (!store::findReminder(tx, reminder.id))
              return fail(ErrorKind::notFound, reminder.text);
            if (const auto fine = requireFineReminder(tx, reminder); !fine)
              return fine;
            store::updateReminder(tx, reminder);
            return Done{};
          }};
}

store::Action<Done> snoozeReminder(ReminderId id, Day until)
{
  return changingReminder(OpKind::snoozeReminder, id, [until](Reminder& reminder, Timestamp) -> Result<Done> {
    if (until < reminder.dueOn)
      return Validation().add("snoozed_until", ProblemKind::outOfRange).failure();
    reminder.snoozedUntil = until;
    return Done{};
  });
}

store::Action<Done> finishReminder(ReminderId id)
{
  return changingReminder(OpKind::finishReminder, id, [](Reminder& reminder, Timestamp now) -> Result<Done> {
    if (!reminder.doneAt)
      reminder.doneAt = now;
    return Done{};
  });
}

store::Action<Done> reopenReminder(ReminderId id)
{
  return changingReminder(OpKind::reopenReminder, id, [](Reminder& reminder, Timestamp) -> Result<Done> {
    reminder.doneAt.reset();
    return Done{};
  });
}

}  // namespace overture::outreach
