#include "core/store/trial_queries.h"

namespace overture::store
{
namespace
{

constexpr auto selectTrials = R"(
  SELECT m.template_version_id, m.sent_at, m.recorded_at, m.imported,
         EXISTS (SELECT 1 FROM reply r WHERE r.thread_id = m.thread_id AND r.kind = 'bounce'
                 AND r.certainty = 'confirmed'),
         (SELECT min(r.received_at) FROM reply r WHERE r.thread_id = m.thread_id AND r.certainty = 'confirmed'
          AND r.kind IN ('positive', 'referral', 'neutral', 'negative'))
  FROM message m
  WHERE m.state = 'sent' AND m.place = 0 AND m.template_version_id IS NOT NULL
  ORDER BY m.template_version_id, m.sent_at, m.id)";

}  // namespace

std::vector<TrialRow> trialRows(const ReadTx& tx)
{
  std::vector<TrialRow> rows;
  auto row = tx.prepare(selectTrials);
  while (row.step())
    rows.push_back({row.id<VersionId>(0), row.timestamp(1), row.timestamp(2), row.integer(3) != 0, row.integer(4) != 0,
                    row.optionalTimestamp(5)});
  return rows;
}

}  // namespace overture::store
