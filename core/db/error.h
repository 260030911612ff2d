#pragma once

#include "core/base/error.h"

#include <exception>
#include <string>
#include <utility>

namespace overture::db
{

/// What core/db throws: SQLite's failure as one of our kinds, with its code and text for the log.
/// Caught by Store and Reader only, which turn it into a Result.
class DbError final : public std::exception
{
 public:
  explicit DbError(Error error) : m_error(std::move(error)) {}
  [[nodiscard]] const Error& error() const noexcept { return m_error; }
  [[nodiscard]] const char* what() const noexcept override { return m_error.detail.c_str(); }

 private:
  Error m_error;
};

/// SQLite's extended result code → our kind (FULL → diskFull, CORRUPT and NOTADB → fileDamaged, BUSY → busy,
/// READONLY → readOnly, CONSTRAINT and TOOBIG → invalid, INTERRUPT → cancelled, CANTOPEN and IOERR → fileUnreadable,
/// IOERR_SHMSIZE → diskFull, other → internal).
[[nodiscard]] ErrorKind kindOf(int sqliteCode);

}  // namespace overture::db
