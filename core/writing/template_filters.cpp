#include "core/writing/template_filters.h"

#include "core/base/text.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace overture::writing
{
namespace
{

using Arguments = std::vector<std::string>;

/// What a filter is called, how many texts it takes, and what it does.
struct KnownFilter {
  std::string_view name;
  std::size_t fewest;
  std::size_t most;
  std::string (*apply)(std::string_view text, const Arguments& arguments);
};

icu::UnicodeString wideText(std::string_view text)
{
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

std::string narrowText(const icu::UnicodeString& text)
{
  std::string out;
  text.toUTF8String(out);
  return out;
}

std::string inLowerCase(std::string_view text)
{
  return narrowText(wideText(text).toLower(icu::Locale::getRoot()));
}

std::string inUpperCase(std::string_view text)
{
  return narrowText(wideText(text).toUpper(icu::Locale::getRoot()));
}

std::string capitalized(std::string_view text)
{
  const auto first = firstCodePoints(text, 1);
  return inUpperCase(first) + inLowerCase(text.substr(first.size()));
}

std::string everyReplaced(std::string_view text, std::string_view what, std::string_view by)
{
  if (what.empty())
    return std::string(text);
  std::string out;
  std::size_t at = 0;
  for (auto found = text.find(what); found != std::string_view::npos; found = text.find(what, at)) {
    out.append(text.substr(at, found - at)).append(by);
    at = found + what.size();
    if (out.size() > largestSource)
      return out;
  }
  return out.append(text.substr(at));
}

std::optional<std::size_t> wholeNumber(std::string_view text)
{
  std::size_t value = 0;
  const auto* const end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, value);
  return read.ec == std::errc{} && read.ptr == end ? std::optional(value) : std::nullopt;
}

/// The ellipsis counts: at most so many characters in all.
std::string truncated(std::string_view text, const Arguments& arguments)
{
  const auto most = wholeNumber(arguments[0]).value_or(0);
  const std::string_view ellipsis = arguments.size() > 1 ? std::string_view(arguments[1]) : "...";
  if (codePointCount(text) <= most)
    return std::string(text);
  const auto taken = codePointCount(ellipsis);
  return std::string(firstCodePoints(text, most > taken ? most - taken : 0)).append(ellipsis);
}

std::string leftStripped(std::string_view text)
{
  const auto bare = trimmed(text);
  return std::string(bare.empty() ? bare : text.substr(text.find(bare)));
}

std::string rightStripped(std::string_view text)
{
  const auto bare = trimmed(text);
  return std::string(bare.empty() ? bare : text.substr(0, text.find(bare) + bare.size()));
}

constexpr auto knownFilters = std::to_array<KnownFilter>({
    {"append", 1, 1, [](std::string_view text, const Arguments& with) { return std::string(text) + with[0]; }},
    {"capitalize", 0, 0, [](std::string_view text, const Arguments&) { return capitalized(text); }},
    {"default", 1, 1,
     [](std::string_view text, const Arguments& with) { return isBlank(text) ? with[0] : std::string(text); }},
    {"downcase", 0, 0, [](std::string_view text, const Arguments&) { return inLowerCase(text); }},
    {"lstrip", 0, 0, [](std::string_view text, const Arguments&) { return leftStripped(text); }},
    {"prepend", 1, 1, [](std::string_view text, const Arguments& with) { return with[0] + std::string(text); }},
    {"remove", 1, 1, [](std::string_view text, const Arguments& with) { return everyReplaced(text, with[0], {}); }},
    {"replace", 1, 2,
     [](std::string_view text, const Arguments& with) {
       return everyReplaced(text, with[0], with.size() > 1 ? std::string_view(with[1]) : std::string_view());
     }},
    {"rstrip", 0, 0, [](std::string_view text, const Arguments&) { return rightStripped(text); }},
    {"strip", 0, 0, [](std::string_view text, const Arguments&) { return std::string(trimmed(text)); }},
    {"truncate", 1, 2, truncated},
    {"upcase", 0, 0, [](std::string_view text, const Arguments&) { return inUpperCase(text); }},
});

constexpr auto filterNameList = [] {
  std::array<std::string_view, knownFilters.size()> names;
  for (std::size_t i = 0; i < names.size(); ++i)
    names[i] = knownFilters[i].name;
  return names;
}();

const KnownFilter* findFilter(std::string_view name)
{
  const auto found = std::ranges::find(knownFilters, name, &KnownFilter::name);
  return found == knownFilters.end() ? nullptr : &*found;
}

}  // namespace

std::span<const std::string_view> filterNames()
{
  return filterNameList;
}

std::optional<SyntaxProblem> problemOf(const Filter& filter)
{
  const auto* const known = findFilter(filter.name);
  if (known == nullptr)
    return SyntaxProblem::unknownFilter;
  if (filter.arguments.size() < known->fewest)
    return SyntaxProblem::missingArgument;
  const bool isNumber = filter.name != "truncate" || wholeNumber(filter.arguments[0]).has_value();
  if (filter.arguments.size() > known->most || !isNumber)
    return SyntaxProblem::badFilterArgument;
  return std::nullopt;
}

std::string filtered(std::string_view text, const Filter& filter)
{
  if (problemOf(filter))
    return std::string(text);
  return findFilter(filter.name)->apply(text, filter.arguments);
}

}  // namespace overture::writing
