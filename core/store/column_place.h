#pragma once

#include "core/db/connection.h"

#include <string_view>

namespace overture::store
{

/// The place of a column in its table, counted from 0; -1 where there is none. Changesets know columns by place only.
[[nodiscard]] int columnPlace(const db::Connection& connection, std::string_view table, std::string_view column);

}  // namespace overture::store
