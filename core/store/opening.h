#pragma once

#include "core/base/result.h"
#include "core/db/connection.h"
#include "core/db/file_lock.h"

#include <filesystem>
#include <optional>

namespace overture::store
{

/// Why a file is open for looking only.
enum class ReadOnlyReason { none, readOnlyPlace, diskFull };

/// A file after its header was read and it was opened as far as it may be.
struct OpenedFile {
  std::optional<db::FileLock> lock;      ///< held while it is open for writing
  std::optional<db::Connection> writer;  ///< none: read-only
  ReadOnlyReason readOnly = ReadOnlyReason::none;
};

/// Opens an existing file of ours, or makes a new one where there is none, for writing; migrates it after a verified
/// copy. A read-only place or a full disk opens for looking only. Refused untouched: notOurFile, fileTooNew,
/// fileDamaged, fileHeld.
[[nodiscard]] Result<OpenedFile> openForWriting(const std::filesystem::path& file);

/// A connection that only looks, chosen by what lies beside the file: mode=ro with a -wal, immutable=1 without one.
/// Refused as above, also fileMissing; never changes anything in the folder.
[[nodiscard]] Result<db::Connection> openForReading(const std::filesystem::path& file);

}  // namespace overture::store
