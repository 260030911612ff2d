#pragma once

#include "core/base/id.h"
#include "core/base/time.h"
#include "core/base/uid.h"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace overture::db
{

class StatementCache;

/// Bytes of a blob; the view must live until the statement was stepped.
using Blob = std::span<const std::byte>;

/// A prepared statement on loan from its connection's cache; reset and unbound when it goes out of scope.
///
///     auto query = tx.connection().prepare("SELECT name FROM company WHERE id = ?1");
///     query.bind(1, id);
///     if (query.step()) name = query.text(0);
///
/// Parameters count from 1, columns from 0. Text that is bound is not copied, unless it is a temporary std::string: it
/// must live until the statement is reset. All functions throw DbError.
class Statement
{
 public:
  Statement(Statement&&) noexcept;
  Statement& operator=(Statement&&) = delete;
  ~Statement();

  void bind(int index, std::int64_t value);
  void bind(int index, int value) { bind(index, static_cast<std::int64_t>(value)); }
  void bind(int index, bool value) { bind(index, static_cast<std::int64_t>(value)); }
  void bind(int index, double value);
  void bind(int index, std::string_view text);
  void bind(int index, const std::string& text) { bind(index, std::string_view(text)); }
  void bind(int index, std::string&& text);
  void bind(int index, const char* text) { bind(index, std::string_view(text)); }
  void bind(int index, Blob bytes);
  void bind(int index, const Uid& uid);
  void bind(int index, Timestamp moment) { bind(index, moment.ms); }
  void bind(int index, Day day);  ///< as ISO text
  void bindNull(int index);

  /// An id that is not set is bound as NULL.
  template <class Tag>
  void bind(int index, Id<Tag> id)
  {
    id.isSet() ? bind(index, id.value) : bindNull(index);
  }
  template <class T>
  void bind(int index, const std::optional<T>& value)
  {
    value ? bind(index, *value) : bindNull(index);
  }

  /// Binds all in order, from 1.
  template <class... Values>
  Statement& bindAll(const Values&... values)
  {
    int index = 0;
    (bind(++index, values), ...);
    return *this;
  }

  /// True while there is a row.
  [[nodiscard]] bool step();

  /// Steps to the end; for statements without rows.
  void run();

  /// Ready for another round of bind and step; bindings are cleared.
  void reset();

  [[nodiscard]] bool isNull(int column) const;
  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] double real(int column) const;
  [[nodiscard]] std::string text(int column) const;           ///< a NULL reads as ""
  [[nodiscard]] std::string_view textView(int column) const;  ///< valid until the next step
  [[nodiscard]] Blob blob(int column) const;                  ///< valid until the next step
  [[nodiscard]] Uid uid(int column) const;
  [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;
  [[nodiscard]] std::optional<double> optionalReal(int column) const;
  [[nodiscard]] Timestamp timestamp(int column) const { return {integer(column)}; }
  [[nodiscard]] std::optional<Timestamp> optionalTimestamp(int column) const;
  [[nodiscard]] std::optional<Day> optionalDay(int column) const;
  template <class IdType>
  [[nodiscard]] IdType id(int column) const
  {
    return IdType{integer(column)};
  }
  [[nodiscard]] int columnCount() const;
  [[nodiscard]] std::string columnName(int column) const;

 private:
  friend class Connection;
  friend class StatementCache;
  Statement(sqlite3_stmt* handle, StatementCache* owner, std::string_view key);
  sqlite3_stmt* m_handle;
  StatementCache* m_owner;  ///< nullptr: finalised instead of given back
  std::string_view m_key;
};

}  // namespace overture::db
