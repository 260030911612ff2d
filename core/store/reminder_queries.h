#pragma once

#include "core/domain/records.h"
#include "core/store/write_tx.h"

#include <optional>
#include <vector>

namespace overture::store
{

[[nodiscard]] std::optional<Reminder> findReminder(const ReadTx& tx, ReminderId id);
/// Open ones first, by the day they come up.
[[nodiscard]] std::vector<Reminder> remindersOf(const ReadTx& tx, PersonId person);
[[nodiscard]] std::vector<Reminder> remindersOf(const ReadTx& tx, CompanyId company);
/// Open ones that have come up by this day, the oldest first.
[[nodiscard]] std::vector<Reminder> remindersDue(const ReadTx& tx, Day today);
[[nodiscard]] ReminderId insertReminder(WriteTx& tx, const Reminder& reminder);
void updateReminder(WriteTx& tx, const Reminder& reminder);

}  // namespace overture::store
