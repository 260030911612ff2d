#pragma once

#include "core/domain/template.h"
#include "core/store/write_tx.h"

#include <optional>
#include <string>
#include <vector>

namespace overture::store
{

[[nodiscard]] std::optional<MessageTemplate> findTemplate(const ReadTx& tx, TemplateId id);
[[nodiscard]] std::vector<MessageTemplate> templates(const ReadTx& tx);
[[nodiscard]] TemplateId insertTemplate(WriteTx& tx, const MessageTemplate& value);
void updateTemplate(WriteTx& tx, const MessageTemplate& value);
/// With all its versions. The caller makes sure that no message was made from one.
void deleteTemplate(WriteTx& tx, TemplateId id);

[[nodiscard]] std::optional<TemplateVersion> findVersion(const ReadTx& tx, VersionId id);
/// Newest first.
[[nodiscard]] std::vector<TemplateVersion> versionsOf(const ReadTx& tx, TemplateId id);
[[nodiscard]] VersionId insertVersion(WriteTx& tx, const TemplateVersion& version);
/// Subject, body, reason and status.
void updateVersion(WriteTx& tx, const TemplateVersion& version);
[[nodiscard]] int nextVersionNumber(const ReadTx& tx, TemplateId id);

/// True once a message made from it was handed over or sent: from then on it never changes.
[[nodiscard]] bool isFrozen(const ReadTx& tx, VersionId id);
[[nodiscard]] bool hasMessages(const ReadTx& tx, TemplateId id);

/// "Project first v3", as lists and charts name a version.
struct VersionName {
  VersionId id;
  TemplateId owner;
  std::string name;
  int number = 1;
  Purpose purpose = Purpose::firstMessage;
  VersionStatus status = VersionStatus::inUse;
  VersionId parent;
  friend bool operator==(const VersionName&, const VersionName&) = default;
};
/// Every version: by purpose, template, then newest first.
[[nodiscard]] std::vector<VersionName> versionNames(const ReadTx& tx);

}  // namespace overture::store
