#pragma once

#include "core/db/connection.h"

#include <QByteArray>

#include <string_view>

namespace overture::testing
{

/// Every row that is recorded for undo, ordered by table and key, a row a line: `company 1|b8…|Nordhavn|…`, NULL as
/// "-". What is computed or kept for the program itself is left out.
[[nodiscard]] QByteArray dumpOf(const db::Connection& connection);

/// Rows of a query: columns parted by "|", a row a line, NULL as "-".
[[nodiscard]] QByteArray rowsIn(const db::Connection& connection, std::string_view sql);

}  // namespace overture::testing
