#include "core/outreach/messages.h"

#include "core/base/text.h"
#include "core/outreach/message_thread.h"
#include "core/outreach/validation.h"
#include "core/store/address_queries.h"
#include "core/store/message_queries.h"
#include "core/store/person_queries.h"
#include "core/store/profile_queries.h"
#include "core/store/project_queries.h"
#include "core/store/template_queries.h"

#include <fmt/format.h>

#include <functional>

namespace overture::outreach
{
namespace
{

using store::Done;
using store::OpKind;
using store::ReadTx;
using store::WriteTx;

store::Op messageOp(OpKind kind, MessageId id)
{
  return {kind, {"message", id.value, {}, 1}, store::Origin::person, {}, true};
}

/// What a message names must be there; an address must be the person's own.
Result<Done> requireLinks(const ReadTx& tx, PersonId person, const Message& message)
{
  if (message.version.isSet() && !store::findVersion(tx, message.version))
    return fail(ErrorKind::notFound, "version");
  if (message.project.isSet() && !store::findProject(tx, message.project))
    return fail(ErrorKind::notFound, "project");
  if (message.channel.isSet() && !store::findChannel(tx, message.channel))
    return fail(ErrorKind::notFound, "channel");
  if (!message.address.isSet())
    return Done{};
  const auto address = store::findAddress(tx, message.address);
  return address && address->person == person ? Result<Done>(Done{}) : fail(ErrorKind::notFound, "address");
}

ChannelId channelFor(const ReadTx& tx, const Draft& draft)
{
  if (draft.channel.isSet())
    return draft.channel;
  const auto version = store::findVersion(tx, draft.version);
  const auto owner = version ? store::findTemplate(tx, version->owner) : std::nullopt;
  return owner && owner->channel.isSet() ? owner->channel : store::channelOf(tx, ChannelKind::mail);
}

/// Takes over what was typed.
void takeOverDraft(const ReadTx& tx, const Draft& draft, Message& message)
{
  message.version = draft.version;
  message.project = draft.project;
  message.address = draft.address;
  message.channel = channelFor(tx, draft);
  message.hook = draft.hook;
  message.subject = draft.subject;
  message.body = draft.body;
  message.adapted = draft.adapted;
}

Validation checkedDraft(const Draft& draft)
{
  return Validation()
      .text("hook", draft.hook)
      .text("subject", draft.subject)
      .text("body", draft.body)
      .range("adapted", draft.adapted, 0, 1);
}

Validation checkedSent(const Message& message, Timestamp now)
{
  return Validation().past("sent_at", *message.sentAt, now).text("subject", message.subject).text("body", message.body);
}

/// A message with the thread it is in and the person it is for.
struct OpenedMessage {
  Message message;
  Thread thread;
  Person person;
};

/// Names the step after the person.
Result<OpenedMessage> openMessage(WriteTx& tx, MessageId id)
{
  const auto message = store::findMessage(tx, id);
  const auto thread = message ? store::findThread(tx, message->thread) : std::nullopt;
  const auto person = thread ? store::findPerson(tx, thread->person) : std::nullopt;
  if (!person)
    return fail(ErrorKind::notFound);
  tx.setSubject({"message", id.value, person->name, 1});
  return OpenedMessage{*message, *thread, *person};
}

/// Looks a message up that was not sent and lets `work` go on with it.
store::Action<Done> withUnsent(OpKind kind, MessageId id, std::function<Result<Done>(WriteTx&, OpenedMessage&)> work)
{
  return {messageOp(kind, id), [id, work = std::move(work)](WriteTx& tx) -> Result<Done> {
            auto opened = openMessage(tx, id);
            if (!opened)
              return failureOf(opened);
            if (opened->message.state == MessageState::sent)
              return fail(ErrorKind::frozen, opened->person.name);
            return work(tx, *opened);
          }};
}

bool mayBeWrittenTo(const ReadTx& tx, const Person& person, Timestamp now)
{
  if (person.doNotContactAt)
    return false;
  return !person.onHoldUntil || *person.onHoldUntil <= dayIn(now, store::profileZone(tx));
}

Result<Done> storeDraft(WriteTx& tx, OpenedMessage& opened, const Draft& draft)
{
  if (opened.message.state != MessageState::draft)
    return fail(ErrorKind::frozen, opened.person.name);
  if (draft.person.isSet() && draft.person != opened.person.id)
    return Validation().add("person", ProblemKind::outOfRange).failure();
  takeOverDraft(tx, draft, opened.message);
  if (const auto links = requireLinks(tx, opened.person.id, opened.message); !links)
    return links;
  store::updateMessage(tx, opened.message);
  return Done{};
}

Result<Done> storeHandedOver(WriteTx& tx, OpenedMessage& opened)
{
  if (opened.message.state == MessageState::handedOver)
    return Done{};
  if (!mayBeWrittenTo(tx, opened.person, tx.now()))
    return fail(ErrorKind::doNotContact, opened.person.name);
  if (isBlank(opened.message.body))
    return fail(ErrorKind::missingFields, "body");
  opened.message.state = MessageState::handedOver;
  opened.message.handedOverAt = tx.now();
  store::updateMessage(tx, opened.message);
  return Done{};
}

Result<Done> storeSent(WriteTx& tx, OpenedMessage& opened)
{
  if (const auto problems = checkedSent(opened.message, tx.now()); !problems.isFine())
    return problems.failure();
  if (!hasSent(tx, opened.thread.id))
    store::updateThread(tx, threadFor(tx, opened.person, opened.message.channel, opened.thread.id));
  opened.message.state = MessageState::sent;
  store::updateMessage(tx, opened.message);
  putSentFirst(tx, opened.thread.id);
  return Done{};
}

Result<Done> storeCorrected(WriteTx& tx, OpenedMessage& opened)
{
  if (opened.message.state != MessageState::sent)
    return Validation().add("state", ProblemKind::outOfRange).failure();
  if (const auto problems = checkedSent(opened.message, tx.now()); !problems.isFine())
    return problems.failure();
  if (const auto links = requireLinks(tx, opened.person.id, opened.message); !links)
    return links;
  store::updateMessage(tx, opened.message);
  if (opened.message.place > 0)
    return Done{};
  opened.thread.audienceChannel = opened.message.channel;
  store::updateThread(tx, opened.thread);
  return Done{};
}

}  // namespace

store::Action<MessageId> startMessage(Draft draft)
{
  return {messageOp(OpKind::startMessage, {}), [draft = std::move(draft)](WriteTx& tx) -> Result<MessageId> {
            if (const auto problems = checkedDraft(draft); !problems.isFine())
              return problems.failure();
            const auto person = store::findPerson(tx, draft.person);
            if (!person)
              return fail(ErrorKind::notFound, "person");
            Message message;
            takeOverDraft(tx, draft, message);
            if (const auto links = requireLinks(tx, person->id, message); !links)
              return failureOf(links);
            message.thread = threadOfDraft(tx, *person, draft, message.channel);
            message.place = nextPlaceIn(tx, message.thread);
            message.draftedAt = tx.now();
            const auto id = store::insertMessage(tx, message);
            tx.setSubject({"message", id.value, person->name, 1});
            return id;
          }};
}

store::Action<Done> saveDraft(MessageId id, Draft draft)
{
  const auto problems = checkedDraft(draft);
  auto action =
      withUnsent(OpKind::saveDraft, id, [draft = std::move(draft), problems](WriteTx& tx, OpenedMessage& opened) {
        return problems.isFine() ? storeDraft(tx, opened, draft) : Result<Done>(problems.failure());
      });
  action.op.mergeKey = fmt::format("draft {}", id.value);
  return action;
}

store::Action<Done> handOver(MessageId id)
{
  return withUnsent(OpKind::handOver, id, storeHandedOver);
}

store::Action<Done> markSent(MessageId id, Timestamp at, Precision precision, std::optional<SentAs> sentAs)
{
  return withUnsent(OpKind::markSent, id,
                    [at, precision, sentAs = std::move(sentAs)](WriteTx& tx, OpenedMessage& opened) -> Result<Done> {
                      opened.message.sentAt = at;
                      opened.message.sentPrecision = precision;
                      if (sentAs) {
                        opened.message.subject = sentAs->subject;
                        opened.message.body = sentAs->body;
                      }
                      return storeSent(tx, opened);
                    });
}

store::Action<Done> markNotSent(MessageId id)
{
  return withUnsent(OpKind::markNotSent, id, [](WriteTx& tx, OpenedMessage& opened) -> Result<Done> {
    opened.message.state = MessageState::draft;
    opened.message.handedOverAt.reset();
    store::updateMessage(tx, opened.message);
    return Done{};
  });
}

store::Action<Done> discardDraft(MessageId id)
{
  return withUnsent(OpKind::discardDraft, id, [](WriteTx& tx, OpenedMessage& opened) -> Result<Done> {
    if (isAnswered(tx, opened.message))
      return fail(ErrorKind::inUse, opened.person.name);
    store::deleteMessage(tx, opened.message.id);
    closeUp(tx, opened.thread.id);
    return Done{};
  });
}

store::Action<Done> correctSent(MessageId id, SentCorrection correction)
{
  return {messageOp(OpKind::correctSent, id), [id, correction](WriteTx& tx) -> Result<Done> {
            auto opened = openMessage(tx, id);
            if (!opened)
              return failureOf(opened);
            auto& message = opened->message;
            message.sentAt = correction.at;
            message.sentPrecision = correction.precision;
            message.channel = correction.channel;
            message.version = correction.version;
            message.project = correction.project;
            message.address = correction.address;
            return storeCorrected(tx, *opened);
          }};
}

}  // namespace overture::outreach
