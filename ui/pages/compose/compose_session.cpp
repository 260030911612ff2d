#include "ui/pages/compose/compose_session.h"

#include "core/store/message_queries.h"
#include "core/store/profile_queries.h"
#include "core/store/template_queries.h"
#include "ui/pages/compose/hand_over_link.h"

namespace overture::ui
{
namespace
{

outreach::Draft draftOf(const Message& message, PersonId person)
{
  outreach::Draft draft;
  draft.person = person;
  draft.version = message.version;
  draft.project = message.project;
  draft.address = message.address;
  draft.channel = message.channel;
  draft.hook = message.hook;
  draft.subject = message.subject;
  draft.body = message.body;
  draft.adapted = message.adapted;
  return draft;
}

}  // namespace

ComposeSession::ComposeSession(StoreBridge& store, const Clock& clock, QObject* parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
  connect(&store, &StoreBridge::changed, this, &ComposeSession::onChanged);
}

ComposeSession::~ComposeSession() = default;

void ComposeSession::open(PersonId person)
{
  letKeeperGo();
  m_draft = {};
  m_draft.person = person;
  m_message.reset();
  m_facts = m_store.readOr(std::optional<ComposeFacts>(),
                           [&](const store::ReadTx& tx) { return composeFacts(tx, person, m_clock.now()); });
  if (m_facts) {
    const auto id = m_store.readOr(MessageId(), [&](const store::ReadTx& tx) { return openMessageTo(tx, person); });
    useKeeper(id);
    readMessage(id);
    if (m_message)
      takeOver(*m_message);
    else
      begin();
  }
  Q_EMIT textReplaced();
  Q_EMIT changed();
}

void ComposeSession::close()
{
  letKeeperGo();
  m_facts.reset();
  m_message.reset();
  Q_EMIT changed();
}

Channel ComposeSession::channel() const
{
  const auto* found = m_facts->channel(m_draft.channel);
  return found == nullptr ? Channel() : *found;
}

bool ComposeSession::isTypedInto() const
{
  return m_draft.subject != m_made.subject.text || m_draft.body != m_made.body.text;
}

bool ComposeSession::isFollowUp() const
{
  if (m_message)
    return m_message->place > 0;
  return m_facts->waiting && !m_draft.newThread.value_or(true);
}

std::vector<outreach::DraftFinding> ComposeSession::findings() const
{
  const auto& person = m_facts->person;
  outreach::DraftFacts facts;
  facts.subject = m_draft.subject;
  facts.body = m_draft.body;
  facts.channel = channel();
  facts.needsAddress = addressKindOf(facts.channel.kind).has_value();
  facts.hasAddress = m_facts->address(m_draft.address) != nullptr;
  facts.missingFields =
      unfilledIn(outreach::hasSubject(facts.channel.kind) ? m_draft.subject + "\n" + m_draft.body : m_draft.body);
  facts.doNotContact = person.doNotContactAt.has_value();
  facts.doNotContactReason = person.doNotContactReason;
  facts.onHoldUntil = person.onHoldUntil;
  facts.lastSentAt = m_facts->lastSentAt;
  facts.isFollowUp = isFollowUp();
  facts.company = m_facts->company ? m_facts->company->name : std::string();
  facts.liveInCompany = m_facts->liveInCompany;
  const auto now = m_clock.now();
  return outreach::findingsOn(facts, now, dayIn(now, m_store.readOr(std::string(), store::profileZone)));
}

VersionId ComposeSession::suggested() const
{
  return isFollowUp() ? m_facts->suggestedFollowUp : m_facts->suggestedFirst;
}

void ComposeSession::begin()
{
  if (m_facts->waiting) {
    m_draft.newThread = false;
    const auto last = m_store.readOr(std::optional<Message>(), [&](const store::ReadTx& tx) {
      return store::findMessage(tx, m_facts->waiting->id);
    });
    m_draft.project = last ? last->project : ProjectId();
  }
  m_draft.version = suggested();
  if (m_facts->projects.size() == 1)
    m_draft.project = m_facts->projects.front().id;
  make();
  const auto* mail = m_facts->channel(ChannelKind::mail);
  const auto reachable = m_facts->reachableBy({});
  if (!m_draft.channel.isSet())
    m_draft.channel = reachable.empty() ? (mail == nullptr ? ChannelId() : mail->id) : reachable.front().id;
  const auto* address = m_facts->addressFor(channel().kind);
  m_draft.address = address == nullptr ? AddressId() : address->id;
  fill();
}

void ComposeSession::make()
{
  m_version = m_draft.version.isSet()
                  ? m_store.readOr(std::optional<TemplateVersion>(),
                                   [&](const store::ReadTx& tx) { return store::findVersion(tx, m_draft.version); })
                  : std::nullopt;
  if (m_version && !m_message && !m_draft.channel.isSet()) {
    const auto owner = m_store.readOr(std::optional<MessageTemplate>(), [&](const store::ReadTx& tx) {
      return store::findTemplate(tx, m_version->owner);
    });
    if (owner)
      m_draft.channel = owner->channel;
  }
  m_made = makeDraft(*m_facts, m_version, m_draft.project);
}

void ComposeSession::fill()
{
  m_draft.subject = m_made.subject.text;
  m_draft.body = m_made.body.text;
  m_draft.hook = m_facts->person.hook;
  m_draft.adapted = 0;
  m_offersFilling = false;
}

/// After a choice was made or what stands around it changed.
void ComposeSession::choose()
{
  const bool wasTypedInto = isTypedInto();
  const auto before = m_draft;
  const auto madeBefore = m_made.subject.text + m_made.body.text;
  make();
  if (madeBefore != m_made.subject.text + m_made.body.text) {
    if (wasTypedInto)
      m_offersFilling = m_version.has_value();
    else
      fill();
  }
  if (m_message && m_draft != before)
    m_keeper->keep(m_draft);
  if (m_draft.subject != before.subject || m_draft.body != before.body)
    Q_EMIT textReplaced();
  Q_EMIT changed();
}

void ComposeSession::chooseVersion(VersionId version)
{
  m_draft.version = version;
  choose();
  if (m_message)
    m_keeper->keep(m_draft);
}

void ComposeSession::chooseProject(ProjectId project)
{
  m_draft.project = project;
  choose();
  if (m_message)
    m_keeper->keep(m_draft);
}

void ComposeSession::chooseChannel(ChannelId channel)
{
  m_draft.channel = channel;
  const auto* found = m_facts->channel(channel);
  const auto* address = found == nullptr ? nullptr : m_facts->addressFor(found->kind);
  m_draft.address = address == nullptr ? AddressId() : address->id;
  if (m_message)
    m_keeper->keep(m_draft);
  Q_EMIT changed();
}

void ComposeSession::chooseAddress(AddressId address)
{
  m_draft.address = address;
  if (m_message)
    m_keeper->keep(m_draft);
  Q_EMIT changed();
}

void ComposeSession::chooseThread(bool isNew)
{
  m_draft.newThread = isNew;
  m_draft.version = suggested();
  choose();
}

void ComposeSession::type(const std::string& subject, const std::string& body)
{
  if (!isDraft() || (subject == m_draft.subject && body == m_draft.body))
    return;
  m_draft.subject = subject;
  m_draft.body = body;
  m_draft.adapted = adaptedShare(m_made, body);
  m_keeper->keep(m_draft);
  Q_EMIT textTyped();
}

void ComposeSession::fillInAgain()
{
  fill();
  m_keeper->keep(m_draft);
  Q_EMIT textReplaced();
  Q_EMIT changed();
}

void ComposeSession::keepNow()
{
  if (m_keeper != nullptr && m_keeper->hasUnsaved())
    m_keeper->keepNow(m_draft, [](const Result<MessageId>&) {});
}

void ComposeSession::handOver()
{
  if (!isDraft())
    return;
  m_keeper->keepNow(m_draft, [this](const Result<MessageId>& id) {
    if (id)
      act(outreach::handOver(*id));
  });
}

void ComposeSession::markSent(const std::optional<outreach::SentAs>& sentAs)
{
  if (m_message)
    act(outreach::markSent(m_message->id, m_clock.now(), Precision::exact, sentAs));
}

void ComposeSession::markNotSent()
{
  if (m_message)
    act(outreach::markNotSent(m_message->id));
}

void ComposeSession::discard()
{
  if (m_message && isDraft())
    act(outreach::discardDraft(m_message->id));
}

void ComposeSession::act(store::Action<store::Done> action)
{
  m_store.write<store::Done>(std::move(action), this, [this](const Result<store::Done>& result) {
    if (!result)
      Q_EMIT failed(result.error());
  });
}

void ComposeSession::onChanged(const store::Changes& changes)
{
  if (m_facts && concernsComposing(changes))
    reread();
}

void ComposeSession::reread()
{
  const auto person = m_draft.person;
  auto facts = m_store.readOr(std::optional<ComposeFacts>(),
                              [&](const store::ReadTx& tx) { return composeFacts(tx, person, m_clock.now()); });
  if (!facts)
    return close();
  m_facts = std::move(facts);
  const bool hadMessage = m_message.has_value();
  readMessage(m_keeper->id());
  if (hadMessage && !m_message)
    return open(person);
  const bool isAnotherText = m_message && !m_keeper->hasUnsaved() &&
                             (m_message->subject != m_draft.subject || m_message->body != m_draft.body);
  if (isAnotherText) {
    takeOver(*m_message);
    Q_EMIT textReplaced();
  }
  if (isDraft())
    return choose();
  Q_EMIT changed();
}

void ComposeSession::readMessage(MessageId id)
{
  m_message = id.isSet() ? m_store.readOr(std::optional<Message>(),
                                          [&](const store::ReadTx& tx) { return store::findMessage(tx, id); })
                         : std::nullopt;
}

void ComposeSession::takeOver(const Message& message)
{
  m_draft = draftOf(message, m_draft.person);
  m_offersFilling = false;
  make();
}

void ComposeSession::useKeeper(MessageId id)
{
  m_keeper = new DraftKeeper(m_store, id, this);
  connect(m_keeper, &DraftKeeper::failed, this, &ComposeSession::failed);
  connect(m_keeper, &DraftKeeper::saved, this, [this, keeper = m_keeper] {
    if (keeper != m_keeper)
      return;
    readMessage(keeper->id());
    Q_EMIT saved();
    Q_EMIT changed();
  });
}

void ComposeSession::letKeeperGo()
{
  if (m_keeper != nullptr)
    std::exchange(m_keeper, nullptr)->letGo();
}

}  // namespace overture::ui
