#pragma once

#include "core/db/changeset.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace overture::store
{

/// What a commit did to one table.
struct TableChange {
  std::vector<std::int64_t> inserted;  ///< ids; for a link table its first key column
  std::vector<std::int64_t> updated;
  std::vector<std::int64_t> removed;
  std::uint64_t columns = 0;  ///< bit n: column n of an updated row changed
  bool many = false;          ///< more than 1,000 rows: the lists are empty

  [[nodiscard]] bool addsOrRemoves() const { return many || !inserted.empty() || !removed.empty(); }
};

/// What one commit changed, by table: the only notification there is. Immutable once made; crosses threads by value.
class Changes
{
 public:
  static constexpr std::size_t listedAtMost = 1000;

  void add(const db::ChangesetBytes& bytes);
  [[nodiscard]] bool isEmpty() const { return m_tables.empty() && !m_everything; }
  [[nodiscard]] bool touches(std::string_view table) const { return m_everything || find(table) != nullptr; }
  [[nodiscard]] const TableChange* find(std::string_view table) const;
  /// True when a row of the table came, went, or `id` changed.
  [[nodiscard]] bool touches(std::string_view table, std::int64_t id) const;
  [[nodiscard]] std::set<std::string> tables() const;

  /// For what is not told row by row: a rebuild, a restored file.
  void markEverything() { m_everything = true; }
  [[nodiscard]] bool isEverything() const { return m_everything; }

 private:
  std::map<std::string, TableChange, std::less<>> m_tables;
  bool m_everything = false;
};

}  // namespace overture::store
