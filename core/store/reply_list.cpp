#include "core/store/reply_list.h"

#include "core/store/beginning.h"
#include "core/store/enum_column.h"
#include "core/store/search_text.h"

#include <fmt/format.h>

#include <string_view>

namespace overture::store
{
namespace
{

constexpr auto selectRowOfReply = R"(
  SELECT r.id, r.thread_id, r.message_id, p.id, p.name, t.company_id, c.name, p.title, r.way, r.kind, r.certainty,
         r.received_at, r.received_precision, substr(r.text, 1, 400), (r.received_at - m.sent_at) / 86400000,
         m.template_version_id, tt.name, v.number
  FROM reply r CROSS JOIN thread t ON t.id = r.thread_id
  CROSS JOIN person p ON p.id = coalesce(r.person_id, t.person_id)
  LEFT JOIN company c ON c.id = t.company_id
  LEFT JOIN message m ON m.id = coalesce(
    r.message_id, (SELECT id FROM message WHERE thread_id = r.thread_id AND state = 'sent' ORDER BY place, id LIMIT 1))
  LEFT JOIN template_version v ON v.id = m.template_version_id
  LEFT JOIN template tt ON tt.id = v.template_id
  WHERE r.id = ?1)";
constexpr auto countReplyKinds = R"(
  SELECT count(*), coalesce(sum(kind NOT IN ('automatic', 'bounce')), 0), coalesce(sum(certainty = 'guessed'), 0)
  FROM reply)";

constexpr auto replyTextFilter = R"(
   AND r.id IN (SELECT rowid FROM reply_fts WHERE reply_fts MATCH ?1
                UNION ALL
                SELECT o.id FROM person_fts f CROSS JOIN thread s ON s.person_id = f.rowid
                CROSS JOIN reply o ON o.thread_id = s.id
                WHERE f.person_fts MATCH '{name} : (' || ?1 || ')'
                UNION ALL
                SELECT o.id FROM person_fts f CROSS JOIN reply o ON o.person_id = f.rowid
                WHERE f.person_fts MATCH '{name} : (' || ?1 || ')'))";
constexpr auto withPersonOfReply =
    " CROSS JOIN thread t ON t.id = r.thread_id"
    " CROSS JOIN person_derived d ON d.person_id = coalesce(r.person_id, t.person_id)";
constexpr auto replyKindOrder =
    "CASE r.kind WHEN 'positive' THEN 0 WHEN 'referral' THEN 1 WHEN 'neutral' THEN 2 WHEN 'negative' THEN 3 "
    "WHEN 'automatic' THEN 4 ELSE 5 END";

constexpr std::size_t replyBeginning = 120;

std::string replyFilters(const ReplyList& list)
{
  std::string sql;
  if (!searchQuery(list.text).empty())
    sql += replyTextFilter;
  if (list.kind)
    sql += " AND r.kind = ?2";
  if (list.certainty)
    sql += " AND r.certainty = ?3";
  if (list.person.isSet())
    sql += " AND r.thread_id IN (SELECT id FROM thread WHERE person_id = ?4)";
  if (list.company.isSet())
    sql += " AND r.thread_id IN (SELECT id FROM thread WHERE company_id = ?5)";
  return sql;
}

std::string replyListSql(const ReplyList& list)
{
  const std::string_view direction = list.descending ? "DESC" : "ASC";
  std::string_view joined;
  std::string order = fmt::format("r.received_at {0}, r.id {0}", direction);
  if (list.sortBy == ReplyColumn::person) {
    joined = withPersonOfReply;
    order = fmt::format("d.sort_key {}, r.received_at DESC, r.id DESC", direction);
  } else if (list.sortBy == ReplyColumn::kind) {
    order = fmt::format("{} {}, r.received_at DESC, r.id DESC", replyKindOrder, direction);
  }
  return fmt::format("SELECT r.id FROM reply r{} WHERE 1{} ORDER BY {}", joined, replyFilters(list), order);
}

ReplyRow replyRowFrom(const db::Statement& row)
{
  ReplyRow r;
  r.id = row.id<ReplyId>(0);
  r.thread = row.id<ThreadId>(1);
  r.message = row.id<MessageId>(2);
  r.person = row.id<PersonId>(3);
  r.personName = row.text(4);
  r.company = row.id<CompanyId>(5);
  r.companyName = row.text(6);
  r.title = row.text(7);
  r.way = enumOr(row, 8, ReplyWay::other);
  r.kind = enumOr(row, 9, ReplyKind::neutral);
  r.certainty = enumOr(row, 10, ReplyCertainty::guessed);
  r.receivedAt = row.timestamp(11);
  r.receivedPrecision = enumOr(row, 12, Precision::exact);
  r.beginning = beginningOf(row.textView(13), replyBeginning);
  if (!row.isNull(14))
    r.daysAfter = static_cast<int>(row.integer(14));
  r.version = row.id<VersionId>(15);
  r.versionName = row.text(16);
  r.versionNumber = static_cast<int>(row.integer(17));
  return r;
}

}  // namespace

std::vector<ReplyId> replyIds(const ReadTx& tx, const ReplyList& list)
{
  const auto sql = replyListSql(list);
  const auto query = searchQuery(list.text);
  auto row = tx.connection().prepareOnce(sql);
  if (!query.empty())
    row.bind(1, query);
  if (list.kind)
    row.bind(2, toText(*list.kind));
  if (list.certainty)
    row.bind(3, toText(*list.certainty));
  if (list.person.isSet())
    row.bind(4, list.person);
  if (list.company.isSet())
    row.bind(5, list.company);
  std::vector<ReplyId> ids;
  while (row.step())
    ids.push_back(row.id<ReplyId>(0));
  return ids;
}

std::vector<ReplyRow> replyRows(const ReadTx& tx, std::span<const ReplyId> ids)
{
  std::vector<ReplyRow> rows;
  auto row = tx.prepare(selectRowOfReply);
  for (const auto id : ids) {
    row.bindAll(id);
    if (row.step())
      rows.push_back(replyRowFrom(row));
    row.reset();
  }
  return rows;
}

ReplyCounts replyCounts(const ReadTx& tx)
{
  auto row = tx.prepare(countReplyKinds);
  return row.step() ? ReplyCounts{row.integer(0), row.integer(1), row.integer(2)} : ReplyCounts{};
}

}  // namespace overture::store
