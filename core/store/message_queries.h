#pragma once

#include "core/domain/message.h"
#include "core/store/write_tx.h"

#include <optional>
#include <vector>

namespace overture::store
{

[[nodiscard]] std::vector<Channel> channels(const ReadTx& tx);
[[nodiscard]] std::optional<Channel> findChannel(const ReadTx& tx, ChannelId id);
/// The preset of a kind.
[[nodiscard]] ChannelId channelOf(const ReadTx& tx, ChannelKind kind);

[[nodiscard]] std::optional<Thread> findThread(const ReadTx& tx, ThreadId id);
/// The newest thread of a person.
[[nodiscard]] std::optional<ThreadId> lastThreadOf(const ReadTx& tx, PersonId person);
/// The newest that was not closed.
[[nodiscard]] std::optional<ThreadId> lastOpenThreadOf(const ReadTx& tx, PersonId person);
[[nodiscard]] ThreadId insertThread(WriteTx& tx, const Thread& thread);
void updateThread(WriteTx& tx, const Thread& thread);
void deleteThread(WriteTx& tx, ThreadId id);

/// With subject and body.
[[nodiscard]] std::optional<Message> findMessage(const ReadTx& tx, MessageId id);
/// By place, then id.
[[nodiscard]] std::vector<Message> messagesOf(const ReadTx& tx, ThreadId thread);
[[nodiscard]] MessageId insertMessage(WriteTx& tx, const Message& message);
void updateMessage(WriteTx& tx, const Message& message);
void deleteMessage(WriteTx& tx, MessageId id);

[[nodiscard]] std::optional<Reply> findReply(const ReadTx& tx, ReplyId id);
[[nodiscard]] std::vector<Reply> repliesOf(const ReadTx& tx, ThreadId thread);
[[nodiscard]] ReplyId insertReply(WriteTx& tx, const Reply& reply);
void updateReply(WriteTx& tx, const Reply& reply);
void deleteReply(WriteTx& tx, ReplyId id);

}  // namespace overture::store
