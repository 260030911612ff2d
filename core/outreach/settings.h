#pragma once

#include "core/store/write_tx.h"

#include <optional>
#include <string>

namespace overture::outreach
{

/// Keeps a text under a key for the program; nothing takes it away. No undo step, nobody is told.
[[nodiscard]] store::Action<store::Done> keepSetting(std::string key, std::optional<std::string> value);

}  // namespace overture::outreach
