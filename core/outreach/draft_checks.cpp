#include "core/outreach/draft_checks.h"

#include "core/base/text.h"

#include <algorithm>
#include <chrono>

namespace overture::outreach {
namespace {

constexpr std::size_t mostWordsCompared = 1000;

int weightOf(Verdict verdict)
{
  return -static_cast<int>(verdict);
}

std::int64_t excess(std::size_t count, std::optional<int> limit)
{
  return limit ? static_cast<std::int64_t>(count) - *limit : 0;
}

DraftFinding textFinding(const DraftFacts& facts)
{
  return {DraftRule::hasText, isBlank(facts.body) ? Verdict::blocks : Verdict::passed, {}, 0, {}};
}

DraftFinding fieldsFinding(const DraftFacts& facts)
{
  if (facts.missingFields.empty())
    return {DraftRule::fieldsFilled, Verdict::passed, {}, 0, {}};
  return {DraftRule::fieldsFilled, Verdict::blocks, facts.missingFields.front(),
          static_cast<std::int64_t>(facts.missingFields.size()), {}};
}

DraftFinding contactFinding(const DraftFacts& facts)
{
  return {DraftRule::mayBeContacted, facts.doNotContact ? Verdict::blocks : Verdict::passed, facts.doNotContactReason, 0,
          {}};
}

DraftFinding holdFinding(const DraftFacts& facts, Day today)
{
  const bool isOnHold = facts.onHoldUntil && *facts.onHoldUntil > today;
  return {DraftRule::notOnHold, isOnHold ? Verdict::blocks : Verdict::passed, {}, 0, facts.onHoldUntil};
}

DraftFinding lengthFinding(DraftRule rule, std::int64_t tooMany)
{
  return {rule, tooMany > 0 ? Verdict::blocks : Verdict::passed, {}, std::max<std::int64_t>(tooMany, 0), {}};
}

DraftFinding addressFinding(const DraftFacts& facts)
{
  const bool isMissing = facts.needsAddress && !facts.hasAddress;
  return {DraftRule::hasAddress, isMissing ? Verdict::warns : Verdict::passed, {}, 0, {}};
}

DraftFinding latelyFinding(const DraftFacts& facts, Timestamp now)
{
  DraftFinding finding{DraftRule::notWrittenLately, Verdict::passed, {}, 0, {}};
  if (!facts.lastSentAt)
    return finding;
  finding.number = std::chrono::floor<std::chrono::days>(now - *facts.lastSentAt).count();
  if (finding.number < latelyDays)
    finding.verdict = Verdict::warns;
  return finding;
}

DraftFinding companyFinding(const DraftFacts& facts)
{
  if (facts.liveInCompany.empty() || facts.isFollowUp)
    return {DraftRule::aloneInCompany, Verdict::passed, facts.company, 0, {}};
  return {DraftRule::aloneInCompany, Verdict::warns, facts.liveInCompany, 0, {}};
}

/// Words by blanks; a character outside ASCII is one by itself, as in Chinese.
std::vector<std::string_view> wordsOf(std::string_view text)
{
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  while (begin < text.size() && words.size() < mostWordsCompared) {
    const bool isPlain = static_cast<unsigned char>(text[begin]) < 0x80;
    auto end = begin + 1;
    if (isPlain)
      while (end < text.size() && static_cast<unsigned char>(text[end]) < 0x80 && text[end] != ' ' && text[end] != '\n')
        ++end;
    else
      end = begin + firstCodePoints(text.substr(begin), 1).size();
    if (const auto word = trimmed(text.substr(begin, end - begin)); !word.empty())
      words.push_back(word);
    begin = end;
  }
  return words;
}

/// The length of the longest row of words that both have in their order.
std::size_t commonWords(const std::vector<std::string_view>& left, const std::vector<std::string_view>& right)
{
  std::vector<std::size_t> best(right.size() + 1, 0);
  for (const auto word : left) {
    std::size_t diagonal = 0;
    for (std::size_t at = 0; at < right.size(); ++at) {
      const auto above = best[at + 1];
      best[at + 1] = word == right[at] ? diagonal + 1 : std::max(above, best[at]);
      diagonal = above;
    }
  }
  return best.back();
}

}  // namespace

std::vector<DraftFinding> findingsOn(const DraftFacts& facts, Timestamp now, Day today)
{
  const auto kind = facts.channel.kind;
  const auto subjectExcess =
      hasSubject(kind) ? excess(charactersOn(kind, facts.subject), facts.channel.subjectLimit) : std::int64_t{0};
  std::vector<DraftFinding> findings = {
      textFinding(facts),
      fieldsFinding(facts),
      contactFinding(facts),
      holdFinding(facts, today),
      lengthFinding(DraftRule::textFits, excess(charactersOn(kind, facts.body), facts.channel.characterLimit)),
      lengthFinding(DraftRule::subjectFits, subjectExcess),
      addressFinding(facts),
      latelyFinding(facts, now),
      companyFinding(facts),
  };
  std::ranges::stable_sort(findings, {}, [](const DraftFinding& finding) { return weightOf(finding.verdict); });
  return findings;
}

bool isBlocked(const std::vector<DraftFinding>& findings)
{
  return std::ranges::any_of(findings, [](const auto& finding) { return finding.verdict == Verdict::blocks; });
}

std::size_t charactersOn(ChannelKind channel, std::string_view text)
{
  const bool countsCodePoints =
      channel == ChannelKind::wechat || channel == ChannelKind::boss || channel == ChannelKind::maimai;
  return countsCodePoints ? codePointCount(text) : utf16Count(text);
}

bool hasSubject(ChannelKind channel)
{
  return channel == ChannelKind::mail || channel == ChannelKind::inmail;
}

double adaptedShare(std::string_view made, std::string_view typed)
{
  const auto left = wordsOf(made);
  if (left.empty())
    return 0;
  const auto kept = commonWords(left, wordsOf(typed));
  return static_cast<double>(left.size() - kept) / static_cast<double>(left.size());
}

}  // namespace overture::outreach
