#include "core/store/message_queries.h"

#include "core/store/enum_column.h"

namespace overture::store
{
namespace
{

constexpr auto selectChannels =
    "SELECT id, name, kind, character_limit, subject_limit FROM channel WHERE retired_at IS NULL ORDER BY position, id";
constexpr auto selectChannel = "SELECT id, name, kind, character_limit, subject_limit FROM channel WHERE id = ?1";
constexpr auto selectChannelOfKind = "SELECT min(id) FROM channel WHERE kind = ?1";
constexpr auto selectOneThread = R"(
  SELECT id, person_id, company_id, audience_role, audience_tier, audience_channel_id, audience_warmth FROM thread
  WHERE id = ?1)";
constexpr auto selectLastThread = "SELECT max(id) FROM thread WHERE person_id = ?1";
constexpr auto selectLastOpenThread = "SELECT max(id) FROM thread WHERE person_id = ?1 AND closed_at IS NULL";
constexpr auto insertOneThread = R"(
  INSERT INTO thread (uid, person_id, company_id, audience_role, audience_tier, audience_channel_id, audience_warmth,
                      created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))";
constexpr auto updateOneThread = R"(
  UPDATE thread SET audience_role = ?2, audience_tier = ?3, audience_channel_id = ?4, audience_warmth = ?5
  WHERE id = ?1)";
constexpr auto deleteOneThread = "DELETE FROM thread WHERE id = ?1";

constexpr auto selectMessage = R"(
  SELECT m.id, m.thread_id, m.place, m.template_version_id, m.adapted, m.project_id, m.address_id, m.channel_id,
         m.hook, m.state, m.drafted_at, m.handed_over_at, m.sent_at, m.sent_precision, m.recorded_at, m.imported,
         b.subject, b.body
  FROM message m LEFT JOIN message_body b ON b.message_id = m.id WHERE m.id = ?1)";
constexpr auto selectThreadMessages = R"(
  SELECT m.id, m.thread_id, m.place, m.template_version_id, m.adapted, m.project_id, m.address_id, m.channel_id,
         m.hook, m.state, m.drafted_at, m.handed_over_at, m.sent_at, m.sent_precision, m.recorded_at, m.imported,
         b.subject, b.body
  FROM message m LEFT JOIN message_body b ON b.message_id = m.id WHERE m.thread_id = ?1 ORDER BY m.place, m.id)";
constexpr auto insertOneMessage = R"(
  INSERT INTO message (uid, thread_id, place, template_version_id, adapted, project_id, address_id, channel_id, hook,
                       state, drafted_at, handed_over_at, sent_at, sent_precision, recorded_at, imported)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16))";
constexpr auto insertBody = "INSERT INTO message_body (message_id, subject, body) VALUES (?1, ?2, ?3)";
constexpr auto updateOneMessage = R"(
  UPDATE message SET place = ?2, template_version_id = ?3, adapted = ?4, project_id = ?5, address_id = ?6,
    channel_id = ?7, hook = ?8, state = ?9, handed_over_at = ?10, sent_at = ?11, sent_precision = ?12 WHERE id = ?1)";
constexpr auto updateBody = "UPDATE message_body SET subject = ?2, body = ?3 WHERE message_id = ?1";
constexpr auto deleteBody = "DELETE FROM message_body WHERE message_id = ?1";
constexpr auto deleteOneMessage = "DELETE FROM message WHERE id = ?1";

constexpr auto selectReply = R"(
  SELECT id, thread_id, message_id, person_id, way, kind, certainty, received_at, received_precision, text, recorded_at
  FROM reply WHERE id = ?1)";
constexpr auto selectReplies = R"(
  SELECT id, thread_id, message_id, person_id, way, kind, certainty, received_at, received_precision, text, recorded_at
  FROM reply WHERE thread_id = ?1 ORDER BY received_at, id)";
constexpr auto insertOneReply = R"(
  INSERT INTO reply (uid, thread_id, message_id, person_id, way, kind, certainty, received_at, received_precision, text,
                     recorded_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))";
constexpr auto updateOneReply = R"(
  UPDATE reply SET message_id = ?2, person_id = ?3, way = ?4, kind = ?5, certainty = ?6, received_at = ?7,
    received_precision = ?8, text = ?9 WHERE id = ?1)";
constexpr auto deleteOneReply = "DELETE FROM reply WHERE id = ?1";

std::optional<int> limitAt(const db::Statement& row, int column)
{
  return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

Channel channelFrom(const db::Statement& row)
{
  return {row.id<ChannelId>(0), row.text(1), enumOr(row, 2, ChannelKind::mail), limitAt(row, 3), limitAt(row, 4)};
}

Message messageFrom(const db::Statement& row)
{
  Message m;
  m.id = row.id<MessageId>(0);
  m.thread = row.id<ThreadId>(1);
  m.place = static_cast<int>(row.integer(2));
  m.version = row.id<VersionId>(3);
  m.adapted = row.real(4);
  m.project = row.id<ProjectId>(5);
  m.address = row.id<AddressId>(6);
  m.channel = row.id<ChannelId>(7);
  m.hook = row.text(8);
  m.state = enumOr(row, 9, MessageState::draft);
  m.draftedAt = row.timestamp(10);
  m.handedOverAt = row.optionalTimestamp(11);
  m.sentAt = row.optionalTimestamp(12);
  m.sentPrecision = enumOr(row, 13, Precision::exact);
  m.recordedAt = row.timestamp(14);
  m.imported = row.integer(15) != 0;
  m.subject = row.text(16);
  m.body = row.text(17);
  return m;
}

Reply replyFrom(const db::Statement& row)
{
  Reply r;
  r.id = row.id<ReplyId>(0);
  r.thread = row.id<ThreadId>(1);
  r.message = row.id<MessageId>(2);
  r.person = row.id<PersonId>(3);
  r.way = enumOr(row, 4, ReplyWay::other);
  r.kind = enumOr(row, 5, ReplyKind::neutral);
  r.certainty = enumOr(row, 6, ReplyCertainty::guessed);
  r.receivedAt = row.timestamp(7);
  r.receivedPrecision = enumOr(row, 8, Precision::exact);
  r.text = row.text(9);
  r.recordedAt = row.timestamp(10);
  return r;
}

}  // namespace

std::vector<Channel> channels(const ReadTx& tx)
{
  std::vector<Channel> all;
  auto row = tx.prepare(selectChannels);
  while (row.step())
    all.push_back(channelFrom(row));
  return all;
}

std::optional<Channel> findChannel(const ReadTx& tx, ChannelId id)
{
  auto row = tx.prepare(selectChannel);
  row.bindAll(id);
  return row.step() ? std::optional(channelFrom(row)) : std::nullopt;
}

ChannelId channelOf(const ReadTx& tx, ChannelKind kind)
{
  auto row = tx.prepare(selectChannelOfKind);
  row.bindAll(toText(kind));
  return row.step() ? row.id<ChannelId>(0) : ChannelId{};
}

std::optional<Thread> findThread(const ReadTx& tx, ThreadId id)
{
  auto row = tx.prepare(selectOneThread);
  row.bindAll(id);
  if (!row.step())
    return std::nullopt;
  return Thread{row.id<ThreadId>(0), row.id<PersonId>(1),  row.id<CompanyId>(2),        enumOr(row, 3, Role::other),
                row.text(4),         row.id<ChannelId>(5), enumOr(row, 6, Warmth::cold)};
}

std::optional<ThreadId> lastThreadOf(const ReadTx& tx, PersonId person)
{
  auto row = tx.prepare(selectLastThread);
  row.bindAll(person);
  return row.step() && !row.isNull(0) ? std::optional(row.id<ThreadId>(0)) : std::nullopt;
}

std::optional<ThreadId> lastOpenThreadOf(const ReadTx& tx, PersonId person)
{
  auto row = tx.prepare(selectLastOpenThread);
  row.bindAll(person);
  return row.step() && !row.isNull(0) ? std::optional(row.id<ThreadId>(0)) : std::nullopt;
}

ThreadId insertThread(WriteTx& tx, const Thread& t)
{
  tx.prepare(insertOneThread)
      .bindAll(tx.newUid(), t.person, t.company, toText(t.audienceRole), t.audienceTier, t.audienceChannel,
               toText(t.audienceWarmth), tx.now())
      .run();
  return {tx.connection().lastInsertId()};
}

void updateThread(WriteTx& tx, const Thread& t)
{
  tx.prepare(updateOneThread)
      .bindAll(t.id, toText(t.audienceRole), t.audienceTier, t.audienceChannel, toText(t.audienceWarmth))
      .run();
}

void deleteThread(WriteTx& tx, ThreadId id)
{
  tx.prepare(deleteOneThread).bindAll(id).run();
}

std::optional<Message> findMessage(const ReadTx& tx, MessageId id)
{
  auto row = tx.prepare(selectMessage);
  row.bindAll(id);
  return row.step() ? std::optional(messageFrom(row)) : std::nullopt;
}

std::vector<Message> messagesOf(const ReadTx& tx, ThreadId thread)
{
  std::vector<Message> all;
  auto row = tx.prepare(selectThreadMessages);
  row.bindAll(thread);
  while (row.step())
    all.push_back(messageFrom(row));
  return all;
}

MessageId insertMessage(WriteTx& tx, const Message& m)
{
  tx.prepare(insertOneMessage)
      .bindAll(tx.newUid(), m.thread, m.place, m.version, m.adapted, m.project, m.address, m.channel, m.hook,
               toText(m.state), m.draftedAt, m.handedOverAt, m.sentAt, toText(m.sentPrecision), tx.now(), m.imported)
      .run();
  const MessageId id{tx.connection().lastInsertId()};
  tx.prepare(insertBody).bindAll(id, m.subject, m.body).run();
  return id;
}

void updateMessage(WriteTx& tx, const Message& m)
{
  tx.prepare(updateOneMessage)
      .bindAll(m.id, m.place, m.version, m.adapted, m.project, m.address, m.channel, m.hook, toText(m.state),
               m.handedOverAt, m.sentAt, toText(m.sentPrecision))
      .run();
  tx.prepare(updateBody).bindAll(m.id, m.subject, m.body).run();
}

void deleteMessage(WriteTx& tx, MessageId id)
{
  tx.prepare(deleteBody).bindAll(id).run();
  tx.prepare(deleteOneMessage).bindAll(id).run();
}

std::optional<Reply> findReply(const ReadTx& tx, ReplyId id)
{
  auto row = tx.prepare(selectReply);
  row.bindAll(id);
  return row.step() ? std::optional(replyFrom(row)) : std::nullopt;
}

std::vector<Reply> repliesOf(const ReadTx& tx, ThreadId thread)
{
  std::vector<Reply> all;
  auto row = tx.prepare(selectReplies);
  row.bindAll(thread);
  while (row.step())
    all.push_back(replyFrom(row));
  return all;
}

ReplyId insertReply(WriteTx& tx, const Reply& r)
{
  tx.prepare(insertOneReply)
      .bindAll(tx.newUid(), r.thread, r.message, r.person, toText(r.way), toText(r.kind), toText(r.certainty),
               r.receivedAt, toText(r.receivedPrecision), r.text, tx.now())
      .run();
  return {tx.connection().lastInsertId()};
}

void updateReply(WriteTx& tx, const Reply& r)
{
  tx.prepare(updateOneReply)
      .bindAll(r.id, r.message, r.person, toText(r.way), toText(r.kind), toText(r.certainty), r.receivedAt,
               toText(r.receivedPrecision), r.text)
      .run();
}

void deleteReply(WriteTx& tx, ReplyId id)
{
  tx.prepare(deleteOneReply).bindAll(id).run();
}

}  // namespace overture::store
