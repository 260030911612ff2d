#pragma once

#include "core/writing/template_problem.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace overture::writing
{

inline constexpr std::size_t largestSource = 1'000'000;  ///< bytes

/// Text that is put out as it stands.
struct TextNode {
  std::size_t begin = 0;
  std::size_t end = 0;
  friend bool operator==(const TextNode&, const TextNode&) = default;
};

/// "| truncate: 20": the name as in Liquid, arguments without their quotes.
struct Filter {
  std::string name;
  std::vector<std::string> arguments;
  friend bool operator==(const Filter&, const Filter&) = default;
};

/// "{{ first_name | default: "there" }}". A bar followed by plain text is read as the filter default.
struct OutputNode {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string field;    ///< as written; empty where a text stands in its place
  std::string literal;  ///< {{ "text" }}
  std::vector<Filter> filters;
  friend bool operator==(const OutputNode&, const OutputNode&) = default;
};

using Node = std::variant<TextNode, OutputNode>;

/// A template as read. What could not be read stands among the problems and is text in the nodes, so that it can be
/// shown and rendered all the same.
struct ParsedTemplate {
  std::string source;
  std::vector<Node> nodes;
  std::vector<TemplateProblem> problems;
  [[nodiscard]] bool isFine() const { return problems.empty(); }
};

/// Never fails, linear in the source. A minus beside the braces takes the blanks on that side away.
[[nodiscard]] ParsedTemplate parsedTemplate(std::string_view source);

}  // namespace overture::writing
