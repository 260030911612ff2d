#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace overture::transfer
{

enum class Encoding { utf8, utf16le, utf16be, windows1252, gb18030 };

/// A text as UTF-8 and how it was written. Bytes that do not fit are read as U+FFFD.
struct DecodedText {
  std::string text;
  Encoding encoding = Encoding::utf8;
  bool hadMark = false;  ///< a byte order mark stood at the beginning; it is taken off
};

/// Told, or found out: by the mark; by the place of zero bytes; valid UTF-8; else GB18030 where the high bytes come in
/// pairs of its most used range, and Windows-1252.
[[nodiscard]] DecodedText decoded(std::string_view bytes, std::optional<Encoding> told = std::nullopt);

}  // namespace overture::transfer
