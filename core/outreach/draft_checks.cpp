#include "core/outreach/draft_checks.h"

#include "core/base/text.h"

#include <algorithm>
#include <chrono>

namespace overture::outreach {
namespace {

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

}  // namespace overture::outreach
