#pragma once

#include "core/domain/message.h"
#include "core/domain/template.h"
#include "core/store/read_tx.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace overture::store
{

/// A version as the tree of templates shows it. Rates come from core/evidence/version_report.h.
struct VersionRow {
  VersionId id;
  int number = 1;
  VersionId parent;
  std::string subject;
  std::string reason;
  VersionStatus status = VersionStatus::inUse;
  Timestamp createdAt;
  std::int64_t drafts = 0;
  std::int64_t handedOver = 0;
  std::int64_t sent = 0;
  std::int64_t waiting = 0;  ///< of the sent: those in a thread without any human reply or bounce
  friend bool operator==(const VersionRow&, const VersionRow&) = default;

  /// True once a message made from it was handed over or sent: it never changes again.
  [[nodiscard]] bool isFrozen() const { return handedOver + sent > 0; }
};

struct TemplateRow {
  TemplateId id;
  std::string name;
  Purpose purpose = Purpose::firstMessage;
  std::optional<ChannelKind> channel;
  std::vector<VersionRow> versions;  ///< newest first
  friend bool operator==(const TemplateRow&, const TemplateRow&) = default;
};

/// Every template that is not archived, by purpose, then as they were made. Reads every message once.
[[nodiscard]] std::vector<TemplateRow> templateRows(const ReadTx& tx);

}  // namespace overture::store
