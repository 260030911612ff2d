#pragma once

#include "core/domain/message.h"
#include "core/outreach/messages.h"
#include "core/store/write_tx.h"

namespace overture::outreach
{

/// What the use cases of messages do with threads.

/// A thread that remembers the person's role, tier, channel and warmth as they are now.
[[nodiscard]] Thread threadFor(const store::ReadTx& tx, const Person& person, ChannelId channel, ThreadId id);

/// The thread that a draft goes into: the last open one, or a new one.
[[nodiscard]] ThreadId threadOfDraft(store::WriteTx& tx, const Person& person, const Draft& draft, ChannelId channel);

[[nodiscard]] int nextPlaceIn(const store::ReadTx& tx, ThreadId thread);
[[nodiscard]] bool hasSent(const store::ReadTx& tx, ThreadId thread);

/// True when a reply answers the message, or stands in a thread that would be empty without it.
[[nodiscard]] bool isAnswered(const store::ReadTx& tx, const Message& message);

/// Numbers the messages anew: what was sent in its order, then what was not. Place 0 is what was sent first.
void putSentFirst(store::WriteTx& tx, ThreadId thread);

/// After a message was taken out: numbers the others anew, or takes the empty thread away.
void closeUp(store::WriteTx& tx, ThreadId thread);

}  // namespace overture::outreach
