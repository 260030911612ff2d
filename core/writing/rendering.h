#pragma once

#include "core/writing/field_values.h"
#include "core/writing/template_parser.h"

#include <cstddef>
#include <string>
#include <vector>

namespace overture::writing
{

inline constexpr std::size_t largestOutput = 1'000'000;  ///< bytes

enum class SpanKind {
  filled,
  fellBack,  ///< the field is empty and `default` stood in
  missing,   ///< neither; the field's source stands in the text, so that nobody overlooks it
};

/// A stretch of a rendered text that came from a field. Places are bytes of the output and of the source.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t sourceBegin = 0;
  std::size_t sourceEnd = 0;
  std::string field;  ///< the field's own name where it is known, else as written
  FieldGroup group = FieldGroup::own;
  SpanKind kind = SpanKind::filled;
  friend bool operator==(const Span&, const Span&) = default;
};

struct Rendering {
  std::string text;
  std::vector<Span> spans;                ///< in order, never overlapping
  std::vector<TemplateProblem> problems;  ///< those of the template, unknown fields, outputTooLong; in order of place

  [[nodiscard]] bool hasMissing() const;
  /// The missing fields, each once, in order.
  [[nodiscard]] std::vector<std::string> missing() const;
};

/// Pure; the same template and values give the same text. The output ends at 1 MB.
[[nodiscard]] Rendering rendered(const ParsedTemplate& text, const FieldValues& values);

/// Parses and renders.
[[nodiscard]] Rendering rendered(std::string_view source, const FieldValues& values);

}  // namespace overture::writing
