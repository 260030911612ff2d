#include "core/transfer/row_issue.h"

#include <algorithm>

namespace overture::transfer
{
namespace
{

int lastRowOf(const CsvTable& table)
{
  const int last = table.records.empty() ? 0 : table.records.back().row;
  return table.blank.empty() ? last : std::max(last, table.blank.back().row);
}

}  // namespace

void warnAboutShape(std::vector<RowIssue>& warnings, const CsvRecord& record, std::size_t width)
{
  const auto count = std::to_string(record.cells.size());
  if (record.cells.size() < width)
    warnings.push_back({record.row, record.line, IssueKind::tooFewCells, count});
  if (record.cells.size() > width)
    warnings.push_back({record.row, record.line, IssueKind::tooManyCells, count});
}

void warnAboutQuotes(std::vector<RowIssue>& warnings, const CsvTable& table)
{
  if (table.unclosedQuoteLine)
    warnings.push_back({lastRowOf(table), *table.unclosedQuoteLine, IssueKind::unclosedQuote, {}});
}

}  // namespace overture::transfer
