#pragma once

#include "core/base/enum_text.h"
#include "core/base/time.h"
#include "core/domain/ids.h"
#include "core/domain/person.h"

#include <optional>
#include <string>

namespace overture
{

enum class ChannelKind { mail, invitation, linkedin, inmail, x, wechat, boss, maimai, form, phone, inPerson };

template <>
inline constexpr auto enumTexts<ChannelKind> = std::to_array<EnumText<ChannelKind>>({
    {ChannelKind::mail, "mail"},
    {ChannelKind::invitation, "invitation"},
    {ChannelKind::linkedin, "linkedin"},
    {ChannelKind::inmail, "inmail"},
    {ChannelKind::x, "x"},
    {ChannelKind::wechat, "wechat"},
    {ChannelKind::boss, "boss"},
    {ChannelKind::maimai, "maimai"},
    {ChannelKind::form, "form"},
    {ChannelKind::phone, "phone"},
    {ChannelKind::inPerson, "in_person"},
});

struct Channel {
  ChannelId id;
  std::string name;  ///< empty for a preset: its kind names it
  ChannelKind kind = ChannelKind::mail;
  std::optional<int> characterLimit;
  std::optional<int> subjectLimit;

  friend bool operator==(const Channel&, const Channel&) = default;
};

enum class MessageState { draft, handedOver, sent, cancelled };

template <>
inline constexpr auto enumTexts<MessageState> = std::to_array<EnumText<MessageState>>({
    {MessageState::draft, "draft"},
    {MessageState::handedOver, "handed_over"},
    {MessageState::sent, "sent"},
    {MessageState::cancelled, "cancelled"},
});

enum class Precision { exact, day };

template <>
inline constexpr auto enumTexts<Precision> = std::to_array<EnumText<Precision>>({
    {Precision::exact, "exact"},
    {Precision::day, "day"},
});

/// One attempt to win one person; who they were when first written to stays as it was.
struct Thread {
  ThreadId id;
  PersonId person;
  CompanyId company;
  Role audienceRole = Role::other;
  std::string audienceTier;
  ChannelId audienceChannel;
  Warmth audienceWarmth = Warmth::cold;

  friend bool operator==(const Thread&, const Thread&) = default;
};

struct Message {
  MessageId id;
  ThreadId thread;
  int place = 0;  ///< 0: first message, n: follow-up n
  VersionId version;
  double adapted = 0;  ///< share of the version's words that were changed, 0 to 1
  ProjectId project;
  AddressId address;
  ChannelId channel;
  std::string hook;
  MessageState state = MessageState::draft;
  Timestamp draftedAt;
  std::optional<Timestamp> handedOverAt;
  std::optional<Timestamp> sentAt;
  Precision sentPrecision = Precision::exact;
  Timestamp recordedAt;
  bool imported = false;
  std::string subject;
  std::string body;

  friend bool operator==(const Message&, const Message&) = default;
};

enum class ReplyKind { positive, referral, neutral, negative, automatic, bounce };

template <>
inline constexpr auto enumTexts<ReplyKind> = std::to_array<EnumText<ReplyKind>>({
    {ReplyKind::positive, "positive"},
    {ReplyKind::referral, "referral"},
    {ReplyKind::neutral, "neutral"},
    {ReplyKind::negative, "negative"},
    {ReplyKind::automatic, "automatic"},
    {ReplyKind::bounce, "bounce"},
});

/// True for a reply that a person wrote: the only kinds that count as an answer.
[[nodiscard]] constexpr bool isHuman(ReplyKind kind)
{
  return kind != ReplyKind::automatic && kind != ReplyKind::bounce;
}

enum class ReplyWay { mail, linkedin, phone, inPerson, other };

template <>
inline constexpr auto enumTexts<ReplyWay> = std::to_array<EnumText<ReplyWay>>({
    {ReplyWay::mail, "mail"},
    {ReplyWay::linkedin, "linkedin"},
    {ReplyWay::phone, "phone"},
    {ReplyWay::inPerson, "in_person"},
    {ReplyWay::other, "other"},
});

enum class ReplyCertainty { confirmed, guessed };

template <>
inline constexpr auto enumTexts<ReplyCertainty> = std::to_array<EnumText<ReplyCertainty>>({
    {ReplyCertainty::confirmed, "confirmed"},
    {ReplyCertainty::guessed, "guessed"},
});

struct Reply {
  ReplyId id;
  ThreadId thread;
  MessageId message;
  PersonId person;
  ReplyWay way = ReplyWay::mail;
  ReplyKind kind = ReplyKind::neutral;
  ReplyCertainty certainty = ReplyCertainty::confirmed;
  Timestamp receivedAt;
  Precision receivedPrecision = Precision::exact;
  std::string text;
  Timestamp recordedAt;

  friend bool operator==(const Reply&, const Reply&) = default;
};

}  // namespace overture
