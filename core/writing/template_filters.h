#pragma once

#include "core/writing/template_parser.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace overture::writing
{

/// The names of all filters, for completion: append, capitalize, default, downcase, …
[[nodiscard]] std::span<const std::string_view> filterNames();

/// What is wrong with a filter, if anything: unknownFilter, missingArgument, badFilterArgument.
[[nodiscard]] std::optional<SyntaxProblem> problemOf(const Filter& filter);

/// The text after a filter; as it was where the filter is not fine. `default` answers blank texts only.
[[nodiscard]] std::string filtered(std::string_view text, const Filter& filter);

}  // namespace overture::writing
