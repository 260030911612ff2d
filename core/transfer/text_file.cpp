#include "core/transfer/text_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <string_view>
#include <system_error>

namespace overture::transfer
{
namespace
{

constexpr auto binaryMagics = std::to_array<std::string_view>({
    "PK\x03\x04",
    "%PDF-",
    "\x89PNG",
    "\xFF\xD8\xFF",
    "GIF8",
    "SQLite format 3",
    "\x1F\x8B",
    "\x7F"
    "ELF",
    "\xD0\xCF\x11\xE0",
});

/// Control characters that no table holds; NULs are looked at apart, UTF-16 is full of them.
bool isBinary(std::string_view bytes)
{
  const auto startsSo = [&](std::string_view magic) { return bytes.starts_with(magic); };
  if (std::ranges::any_of(binaryMagics, startsSo))
    return true;
  const auto head = bytes.substr(0, 65536);
  const auto isControl = [](char c) {
    const auto u = static_cast<unsigned char>(c);
    return (u > 0 && u < 0x09) || (u > 0x0D && u < 0x1A) || u == 0x7F;
  };
  return std::ranges::count_if(head, isControl) > static_cast<std::ptrdiff_t>(head.size() / 50 + 1);
}

}  // namespace

Result<std::string> readFile(const std::filesystem::path& file)
{
  const auto name = file.filename().string();
  std::error_code error;
  if (!std::filesystem::exists(file, error))
    return fail(error ? ErrorKind::fileUnreadable : ErrorKind::fileMissing, name, error ? error.message() : "");
  if (!std::filesystem::is_regular_file(file, error))
    return fail(ErrorKind::fileUnreadable, name, "not a file");
  const auto size = std::filesystem::file_size(file, error);
  if (size > largestFile)
    return fail(ErrorKind::fileTooLarge, name);
  std::ifstream stream(file, std::ios::binary);
  if (!stream)
    return fail(ErrorKind::fileUnreadable, name, std::strerror(errno));
  std::string bytes(static_cast<std::size_t>(size), '\0');
  stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(stream.gcount()));
  if (bytes.empty())
    return fail(ErrorKind::fileEmpty, name);
  return isBinary(bytes) ? Result<std::string>(fail(ErrorKind::fileNotText, name)) : Result<std::string>(bytes);
}

}  // namespace overture::transfer
