#pragma once

#include <span>
#include <string_view>

namespace overture::writing
{

/// The name that a mistyped one most probably means: at most a third of its letters differ. Empty where none is near.
[[nodiscard]] std::string_view nearestName(std::string_view typed, std::span<const std::string_view> names);

}  // namespace overture::writing
