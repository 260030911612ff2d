#pragma once

#include "core/base/enum_text.h"
#include "core/base/time.h"
#include "core/domain/ids.h"
#include "core/domain/message.h"

#include <optional>
#include <string>

namespace overture
{

enum class InteractionKind { call, meeting, note, event, invitationAccepted };

template <>
inline constexpr auto enumTexts<InteractionKind> = std::to_array<EnumText<InteractionKind>>({
    {InteractionKind::call, "call"},
    {InteractionKind::meeting, "meeting"},
    {InteractionKind::note, "note"},
    {InteractionKind::event, "event"},
    {InteractionKind::invitationAccepted, "invitation_accepted"},
});

/// One line of the contact log.
struct Interaction {
  InteractionId id;
  PersonId person;
  CompanyId company;
  InteractionKind kind = InteractionKind::note;
  Timestamp happenedAt;
  Precision precision = Precision::exact;
  std::string summary;
  std::string nextStep;
  Timestamp recordedAt;

  friend bool operator==(const Interaction&, const Interaction&) = default;
};

struct Reminder {
  ReminderId id;
  PersonId person;
  CompanyId company;
  Day dueOn;
  std::string text;
  std::optional<Timestamp> doneAt;
  std::optional<Day> snoozedUntil;

  friend bool operator==(const Reminder&, const Reminder&) = default;
};

/// A portfolio piece.
struct Project {
  ProjectId id;
  std::string title;
  std::string link;
  std::string problem;
  std::string shows;

  friend bool operator==(const Project&, const Project&) = default;
};

/// The person whose search this is; one row.
struct Profile {
  std::string name;
  std::string link;
  std::string linkedinUrl;
  std::string signature;
  std::string freeTimes;
  std::string timeZone;  ///< IANA name; empty: the machine's
  std::string titlesToLookFor;

  friend bool operator==(const Profile&, const Profile&) = default;
};

}  // namespace overture
