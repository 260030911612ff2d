#include "core/outreach/message_thread.h"

#include "core/store/company_queries.h"
#include "core/store/message_queries.h"
#include "core/store/template_queries.h"

#include <algorithm>

namespace overture::outreach
{
namespace
{

bool opensThread(const store::ReadTx& tx, const Draft& draft)
{
  if (draft.newThread)
    return *draft.newThread;
  const auto version = store::findVersion(tx, draft.version);
  const auto owner = version ? store::findTemplate(tx, version->owner) : std::nullopt;
  return owner && owner->purpose != Purpose::followUp && owner->purpose != Purpose::thankYou;
}

bool wasSent(const Message& message)
{
  return message.state == MessageState::sent;
}

}  // namespace

Thread threadFor(const store::ReadTx& tx, const Person& person, ChannelId channel, ThreadId id)
{
  const auto company = store::findCompany(tx, person.company);
  return {id, person.id, person.company, person.role, company ? company->tier : std::string(), channel, person.warmth};
}

ThreadId threadOfDraft(store::WriteTx& tx, const Person& person, const Draft& draft, ChannelId channel)
{
  if (!opensThread(tx, draft))
    if (const auto last = store::lastOpenThreadOf(tx, person.id))
      return *last;
  return store::insertThread(tx, threadFor(tx, person, channel, {}));
}

int nextPlaceIn(const store::ReadTx& tx, ThreadId thread)
{
  const auto messages = store::messagesOf(tx, thread);
  return messages.empty() ? 0 : messages.back().place + 1;
}

bool hasSent(const store::ReadTx& tx, ThreadId thread)
{
  return std::ranges::any_of(store::messagesOf(tx, thread), wasSent);
}

bool isAnswered(const store::ReadTx& tx, const Message& message)
{
  const bool isAlone = store::messagesOf(tx, message.thread).size() == 1;
  return std::ranges::any_of(store::repliesOf(tx, message.thread),
                             [&](const Reply& reply) { return isAlone || reply.message == message.id; });
}

void putSentFirst(store::WriteTx& tx, ThreadId thread)
{
  auto messages = store::messagesOf(tx, thread);
  std::ranges::stable_partition(messages, wasSent);
  int place = 0;
  for (auto& message : messages) {
    if (message.place != place) {
      message.place = place;
      store::updateMessage(tx, message);
    }
    ++place;
  }
}

void closeUp(store::WriteTx& tx, ThreadId thread)
{
  if (store::messagesOf(tx, thread).empty())
    store::deleteThread(tx, thread);
  else
    putSentFirst(tx, thread);
}

}  // namespace overture::outreach
