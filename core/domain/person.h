#pragma once

#include "core/base/enum_text.h"
#include "core/base/time.h"
#include "core/domain/address_rules.h"
#include "core/domain/ids.h"

#include <optional>
#include <string>

namespace overture
{

enum class Role { hiringManager, executive, teamLead, peer, recruiterInHouse, recruiterAgency, referrer, other };

template <>
inline constexpr auto enumTexts<Role> = std::to_array<EnumText<Role>>({
    {Role::hiringManager, "hiring_manager"},
    {Role::executive, "executive"},
    {Role::teamLead, "team_lead"},
    {Role::peer, "peer"},
    {Role::recruiterInHouse, "recruiter_in_house"},
    {Role::recruiterAgency, "recruiter_agency"},
    {Role::referrer, "referrer"},
    {Role::other, "other"},
});

enum class Warmth { cold, warm };

template <>
inline constexpr auto enumTexts<Warmth> = std::to_array<EnumText<Warmth>>({
    {Warmth::cold, "cold"},
    {Warmth::warm, "warm"},
});

/// Where a person stands with us, as lists show it; derived from threads and replies.
enum class ContactState { notWritten, drafted, handedOver, waiting, replied, bounced };

template <>
inline constexpr auto enumTexts<ContactState> = std::to_array<EnumText<ContactState>>({
    {ContactState::notWritten, "not_written"},
    {ContactState::drafted, "drafted"},
    {ContactState::handedOver, "handed_over"},
    {ContactState::waiting, "waiting"},
    {ContactState::replied, "replied"},
    {ContactState::bounced, "bounced"},
});

/// The next thing to do about a person or company; derived.
enum class NextStep { none, write, confirmSent, wait, answer, remind };

template <>
inline constexpr auto enumTexts<NextStep> = std::to_array<EnumText<NextStep>>({
    {NextStep::none, "none"},
    {NextStep::write, "write"},
    {NextStep::confirmSent, "confirm_sent"},
    {NextStep::wait, "wait"},
    {NextStep::answer, "answer"},
    {NextStep::remind, "remind"},
});

struct Person {
  PersonId id;
  CompanyId company;
  std::string name;
  std::string givenName;
  std::string familyName;
  std::string greeting;  ///< how to greet; empty: the given name
  std::string title;
  Role role = Role::other;
  std::string seniority;
  std::string timeZone;  ///< IANA name or empty
  std::string location;
  std::string hook;
  std::string hookUrl;
  Warmth warmth = Warmth::cold;
  PersonId introducedBy;
  std::optional<Timestamp> doNotContactAt;
  std::string doNotContactReason;
  std::optional<Day> onHoldUntil;
  std::string notes;
  std::string source;
  std::optional<Timestamp> archivedAt;
  Timestamp createdAt;

  friend bool operator==(const Person&, const Person&) = default;
};

enum class Certainty { certain, guessed };

template <>
inline constexpr auto enumTexts<Certainty> = std::to_array<EnumText<Certainty>>({
    {Certainty::certain, "certain"},
    {Certainty::guessed, "guessed"},
});

/// One way to reach a person. `normal` is the unique key for matching.
struct Address {
  AddressId id;
  PersonId person;
  AddressKind kind = AddressKind::mail;
  std::string value;
  std::string normal;
  Certainty certainty = Certainty::certain;
  std::optional<Timestamp> deadSince;

  friend bool operator==(const Address&, const Address&) = default;
};

}  // namespace overture
