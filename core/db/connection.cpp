#include "core/db/connection.h"

#include "core/db/error.h"
#include "core/db/failure.h"
#include "core/db/statement_cache.h"
#include "core/db/tokenizer.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace overture::db
{
namespace
{

bool mayWrite(OpenMode mode)
{
  return mode == OpenMode::create || mode == OpenMode::readWrite;
}

int flagsOf(OpenMode mode)
{
  const int common = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  switch (mode) {
    case OpenMode::create:
    case OpenMode::memory:
      return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case OpenMode::readWrite:
      return common | SQLITE_OPEN_READWRITE;
    case OpenMode::readOnly:
    case OpenMode::immutable:
      break;
  }
  return common | SQLITE_OPEN_READONLY;
}

/// A file name as a URI: every byte that is not plain is percent-encoded.
std::string uriOf(const std::filesystem::path& file, OpenMode mode)
{
  if (mode == OpenMode::memory)
    return ":memory:";
  std::string uri = "file://";
  for (const char c : std::filesystem::absolute(file).string()) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
                       c == '.' || c == '_' || c == '-';
    uri += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return mode == OpenMode::immutable ? uri + "?immutable=1" : uri;
}

/// Makes a missing file ours alone before SQLite could make it readable for others.
void makePrivate(const std::filesystem::path& file)
{
  const int descriptor = ::open(file.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
  if (descriptor >= 0)
    ::close(descriptor);
}

void lowerLimits(sqlite3* handle)
{
  sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 << 20);
  sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1 << 20);
  sqlite3_limit(handle, SQLITE_LIMIT_COLUMN, 200);
  sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 200);
  sqlite3_limit(handle, SQLITE_LIMIT_VARIABLE_NUMBER, 4000);
  sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
  sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000);
}

void configure(sqlite3* handle)
{
  const auto set = [handle](int option, int value) {
    require(handle, sqlite3_db_config(handle, option, value, nullptr), "configure");
  };
  set(SQLITE_DBCONFIG_DEFENSIVE, 1);
  set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
  set(SQLITE_DBCONFIG_DQS_DDL, 0);
  set(SQLITE_DBCONFIG_DQS_DML, 0);
  set(SQLITE_DBCONFIG_ENABLE_FKEY, 1);
  set(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
  sqlite3_busy_timeout(handle, 5000);
}

/// SQLite opens a write-protected file read-only without a word.
void requireWritable(sqlite3* handle)
{
  if (sqlite3_db_readonly(handle, "main") == 1)
    throw DbError({ErrorKind::readOnly, {}, "open: the file cannot be written", {}});
}

bool isBlankSql(std::string_view text)
{
  return text.find_first_not_of(" \t\r\n;") == std::string_view::npos;
}

/// Exactly one statement; a second one in the text would silently never run.
sqlite3_stmt* compiled(sqlite3* handle, std::string_view sql, unsigned flags)
{
  sqlite3_stmt* statement = nullptr;
  const char* rest = nullptr;
  const int code = sqlite3_prepare_v3(handle, sql.data(), static_cast<int>(sql.size()), flags, &statement, &rest);
  require(handle, code, sql);
  if (statement != nullptr && isBlankSql(sql.substr(static_cast<std::size_t>(rest - sql.data()))))
    return statement;
  sqlite3_finalize(statement);
  throw DbError({ErrorKind::internal, {}, fmt::format("not one statement: {}", sql), {}});
}

}  // namespace

void Connection::Closer::operator()(sqlite3* handle) const noexcept
{
  sqlite3_close_v2(handle);
}

Connection::Connection(sqlite3* handle) : m_handle(handle), m_cache(std::make_unique<StatementCache>()) {}
Connection::Connection(Connection&&) noexcept = default;
Connection::~Connection()
{
  m_cache.reset();
}

Connection& Connection::operator=(Connection&& other) noexcept
{
  m_cache = std::move(other.m_cache);
  m_handle = std::move(other.m_handle);
  return *this;
}

Connection Connection::open(const std::filesystem::path& file, OpenMode mode)
{
  if (mode == OpenMode::create)
    makePrivate(file);
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(uriOf(file, mode).c_str(), &handle, flagsOf(mode), nullptr);
  Connection connection(handle);
  require(handle, code, "open");
  configure(handle);
  lowerLimits(handle);
  registerTokenizer(handle);
  connection.execute("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;");
  if (!mayWrite(mode))
    return connection;
  requireWritable(handle);
  connection.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
  return connection;
}

void Connection::execute(std::string_view sql) const
{
  const std::string text(sql);
  require(handle(), sqlite3_exec(handle(), text.c_str(), nullptr, nullptr, nullptr), sql.substr(0, 200));
}

Statement Connection::prepare(std::string_view sql) const
{
  if (auto* cached = m_cache->take(sql))
    return {cached, m_cache.get(), sql};
  return {compiled(handle(), sql, SQLITE_PREPARE_PERSISTENT), m_cache.get(), sql};
}

Statement Connection::prepareOnce(std::string_view sql) const
{
  return {compiled(handle(), sql, 0), nullptr, {}};
}

std::int64_t Connection::lastInsertId() const
{
  return sqlite3_last_insert_rowid(handle());
}

std::int64_t Connection::changedRows() const
{
  return sqlite3_changes64(handle());
}

void Connection::interrupt() const noexcept
{
  sqlite3_interrupt(handle());
}

bool Connection::inTransaction() const
{
  return sqlite3_get_autocommit(handle()) == 0;
}

std::string Connection::pragma(std::string_view name) const
{
  auto statement = prepareOnce(fmt::format("PRAGMA {}", name));
  return statement.step() ? statement.text(0) : std::string();
}

Transaction::Transaction(const Connection& connection, Kind kind) : m_connection(connection)
{
  switch (kind) {
    case Kind::deferred:
      connection.execute("BEGIN");
      break;
    case Kind::immediate:
      connection.execute("BEGIN IMMEDIATE");
      break;
    case Kind::exclusive:
      connection.execute("BEGIN EXCLUSIVE");
      break;
  }
}

Transaction::~Transaction()
{
  if (m_open && m_connection.inTransaction())
    sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
  m_connection.execute("COMMIT");
  m_open = false;
}

}  // namespace overture::db
