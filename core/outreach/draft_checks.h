#pragma once

#include "core/base/time.h"
#include "core/domain/message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace overture::outreach {

/// What is looked at before a message leaves, in the order in which it is shown.
enum class DraftRule {
  hasText,
  fieldsFilled,
  mayBeContacted,
  notOnHold,
  textFits,
  subjectFits,
  hasAddress,
  notWrittenLately,
  aloneInCompany,
};

enum class Verdict { passed, warns, blocks };

/// How one rule came out. Of the values those of its rule are set; sentences are made of them where they are shown.
struct DraftFinding {
  DraftRule rule = DraftRule::hasText;
  Verdict verdict = Verdict::passed;
  std::string name;         ///< the first missing field; why not to contact; who else is waiting; the company
  std::int64_t number = 0;  ///< missing fields; characters too many; days since the last message
  std::optional<Day> day;   ///< on hold until
  friend bool operator==(const DraftFinding&, const DraftFinding&) = default;
};

/// A message and what stands around it.
struct DraftFacts {
  std::string subject;
  std::string body;
  Channel channel;
  bool needsAddress = true;
  bool hasAddress = false;
  std::vector<std::string> missingFields;
  bool doNotContact = false;
  std::string doNotContactReason;
  std::optional<Day> onHoldUntil;
  std::optional<Timestamp> lastSentAt;  ///< to this person
  bool isFollowUp = false;
  std::string company;        ///< empty: none
  std::string liveInCompany;  ///< who else there has an open first message
};

/// A person who was written to within so many days is warned about.
inline constexpr int latelyDays = 7;

/// Those that block first, then those that warn, then what is fine.
[[nodiscard]] std::vector<DraftFinding> findingsOn(const DraftFacts& facts, Timestamp now, Day today);

[[nodiscard]] bool isBlocked(const std::vector<DraftFinding>& findings);

/// Characters as the channel counts them: code points in the Chinese apps, UTF-16 units elsewhere.
[[nodiscard]] std::size_t charactersOn(ChannelKind channel, std::string_view text);

/// True where a message has a subject of its own.
[[nodiscard]] bool hasSubject(ChannelKind channel);

}  // namespace overture::outreach
