#pragma once

#include "core/store/write_tx.h"

#include <optional>
#include <string>
#include <string_view>

namespace overture::store
{

/// What the program keeps in the file for itself: a text by key. Not recorded: it is on no undo step, and no view is
/// told of it.
[[nodiscard]] std::optional<std::string> setting(const ReadTx& tx, std::string_view key);
void storeSetting(WriteTx& tx, std::string_view key, std::string_view value);
void forgetSetting(WriteTx& tx, std::string_view key);

}  // namespace overture::store
