#pragma once

#include "core/db/statement.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;

namespace overture::db
{

enum class OpenMode {
  create,     ///< read and write; the file is made, mode 0600, where it is missing
  readWrite,  ///< read and write; a missing file is fileUnreadable, a write-protected one readOnly
  readOnly,   ///< mode=ro
  immutable,  ///< immutable=1: for a clean file without a -wal beside it; takes no lock and leaves nothing behind
  memory,     ///< a private database in memory
};

/// One connection to one file. Belongs to one thread at a time; `interrupt` alone may be called from any thread.
/// Opening applies the house's settings: WAL and synchronous=FULL (when it may write), foreign keys, defensive,
/// trusted_schema off, double-quoted strings off, cell_size_check, no memory map, extended result codes,
/// lowered limits (attached stays 1), our tokenizer "overture". All functions throw DbError.
class Connection
{
 public:
  [[nodiscard]] static Connection open(const std::filesystem::path& file, OpenMode mode);
  Connection(Connection&&) noexcept;
  Connection& operator=(Connection&&) noexcept;
  ~Connection();

  /// Runs statements without parameters or results: transactions, pragmas, migrations.
  void execute(std::string_view sql) const;

  /// A cached statement, reset and unbound when the handle goes; must not outlive the connection. Meant for literals:
  /// statements are found by the address of their text. One that is in use is prepared a second time.
  /// Cost when cached: under 1 µs. A text of several statements is refused (internal).
  [[nodiscard]] Statement prepare(std::string_view sql) const;

  /// A statement that is not kept: for SQL that is put together.
  [[nodiscard]] Statement prepareOnce(std::string_view sql) const;

  [[nodiscard]] std::int64_t lastInsertId() const;
  [[nodiscard]] std::int64_t changedRows() const;  ///< rows changed by the last statement
  void interrupt() const noexcept;
  [[nodiscard]] bool inTransaction() const;
  [[nodiscard]] std::string pragma(std::string_view name) const;  ///< first column of `PRAGMA name`, as text

  [[nodiscard]] sqlite3* handle() const noexcept { return m_handle.get(); }

 private:
  struct Closer {
    void operator()(sqlite3* handle) const noexcept;
  };
  explicit Connection(sqlite3* handle);
  std::unique_ptr<sqlite3, Closer> m_handle;
  std::unique_ptr<StatementCache> m_cache;
};

/// BEGIN … COMMIT. Rolls back when it goes out of scope uncommitted.
class Transaction
{
 public:
  enum class Kind { deferred, immediate, exclusive };
  Transaction(const Connection& connection, Kind kind);
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction();
  void commit();

 private:
  const Connection& m_connection;
  bool m_open = true;
};

}  // namespace overture::db
