#include "core/db/file_lock.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace overture::db
{
namespace
{

std::string holderOf(int descriptor)
{
  std::array<char, 32> text{};
  const auto size = ::pread(descriptor, text.data(), text.size(), 0);
  return size > 0 ? std::string(text.data(), static_cast<std::size_t>(size)) : std::string();
}

/// On a full disk the lock holds all the same, only without a name.
void writeHolder(int descriptor)
{
  const auto pid = std::to_string(::getpid());
  if (::ftruncate(descriptor, 0) != 0)
    return;
  [[maybe_unused]] const auto written = ::pwrite(descriptor, pid.data(), pid.size(), 0);
}

/// One lock a file, whichever link it was reached by.
std::filesystem::path lockFileOf(const std::filesystem::path& databaseFile)
{
  std::error_code error;
  const auto real = std::filesystem::weakly_canonical(databaseFile, error);
  return (error ? databaseFile : real).string() + ".lock";
}

ErrorKind kindOfOpening(int code)
{
  if (code == ENOSPC || code == EDQUOT)
    return ErrorKind::diskFull;
  return code == ENOENT || code == ENOTDIR ? ErrorKind::fileMissing : ErrorKind::readOnly;
}

}  // namespace

Result<FileLock> FileLock::acquire(const std::filesystem::path& databaseFile)
{
  const auto name = databaseFile.filename().string();
  const auto lockFile = lockFileOf(databaseFile);
  const int descriptor = ::open(lockFile.c_str(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (descriptor < 0)
    return fail(kindOfOpening(errno), name, std::strerror(errno));
  if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
    writeHolder(descriptor);
    return FileLock(descriptor);
  }
  const int reason = errno;
  const auto holder = holderOf(descriptor);
  ::close(descriptor);
  if (reason != EWOULDBLOCK)
    return fail(ErrorKind::readOnly, name, std::strerror(reason));
  return fail(ErrorKind::fileHeld, name, holder);
}

FileLock::FileLock(FileLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
  std::swap(m_descriptor, other.m_descriptor);
  return *this;
}

FileLock::~FileLock()
{
  if (m_descriptor >= 0)
    ::close(m_descriptor);
}

}  // namespace overture::db
