#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace overture::writing
{

/// A blank as printed advice writes it: "[insert name]", "【插入姓名】". Places are bytes.
struct PrintedBlank {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string text;   ///< what stands in the brackets
  std::string field;  ///< the field it most probably is; "own" where it asks for something else
  friend bool operator==(const PrintedBlank&, const PrintedBlank&) = default;
};

/// Square brackets of any width whose text asks for something, in English or Chinese. Links in Markdown, footnotes and
/// other brackets are no blanks.
[[nodiscard]] std::vector<PrintedBlank> blanksIn(std::string_view text);

/// The text with every blank as its field, "{{ first_name }}".
[[nodiscard]] std::string withBlanksAsFields(std::string_view text);

}  // namespace overture::writing
