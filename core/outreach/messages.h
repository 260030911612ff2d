#pragma once

#include "core/domain/message.h"
#include "core/store/write_tx.h"

#include <optional>
#include <string>

namespace overture::outreach
{

/// A message as it stands in the composer.
struct Draft {
  PersonId person;
  VersionId version;
  ProjectId project;
  AddressId address;
  ChannelId channel;  ///< none: the channel of the version's template, else mail
  std::string hook;
  std::string subject;
  std::string body;
  double adapted = 0;  ///< share of the version's words that were changed, 0 to 1
  /// Whether it opens a new attempt to win the person. Not said: a version for follow-ups or thanks goes on in the last
  /// open thread, as does a message without a version; every other one opens a new thread.
  std::optional<bool> newThread;

  friend bool operator==(const Draft&, const Draft&) = default;
};

/// Keeps a new draft; a new thread remembers the person's role, tier, channel and warmth as they are now.
/// Errors: notFound (person, version, project, address or channel; subject says which); invalid.
[[nodiscard]] store::Action<MessageId> startMessage(Draft draft);

/// All but person and thread. What is typed within a minute is one undo step. Errors: notFound; invalid (also another
/// person than before); frozen once it was handed over or sent.
[[nodiscard]] store::Action<store::Done> saveDraft(MessageId id, Draft draft);

/// The text went to a mail program, a web page or the clipboard; whether it was sent is not known yet. Handing over
/// again changes nothing. Errors: notFound; frozen (sent); doNotContact (forbidden, or on hold until a later day;
/// subject is the person); missingFields (no text; subject names the field).
[[nodiscard]] store::Action<store::Done> handOver(MessageId id);

/// The words that were really sent, where they differ from the draft.
struct SentAs {
  std::string subject;
  std::string body;

  friend bool operator==(const SentAs&, const SentAs&) = default;
};

/// A draft, or what was handed over, was sent. It takes the next place among what was sent in its thread. The first
/// send of a thread renews what the thread remembers of the person. Errors: notFound; frozen (sent already); invalid (a
/// moment to come).
[[nodiscard]] store::Action<store::Done> markSent(MessageId id, Timestamp at, Precision precision,
                                                  std::optional<SentAs> sentAs = std::nullopt);

/// What was handed over was not sent: a draft again. Errors: notFound; frozen (sent).
[[nodiscard]] store::Action<store::Done> markNotSent(MessageId id);

/// With its thread when nothing else is in it. Errors: notFound; frozen (sent); inUse (a reply stands on it).
[[nodiscard]] store::Action<store::Done> discardDraft(MessageId id);

/// What may be put right about a sent message; its text never changes.
struct SentCorrection {
  Timestamp at;
  Precision precision = Precision::exact;
  ChannelId channel;
  VersionId version;
  ProjectId project;
  AddressId address;

  friend bool operator==(const SentCorrection&, const SentCorrection&) = default;
};

/// One undo step. The first message's channel is also the one its thread remembers. Errors: notFound; invalid (a moment
/// to come; a message that was not sent).
[[nodiscard]] store::Action<store::Done> correctSent(MessageId id, SentCorrection correction);

}  // namespace overture::outreach
