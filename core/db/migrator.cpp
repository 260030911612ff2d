#include "core/db/migrator.h"

#include "core/db/error.h"
#include "core/db/file_header.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <charconv>

namespace overture::db
{
namespace
{

int versionOf(const Connection& connection)
{
  auto statement = connection.prepareOnce("PRAGMA user_version");
  return statement.step() ? static_cast<int>(statement.integer(0)) : 0;
}

void requireSoundKeys(const Connection& connection, std::string_view step)
{
  auto statement = connection.prepareOnce("PRAGMA foreign_key_check");
  if (statement.step())
    throw DbError({ErrorKind::internal, {}, fmt::format("{} leaves dangling references", step), {}});
}

/// A step may rebuild a table that others refer to; references are checked as a whole at its end instead.
class WithoutEnforcement
{
 public:
  explicit WithoutEnforcement(const Connection& connection) : m_connection(connection) { enforce(0); }
  WithoutEnforcement(const WithoutEnforcement&) = delete;
  WithoutEnforcement& operator=(const WithoutEnforcement&) = delete;
  ~WithoutEnforcement() { enforce(1); }

 private:
  void enforce(int value) const
  {
    sqlite3_db_config(m_connection.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, value, nullptr);
  }
  const Connection& m_connection;
};

void runStep(const Connection& connection, const Migration& step)
{
  const WithoutEnforcement unenforced(connection);
  Transaction transaction(connection, Transaction::Kind::immediate);
  connection.execute(step.sql);
  connection.execute(fmt::format("PRAGMA user_version = {}; PRAGMA application_id = {}", step.number, applicationId));
  requireSoundKeys(connection, step.name);
  transaction.commit();
}

}  // namespace

int latestVersion(std::span<const Migration> migrations)
{
  return migrations.empty() ? 0 : std::ranges::max(migrations, {}, &Migration::number).number;
}

void migrate(const Connection& connection, std::span<const Migration> migrations,
             const std::function<void(int from)>& beforeStep)
{
  const int start = versionOf(connection);
  if (start > latestVersion(migrations))
    throw DbError({ErrorKind::fileTooNew, {}, std::to_string(start), {}});
  for (const auto& step : migrations) {
    if (step.number <= start)
      continue;
    if (start > 0)
      beforeStep(step.number - 1);
    runStep(connection, step);
  }
}

}  // namespace overture::db
