#include "core/db/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <string>
#include <utility>

namespace overture::db {
namespace {

std::string holderOf(int descriptor)
{
  std::array<char, 32> text{};
  const auto size = ::pread(descriptor, text.data(), text.size(), 0);
  return size > 0 ? std::string(text.data(), static_cast<std::size_t>(size)) : std::string();
}

void writeHolder(int descriptor)
{
  const auto pid = std::to_string(::getpid());
  if (::ftruncate(descriptor, 0) == 0)
    static_cast<void>(::pwrite(descriptor, pid.data(), pid.size(), 0) == 0);
}

}  // namespace

Result<FileLock> FileLock::acquire(const std::filesystem::path& databaseFile)
{
  const auto name = databaseFile.filename().string();
  const auto lockFile = databaseFile.string() + ".lock";
  const int descriptor = ::open(lockFile.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
  if (descriptor < 0) {
    const bool full = errno == ENOSPC || errno == EDQUOT;
    return fail(full ? ErrorKind::diskFull : ErrorKind::readOnly, name, std::strerror(errno));
  }
  if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
    writeHolder(descriptor);
    return FileLock(descriptor);
  }
  const auto holder = holderOf(descriptor);
  ::close(descriptor);
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
