#include "core/base/text.h"

#include <fmt/format.h>
#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <cstdint>
#include <vector>

namespace overture
{
namespace
{

icu::UnicodeString fromUtf8(std::string_view text)
{
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

std::string toUtf8(const icu::UnicodeString& text)
{
  std::string out;
  text.toUTF8String(out);
  return out;
}

bool isBlankCodePoint(UChar32 c)
{
  return u_isUWhiteSpace(c) || c == 0xFEFF || c == 0x200B;
}

// ICU's UTF-8 macros cast in the old style and count within conditions.
// NOLINTBEGIN(bugprone-inc-dec-in-conditions, readability-simplify-subscript-expr)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"

/// One code point, or a negative value for bytes that are no UTF-8; `at` moves past it.
UChar32 nextCodePoint(std::string_view text, std::int32_t& at)
{
  UChar32 c = 0;
  U8_NEXT(text.data(), at, static_cast<std::int32_t>(text.size()), c);
  return c;
}

UChar32 previousCodePoint(std::string_view text, std::int32_t& at)
{
  UChar32 c = 0;
  U8_PREV(text.data(), 0, at, c);
  return c;
}

#pragma GCC diagnostic pop
// NOLINTEND(bugprone-inc-dec-in-conditions, readability-simplify-subscript-expr)

icu::UnicodeString withoutMarks(const icu::UnicodeString& decomposed)
{
  icu::UnicodeString out;
  for (std::int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
    const UChar32 c = decomposed.char32At(i);
    if (u_charType(c) != U_NON_SPACING_MARK)
      out.append(c);
  }
  return out;
}

}  // namespace

std::string_view trimmed(std::string_view text)
{
  std::int32_t begin = 0;
  const auto size = static_cast<std::int32_t>(text.size());
  for (std::int32_t at = 0; at < size && isBlankCodePoint(nextCodePoint(text, at));)
    begin = at;
  std::int32_t end = size;
  for (std::int32_t at = size; at > begin && isBlankCodePoint(previousCodePoint(text, at));)
    end = at;
  return text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
}

bool isBlank(std::string_view text)
{
  return trimmed(text).empty();
}

std::string lowered(std::string_view text)
{
  return toUtf8(fromUtf8(text).foldCase());
}

std::string folded(std::string_view text)
{
  UErrorCode status = U_ZERO_ERROR;
  const auto* compose = icu::Normalizer2::getNFKCInstance(status);
  const auto* decompose = icu::Normalizer2::getNFDInstance(status);
  if (U_FAILURE(status))
    return lowered(text);
  const auto normal = compose->normalize(fromUtf8(text), status).foldCase();
  const auto bare = withoutMarks(decompose->normalize(normal, status));
  return toUtf8(compose->normalize(bare, status));
}

std::size_t codePointCount(std::string_view text)
{
  std::size_t count = 0;
  for (std::int32_t at = 0; at < static_cast<std::int32_t>(text.size()); ++count)
    nextCodePoint(text, at);
  return count;
}

std::size_t utf16Count(std::string_view text)
{
  std::size_t count = 0;
  for (std::int32_t at = 0; at < static_cast<std::int32_t>(text.size());)
    count += nextCodePoint(text, at) > 0xFFFF ? 2U : 1U;
  return count;
}

std::string_view firstCodePoints(std::string_view text, std::size_t count)
{
  std::int32_t at = 0;
  for (std::size_t i = 0; i < count && at < static_cast<std::int32_t>(text.size()); ++i)
    nextCodePoint(text, at);
  return text.substr(0, static_cast<std::size_t>(at));
}

bool isValidUtf8(std::string_view text)
{
  for (std::int32_t at = 0; at < static_cast<std::int32_t>(text.size());)
    if (nextCodePoint(text, at) < 0)
      return false;
  return true;
}

std::string withUnixLineEnds(std::string_view text)
{
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r')
      out += text[i];
    else if (i + 1 == text.size() || text[i + 1] != '\n')
      out += '\n';
  }
  return out;
}

struct Collation::Impl {
  std::unique_ptr<icu::Collator> collator;
};

Collation::Collation(std::string_view language) : m_impl(std::make_unique<Impl>())
{
  UErrorCode status = U_ZERO_ERROR;
  const std::string name(language);
  m_impl->collator.reset(icu::Collator::createInstance(icu::Locale(name.c_str()), status));
  if (!m_impl->collator)
    return;
  m_impl->collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
  UVersionInfo version{};
  m_impl->collator->getVersion(version);
  m_version = fmt::format("{}-{}.{}.{}.{}", name, version[0], version[1], version[2], version[3]);
}

Collation::~Collation() = default;
Collation::Collation(Collation&&) noexcept = default;
Collation& Collation::operator=(Collation&&) noexcept = default;

std::string Collation::keyOf(std::string_view text) const
{
  if (!m_impl->collator)
    return folded(text);
  const auto wide = fromUtf8(text);
  std::vector<std::uint8_t> key(static_cast<std::size_t>(m_impl->collator->getSortKey(wide, nullptr, 0)));
  m_impl->collator->getSortKey(wide, key.data(), static_cast<std::int32_t>(key.size()));
  return {key.begin(), key.empty() ? key.end() : key.end() - 1};
}

}  // namespace overture
