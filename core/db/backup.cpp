#include "core/db/backup.h"

#include "core/db/error.h"
#include "core/db/failure.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace overture::db
{
namespace
{

/// The half-written copy and what SQLite keeps beside it: gone when it goes out of scope, unless renamed by then.
struct Leftover {
  std::string file;
  void remove() const
  {
    std::error_code ignored;
    for (const auto* suffix : {"", "-wal", "-shm", "-journal"})
      std::filesystem::remove(file + suffix, ignored);
  }
  ~Leftover() { remove(); }
};

/// By its contract `finish` need not tell of a step that was refused (SQLITE_LOCKED, SQLITE_BUSY): both are looked at.
void copyPages(const Connection& from, const Connection& to)
{
  auto* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
  if (backup == nullptr)
    raise(to.handle(), sqlite3_errcode(to.handle()), "begin copy");
  const int stepped = sqlite3_backup_step(backup, -1);
  require(to.handle(), sqlite3_backup_finish(backup), "copy");
  if (stepped != SQLITE_DONE)
    raise(nullptr, stepped, "copy");
}

void requireSound(const Connection& copy)
{
  const auto findings = findingsOf(copy);
  if (!findings.empty())
    throw DbError({ErrorKind::fileDamaged, {}, findings.front(), {}});
}

void writeCopy(const Connection& from, const std::filesystem::path& part)
{
  const auto copy = Connection::open(part, OpenMode::create);
  copy.execute("PRAGMA journal_mode = DELETE");
  copyPages(from, copy);
  copy.execute("PRAGMA journal_mode = DELETE");
  requireSound(copy);
}

/// A log that belongs to the file being replaced would be played into the new one.
void requireNoLogBeside(const std::filesystem::path& file)
{
  std::error_code error;
  const auto size = std::filesystem::file_size(file.string() + "-wal", error);
  if (!error && size > 0)
    throw DbError({ErrorKind::fileHeld, file.filename().string(), "a -wal lies beside the file to replace", {}});
}

/// The new name is on disk only when its folder is.
void syncFolderOf(const std::filesystem::path& file)
{
  const int folder = ::open(std::filesystem::absolute(file).parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0)
    return;
  ::fsync(folder);
  ::close(folder);
}

}  // namespace

void copyTo(const Connection& from, const std::filesystem::path& file)
{
  requireNoLogBeside(file);
  const Leftover leftover{file.string() + ".part"};
  leftover.remove();
  writeCopy(from, leftover.file);
  std::error_code error;
  std::filesystem::rename(leftover.file, file, error);
  if (error)
    throw DbError({ErrorKind::fileUnreadable, file.filename().string(), error.message(), {}});
  syncFolderOf(file);
}

Connection copyInMemory(const Connection& from)
{
  auto copy = Connection::open({}, OpenMode::memory);
  copyPages(from, copy);
  return copy;
}

std::vector<std::string> findingsOf(const Connection& connection)
{
  std::vector<std::string> findings;
  auto quick = connection.prepareOnce("PRAGMA quick_check");
  while (quick.step())
    if (quick.textView(0) != "ok")
      findings.push_back(quick.text(0));
  auto keys = connection.prepareOnce("PRAGMA foreign_key_check");
  while (keys.step())
    findings.push_back(fmt::format("{} row {} refers to a missing {}", keys.text(0), keys.integer(1), keys.text(2)));
  return findings;
}

}  // namespace overture::db
