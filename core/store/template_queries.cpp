#include "core/store/template_queries.h"

#include "core/store/enum_column.h"

namespace overture::store
{
namespace
{

constexpr auto selectTemplate = "SELECT id, name, purpose, channel_id, archived_at FROM template WHERE id = ?1";
constexpr auto selectTemplates = R"(
  SELECT id, name, purpose, channel_id, archived_at FROM template WHERE archived_at IS NULL ORDER BY id)";
constexpr auto insertOneTemplate =
    "INSERT INTO template (uid, name, purpose, channel_id, created_at) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr auto updateOneTemplate =
    "UPDATE template SET name = ?2, purpose = ?3, channel_id = ?4, archived_at = ?5 WHERE id = ?1";
/// Children first: a version may not outlive its parent.
constexpr auto selectYoungestFirst = "SELECT id FROM template_version WHERE template_id = ?1 ORDER BY id DESC";
constexpr auto deleteVersion = "DELETE FROM template_version WHERE id = ?1";
constexpr auto deleteOneTemplate = "DELETE FROM template WHERE id = ?1";
constexpr auto selectVersion = R"(
  SELECT id, template_id, number, parent_id, subject, body, reason, status, created_at FROM template_version
  WHERE id = ?1)";
constexpr auto selectVersions = R"(
  SELECT id, template_id, number, parent_id, subject, body, reason, status, created_at FROM template_version
  WHERE template_id = ?1 ORDER BY number DESC)";
constexpr auto insertOneVersion = R"(
  INSERT INTO template_version (uid, template_id, number, parent_id, subject, body, reason, status, created_at)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))";
constexpr auto updateOneVersion =
    "UPDATE template_version SET subject = ?2, body = ?3, reason = ?4, status = ?5 WHERE id = ?1";
constexpr auto selectNextNumber = "SELECT 1 + coalesce(max(number), 0) FROM template_version WHERE template_id = ?1";
constexpr auto selectFrozen = R"(
  SELECT EXISTS (SELECT 1 FROM message WHERE template_version_id = ?1 AND state IN ('handed_over', 'sent')))";
constexpr auto selectHasMessages = R"(
  SELECT EXISTS (SELECT 1 FROM template_version v JOIN message m ON m.template_version_id = v.id
                 WHERE v.template_id = ?1))";
constexpr auto selectNames = R"(
  SELECT v.id, t.id, t.name, v.number, t.purpose, v.status, v.parent_id
  FROM template t JOIN template_version v ON v.template_id = t.id WHERE t.archived_at IS NULL
  ORDER BY CASE t.purpose WHEN 'first_message' THEN 0 WHEN 'follow_up' THEN 1 WHEN 'recruiter_introduction' THEN 2
           WHEN 'thank_you' THEN 3 ELSE 4 END, t.id, v.number DESC)";

MessageTemplate templateFrom(const db::Statement& row)
{
  return {row.id<TemplateId>(0), row.text(1), enumOr(row, 2, Purpose::firstMessage), row.id<ChannelId>(3),
          row.optionalTimestamp(4)};
}

TemplateVersion versionFrom(const db::Statement& row)
{
  return {row.id<VersionId>(0),
          row.id<TemplateId>(1),
          static_cast<int>(row.integer(2)),
          row.id<VersionId>(3),
          row.text(4),
          row.text(5),
          row.text(6),
          enumOr(row, 7, VersionStatus::inUse),
          row.timestamp(8)};
}

}  // namespace

std::optional<MessageTemplate> findTemplate(const ReadTx& tx, TemplateId id)
{
  auto row = tx.prepare(selectTemplate);
  row.bindAll(id);
  return row.step() ? std::optional(templateFrom(row)) : std::nullopt;
}

std::vector<MessageTemplate> templates(const ReadTx& tx)
{
  std::vector<MessageTemplate> all;
  auto row = tx.prepare(selectTemplates);
  while (row.step())
    all.push_back(templateFrom(row));
  return all;
}

TemplateId insertTemplate(WriteTx& tx, const MessageTemplate& value)
{
  tx.prepare(insertOneTemplate).bindAll(tx.newUid(), value.name, toText(value.purpose), value.channel, tx.now()).run();
  return {tx.connection().lastInsertId()};
}

void updateTemplate(WriteTx& tx, const MessageTemplate& value)
{
  tx.prepare(updateOneTemplate)
      .bindAll(value.id, value.name, toText(value.purpose), value.channel, value.archivedAt)
      .run();
}

void deleteTemplate(WriteTx& tx, TemplateId id)
{
  std::vector<VersionId> versions;
  {
    auto row = tx.prepare(selectYoungestFirst);
    row.bindAll(id);
    while (row.step())
      versions.push_back(row.id<VersionId>(0));
  }
  for (const auto version : versions)
    tx.prepare(deleteVersion).bindAll(version).run();
  tx.prepare(deleteOneTemplate).bindAll(id).run();
}

std::optional<TemplateVersion> findVersion(const ReadTx& tx, VersionId id)
{
  auto row = tx.prepare(selectVersion);
  row.bindAll(id);
  return row.step() ? std::optional(versionFrom(row)) : std::nullopt;
}

std::vector<TemplateVersion> versionsOf(const ReadTx& tx, TemplateId id)
{
  std::vector<TemplateVersion> all;
  auto row = tx.prepare(selectVersions);
  row.bindAll(id);
  while (row.step())
    all.push_back(versionFrom(row));
  return all;
}

VersionId insertVersion(WriteTx& tx, const TemplateVersion& v)
{
  tx.prepare(insertOneVersion)
      .bindAll(tx.newUid(), v.owner, v.number, v.parent, v.subject, v.body, v.reason, toText(v.status), tx.now())
      .run();
  return {tx.connection().lastInsertId()};
}

void updateVersion(WriteTx& tx, const TemplateVersion& v)
{
  tx.prepare(updateOneVersion).bindAll(v.id, v.subject, v.body, v.reason, toText(v.status)).run();
}

int nextVersionNumber(const ReadTx& tx, TemplateId id)
{
  auto row = tx.prepare(selectNextNumber);
  row.bindAll(id);
  return row.step() ? static_cast<int>(row.integer(0)) : 1;
}

bool isFrozen(const ReadTx& tx, VersionId id)
{
  auto row = tx.prepare(selectFrozen);
  row.bindAll(id);
  return row.step() && row.integer(0) != 0;
}

bool hasMessages(const ReadTx& tx, TemplateId id)
{
  auto row = tx.prepare(selectHasMessages);
  row.bindAll(id);
  return row.step() && row.integer(0) != 0;
}

std::vector<VersionName> versionNames(const ReadTx& tx)
{
  std::vector<VersionName> all;
  auto row = tx.prepare(selectNames);
  while (row.step())
    all.push_back({row.id<VersionId>(0), row.id<TemplateId>(1), row.text(2), static_cast<int>(row.integer(3)),
                   enumOr(row, 4, Purpose::firstMessage), enumOr(row, 5, VersionStatus::inUse), row.id<VersionId>(6)});
  return all;
}

}  // namespace overture::store
