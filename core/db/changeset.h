#pragma once

#include "core/db/connection.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

struct sqlite3_session;
struct sqlite3_changeset_iter;

namespace overture::db
{

/// The bytes that SQLite's session extension records; at once an undo step and the list of what changed.
using ChangesetBytes = std::vector<std::byte>;

enum class ChangeKind { insert, update, remove };

/// One value of a changed row. monostate: NULL. A value that an update did not touch is absent (nullopt).
using Value = std::variant<std::monostate, std::int64_t, double, std::string, std::vector<std::byte>>;

/// One changed row, valid during the visit. Columns count from 0 in the table's order.
class Change
{
 public:
  [[nodiscard]] std::string_view table() const { return m_table; }
  [[nodiscard]] ChangeKind kind() const { return m_kind; }
  [[nodiscard]] int columnCount() const { return m_columns; }
  /// Value before: insert → nullopt; update → the primary key and changed columns; remove → all.
  [[nodiscard]] std::optional<Value> oldValue(int column) const;
  /// Value after: insert → all; update → changed columns only; remove → nullopt.
  [[nodiscard]] std::optional<Value> newValue(int column) const;
  [[nodiscard]] bool touches(int column) const;  ///< insert and remove touch every column
  /// First primary key column as integer: the row's id.
  [[nodiscard]] std::int64_t id() const;

 private:
  friend void visit(const ChangesetBytes&, const std::function<void(const Change&)>&);
  sqlite3_changeset_iter* m_iterator = nullptr;
  std::string_view m_table;
  ChangeKind m_kind = ChangeKind::insert;
  int m_columns = 0;
  int m_keyColumn = 0;
};

/// Calls the visitor once a changed row. Throws DbError (fileDamaged) for bytes that are no changeset.
/// Cost: about 0.6 µs a row and what the visitor does.
void visit(const ChangesetBytes& bytes, const std::function<void(const Change&)>& visitor);

[[nodiscard]] ChangesetBytes inverted(const ChangesetBytes& bytes);
/// First a, then b, as one; changes that cancel out vanish.
[[nodiscard]] ChangesetBytes joined(const ChangesetBytes& a, const ChangesetBytes& b);

/// Applies inside the caller's transaction. False on any conflict (row changed, gone, there already, constraint,
/// foreign key at the end): then nothing of this changeset has been applied. References may dangle in between.
/// Tables that are not there are skipped without an error: the caller checks that the schema fits.
[[nodiscard]] bool apply(const Connection& connection, const ChangesetBytes& bytes);

/// Records every change that its connection makes from construction on, to tables that `accept` takes.
/// Begin one after BEGIN, take the bytes before COMMIT.
class Recorder
{
 public:
  Recorder(const Connection& connection, bool (*accept)(std::string_view table));
  Recorder(const Recorder&) = delete;
  Recorder& operator=(const Recorder&) = delete;
  ~Recorder();
  [[nodiscard]] ChangesetBytes bytes() const;

 private:
  bool (*m_accept)(std::string_view table);
  sqlite3_session* m_session = nullptr;
};

}  // namespace overture::db
