#include "core/transfer/csv_encoding.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <cstdint>

namespace overture::transfer
{
namespace
{

unsigned byteAt(std::string_view bytes, std::size_t at)
{
  return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0U;
}

const char* converterOf(Encoding encoding)
{
  switch (encoding) {
    case Encoding::utf8:
      return "UTF-8";
    case Encoding::utf16le:
      return "UTF-16LE";
    case Encoding::utf16be:
      return "UTF-16BE";
    case Encoding::windows1252:
      return "windows-1252";
    case Encoding::gb18030:
      return "gb18030";
  }
  return "UTF-8";
}

std::string toUtf8(std::string_view bytes, Encoding encoding)
{
  const icu::UnicodeString wide(bytes.data(), static_cast<std::int32_t>(bytes.size()), converterOf(encoding));
  std::string text;
  wide.toUTF8String(text);
  return text;
}

/// The length of a well-formed sequence of two to four bytes at a place, or 0.
std::size_t utf8Length(std::string_view bytes, std::size_t at)
{
  const unsigned lead = byteAt(bytes, at);
  const std::size_t length = lead >= 0xC2 && lead < 0xE0   ? 2
                             : lead >= 0xE0 && lead < 0xF0 ? 3
                             : lead >= 0xF0 && lead < 0xF5 ? 4
                                                           : 0;
  for (std::size_t i = 1; i < length; ++i)
    if ((byteAt(bytes, at + i) & 0xC0) != 0x80)
      return 0;
  return at + length <= bytes.size() ? length : 0;
}

/// True when what is not ASCII is mostly well-formed UTF-8: a few broken bytes do not make another encoding.
bool looksLikeUtf8(std::string_view bytes)
{
  std::size_t good = 0;
  std::size_t bad = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    if (byteAt(bytes, at) < 0x80) {
      ++at;
      continue;
    }
    const auto length = utf8Length(bytes, at);
    ++(length > 0 ? good : bad);
    at += length > 0 ? length : 1;
  }
  return bad == 0 || good > bad;
}

std::optional<Encoding> utf16Of(std::string_view bytes)
{
  std::size_t even = 0;
  std::size_t odd = 0;
  const auto head = bytes.substr(0, 4096);
  for (std::size_t i = 0; i < head.size(); ++i)
    if (head[i] == '\0')
      ++(i % 2 == 0 ? even : odd);
  const auto enough = head.size() / 5 + 1;
  if (odd > enough && even < odd / 8)
    return Encoding::utf16le;
  if (even > enough && odd < even / 8)
    return Encoding::utf16be;
  return std::nullopt;
}

/// GB 2312's rows: both bytes of a character from 0xA1 on. Accented letters of Windows-1252 seldom stand in such pairs.
bool looksLikeGb18030(std::string_view bytes)
{
  std::size_t pairs = 0;
  std::size_t others = 0;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    if (byteAt(bytes, at) < 0x80)
      continue;
    const bool pair = byteAt(bytes, at) >= 0xA1 && byteAt(bytes, at) <= 0xF7 && byteAt(bytes, at + 1) >= 0xA1;
    ++(pair ? pairs : others);
    at += pair ? 1 : 0;
  }
  return pairs >= 2 && pairs > 4 * others;
}

Encoding guessed(std::string_view bytes)
{
  if (const auto wide = utf16Of(bytes))
    return *wide;
  if (looksLikeUtf8(bytes))
    return Encoding::utf8;
  return looksLikeGb18030(bytes) ? Encoding::gb18030 : Encoding::windows1252;
}

}  // namespace

DecodedText decoded(std::string_view bytes, std::optional<Encoding> told)
{
  const auto by = [&](Encoding encoding, std::size_t mark) {
    return DecodedText{toUtf8(bytes.substr(mark), encoding), encoding, true};
  };
  if (bytes.starts_with("\xEF\xBB\xBF"))
    return by(Encoding::utf8, 3);
  if (bytes.starts_with("\xFF\xFE"))
    return by(Encoding::utf16le, 2);
  if (bytes.starts_with("\xFE\xFF"))
    return by(Encoding::utf16be, 2);
  const auto encoding = told.value_or(guessed(bytes));
  return {toUtf8(bytes, encoding), encoding, false};
}

}  // namespace overture::transfer
