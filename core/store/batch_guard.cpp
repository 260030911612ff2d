#include "core/store/batch_guard.h"

#include "core/store/column_place.h"

#include <algorithm>

namespace overture::store
{
namespace
{

constexpr auto selectReferences = R"(
  SELECT t.name, f."from", f."table" FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f
  WHERE t.type = 'table')";

}  // namespace

BatchGuard::BatchGuard(const db::Connection& connection)
{
  auto row = connection.prepare(selectReferences);
  while (row.step()) {
    auto table = row.text(0);
    const auto place = columnPlace(connection, table, row.textView(1));
    m_references.push_back({std::move(table), place, row.text(2)});
  }
}

void BatchGuard::note(const db::ChangesetBytes& part)
{
  db::visit(part, [this](const db::Change& change) {
    m_tables.emplace(change.table());
    if (change.kind() != db::ChangeKind::insert)
      return;
    const auto [entry, isFirst] = m_firstMade.try_emplace(std::string(change.table()), change.id());
    entry->second = std::min(entry->second, change.id());
  });
}

bool BatchGuard::refersToNew(const db::Change& change) const
{
  return std::ranges::any_of(m_references, [&](const Reference& reference) {
    if (reference.table != change.table())
      return false;
    const auto made = m_firstMade.find(reference.parent);
    const auto value = made != m_firstMade.end() ? change.newValue(reference.place) : std::nullopt;
    const auto* id = value ? std::get_if<std::int64_t>(&*value) : nullptr;
    return id != nullptr && *id >= made->second;
  });
}

bool BatchGuard::meets(const db::ChangesetBytes& other) const
{
  bool found = false;
  db::visit(other, [&](const db::Change& change) {
    found = found || m_tables.contains(change.table()) || refersToNew(change);
  });
  return found;
}

}  // namespace overture::store
