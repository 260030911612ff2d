#include "core/domain/company_key.h"

#include "core/base/text.h"
#include "core/domain/web_address.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

namespace overture
{
namespace
{

constexpr std::array legalForms = std::to_array<std::string_view>({
    "inc",     "incorporated", "llc",  "ltd", "limited", "gmbh", "ag", "corp", "corporation", "co",
    "company", "plc",          "sarl", "sa",  "bv",      "oy",   "ab", "pty",  "kg",
});

/// Written without a blank before them.
constexpr std::array joinedLegalForms = std::to_array<std::string_view>({
    "股份有限公司",
    "有限责任公司",
    "有限公司",
    "株式会社",
    "주식회사",
});

icu::UnicodeString wide(const std::string& text)
{
  return icu::UnicodeString::fromUTF8(text);
}

/// Dots and apostrophes vanish, everything that is neither letter, digit nor mark becomes a blank.
std::string withoutPunctuation(const std::string& text)
{
  const auto source = wide(text);
  icu::UnicodeString out;
  for (std::int32_t i = 0; i < source.length(); i = source.moveIndex32(i, 1)) {
    const UChar32 c = source.char32At(i);
    if (c == u'.')
      continue;
    const bool kept = u_isalnum(c) || u_charType(c) == U_COMBINING_SPACING_MARK || u_charType(c) == U_NON_SPACING_MARK;
    out.append(kept ? c : UChar32{u' '});
  }
  std::string result;
  out.toUTF8String(result);
  return result;
}

std::string withSingleBlanks(std::string_view text)
{
  std::string out;
  for (const char c : text)
    if (c != ' ' || (!out.empty() && out.back() != ' '))
      out += c;
  while (out.ends_with(' '))
    out.pop_back();
  return out;
}

std::string withoutBlanks(std::string text)
{
  std::erase(text, ' ');
  return text;
}

/// Takes one legal form off the end; false when there is none or nothing else would be left.
bool dropLegalForm(std::string& name)
{
  const auto blank = name.rfind(' ');
  if (blank != std::string::npos &&
      std::ranges::find(legalForms, std::string_view(name).substr(blank + 1)) != legalForms.end()) {
    name.erase(blank);
    return true;
  }
  const auto joined = std::ranges::find_if(
      joinedLegalForms, [&](std::string_view form) { return name.size() > form.size() && name.ends_with(form); });
  if (joined == joinedLegalForms.end())
    return false;
  name.erase(name.size() - joined->size());
  name = withSingleBlanks(name);
  return true;
}

}  // namespace

std::string foldedCompanyName(std::string_view name)
{
  auto text = withSingleBlanks(withoutPunctuation(folded(trimmed(name))));
  while (dropLegalForm(text)) {
  }
  return text.empty() ? folded(trimmed(name)) : text;
}

std::string companyKey(std::string_view name, std::string_view website)
{
  const auto host = hostOf(website);
  if (!host.empty() && !isSharedPlatform(host))
    return "domain:" + host;
  const auto text = foldedCompanyName(name);
  return text.empty() ? std::string() : "name:" + text;
}

NameAgreement agreementOf(std::string_view a, std::string_view b)
{
  const auto left = withoutBlanks(foldedCompanyName(a));
  const auto right = withoutBlanks(foldedCompanyName(b));
  if (left == right)
    return NameAgreement::yes;
  return left.starts_with(right) || right.starts_with(left) ? NameAgreement::nearly : NameAgreement::no;
}

}  // namespace overture
