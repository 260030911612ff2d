#pragma once

#include "core/base/error.h"

#include <expected>
#include <string>
#include <utility>

namespace overture
{

/// A value or the reason why there is none.
template <class T>
using Result = std::expected<T, Error>;

/// The one way to return a failure: `return fail(ErrorKind::notFound, "Mara");`
[[nodiscard]] inline std::unexpected<Error> fail(ErrorKind kind, std::string subject = {}, std::string detail = {})
{
  return std::unexpected(Error{kind, std::move(subject), std::move(detail), {}});
}

/// Hands on the failure of another result.
template <class T>
[[nodiscard]] std::unexpected<Error> failureOf(const Result<T>& result)
{
  return std::unexpected(result.error());
}

}  // namespace overture
