#include "core/db/statement.h"

#include "core/db/failure.h"
#include "core/db/statement_cache.h"

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace overture::db
{
namespace
{

void requireBound(sqlite3_stmt* handle, int code)
{
  if (code != SQLITE_OK)
    raise(sqlite3_db_handle(handle), code, sqlite3_sql(handle));
}

void bindCopy(sqlite3_stmt* handle, int index, std::string_view text)
{
  requireBound(handle, sqlite3_bind_text64(handle, index, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

}  // namespace

Statement::Statement(sqlite3_stmt* handle, StatementCache* owner, std::string_view key)
    : m_handle(handle), m_owner(owner), m_key(key)
{
}

Statement::Statement(Statement&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr)), m_owner(other.m_owner), m_key(other.m_key)
{
}

Statement::~Statement()
{
  if (m_handle == nullptr)
    return;
  sqlite3_reset(m_handle);
  sqlite3_clear_bindings(m_handle);
  if (m_owner != nullptr)
    m_owner->give(m_key, m_handle);
  else
    sqlite3_finalize(m_handle);
}

void Statement::bind(int index, std::int64_t value)
{
  requireBound(m_handle, sqlite3_bind_int64(m_handle, index, value));
}

void Statement::bind(int index, double value)
{
  requireBound(m_handle, sqlite3_bind_double(m_handle, index, value));
}

void Statement::bind(int index, std::string_view text)
{
  const char* data = text.data() != nullptr ? text.data() : "";
  requireBound(m_handle, sqlite3_bind_text64(m_handle, index, data, text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind(int index, std::string&& text)
{
  bindCopy(m_handle, index, text);
}

void Statement::bind(int index, Blob bytes)
{
  static constexpr std::byte nothing{};
  const void* data = bytes.empty() ? &nothing : bytes.data();
  requireBound(m_handle, sqlite3_bind_blob64(m_handle, index, data, bytes.size(), SQLITE_STATIC));
}

void Statement::bind(int index, const Uid& uid)
{
  requireBound(m_handle, sqlite3_bind_blob64(m_handle, index, uid.bytes.data(), uid.bytes.size(), SQLITE_TRANSIENT));
}

void Statement::bind(int index, Day day)
{
  bindCopy(m_handle, index, toIso(day));
}

void Statement::bindNull(int index)
{
  requireBound(m_handle, sqlite3_bind_null(m_handle, index));
}

bool Statement::step()
{
  const int code = sqlite3_step(m_handle);
  if (code == SQLITE_ROW)
    return true;
  if (code != SQLITE_DONE)
    raise(sqlite3_db_handle(m_handle), code, sqlite3_sql(m_handle));
  return false;
}

void Statement::run()
{
  while (step()) {
  }
}

void Statement::reset()
{
  sqlite3_reset(m_handle);
  sqlite3_clear_bindings(m_handle);
}

bool Statement::isNull(int column) const
{
  return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
  return sqlite3_column_int64(m_handle, column);
}

double Statement::real(int column) const
{
  return sqlite3_column_double(m_handle, column);
}

std::string Statement::text(int column) const
{
  return std::string(textView(column));
}

std::string_view Statement::textView(int column) const
{
  const void* bytes = sqlite3_column_text(m_handle, column);
  const auto size = sqlite3_column_bytes(m_handle, column);
  if (bytes == nullptr)
    return {};
  return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

Blob Statement::blob(int column) const
{
  const auto* bytes = sqlite3_column_blob(m_handle, column);
  const auto size = sqlite3_column_bytes(m_handle, column);
  return {static_cast<const std::byte*>(bytes), static_cast<std::size_t>(size)};
}

Uid Statement::uid(int column) const
{
  Uid uid;
  const auto bytes = blob(column);
  for (std::size_t i = 0; i < std::min(bytes.size(), uid.bytes.size()); ++i)
    uid.bytes[i] = std::to_integer<std::uint8_t>(bytes[i]);
  return uid;
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const
{
  return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Statement::optionalReal(int column) const
{
  return isNull(column) ? std::nullopt : std::optional(real(column));
}

std::optional<Timestamp> Statement::optionalTimestamp(int column) const
{
  return isNull(column) ? std::nullopt : std::optional(timestamp(column));
}

std::optional<Day> Statement::optionalDay(int column) const
{
  return dayFromIso(textView(column));
}

int Statement::columnCount() const
{
  return sqlite3_column_count(m_handle);
}

std::string Statement::columnName(int column) const
{
  return sqlite3_column_name(m_handle, column);
}

}  // namespace overture::db
