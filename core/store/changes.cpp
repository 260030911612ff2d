#include "core/store/changes.h"

#include <algorithm>

namespace overture::store
{
namespace
{

std::uint64_t columnsOf(const db::Change& change)
{
  std::uint64_t columns = 0;
  for (int i = 0; i < std::min(change.columnCount(), 64); ++i)
    if (change.touches(i))
      columns |= std::uint64_t{1} << i;
  return columns;
}

void note(TableChange& table, const db::Change& change)
{
  switch (change.kind()) {
    case db::ChangeKind::insert:
      table.inserted.push_back(change.id());
      break;
    case db::ChangeKind::update:
      table.updated.push_back(change.id());
      table.columns |= columnsOf(change);
      break;
    case db::ChangeKind::remove:
      table.removed.push_back(change.id());
      break;
  }
  if (table.inserted.size() + table.updated.size() + table.removed.size() > Changes::listedAtMost)
    table = {{}, {}, {}, ~std::uint64_t{0}, true};
}

bool holds(const std::vector<std::int64_t>& ids, std::int64_t id)
{
  return std::ranges::find(ids, id) != ids.end();
}

}  // namespace

void Changes::add(const db::ChangesetBytes& bytes)
{
  db::visit(bytes, [this](const db::Change& change) {
    auto& table = m_tables.try_emplace(std::string(change.table())).first->second;
    if (!table.many)
      note(table, change);
  });
}

const TableChange* Changes::find(std::string_view table) const
{
  const auto found = m_tables.find(table);
  return found == m_tables.end() ? nullptr : &found->second;
}

bool Changes::touches(std::string_view table, std::int64_t id) const
{
  if (m_everything)
    return true;
  const auto* change = find(table);
  return change != nullptr &&
         (change->many || holds(change->inserted, id) || holds(change->updated, id) || holds(change->removed, id));
}

std::set<std::string> Changes::tables() const
{
  std::set<std::string> names;
  for (const auto& [name, change] : m_tables)
    names.insert(name);
  return names;
}

}  // namespace overture::store
