#pragma once

#include "core/domain/records.h"
#include "core/store/write_tx.h"

#include <string>

namespace overture::store
{

/// The one row that every file has.
[[nodiscard]] Profile profile(const ReadTx& tx);
void updateProfile(WriteTx& tx, const Profile& profile);

/// The zone in which a day begins for this person: the profile's, or the machine's.
[[nodiscard]] std::string profileZone(const ReadTx& tx);

}  // namespace overture::store
