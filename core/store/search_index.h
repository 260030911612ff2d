#pragma once

#include "core/db/changeset.h"

#include <string>
#include <vector>

namespace overture::store
{

/// Keeps the full-text tables in step with what a transaction changed; each indexes exactly one table. Because it reads
/// the changeset, an edit, an import and an undo look the same to it.
class SearchIndex
{
 public:
  /// Reads the columns' places from the schema once.
  explicit SearchIndex(const db::Connection& connection);

  /// Inside the transaction, after the changes and before the commit. About 15 µs a changed row.
  void follow(const db::ChangesetBytes& bytes) const;

  /// Throws away and builds all of it.
  void rebuild() const;

  /// FTS5's integrity check against the content, entry by entry; false when an entry is stale or missing.
  [[nodiscard]] bool isSound() const;

 private:
  struct Table {
    std::string content;
    std::string index;
    std::vector<int> places;
    std::string insertSql;
    std::string forgetSql;
    std::string currentSql;
  };
  [[nodiscard]] Table describe(const std::string& content, const std::string& index, const std::string& key,
                               const std::vector<std::string>& columns) const;
  void followRow(const Table& table, const db::Change& change) const;
  void forget(const Table& table, const db::Change& change) const;
  void enter(const Table& table, std::int64_t id) const;

  const db::Connection& m_connection;
  std::vector<Table> m_tables;
};

}  // namespace overture::store
