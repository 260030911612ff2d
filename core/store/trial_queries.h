#pragma once

#include "core/base/time.h"
#include "core/store/read_tx.h"
#include "core/store/template_queries.h"

#include <optional>
#include <vector>

namespace overture::store
{

/// The first message of a thread that was sent from a version, and what came of it: the raw rows that
/// evidence/response_rate.h counts. Whether a row counts is decided there, nowhere else.
struct TrialRow {
  VersionId version;
  Timestamp sentAt;
  Timestamp recordedAt;
  bool imported = false;
  bool hasBounce = false;
  std::optional<Timestamp> humanReplyAt;  ///< the first confirmed reply that a person wrote
};

/// Every first message that was sent, by version. About 2 µs a row.
[[nodiscard]] std::vector<TrialRow> trialRows(const ReadTx& tx);

}  // namespace overture::store
