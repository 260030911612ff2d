#pragma once

#include "core/db/connection.h"

#include <filesystem>
#include <string>
#include <vector>

namespace overture::db
{

/// Copies the whole database by SQLite's online backup into a new file (mode 0600, written beside as FILE.part,
/// checked, synced, then renamed over). Throws DbError; on a failure no file is left.
void copyTo(const Connection& from, const std::filesystem::path& file);

/// The whole database as a private one in memory: to try things on it that would change the file. Throws DbError.
[[nodiscard]] Connection copyInMemory(const Connection& from);

/// What `PRAGMA quick_check` and `foreign_key_check` report, one line a finding; empty: sound.
[[nodiscard]] std::vector<std::string> findingsOf(const Connection& connection);

}  // namespace overture::db
