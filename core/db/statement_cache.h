#pragma once

#include <cstddef>
#include <list>
#include <string_view>

struct sqlite3_stmt;

namespace overture::db
{

/// Prepared statements at rest, most recently used first; known by the address and length of their literal.
class StatementCache
{
 public:
  StatementCache() = default;
  StatementCache(const StatementCache&) = delete;
  StatementCache& operator=(const StatementCache&) = delete;
  ~StatementCache();

  /// The statement of this text, taken out, or nullptr.
  [[nodiscard]] sqlite3_stmt* take(std::string_view key);

  /// Puts a reset statement back; the one unused for longest goes when there are too many.
  void give(std::string_view key, sqlite3_stmt* handle);

 private:
  static constexpr std::size_t capacity = 200;
  struct Entry {
    std::string_view key;
    sqlite3_stmt* handle;
  };
  std::list<Entry> m_entries;
};

}  // namespace overture::db
