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

enum class ReplyColumn { person, kind, receivedAt };

/// Which replies a list shows, in which order. `text` is looked up in the replies and in the names of the people they
/// are from, every word as the beginning of one.
struct ReplyList {
  std::string text;
  std::optional<ReplyKind> kind;
  std::optional<ReplyCertainty> certainty;
  PersonId person;    ///< whose thread it answers
  CompanyId company;  ///< the company that the person was written to at
  ReplyColumn sortBy = ReplyColumn::receivedAt;
  bool descending = true;
  friend bool operator==(const ReplyList&, const ReplyList&) = default;
};

/// Ordered ids. Where two are equal, the newer first. Kinds are ordered as ReplyKind lists them.
[[nodiscard]] std::vector<ReplyId> replyIds(const ReadTx& tx, const ReplyList& list);

/// What a list shows of a reply.
struct ReplyRow {
  ReplyId id;
  ThreadId thread;
  MessageId message;  ///< the message that it answers; not set where nobody knows
  PersonId person;    ///< who answered: the thread's person, or a colleague
  std::string personName;
  CompanyId company;  ///< the thread's
  std::string companyName;
  std::string title;
  ReplyWay way = ReplyWay::mail;
  ReplyKind kind = ReplyKind::neutral;
  ReplyCertainty certainty = ReplyCertainty::confirmed;
  Timestamp receivedAt;
  Precision receivedPrecision = Precision::exact;
  std::string beginning;  ///< the first 120 characters of the text, line breaks as blanks
  /// Whole days since the message was sent that it answers, or else the thread's first one; nothing where neither was.
  std::optional<int> daysAfter;
  VersionId version;  ///< that the answered message, or else the thread's first one, was made from
  std::string versionName;
  int versionNumber = 0;
  friend bool operator==(const ReplyRow&, const ReplyRow&) = default;
};

/// Rows in the order of the ids; those of removed replies are missing. About 15 µs a row.
[[nodiscard]] std::vector<ReplyRow> replyRows(const ReadTx& tx, std::span<const ReplyId> ids);

struct ReplyCounts {
  std::int64_t all = 0;
  std::int64_t human = 0;
  std::int64_t toConfirm = 0;  ///< guessed
  friend bool operator==(const ReplyCounts&, const ReplyCounts&) = default;
};
[[nodiscard]] ReplyCounts replyCounts(const ReadTx& tx);

}  // namespace overture::store
