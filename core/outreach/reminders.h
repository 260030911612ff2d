#pragma once

#include "core/domain/records.h"
#include "core/store/write_tx.h"

namespace overture::outreach
{

/// About a person, a company or neither. Errors: notFound (person, company); invalid (text empty or over 500
/// characters).
[[nodiscard]] store::Action<ReminderId> addReminder(Reminder reminder);
[[nodiscard]] store::Action<store::Done> editReminder(Reminder reminder);

/// It comes up again on that day. Errors: notFound; invalid (a day before the one it was due).
[[nodiscard]] store::Action<store::Done> snoozeReminder(ReminderId id, Day until);
[[nodiscard]] store::Action<store::Done> finishReminder(ReminderId id);
[[nodiscard]] store::Action<store::Done> reopenReminder(ReminderId id);

}  // namespace overture::outreach
