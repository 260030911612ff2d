#include "core/store/message_list.h"

#include "core/store/beginning.h"
#include "core/store/enum_column.h"
#include "core/store/search_text.h"

#include <fmt/format.h>

#include <string_view>

namespace overture::store
{
namespace
{

constexpr auto selectRowOfMessage = R"(
  SELECT m.id, m.thread_id, t.person_id, p.name, t.company_id, c.name, p.title, m.template_version_id, tt.name,
         v.number, m.place, m.channel_id, ch.kind, ch.name, m.state, m.drafted_at, m.handed_over_at, m.sent_at,
         m.sent_precision, b.subject, substr(b.body, 1, 400),
         (SELECT kind FROM reply WHERE thread_id = m.thread_id
          ORDER BY kind IN ('automatic', 'bounce'), received_at, id LIMIT 1)
  FROM message m CROSS JOIN thread t ON t.id = m.thread_id CROSS JOIN person p ON p.id = t.person_id
  LEFT JOIN company c ON c.id = t.company_id
  LEFT JOIN template_version v ON v.id = m.template_version_id
  LEFT JOIN template tt ON tt.id = v.template_id
  LEFT JOIN channel ch ON ch.id = m.channel_id
  LEFT JOIN message_body b ON b.message_id = m.id
  WHERE m.id = ?1)";
constexpr auto countMessageStates = R"(
  SELECT (SELECT count(*) FROM message WHERE state = 'draft'),
         (SELECT count(*) FROM message WHERE state = 'handed_over'),
         (SELECT count(*) FROM message WHERE state = 'sent'),
         (SELECT count(*) FROM message WHERE state = 'sent' AND place = 0
            AND thread_id NOT IN (SELECT thread_id FROM reply WHERE kind <> 'automatic')))";

constexpr auto messageTextFilter = R"(
   AND m.id IN (SELECT rowid FROM message_fts WHERE message_fts MATCH ?1
                UNION ALL
                SELECT n.id FROM person_fts f CROSS JOIN thread s ON s.person_id = f.rowid
                CROSS JOIN message n ON n.thread_id = s.id
                WHERE f.person_fts MATCH '{name} : (' || ?1 || ')'))";

constexpr auto withThreads = " CROSS JOIN thread t ON t.id = m.thread_id";
constexpr auto withPersonOrder = " CROSS JOIN person_derived d ON d.person_id = t.person_id";
constexpr auto withCompanyOrder = " LEFT JOIN company_derived d ON d.company_id = t.company_id";

constexpr std::size_t messageBeginning = 120;

std::string_view outcomeFilter(ThreadOutcome outcome)
{
  switch (outcome) {
    case ThreadOutcome::waiting:
      return " AND m.thread_id NOT IN (SELECT thread_id FROM reply WHERE kind <> 'automatic')";
    case ThreadOutcome::answered:
      return " AND m.thread_id IN (SELECT thread_id FROM reply WHERE kind NOT IN ('automatic', 'bounce'))";
    case ThreadOutcome::bounced:
      return " AND m.thread_id IN (SELECT thread_id FROM reply WHERE kind = 'bounce')"
             " AND m.thread_id NOT IN (SELECT thread_id FROM reply WHERE kind NOT IN ('automatic', 'bounce'))";
  }
  return "";
}

/// True where few messages are wanted: then those are looked up first, and not what they are ordered by.
bool isNarrow(const MessageList& list)
{
  return !searchQuery(list.text).empty() || list.version.isSet() || list.person.isSet() || list.company.isSet();
}

/// Reading every message in the order of entry and sorting is three times as fast as following an index of names.
std::string messageTable(const MessageList& list)
{
  const bool few = isNarrow(list) || (list.state && *list.state != MessageState::sent);
  return few ? "message m" : "message m NOT INDEXED";
}

/// Everything but the state.
std::string messageFilters(const MessageList& list)
{
  std::string sql;
  if (!searchQuery(list.text).empty())
    sql += messageTextFilter;
  if (list.version.isSet())
    sql += " AND m.template_version_id = ?3";
  if (list.person.isSet())
    sql += " AND m.thread_id IN (SELECT id FROM thread WHERE person_id = ?4)";
  if (list.company.isSet())
    sql += " AND m.thread_id IN (SELECT id FROM thread WHERE company_id = ?5)";
  if (list.outcome)
    sql += outcomeFilter(*list.outcome);
  return sql;
}

std::string messageListSql(const MessageList& list, std::string_view from, std::string_view where,
                           std::string_view order)
{
  return fmt::format("SELECT m.id FROM {} WHERE {}{} ORDER BY {}", from, where, messageFilters(list), order);
}

/// A plus keeps SQLite from taking the index of a column.
std::string stateFilter(const MessageList& list)
{
  const std::string column = isNarrow(list) ? "+m.state" : "m.state";
  if (list.state)
    return column + " = ?2";
  return column + (list.outcome ? " = 'sent'" : " <> 'cancelled'");
}

std::string newestFirst(const MessageList& list)
{
  const std::string_view direction = list.descending ? "DESC" : "ASC";
  return fmt::format("+m.sent_at IS NULL {0}, +m.sent_at {0}, m.drafted_at {0}, m.id {0}", direction);
}

/// Those not sent are few and have no time of sending: a part of their own, beside the sent ones out of their index.
std::vector<std::string> messagesByTime(const MessageList& list, std::string_view direction)
{
  const auto sentOrder = fmt::format("m.sent_at {0}, m.id {0}", direction);
  if (isNarrow(list))
    return {messageListSql(list, "message m", stateFilter(list), newestFirst(list))};
  if (list.state || list.outcome)
    return {messageListSql(list, "message m", stateFilter(list), sentOrder)};
  const auto openOrder = fmt::format("m.drafted_at {0}, m.id {0}", direction);
  auto open = messageListSql(list, "message m", "m.state IN ('draft', 'handed_over')", openOrder);
  auto sent = messageListSql(list, "message m", "m.state = 'sent'", sentOrder);
  if (list.descending)
    return {std::move(open), std::move(sent)};
  return {std::move(sent), std::move(open)};
}

std::string messagesOrdered(const MessageList& list, std::string_view joined, std::string_view column)
{
  const auto order =
      fmt::format("{} {} NULLS LAST, +m.sent_at DESC, m.id DESC", column, list.descending ? "DESC" : "ASC");
  return messageListSql(list, messageTable(list) + std::string(joined), stateFilter(list), order);
}

/// The statements whose answers, one after the other, are the list.
std::vector<std::string> messageListParts(const MessageList& list)
{
  const std::string_view direction = list.descending ? "DESC" : "ASC";
  switch (list.sortBy) {
    case MessageColumn::person:
      return {messagesOrdered(list, std::string(withThreads) + withPersonOrder, "d.sort_key")};
    case MessageColumn::company:
      return {messagesOrdered(list, std::string(withThreads) + withCompanyOrder, "d.sort_key")};
    case MessageColumn::version:
      return {messagesOrdered(list, {}, "m.template_version_id")};
    case MessageColumn::channel:
      return {messagesOrdered(list, {}, "m.channel_id")};
    case MessageColumn::state:
      return {messageListSql(list, "message m", stateFilter(list),
                             fmt::format("m.state {0}, m.sent_at {0}, m.id {0}", direction))};
    case MessageColumn::sentAt:
      break;
  }
  return messagesByTime(list, direction);
}

void readMessageIds(const ReadTx& tx, const MessageList& list, std::string_view sql, std::vector<MessageId>& ids)
{
  const auto query = searchQuery(list.text);
  auto row = tx.connection().prepareOnce(sql);
  if (!query.empty())
    row.bind(1, query);
  if (list.state)
    row.bind(2, toText(*list.state));
  if (list.version.isSet())
    row.bind(3, list.version);
  if (list.person.isSet())
    row.bind(4, list.person);
  if (list.company.isSet())
    row.bind(5, list.company);
  while (row.step())
    ids.push_back(row.id<MessageId>(0));
}

void readMessageTimes(const db::Statement& row, MessageRow& r)
{
  r.state = enumOr(row, 14, MessageState::draft);
  r.draftedAt = row.timestamp(15);
  r.handedOverAt = row.optionalTimestamp(16);
  r.sentAt = row.optionalTimestamp(17);
  r.sentPrecision = enumOr(row, 18, Precision::exact);
}

MessageRow messageRowFrom(const db::Statement& row)
{
  MessageRow r;
  r.id = row.id<MessageId>(0);
  r.thread = row.id<ThreadId>(1);
  r.person = row.id<PersonId>(2);
  r.personName = row.text(3);
  r.company = row.id<CompanyId>(4);
  r.companyName = row.text(5);
  r.title = row.text(6);
  r.version = row.id<VersionId>(7);
  r.versionName = row.text(8);
  r.versionNumber = static_cast<int>(row.integer(9));
  r.place = static_cast<int>(row.integer(10));
  r.channel = row.id<ChannelId>(11);
  r.channelKind = enumOr(row, 12, ChannelKind::mail);
  r.channelName = row.text(13);
  readMessageTimes(row, r);
  r.subject = row.text(19);
  r.beginning = beginningOf(row.textView(20), messageBeginning);
  if (!row.isNull(21))
    r.answered = enumOr(row, 21, ReplyKind::neutral);
  return r;
}

}  // namespace

std::vector<MessageId> messageIds(const ReadTx& tx, const MessageList& list)
{
  std::vector<MessageId> ids;
  for (const auto& sql : messageListParts(list))
    readMessageIds(tx, list, sql, ids);
  return ids;
}

std::vector<MessageRow> messageRows(const ReadTx& tx, std::span<const MessageId> ids)
{
  std::vector<MessageRow> rows;
  auto row = tx.prepare(selectRowOfMessage);
  for (const auto id : ids) {
    row.bindAll(id);
    if (row.step())
      rows.push_back(messageRowFrom(row));
    row.reset();
  }
  return rows;
}

MessageCounts messageCounts(const ReadTx& tx)
{
  auto row = tx.prepare(countMessageStates);
  if (!row.step())
    return {};
  return {row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
}

}  // namespace overture::store
