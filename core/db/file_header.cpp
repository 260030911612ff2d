#include "core/db/file_header.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace overture::db
{
namespace
{

constexpr std::size_t headerSize = 100;
constexpr std::string_view magic{"SQLite format 3\0", 16};

std::int32_t bigEndian(const std::array<char, headerSize>& bytes, std::size_t at)
{
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i)
    value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return static_cast<std::int32_t>(value);
}

bool holdsBytes(const std::filesystem::path& file)
{
  std::error_code error;
  const auto size = std::filesystem::file_size(file, error);
  return !error && size > 0;
}

/// SQLite keeps its logs beside the file that a link leads to.
bool hasLogBeside(const std::filesystem::path& file)
{
  std::error_code error;
  const auto real = std::filesystem::weakly_canonical(file, error).string();
  return !error && (holdsBytes(real + "-wal") || holdsBytes(real + "-journal"));
}

std::optional<ErrorKind> refusalOf(const std::filesystem::path& file)
{
  std::error_code error;
  const auto type = std::filesystem::status(file, error).type();
  if (type == std::filesystem::file_type::not_found)
    return ErrorKind::fileMissing;
  if (type == std::filesystem::file_type::none)
    return ErrorKind::fileUnreadable;
  return type == std::filesystem::file_type::regular ? std::nullopt : std::optional(ErrorKind::notOurFile);
}

}  // namespace

Result<FileHeader> readFileHeader(const std::filesystem::path& file)
{
  const auto name = file.filename().string();
  if (const auto kind = refusalOf(file))
    return fail(*kind, name);
  std::ifstream stream(file, std::ios::binary);
  if (!stream)
    return fail(ErrorKind::fileUnreadable, name, std::strerror(errno));
  std::array<char, headerSize> bytes{};
  stream.read(bytes.data(), bytes.size());
  if (stream.bad())
    return fail(ErrorKind::fileUnreadable, name, std::strerror(errno));
  if (stream.gcount() == 0)
    return fail(ErrorKind::fileEmpty, name);
  if (static_cast<std::size_t>(stream.gcount()) < headerSize || std::string_view(bytes.data(), 16) != magic)
    return fail(ErrorKind::notOurFile, name);
  return FileHeader{bigEndian(bytes, 68), bigEndian(bytes, 60), bytes[18] == 2, hasLogBeside(file)};
}

}  // namespace overture::db
