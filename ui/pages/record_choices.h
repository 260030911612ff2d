#pragma once

#include "ui/bridge/store_bridge.h"
#include "ui/pages/name_picker.h"

namespace overture::ui
{

/// What a picker of companies or people offers for what was typed.
[[nodiscard]] NamePicker::Look companiesToPick(const StoreBridge& store);
[[nodiscard]] NamePicker::Look peopleToPick(const StoreBridge& store);

}  // namespace overture::ui
