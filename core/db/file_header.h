#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>

namespace overture::db
{

/// "OVTR": the application_id of our files.
inline constexpr std::int32_t applicationId = 0x4F565452;

/// What the first 100 bytes of an SQLite file say (https://sqlite.org/fileformat2.html, section 1.3).
struct FileHeader {
  std::int32_t applicationId = 0;
  std::int32_t userVersion = 0;
  bool isWal = false;         ///< file format version bytes are 2
  bool hasWalBeside = false;  ///< FILE-wal or FILE-journal is not empty: the file alone is not the whole state
};

/// Reads the header without SQLite and before the file is opened; the only place that does.
/// Errors: fileMissing, fileUnreadable, fileEmpty (0 bytes), notOurFile (no SQLite file).
[[nodiscard]] Result<FileHeader> readFileHeader(const std::filesystem::path& file);

}  // namespace overture::db
