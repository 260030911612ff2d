#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace overture::store
{

/// The beginning of a text as one line of at most so many code points: every run of blanks and line breaks is one
/// blank.
[[nodiscard]] std::string beginningOf(std::string_view text, std::size_t count);

}  // namespace overture::store
