#pragma once

#include <string>
#include <string_view>

namespace overture::store
{

/// What a person typed, as an FTS5 query: every word quoted and taken as the beginning of a word, all of them wanted.
/// Nothing of it is read as query syntax. Empty for a blank text.
[[nodiscard]] std::string searchQuery(std::string_view typed);

}  // namespace overture::store
