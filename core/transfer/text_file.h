#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>

namespace overture::transfer
{

inline constexpr std::size_t largestFile = std::size_t{512} << 20;

/// The bytes of a file that a person chose. Errors, with the file's name as subject: fileMissing, fileUnreadable
/// (a folder, no permission, a name that no file can have), fileEmpty, fileTooLarge (over 512 MB), fileNotText
/// (binary).
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& file);

}  // namespace overture::transfer
