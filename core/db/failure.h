#pragma once

#include <string_view>

struct sqlite3;

namespace overture::db
{

/// Throws DbError for the connection's last failure; `doing` goes to the log.
[[noreturn]] void raise(sqlite3* handle, int code, std::string_view doing);

/// Throws unless the code is SQLITE_OK.
void require(sqlite3* handle, int code, std::string_view doing);

}  // namespace overture::db
