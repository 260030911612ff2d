#include "ui/pages/compose/compose_facts.h"

#include "core/store/address_queries.h"
#include "core/store/company_queries.h"
#include "core/store/message_queries.h"
#include "core/store/person_queries.h"
#include "core/store/profile_queries.h"
#include "core/store/project_queries.h"
#include "core/store/today.h"
#include "ui/models/column_mask.h"
#include "ui/pages/compose/hand_over_link.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace overture::ui
{
namespace
{

constexpr int mostLinesBefore = 6;

template <class Record, class RecordId>
const Record* findById(const std::vector<Record>& records, RecordId id)
{
  const auto found = std::ranges::find_if(records, [id](const Record& record) { return record.id == id; });
  return id.isSet() && found != records.end() ? &*found : nullptr;
}

std::optional<store::MessageRow> newestMessage(const store::ReadTx& tx, store::MessageList list)
{
  list.sortBy = store::MessageColumn::sentAt;
  list.descending = true;
  const auto ids = store::messageIds(tx, list);
  if (ids.empty())
    return std::nullopt;
  const auto rows = store::messageRows(tx, std::span(ids).first(1));
  return rows.empty() ? std::nullopt : std::optional(rows.front());
}

/// Somebody else at the company whose first message is still waiting for its answer.
std::string otherWaitingAt(const store::ReadTx& tx, const Person& person, Timestamp now)
{
  if (!person.company.isSet())
    return {};
  store::MessageList list;
  list.company = person.company;
  list.outcome = store::ThreadOutcome::waiting;
  const auto ids = store::messageIds(tx, list);
  const auto oldest = now + -std::chrono::days(store::quietUntilDays);
  for (const auto& row : store::messageRows(tx, ids))
    if (row.person != person.id && row.sentAt && *row.sentAt > oldest)
      return row.personName;
  return {};
}

std::vector<store::TimelineEntry> linesBefore(const store::ReadTx& tx, const Person& person)
{
  auto lines = person.company.isSet() ? store::timelineOf(tx, person.company, 4 * mostLinesBefore)
                                      : store::timelineOf(tx, person.id, 4 * mostLinesBefore);
  std::erase_if(lines, [](const store::TimelineEntry& line) {
    return line.kind == store::TimelineKind::added || line.kind == store::TimelineKind::drafted ||
           line.kind == store::TimelineKind::reminder;
  });
  lines.resize(std::min<std::size_t>(lines.size(), mostLinesBefore));
  return lines;
}

void readCompany(const store::ReadTx& tx, ComposeFacts& facts)
{
  if (!facts.person.company.isSet())
    return;
  facts.company = store::findCompany(tx, facts.person.company);
  for (const auto& row : store::companyRows(tx, std::array{facts.person.company}))
    facts.fit = row.fit;
}

void readChoices(const store::ReadTx& tx, ComposeFacts& facts)
{
  facts.addresses = store::addressesOf(tx, facts.person.id);
  std::erase_if(facts.addresses, [](const Address& address) { return address.deadSince.has_value(); });
  facts.channels = store::channels(tx);
  facts.projects = store::projects(tx);
  facts.versions = store::versionNames(tx);
  std::erase_if(facts.versions, [](const auto& version) { return version.status == VersionStatus::retired; });
  facts.suggestedFirst = store::versionToSend(tx, Purpose::firstMessage).id;
  const auto role = facts.person.role;
  if (role == Role::recruiterInHouse || role == Role::recruiterAgency)
    if (const auto introduction = store::versionToSend(tx, Purpose::recruiterIntroduction).id; introduction.isSet())
      facts.suggestedFirst = introduction;
  facts.suggestedFollowUp = store::versionToSend(tx, Purpose::followUp).id;
}

void readHistory(const store::ReadTx& tx, Timestamp now, ComposeFacts& facts)
{
  store::MessageList sent;
  sent.person = facts.person.id;
  sent.state = MessageState::sent;
  if (const auto last = newestMessage(tx, sent))
    facts.lastSentAt = last->sentAt;
  sent.outcome = store::ThreadOutcome::waiting;
  facts.waiting = newestMessage(tx, sent);
  facts.liveInCompany = otherWaitingAt(tx, facts.person, now);
  facts.before = linesBefore(tx, facts.person);
}

}  // namespace

const Channel* ComposeFacts::channel(ChannelId id) const
{
  return findById(channels, id);
}

const Channel* ComposeFacts::channel(ChannelKind kind) const
{
  const auto found = std::ranges::find(channels, kind, &Channel::kind);
  return found == channels.end() ? nullptr : &*found;
}

const Address* ComposeFacts::address(AddressId id) const
{
  return findById(addresses, id);
}

const Project* ComposeFacts::project(ProjectId id) const
{
  return findById(projects, id);
}

const store::VersionName* ComposeFacts::version(VersionId id) const
{
  return findById(versions, id);
}

const Address* ComposeFacts::addressFor(ChannelKind channel) const
{
  const auto kind = addressKindOf(channel);
  const auto found = std::ranges::find_if(addresses, [&](const Address& address) { return address.kind == kind; });
  return found == addresses.end() ? nullptr : &*found;
}

std::vector<Channel> ComposeFacts::reachableBy(ChannelId always) const
{
  std::vector<Channel> reachable;
  std::ranges::copy_if(channels, std::back_inserter(reachable), [&](const Channel& channel) {
    return channel.id == always || addressFor(channel.kind) != nullptr;
  });
  return reachable;
}

std::optional<ComposeFacts> composeFacts(const store::ReadTx& tx, PersonId person, Timestamp now)
{
  auto found = store::findPerson(tx, person);
  if (!found)
    return std::nullopt;
  ComposeFacts facts;
  facts.person = std::move(*found);
  facts.profile = store::profile(tx);
  readCompany(tx, facts);
  readChoices(tx, facts);
  readHistory(tx, now, facts);
  return facts;
}

MessageId openMessageTo(const store::ReadTx& tx, PersonId person)
{
  MessageId newest;
  for (const auto state : {MessageState::draft, MessageState::handedOver}) {
    store::MessageList list;
    list.person = person;
    list.state = state;
    for (const auto id : store::messageIds(tx, list))
      newest = std::max(newest, id, [](MessageId a, MessageId b) { return a.value < b.value; });
  }
  return newest;
}

bool concernsComposing(const store::Changes& changes)
{
  return touchesAny(changes, {"person", "company", "address", "channel", "project", "profile", "template",
                              "template_version", "message", "message_body", "thread", "reply", "interaction",
                              "company_score"});
}

}  // namespace overture::ui
