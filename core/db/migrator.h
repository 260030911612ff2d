#pragma once

#include "core/db/connection.h"

#include <functional>
#include <span>
#include <string_view>

namespace overture::db
{

/// One rung of the ladder: brings a file from version `number - 1` to `number` (kept in user_version).
struct Migration {
  int number = 0;
  std::string_view name;
  std::string_view sql;
};

/// Highest number of the list; 0 for an empty one.
[[nodiscard]] int latestVersion(std::span<const Migration> migrations);

/// Brings the file up to the latest version. Each step runs in one IMMEDIATE transaction that also sets
/// user_version and application_id, checks all foreign keys at its end (they are not enforced within a step), and is
/// rolled back whole on a failure. `beforeStep(from)` runs before a step of a file that already holds something (the
/// verified copy); a failure thrown there stops the ladder. Throws DbError; kind fileTooNew when the file's version is
/// above the latest.
void migrate(const Connection& connection, std::span<const Migration> migrations,
             const std::function<void(int from)>& beforeStep);

}  // namespace overture::db
