#include "core/store/search_index.h"

#include "core/db/error.h"
#include "core/store/column_place.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

namespace overture::store
{
namespace
{

std::string textOf(const db::Value& value)
{
  const auto* text = std::get_if<std::string>(&value);
  return text != nullptr ? *text : std::string();
}

std::string parameters(std::size_t count)
{
  std::string text;
  for (std::size_t i = 0; i < count; ++i)
    text += fmt::format(", ?{}", i + 2);
  return text;
}

}  // namespace

SearchIndex::SearchIndex(const db::Connection& connection) : m_connection(connection)
{
  m_tables.push_back(describe("company", "company_fts", "id", {"name", "domain", "industry", "locations", "notes"}));
  m_tables.push_back(describe("person", "person_fts", "id", {"name", "title", "location", "hook", "notes"}));
  m_tables.push_back(describe("message_body", "message_fts", "message_id", {"subject", "body"}));
  m_tables.push_back(describe("reply", "reply_fts", "id", {"text"}));
}

SearchIndex::Table SearchIndex::describe(const std::string& content, const std::string& index, const std::string& key,
                                         const std::vector<std::string>& columns) const
{
  const auto names = fmt::format("{}", fmt::join(columns, ", "));
  Table table{content, index, {}, {}, {}, {}};
  for (const auto& column : columns)
    table.places.push_back(columnPlace(m_connection, content, column));
  table.insertSql =
      fmt::format("INSERT INTO {0} (rowid, {1}) SELECT {2}, {1} FROM {3} WHERE {2} = ?1", index, names, key, content);
  table.forgetSql = fmt::format("INSERT INTO {0} ({0}, rowid, {1}) VALUES ('delete', ?1{2})", index, names,
                                parameters(columns.size()));
  table.currentSql = fmt::format("SELECT {} FROM {} WHERE {} = ?1", names, content, key);
  return table;
}

void SearchIndex::follow(const db::ChangesetBytes& bytes) const
{
  db::visit(bytes, [this](const db::Change& change) {
    const auto table = std::ranges::find(m_tables, change.table(), &Table::content);
    if (table != m_tables.end())
      followRow(*table, change);
  });
}

void SearchIndex::followRow(const Table& table, const db::Change& change) const
{
  if (std::ranges::none_of(table.places, [&](int place) { return change.touches(place); }))
    return;
  if (change.kind() != db::ChangeKind::insert)
    forget(table, change);
  if (change.kind() != db::ChangeKind::remove)
    enter(table, change.id());
}

/// FTS5 must be given the very words it was told before: from the changeset where they changed, else from the row.
void SearchIndex::forget(const Table& table, const db::Change& change) const
{
  std::vector<std::string> old(table.places.size());
  if (change.kind() == db::ChangeKind::update) {
    auto current = m_connection.prepare(table.currentSql);
    current.bindAll(change.id());
    if (current.step())
      for (std::size_t i = 0; i < old.size(); ++i)
        old[i] = current.text(static_cast<int>(i));
  }
  for (std::size_t i = 0; i < old.size(); ++i)
    if (const auto value = change.touches(table.places[i]) ? change.oldValue(table.places[i]) : std::nullopt)
      old[i] = textOf(*value);
  auto statement = m_connection.prepare(table.forgetSql);
  statement.bind(1, change.id());
  for (std::size_t i = 0; i < old.size(); ++i)
    statement.bind(static_cast<int>(i) + 2, old[i]);
  statement.run();
}

void SearchIndex::enter(const Table& table, std::int64_t id) const
{
  m_connection.prepare(table.insertSql).bindAll(id).run();
}

void SearchIndex::rebuild() const
{
  for (const auto& table : m_tables)
    m_connection.execute(fmt::format("INSERT INTO {0} ({0}) VALUES ('rebuild')", table.index));
}

bool SearchIndex::isSound() const
{
  for (const auto& table : m_tables) {
    try {
      m_connection.execute(fmt::format("INSERT INTO {0} ({0}, rank) VALUES ('integrity-check', 1)", table.index));
    } catch (const db::DbError&) {
      return false;
    }
  }
  return true;
}

}  // namespace overture::store
