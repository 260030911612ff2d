#include "core/store/opening.h"

#include "core/db/backup.h"
#include "core/db/error.h"
#include "core/db/file_header.h"
#include "core/store/migrations.h"
#include "core/store/write_tx.h"

#include <fmt/format.h>

#include <system_error>
#include <unistd.h>

namespace overture::store
{
namespace
{

std::string nameOf(const std::filesystem::path& file)
{
  return file.filename().string();
}

Result<Done> requireOurs(const std::filesystem::path& file, const db::FileHeader& header)
{
  if (header.applicationId != db::applicationId)
    return fail(ErrorKind::notOurFile, nameOf(file));
  if (header.userVersion > db::latestVersion(embeddedMigrations()))
    return fail(ErrorKind::fileTooNew, nameOf(file), std::to_string(header.userVersion));
  return Done{};
}

/// The -wal may hold a newer header than the file: look once more through SQLite before anything is written.
Result<Done> requireOursThroughSqlite(const std::filesystem::path& file, const db::FileHeader& header)
{
  const auto mode = header.hasWalBeside ? db::OpenMode::readOnly : db::OpenMode::immutable;
  const auto look = db::Connection::open(file, mode);
  auto row = look.prepareOnce("SELECT user_version, application_id FROM pragma_user_version, pragma_application_id");
  if (!row.step())
    return fail(ErrorKind::fileDamaged, nameOf(file));
  return requireOurs(file, {static_cast<std::int32_t>(row.integer(1)), static_cast<std::int32_t>(row.integer(0)), true,
                            header.hasWalBeside});
}

Error named(Error error, const std::filesystem::path& file)
{
  if (error.subject.empty())
    error.subject = nameOf(file);
  return error;
}

void copyBefore(const db::Connection& connection, const std::filesystem::path& file, int version)
{
  db::copyTo(connection, fmt::format("{}.before-upgrade-from-{}", file.string(), version));
}

Result<OpenedFile> openWriter(const std::filesystem::path& file, db::FileLock lock)
{
  auto connection = db::Connection::open(file, db::OpenMode::create);
  db::migrate(connection, embeddedMigrations(), [&](int from) { copyBefore(connection, file, from); });
  return OpenedFile{std::move(lock), std::move(connection), ReadOnlyReason::none};
}

bool mayWriteIn(const std::filesystem::path& file)
{
  std::error_code error;
  const auto folder = std::filesystem::absolute(file, error).parent_path();
  return ::access(folder.c_str(), W_OK) == 0 &&
         (!std::filesystem::exists(file, error) || ::access(file.c_str(), W_OK) == 0);
}

Result<OpenedFile> lookOnly(const std::filesystem::path& file, ReadOnlyReason reason)
{
  auto reader = openForReading(file);
  if (!reader)
    return failureOf(reader);
  return OpenedFile{std::nullopt, std::nullopt, reason};
}

Result<OpenedFile> open(const std::filesystem::path& file, bool exists)
{
  if (!mayWriteIn(file))
    return exists ? lookOnly(file, ReadOnlyReason::readOnlyPlace) : fail(ErrorKind::readOnly, nameOf(file));
  auto lock = db::FileLock::acquire(file);
  if (!lock && exists && (lock.error().kind == ErrorKind::diskFull || lock.error().kind == ErrorKind::readOnly))
    return lookOnly(
        file, lock.error().kind == ErrorKind::diskFull ? ReadOnlyReason::diskFull : ReadOnlyReason::readOnlyPlace);
  if (!lock)
    return failureOf(lock);
  return openWriter(file, std::move(*lock));
}

}  // namespace

Result<OpenedFile> openForWriting(const std::filesystem::path& file)
{
  try {
    const auto header = db::readFileHeader(file);
    const bool isNew =
        !header && (header.error().kind == ErrorKind::fileMissing || header.error().kind == ErrorKind::fileEmpty);
    if (!header && !isNew)
      return failureOf(header);
    if (header)
      if (const auto ours = requireOursThroughSqlite(file, *header); !ours)
        return failureOf(ours);
    return open(file, !isNew);
  } catch (const db::DbError& error) {
    return std::unexpected(named(error.error(), file));
  }
}

Result<db::Connection> openForReading(const std::filesystem::path& file)
{
  try {
    const auto header = db::readFileHeader(file);
    if (!header)
      return failureOf(header);
    if (const auto ours = requireOursThroughSqlite(file, *header); !ours)
      return failureOf(ours);
    return db::Connection::open(file, header->hasWalBeside ? db::OpenMode::readOnly : db::OpenMode::immutable);
  } catch (const db::DbError& error) {
    return std::unexpected(named(error.error(), file));
  }
}

}  // namespace overture::store
