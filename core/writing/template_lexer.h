#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace overture::writing
{

enum class PieceKind { text, output, tag, unclosedOutput, unclosedTag };

/// A stretch of a source. An unclosed one is the two opening braces alone; what follows them is read on as text.
struct Piece {
  PieceKind kind = PieceKind::text;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view inside;  ///< of output and tag: without braces and their minus
  bool takesBlanksBefore = false;
  bool takesBlanksAfter = false;
};

/// The whole source in order, without a gap; linear.
[[nodiscard]] std::vector<Piece> piecesOf(std::string_view source);

/// Cuts an expression where a character stands outside quotes. Quotes are straight or curly, and open only where a
/// value may begin, so that an apostrophe is none. Nothing where one is never closed.
[[nodiscard]] std::optional<std::vector<std::string_view>> cutOutsideQuotes(std::string_view text, char separator);

/// The inside of a text that is quoted from end to end.
[[nodiscard]] std::optional<std::string_view> unquoted(std::string_view text);

}  // namespace overture::writing
