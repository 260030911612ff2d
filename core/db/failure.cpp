#include "core/db/failure.h"

#include "core/db/error.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace overture::db
{
namespace
{

ErrorKind kindOfInputError(int extendedCode)
{
  if (extendedCode == SQLITE_IOERR_SHMSIZE)
    return ErrorKind::diskFull;
  if (extendedCode == SQLITE_IOERR_CORRUPTFS)
    return ErrorKind::fileDamaged;
  return extendedCode == SQLITE_IOERR_NOMEM ? ErrorKind::internal : ErrorKind::fileUnreadable;
}

}  // namespace

ErrorKind kindOf(int sqliteCode)
{
  switch (sqliteCode & 0xFF) {
    case SQLITE_FULL:
      return ErrorKind::diskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return ErrorKind::fileDamaged;
    case SQLITE_IOERR:
      return kindOfInputError(sqliteCode);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return ErrorKind::busy;
    case SQLITE_READONLY:
      return ErrorKind::readOnly;
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
      return ErrorKind::invalid;
    case SQLITE_INTERRUPT:
      return ErrorKind::cancelled;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return ErrorKind::fileUnreadable;
    default:
      return ErrorKind::internal;
  }
}

void raise(sqlite3* handle, int code, std::string_view doing)
{
  const char* text = handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
  throw DbError({kindOf(code), {}, fmt::format("{}: {} ({})", doing, text, code), {}});
}

void require(sqlite3* handle, int code, std::string_view doing)
{
  if (code != SQLITE_OK)
    raise(handle, code, doing);
}

}  // namespace overture::db
