#pragma once

#include "core/db/changeset.h"
#include "core/db/connection.h"
#include "core/db/error.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string_view>

namespace overture::testing
{

/// A private database in memory, after `sql` has run on it.
[[nodiscard]] db::Connection memoryDatabase(std::string_view sql);

/// A file on disk that holds what `sql` made; closed again.
void makeDatabase(const std::filesystem::path& file, std::string_view sql);

[[nodiscard]] std::filesystem::path fileIn(const QTemporaryDir& folder, std::string_view name);

/// Rows of a query as text: columns parted by "|", a row a line, NULL as "-".
[[nodiscard]] QByteArray rowsOf(const db::Connection& connection, std::string_view sql);

/// A changeset as text, a row a line: "+person#1 Ada|-", "~person#1 2: Ada > Eva", "-person#1 Ada|-".
[[nodiscard]] QByteArray textOf(const db::ChangesetBytes& bytes);

/// What the work changed in all tables, recorded and committed.
[[nodiscard]] db::ChangesetBytes changesOf(const db::Connection& connection, std::string_view sql);

/// Applies in a transaction of its own, kept whatever the answer.
[[nodiscard]] bool appliedAlone(const db::Connection& connection, const db::ChangesetBytes& bytes);

/// The kind of the DbError that the work throws; nothing when it throws none.
[[nodiscard]] std::optional<ErrorKind> kindThrownBy(const std::function<void()>& work);

/// Permission bits of a file.
[[nodiscard]] unsigned modeOf(const std::filesystem::path& file);

[[nodiscard]] QByteArray bytesOf(const std::filesystem::path& file);
void writeBytes(const std::filesystem::path& file, const QByteArray& bytes);

}  // namespace overture::testing
