#pragma once

#include "core/base/result.h"
#include "core/db/connection.h"
#include "core/db/error.h"

#include <functional>
#include <type_traits>
#include <utility>

namespace overture::store
{

/// A look at one consistent state of the file. Queries take one; it exists only inside Reader::read and Store::write.
class ReadTx
{
 public:
  ReadTx(const ReadTx&) = delete;
  ReadTx& operator=(const ReadTx&) = delete;
  [[nodiscard]] const db::Connection& connection() const { return m_connection; }
  [[nodiscard]] db::Statement prepare(std::string_view sql) const { return m_connection.prepare(sql); }

 protected:
  friend class Reader;
  explicit ReadTx(const db::Connection& connection) : m_connection(connection) {}
  ~ReadTx() = default;

 private:
  const db::Connection& m_connection;
};

/// A read-only connection of one thread. Every read is one transaction, so that its statements agree.
class Reader
{
 public:
  explicit Reader(db::Connection connection) : m_connection(std::move(connection)) {}

  /// Runs `look(const ReadTx&)`. Cost on top of its statements: about 10 µs. A failure of SQLite comes back as Error.
  template <class Look>
  [[nodiscard]] auto read(Look&& look) const -> Result<std::invoke_result_t<Look, const ReadTx&>>
  {
    try {
      db::Transaction transaction(m_connection, db::Transaction::Kind::deferred);
      const ReadTx tx(m_connection);
      auto value = std::forward<Look>(look)(tx);
      transaction.commit();
      return value;
    } catch (const db::DbError& error) {
      return std::unexpected(error.error());
    }
  }

  /// Ends a read that another thread is in with the kind cancelled. May be called from any thread.
  void interrupt() const noexcept { m_connection.interrupt(); }

 private:
  db::Connection m_connection;
};

}  // namespace overture::store
