#include "core/writing/adaptation.h"

#include "core/base/text.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <cstdint>
#include <unordered_map>

namespace overture::writing
{
namespace
{

/// Above so many pairs of words their order is no longer looked at.
constexpr std::size_t mostPairs = 16'000'000;

enum class LetterKind { none, joined, alone };

LetterKind kindOf(std::string_view codePoint)
{
  const auto c = icu::UnicodeString::fromUTF8(std::string(codePoint)).char32At(0);
  if (c == u'\'' || c == 0x2019)
    return LetterKind::joined;
  if (!u_isalnum(c) && u_charType(c) != U_NON_SPACING_MARK && u_charType(c) != U_COMBINING_SPACING_MARK)
    return LetterKind::none;
  UErrorCode status = U_ZERO_ERROR;
  const auto script = uscript_getScript(c, &status);
  const bool alone = script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA;
  return alone ? LetterKind::alone : LetterKind::joined;
}

/// True for every word of a rendering that the version itself holds.
std::vector<bool> fixedWords(const Rendering& version, const std::vector<std::string_view>& words)
{
  std::vector<bool> fixed;
  auto span = version.spans.begin();
  for (const auto word : words) {
    const auto begin = static_cast<std::size_t>(word.data() - version.text.data());
    while (span != version.spans.end() && span->end <= begin)
      ++span;
    fixed.push_back(span == version.spans.end() || begin + word.size() <= span->begin);
  }
  return fixed;
}

using Words = std::vector<std::string>;

Words foldedWords(const std::vector<std::string_view>& words)
{
  Words all;
  for (const auto word : words)
    all.push_back(lowered(word));
  return all;
}

/// Which of the old words stand in the new ones too, in the same order: a longest common subsequence.
std::vector<bool> keptInOrder(const Words& old, const Words& now)
{
  const auto width = now.size() + 1;
  std::vector<std::uint16_t> longest((old.size() + 1) * width, 0);
  for (auto i = old.size(); i-- > 0;)
    for (auto j = now.size(); j-- > 0;) {
      const auto same = static_cast<std::uint16_t>(longest[(i + 1) * width + j + 1] + 1);
      longest[i * width + j] =
          old[i] == now[j] ? same : std::max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
  std::vector<bool> kept(old.size(), false);
  for (std::size_t i = 0, j = 0; i < old.size() && j < now.size();) {
    kept[i] = old[i] == now[j];
    const bool dropsOld = longest[(i + 1) * width + j] >= longest[i * width + j + 1];
    j += kept[i] || !dropsOld ? 1U : 0U;
    i += kept[i] || dropsOld ? 1U : 0U;
  }
  return kept;
}

std::vector<bool> keptInAnyOrder(const Words& old, const Words& now)
{
  std::unordered_map<std::string_view, int> left;
  for (const auto& word : now)
    ++left[word];
  std::vector<bool> kept;
  for (const auto& word : old)
    kept.push_back(left[word]-- > 0);
  return kept;
}

}  // namespace

std::vector<std::string_view> wordsOf(std::string_view text)
{
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  const auto finish = [&](std::size_t end) {
    if (begin < end)
      words.push_back(text.substr(begin, end - begin));
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto letter = firstCodePoints(text.substr(at), 1);
    const auto kind = kindOf(letter);
    if (kind != LetterKind::joined) {
      finish(at);
      begin = at + (kind == LetterKind::none ? letter.size() : 0);
    }
    at += letter.size();
    if (kind == LetterKind::alone) {
      finish(at);
      begin = at;
    }
  }
  finish(text.size());
  return words;
}

std::size_t wordCount(std::string_view text)
{
  return wordsOf(text).size();
}

double adapted(const Rendering& version, std::string_view typed)
{
  const auto words = wordsOf(version.text);
  const auto fixed = fixedWords(version, words);
  const auto old = foldedWords(words);
  const auto now = foldedWords(wordsOf(typed));
  const bool isSmall = (old.size() + 1) * (now.size() + 1) <= mostPairs;
  const auto kept = isSmall ? keptInOrder(old, now) : keptInAnyOrder(old, now);
  std::size_t all = 0;
  std::size_t gone = 0;
  for (std::size_t i = 0; i < fixed.size(); ++i) {
    all += fixed[i] ? 1U : 0U;
    gone += fixed[i] && !kept[i] ? 1U : 0U;
  }
  return all == 0 ? 0.0 : static_cast<double>(gone) / static_cast<double>(all);
}

}  // namespace overture::writing
