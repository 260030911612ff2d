#include "core/db/changeset.h"

#include "core/db/failure.h"

#include <sqlite3.h>

#include <memory>
#include <utility>

namespace overture::db
{
namespace
{

/// SQLite's interface takes mutable pointers and int sizes but does not write through them.
void* rawOf(const ChangesetBytes& bytes)
{
  return const_cast<std::byte*>(bytes.data());
}

int sizeOf(const ChangesetBytes& bytes)
{
  return static_cast<int>(bytes.size());
}

struct Free {
  void operator()(void* memory) const noexcept { sqlite3_free(memory); }
};

ChangesetBytes taken(int size, void* memory)
{
  const std::unique_ptr<void, Free> owner(memory);
  const auto* begin = static_cast<const std::byte*>(memory);
  return size > 0 ? ChangesetBytes(begin, begin + size) : ChangesetBytes();
}

struct Finalise {
  void operator()(sqlite3_changeset_iter* iterator) const noexcept { sqlite3changeset_finalize(iterator); }
};

std::optional<Value> valueOf(sqlite3_value* value)
{
  if (value == nullptr)
    return std::nullopt;
  switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
      return Value(std::int64_t{sqlite3_value_int64(value)});
    case SQLITE_FLOAT:
      return Value(sqlite3_value_double(value));
    case SQLITE_TEXT: {
      const auto* text = static_cast<const char*>(static_cast<const void*>(sqlite3_value_text(value)));
      return Value(std::string(text, static_cast<std::size_t>(sqlite3_value_bytes(value))));
    }
    case SQLITE_BLOB: {
      const auto* bytes = static_cast<const std::byte*>(sqlite3_value_blob(value));
      return Value(std::vector<std::byte>(bytes, bytes + sqlite3_value_bytes(value)));
    }
    default:
      return Value();
  }
}

ChangeKind kindOfOperation(int operation)
{
  if (operation == SQLITE_INSERT)
    return ChangeKind::insert;
  return operation == SQLITE_DELETE ? ChangeKind::remove : ChangeKind::update;
}

int firstKeyColumn(sqlite3_changeset_iter* iterator)
{
  unsigned char* keys = nullptr;
  int count = 0;
  sqlite3changeset_pk(iterator, &keys, &count);
  for (int i = 0; i < count; ++i)
    if (keys[i] == 1)
      return i;
  return 0;
}

}  // namespace

std::optional<Value> Change::oldValue(int column) const
{
  if (m_kind == ChangeKind::insert)
    return std::nullopt;
  sqlite3_value* value = nullptr;
  sqlite3changeset_old(m_iterator, column, &value);
  return valueOf(value);
}

std::optional<Value> Change::newValue(int column) const
{
  if (m_kind == ChangeKind::remove)
    return std::nullopt;
  sqlite3_value* value = nullptr;
  sqlite3changeset_new(m_iterator, column, &value);
  return valueOf(value);
}

bool Change::touches(int column) const
{
  if (m_kind != ChangeKind::update)
    return true;
  sqlite3_value* value = nullptr;
  sqlite3changeset_new(m_iterator, column, &value);
  return value != nullptr;
}

std::int64_t Change::id() const
{
  sqlite3_value* value = nullptr;
  if (m_kind == ChangeKind::insert)
    sqlite3changeset_new(m_iterator, m_keyColumn, &value);
  else
    sqlite3changeset_old(m_iterator, m_keyColumn, &value);
  return value != nullptr ? sqlite3_value_int64(value) : 0;
}

void visit(const ChangesetBytes& bytes, const std::function<void(const Change&)>& visitor)
{
  if (bytes.empty())
    return;
  sqlite3_changeset_iter* raw = nullptr;
  require(nullptr, sqlite3changeset_start(&raw, sizeOf(bytes), rawOf(bytes)), "read changeset");
  const std::unique_ptr<sqlite3_changeset_iter, Finalise> iterator(raw);
  int code = SQLITE_OK;
  while ((code = sqlite3changeset_next(raw)) == SQLITE_ROW) {
    const char* table = nullptr;
    int operation = 0;
    int indirect = 0;
    Change change;
    sqlite3changeset_op(raw, &table, &change.m_columns, &operation, &indirect);
    change.m_iterator = raw;
    change.m_table = table;
    change.m_kind = kindOfOperation(operation);
    change.m_keyColumn = firstKeyColumn(raw);
    visitor(change);
  }
  if (code != SQLITE_DONE)
    raise(nullptr, code, "read changeset");
}

ChangesetBytes inverted(const ChangesetBytes& bytes)
{
  int size = 0;
  void* memory = nullptr;
  require(nullptr, sqlite3changeset_invert(sizeOf(bytes), rawOf(bytes), &size, &memory), "invert changeset");
  return taken(size, memory);
}

ChangesetBytes joined(const ChangesetBytes& a, const ChangesetBytes& b)
{
  int size = 0;
  void* memory = nullptr;
  require(nullptr, sqlite3changeset_concat(sizeOf(a), rawOf(a), sizeOf(b), rawOf(b), &size, &memory),
          "join changesets");
  return taken(size, memory);
}

bool apply(const Connection& connection, const ChangesetBytes& bytes)
{
  if (bytes.empty())
    return true;
  const auto onConflict = [](void*, int, sqlite3_changeset_iter*) -> int { return SQLITE_CHANGESET_ABORT; };
  const int code = sqlite3changeset_apply_v2(connection.handle(), sizeOf(bytes), rawOf(bytes), nullptr, onConflict,
                                             nullptr, nullptr, nullptr, 0);
  const bool refused = code == SQLITE_ABORT || (code & 0xFF) == SQLITE_CONSTRAINT;
  if (refused)
    return false;
  require(connection.handle(), code, "apply changeset");
  return true;
}

Recorder::Recorder(const Connection& connection, bool (*accept)(std::string_view table)) : m_accept(accept)
{
  require(connection.handle(), sqlite3session_create(connection.handle(), "main", &m_session), "record");
  const auto filter = [](void* self, const char* table) -> int {
    return static_cast<const Recorder*>(self)->m_accept(table) ? 1 : 0;
  };
  sqlite3session_table_filter(m_session, filter, this);
  require(connection.handle(), sqlite3session_attach(m_session, nullptr), "record all tables");
}

Recorder::~Recorder()
{
  sqlite3session_delete(m_session);
}

ChangesetBytes Recorder::bytes() const
{
  int size = 0;
  void* memory = nullptr;
  require(nullptr, sqlite3session_changeset(m_session, &size, &memory), "take changeset");
  return taken(size, memory);
}

}  // namespace overture::db
