#include "core/db/backup.h"

#include "core/db/error.h"
#include "core/db/failure.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <system_error>

namespace overture::db {
namespace {

/// The half-written copy: gone when it goes out of scope, unless it was renamed by then.
struct Leftover {
  std::filesystem::path file;
  void remove() const
  {
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
  }
  ~Leftover() { remove(); }
};

void copyPages(const Connection& from, const Connection& to)
{
  auto* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
  if (backup == nullptr)
    raise(to.handle(), sqlite3_errcode(to.handle()), "begin copy");
  sqlite3_backup_step(backup, -1);
  require(to.handle(), sqlite3_backup_finish(backup), "copy");
}

void requireSound(const Connection& copy)
{
  const auto findings = findingsOf(copy);
  if (!findings.empty())
    throw DbError({ErrorKind::fileDamaged, {}, findings.front(), {}});
}

}  // namespace

void copyTo(const Connection& from, const std::filesystem::path& file)
{
  const std::filesystem::path part = file.string() + ".part";
  const Leftover leftover{part};
  leftover.remove();
  {
    const auto copy = Connection::open(part, OpenMode::create);
    copy.execute("PRAGMA journal_mode = DELETE");
    copyPages(from, copy);
    copy.execute("PRAGMA journal_mode = DELETE");
    requireSound(copy);
  }
  std::error_code error;
  std::filesystem::rename(part, file, error);
  if (error)
    throw DbError({ErrorKind::fileUnreadable, file.filename().string(), error.message(), {}});
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
