#pragma once

#include "core/base/enum_text.h"
#include "core/db/statement.h"

namespace overture::store
{

/// An enumeration out of its column; a text that this version does not know reads as the fallback.
template <class E>
[[nodiscard]] E enumOr(const db::Statement& row, int column, E fallback)
{
  return fromText<E>(row.textView(column)).value_or(fallback);
}

}  // namespace overture::store
