#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace overture::writing
{

enum class SyntaxProblem {
  unclosedOutput,  ///< {{ without }}
  unclosedTag,     ///< {% without %}
  emptyOutput,     ///< {{ }}
  unclosedString,
  badField,      ///< what stands before the first bar is no name of a field
  unknownField,  ///< a name that no field has; `suggestion` is the nearest
  unknownFilter,
  missingArgument,    ///< a filter without what it needs
  badFilterArgument,  ///< an argument too many, or no number where one is needed
  unknownTag,         ///< {% … %}: not known yet
  sourceTooLong,      ///< over 1 MB; the rest was left out
  outputTooLong,
};

/// A place in a source. Lines and columns count from 1, columns in code points; begin and end are bytes.
struct Place {
  std::size_t begin = 0;
  std::size_t end = 0;
  int line = 1;
  int column = 1;
  friend bool operator==(const Place&, const Place&) = default;
};

struct TemplateProblem {
  SyntaxProblem kind = SyntaxProblem::unclosedOutput;
  Place place;
  std::string subject;     ///< the field, filter or tag as written
  std::string suggestion;  ///< the nearest known name, or empty
  friend bool operator==(const TemplateProblem&, const TemplateProblem&) = default;
};

/// The place of a stretch of bytes; linear in what stands before it.
[[nodiscard]] Place placeOf(std::string_view source, std::size_t begin, std::size_t end);

}  // namespace overture::writing
