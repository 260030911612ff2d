#include "core/transfer/planned_row.h"

#include <algorithm>

namespace overture::transfer
{

void addRejected(std::vector<PlannedRow>& rows, const std::vector<RowIssue>& rejected)
{
  for (const auto& issue : rejected)
    rows.push_back({issue.row, RowOutcome::rejected, issue.value, {}});
  std::ranges::stable_sort(rows, {}, &PlannedRow::row);
}

}  // namespace overture::transfer
