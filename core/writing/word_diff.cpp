#include "core/writing/word_diff.h"

#include "core/base/text.h"
#include "core/writing/adaptation.h"
#include "core/writing/template_parser.h"

#include <algorithm>
#include <cstdint>
#include <variant>

namespace overture::writing
{
namespace
{

using DiffWords = std::vector<std::string_view>;

/// Cells of the table of common lengths.
constexpr std::size_t largestDiffTable = 4'000'000;

/// Words and what stands between them.
void splitPlain(std::string_view text, DiffWords& words)
{
  const char* at = text.data();
  for (const auto word : wordsOf(text)) {
    if (word.data() > at)
      words.emplace_back(at, static_cast<std::size_t>(word.data() - at));
    words.push_back(word);
    at = word.data() + word.size();
  }
  const char* end = text.data() + text.size();
  if (end > at)
    words.emplace_back(at, static_cast<std::size_t>(end - at));
}

DiffWords diffWords(std::string_view text)
{
  DiffWords words;
  for (const auto& node : parsedTemplate(text).nodes) {
    if (const auto* plain = std::get_if<TextNode>(&node))
      splitPlain(text.substr(plain->begin, plain->end - plain->begin), words);
    else if (const auto* field = std::get_if<OutputNode>(&node))
      words.push_back(text.substr(field->begin, field->end - field->begin));
  }
  return words;
}

void addPart(std::vector<DiffPart>& parts, DiffKind kind, std::string_view text)
{
  if (text.empty())
    return;
  if (parts.empty() || parts.back().kind != kind)
    parts.push_back({kind, {}});
  parts.back().text += text;
}

/// Lengths of the longest common rest from each pair of places; one row longer and wider than the words.
std::vector<std::uint32_t> commonRests(const DiffWords& before, const DiffWords& after)
{
  const auto width = after.size() + 1;
  std::vector<std::uint32_t> table((before.size() + 1) * width);
  for (auto i = before.size(); i-- > 0;)
    for (auto j = after.size(); j-- > 0;)
      table[i * width + j] = before[i] == after[j] ? table[(i + 1) * width + j + 1] + 1
                                                   : std::max(table[(i + 1) * width + j], table[i * width + j + 1]);
  return table;
}

std::vector<DiffPart> comparedWords(const DiffWords& before, const DiffWords& after)
{
  std::vector<DiffPart> parts;
  const auto table = commonRests(before, after);
  const auto width = after.size() + 1;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < before.size() && j < after.size()) {
    if (before[i] == after[j]) {
      addPart(parts, DiffKind::kept, before[i++]);
      ++j;
    } else if (table[(i + 1) * width + j] >= table[i * width + j + 1]) {
      addPart(parts, DiffKind::removed, before[i++]);
    } else {
      addPart(parts, DiffKind::added, after[j++]);
    }
  }
  while (i < before.size())
    addPart(parts, DiffKind::removed, before[i++]);
  while (j < after.size())
    addPart(parts, DiffKind::added, after[j++]);
  return parts;
}

/// A blank on one line that only stands between changes belongs to them: whole phrases read better than lone words.
bool isLoneBlank(const std::vector<DiffPart>& parts, std::size_t at)
{
  const auto& part = parts[at];
  return part.kind == DiffKind::kept && at > 0 && at + 1 < parts.size() && isBlank(part.text) &&
         part.text.find('\n') == std::string::npos;
}

/// Changes that follow each other, with the blanks between them.
struct ChangedStretch {
  std::vector<DiffPart> parts;
  std::string removed;
  std::string added;

  void add(const DiffPart& part)
  {
    parts.push_back(part);
    if (part.kind != DiffKind::added)
      removed += part.text;
    if (part.kind != DiffKind::removed)
      added += part.text;
  }
  /// As one removed and one added part; left as it is where nothing but blanks stands on one side.
  void closeInto(std::vector<DiffPart>& joined)
  {
    if (isBlank(removed) || isBlank(added)) {
      for (const auto& part : parts)
        addPart(joined, part.kind, part.text);
    } else {
      addPart(joined, DiffKind::removed, removed);
      addPart(joined, DiffKind::added, added);
    }
    *this = {};
  }
};

std::vector<DiffPart> joinedChanges(const std::vector<DiffPart>& parts)
{
  std::vector<DiffPart> joined;
  ChangedStretch stretch;
  for (std::size_t at = 0; at < parts.size(); ++at) {
    if (parts[at].kind != DiffKind::kept || isLoneBlank(parts, at)) {
      stretch.add(parts[at]);
      continue;
    }
    stretch.closeInto(joined);
    addPart(joined, DiffKind::kept, parts[at].text);
  }
  stretch.closeInto(joined);
  return joined;
}

}  // namespace

std::vector<DiffPart> wordDiff(std::string_view before, std::string_view after)
{
  const auto old = diffWords(before);
  const auto now = diffWords(after);
  if (old.size() * now.size() <= largestDiffTable)
    return joinedChanges(comparedWords(old, now));
  std::vector<DiffPart> parts;
  addPart(parts, DiffKind::removed, before);
  addPart(parts, DiffKind::added, after);
  return parts;
}

}  // namespace overture::writing
