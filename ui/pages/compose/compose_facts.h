#pragma once

#include "core/domain/company.h"
#include "core/domain/person.h"
#include "core/domain/records.h"
#include "core/store/changes.h"
#include "core/store/message_list.h"
#include "core/store/template_queries.h"
#include "core/store/timeline.h"

#include <optional>
#include <string>
#include <vector>

namespace overture::ui
{

/// Everything stored that a message to one person is made of and looked at with.
struct ComposeFacts {
  Person person;
  std::optional<Company> company;
  std::optional<int> fit;
  std::vector<Address> addresses;  ///< those that are not dead
  std::vector<Channel> channels;
  std::vector<Project> projects;
  std::vector<store::VersionName> versions;  ///< in use
  Profile profile;
  std::vector<store::TimelineEntry> before;   ///< with the person and the company, newest first
  std::optional<Timestamp> lastSentAt;        ///< to the person
  std::optional<store::MessageRow> waiting;   ///< the last message to the person that nobody answered
  std::string liveInCompany;                  ///< who else there has an open first message
  VersionId suggestedFirst;
  VersionId suggestedFollowUp;

  [[nodiscard]] const Channel* channel(ChannelId id) const;
  [[nodiscard]] const Channel* channel(ChannelKind kind) const;
  [[nodiscard]] const Address* address(AddressId id) const;
  [[nodiscard]] const Project* project(ProjectId id) const;
  [[nodiscard]] const store::VersionName* version(VersionId id) const;
  /// The first one that the channel can use; nothing when there is none.
  [[nodiscard]] const Address* addressFor(ChannelKind channel) const;
  /// Channels that the person can be reached by, `always` among them.
  [[nodiscard]] std::vector<Channel> reachableBy(ChannelId always) const;
};

/// Nothing when there is no such person. About a millisecond.
[[nodiscard]] std::optional<ComposeFacts> composeFacts(const store::ReadTx& tx, PersonId person, Timestamp now);

/// The newest message to a person that is a draft or handed over.
[[nodiscard]] MessageId openMessageTo(const store::ReadTx& tx, PersonId person);

/// True for a change that a message to this person may look different after.
[[nodiscard]] bool concernsComposing(const store::Changes& changes);

}  // namespace overture::ui
