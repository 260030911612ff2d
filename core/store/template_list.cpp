#include "core/store/template_list.h"

#include "core/store/enum_column.h"

#include <map>

namespace overture::store
{
namespace
{

constexpr auto selectTemplateTree = R"(
  SELECT t.id, t.name, t.purpose, ch.kind, v.id, v.number, v.parent_id, v.subject, v.reason, v.status, v.created_at
  FROM template t LEFT JOIN channel ch ON ch.id = t.channel_id LEFT JOIN template_version v ON v.template_id = t.id
  WHERE t.archived_at IS NULL
  ORDER BY CASE t.purpose WHEN 'first_message' THEN 0 WHEN 'follow_up' THEN 1 WHEN 'recruiter_introduction' THEN 2
           WHEN 'thank_you' THEN 3 ELSE 4 END, t.id, v.number DESC)";
constexpr auto countMessagesOfVersions = R"(
  SELECT template_version_id, sum(state = 'draft'), sum(state = 'handed_over'), sum(state = 'sent'),
         sum(state = 'sent' AND thread_id NOT IN (SELECT thread_id FROM reply WHERE kind <> 'automatic'))
  FROM message NOT INDEXED WHERE template_version_id IS NOT NULL GROUP BY template_version_id)";

struct VersionCounts {
  std::int64_t drafts = 0;
  std::int64_t handedOver = 0;
  std::int64_t sent = 0;
  std::int64_t waiting = 0;
};

std::map<VersionId, VersionCounts> countsOfVersions(const ReadTx& tx)
{
  std::map<VersionId, VersionCounts> counts;
  auto row = tx.prepare(countMessagesOfVersions);
  while (row.step())
    counts[row.id<VersionId>(0)] = {row.integer(1), row.integer(2), row.integer(3), row.integer(4)};
  return counts;
}

TemplateRow templateRowFrom(const db::Statement& row)
{
  TemplateRow r;
  r.id = row.id<TemplateId>(0);
  r.name = row.text(1);
  r.purpose = enumOr(row, 2, Purpose::firstMessage);
  if (!row.isNull(3))
    r.channel = enumOr(row, 3, ChannelKind::mail);
  return r;
}

VersionRow versionRowFrom(const db::Statement& row, const VersionCounts& counts)
{
  VersionRow r;
  r.id = row.id<VersionId>(4);
  r.number = static_cast<int>(row.integer(5));
  r.parent = row.id<VersionId>(6);
  r.subject = row.text(7);
  r.reason = row.text(8);
  r.status = enumOr(row, 9, VersionStatus::inUse);
  r.createdAt = row.timestamp(10);
  r.drafts = counts.drafts;
  r.handedOver = counts.handedOver;
  r.sent = counts.sent;
  r.waiting = counts.waiting;
  return r;
}

}  // namespace

std::vector<TemplateRow> templateRows(const ReadTx& tx)
{
  auto counts = countsOfVersions(tx);
  std::vector<TemplateRow> templates;
  auto row = tx.prepare(selectTemplateTree);
  while (row.step()) {
    if (templates.empty() || templates.back().id != row.id<TemplateId>(0))
      templates.push_back(templateRowFrom(row));
    if (!row.isNull(4))
      templates.back().versions.push_back(versionRowFrom(row, counts[row.id<VersionId>(4)]));
  }
  return templates;
}

}  // namespace overture::store
