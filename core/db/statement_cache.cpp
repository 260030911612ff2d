#include "core/db/statement_cache.h"

#include <sqlite3.h>

#include <algorithm>

namespace overture::db
{
namespace
{

/// The same address is not enough: a text that is no literal may have given its place to another.
bool holds(sqlite3_stmt* handle, std::string_view text)
{
  return text.starts_with(sqlite3_sql(handle));
}

}  // namespace

StatementCache::~StatementCache()
{
  for (const auto& entry : m_entries)
    sqlite3_finalize(entry.handle);
}

sqlite3_stmt* StatementCache::take(std::string_view key)
{
  const auto found = std::ranges::find_if(m_entries, [&](const Entry& entry) {
    return entry.key.data() == key.data() && entry.key.size() == key.size() && holds(entry.handle, key);
  });
  if (found == m_entries.end())
    return nullptr;
  auto* handle = found->handle;
  m_entries.erase(found);
  return handle;
}

void StatementCache::give(std::string_view key, sqlite3_stmt* handle)
{
  m_entries.push_front({key, handle});
  if (m_entries.size() <= capacity)
    return;
  sqlite3_finalize(m_entries.back().handle);
  m_entries.pop_back();
}

}  // namespace overture::db
