#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <string_view>
#include <vector>

namespace overture::outreach
{

inline constexpr std::size_t longestName = 500;        ///< code points
inline constexpr std::size_t longestText = 1'000'000;  ///< bytes

/// Collects everything that is wrong with a form, keyed by field.
class Validation
{
 public:
  /// Not blank, and at most 500 characters.
  Validation& name(std::string_view field, std::string_view value);
  /// Not blank.
  Validation& required(std::string_view field, std::string_view value);
  /// Not later than now.
  Validation& past(std::string_view field, Timestamp moment, Timestamp now);
  /// Empty, or a complete http or https address.
  Validation& link(std::string_view field, std::string_view value);
  Validation& range(std::string_view field, double value, double low, double high);
  Validation& text(std::string_view field, std::string_view value);
  /// A problem that the caller found.
  Validation& add(std::string_view field, ProblemKind kind);
  [[nodiscard]] bool isFine() const { return m_problems.empty(); }
  /// The failure of kind invalid with all problems.
  [[nodiscard]] std::unexpected<Error> failure() const;

 private:
  std::vector<FieldProblem> m_problems;
};

}  // namespace overture::outreach
