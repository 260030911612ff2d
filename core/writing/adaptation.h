#pragma once

#include "core/writing/rendering.h"

#include <string>
#include <string_view>
#include <vector>

namespace overture::writing
{

/// The words of a text, without blanks and punctuation; every Chinese or Japanese character is one.
[[nodiscard]] std::vector<std::string_view> wordsOf(std::string_view text);

[[nodiscard]] std::size_t wordCount(std::string_view text);

/// The share of a version's fixed words, those that came from no field, that are no longer in the typed text, in order:
/// 0 (as it was) to 1 (nothing of it is left). 0 where the version has no fixed words.
[[nodiscard]] double adapted(const Rendering& version, std::string_view typed);

}  // namespace overture::writing
