#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace overture::store
{

/// Looks a file over without changing it: SQLite's quick check, references, search index entry by entry, derived tables
/// against what they are computed from. One line a finding; empty: sound. The work is done on a copy in memory.
[[nodiscard]] Result<std::vector<std::string>> checkFile(const std::filesystem::path& file);

}  // namespace overture::store
