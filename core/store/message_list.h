#pragma once

#include "core/domain/message.h"
#include "core/store/read_tx.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace overture::store
{

enum class MessageColumn { person, company, version, channel, state, sentAt };

/// What came of a thread: no human reply and no bounce, a human reply, or a bounce and no human reply.
enum class ThreadOutcome { waiting, answered, bounced };

/// Which messages a list shows, in which order. `text` is looked up in subjects, bodies and the names of the people
/// written to, every word as the beginning of one. Cancelled messages are shown only where `state` asks for them;
/// `outcome` takes sent messages only, follow-ups included.
struct MessageList {
  std::string text;
  std::optional<MessageState> state;
  std::optional<ThreadOutcome> outcome;
  VersionId version;
  PersonId person;
  CompanyId company;  ///< the company that the person was written to at
  MessageColumn sortBy = MessageColumn::sentAt;
  bool descending = true;
  friend bool operator==(const MessageList&, const MessageList&) = default;
};

/// Ordered ids. By sentAt, messages that are not sent stand where the newest are. Where two are
/// equal, the newer first.
[[nodiscard]] std::vector<MessageId> messageIds(const ReadTx& tx, const MessageList& list);

/// What a list shows of a message.
struct MessageRow {
  MessageId id;
  ThreadId thread;
  PersonId person;
  std::string personName;
  CompanyId company;
  std::string companyName;
  std::string title;  ///< of the person, as it is now
  VersionId version;
  std::string versionName;  ///< the template's name; empty without a version
  int versionNumber = 0;
  int place = 0;  ///< 0: first message, n: follow-up n
  ChannelId channel;
  ChannelKind channelKind = ChannelKind::mail;
  std::string channelName;  ///< empty for a preset: its kind names it
  MessageState state = MessageState::draft;
  Timestamp draftedAt;
  std::optional<Timestamp> handedOverAt;
  std::optional<Timestamp> sentAt;
  Precision sentPrecision = Precision::exact;
  std::string subject;
  std::string beginning;              ///< the first 120 characters of the body, line breaks as blanks
  std::optional<ReplyKind> answered;  ///< the thread's first human reply, else its first of any kind
  friend bool operator==(const MessageRow&, const MessageRow&) = default;
};

/// Rows in the order of the ids; those of removed messages are missing. About 15 µs a row.
[[nodiscard]] std::vector<MessageRow> messageRows(const ReadTx& tx, std::span<const MessageId> ids);

struct MessageCounts {
  std::int64_t drafts = 0;
  std::int64_t handedOver = 0;
  std::int64_t sent = 0;
  std::int64_t waiting = 0;  ///< sent first messages without any human reply or bounce in their thread
  friend bool operator==(const MessageCounts&, const MessageCounts&) = default;
};
[[nodiscard]] MessageCounts messageCounts(const ReadTx& tx);

}  // namespace overture::store
