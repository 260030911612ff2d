#include "core/outreach/replies.h"

#include "core/outreach/validation.h"
#include "core/store/message_queries.h"
#include "core/store/person_queries.h"

#include <optional>

namespace overture::outreach
{
namespace
{

using store::Done;
using store::OpKind;
using store::WriteTx;

store::Op replyOp(OpKind kind, ReplyId id)
{
  return {kind, {"reply", id.value, {}, 1}, store::Origin::person, {}, true};
}

/// The last message that was sent in a thread; none where nothing was.
MessageId lastSentIn(const store::ReadTx& tx, ThreadId thread)
{
  MessageId last;
  for (const auto& message : store::messagesOf(tx, thread))
    if (message.state == MessageState::sent)
      last = message.id;
  return last;
}

/// Fills in what was not said: thread, message, person.
Result<Reply> completedReply(const store::ReadTx& tx, Reply reply)
{
  const auto message = store::findMessage(tx, reply.message);
  if (reply.message.isSet() && !message)
    return fail(ErrorKind::notFound, "message");
  if (!reply.thread.isSet() && message)
    reply.thread = message->thread;
  if (!reply.thread.isSet())
    return Validation().required("thread", {}).failure();
  const auto thread = store::findThread(tx, reply.thread);
  if (!thread)
    return fail(ErrorKind::notFound, "thread");
  if (message && message->thread != thread->id)
    return Validation().add("message", ProblemKind::outOfRange).failure();
  if (!reply.message.isSet())
    reply.message = lastSentIn(tx, thread->id);
  if (!reply.person.isSet())
    reply.person = thread->person;
  return reply;
}

Result<Done> requireFine(WriteTx& tx, const Reply& reply)
{
  const auto problems = Validation().text("text", reply.text).past("received_at", reply.receivedAt, tx.now());
  if (!problems.isFine())
    return problems.failure();
  const auto person = store::findPerson(tx, reply.person);
  if (!person)
    return fail(ErrorKind::notFound, "person");
  tx.setSubject({"reply", reply.id.value, person->name, 1});
  return Done{};
}

/// Names the step after who answered.
std::optional<Reply> openReply(WriteTx& tx, ReplyId id)
{
  auto reply = store::findReply(tx, id);
  if (!reply)
    return std::nullopt;
  const auto person = store::findPerson(tx, reply->person);
  tx.setSubject({"reply", id.value, person ? person->name : std::string(), 1});
  return reply;
}

}  // namespace

store::Action<ReplyId> logReply(Reply reply)
{
  return {replyOp(OpKind::logReply, {}), [reply = std::move(reply)](WriteTx& tx) -> Result<ReplyId> {
            auto completed = completedReply(tx, reply);
            if (!completed)
              return failureOf(completed);
            if (const auto fine = requireFine(tx, *completed); !fine)
              return failureOf(fine);
            const auto id = store::insertReply(tx, *completed);
            tx.setSubject({"reply", id.value, tx.subject().name, 1});
            return id;
          }};
}

store::Action<Done> confirmReply(ReplyId id, ReplyKind kind)
{
  return {replyOp(OpKind::confirmReply, id), [id, kind](WriteTx& tx) -> Result<Done> {
            auto reply = openReply(tx, id);
            if (!reply)
              return fail(ErrorKind::notFound);
            reply->kind = kind;
            reply->certainty = ReplyCertainty::confirmed;
            store::updateReply(tx, *reply);
            return Done{};
          }};
}

store::Action<Done> editReply(Reply reply)
{
  auto op = replyOp(OpKind::editReply, reply.id);
  return {std::move(op), [reply = std::move(reply)](WriteTx& tx) -> Result<Done> {
            const auto before = store::findReply(tx, reply.id);
            if (!before)
              return fail(ErrorKind::notFound);
            auto after = reply;
            after.thread = before->thread;
            auto completed = completedReply(tx, std::move(after));
            if (!completed)
              return failureOf(completed);
            if (const auto fine = requireFine(tx, *completed); !fine)
              return fine;
            store::updateReply(tx, *completed);
            return Done{};
          }};
}

store::Action<Done> removeReply(ReplyId id)
{
  return {replyOp(OpKind::removeReply, id), [id](WriteTx& tx) -> Result<Done> {
            if (!openReply(tx, id))
              return fail(ErrorKind::notFound);
            store::deleteReply(tx, id);
            return Done{};
          }};
}

}  // namespace overture::outreach
