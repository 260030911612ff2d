#include "core/transfer/row_issue.h"

namespace overture::transfer
{

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
    warnings.push_back({0, *table.unclosedQuoteLine, IssueKind::unclosedQuote, {}});
}

}  // namespace overture::transfer
