#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace overture::db
{

/// Held for as long as a file is open for writing: flock on FILE.lock, which the system frees with the process, so it
/// is never stale. The lock file itself stays; it holds the holder's process id as text.
class FileLock
{
 public:
  /// Errors: fileHeld, with the holder's process id as detail, while another process has it; readOnly where no lock
  /// file can be made; fileMissing where the folder is not there; diskFull.
  [[nodiscard]] static Result<FileLock> acquire(const std::filesystem::path& databaseFile);
  FileLock(FileLock&& other) noexcept;
  FileLock& operator=(FileLock&& other) noexcept;
  ~FileLock();

 private:
  explicit FileLock(int descriptor) : m_descriptor(descriptor) {}
  int m_descriptor;
};

}  // namespace overture::db
