#pragma once

#include "core/transfer/csv_reader.h"

#include <cstddef>
#include <string>
#include <vector>

namespace overture::transfer
{

enum class IssueKind {
  missingName,  ///< rejected
  textTooLong,  ///< rejected: a name over 500 characters
  tooFewCells,
  tooManyCells,
  unusableWebsite,    ///< something stands there, but no host can be read out of it
  unusableAddress,    ///< something stands there, but no mail address, profile or number
  duplicateOfRow,     ///< the same company or person as an earlier row; `value` is its number
  otherName,          ///< as above, but the names do not agree
  sameNameElsewhere,  ///< a company of the same name under another key; entered as one of its own
  nameOnFile,         ///< the same address as somebody on file of another name; `value` is that name
  addressTaken,       ///< the address belongs to somebody else and was left out; `value` is the address
  unclosedQuote,
};

struct RowIssue {
  int row = 0;
  int line = 0;
  IssueKind kind = IssueKind::missingName;
  std::string value;
  friend bool operator==(const RowIssue&, const RowIssue&) = default;
};

/// Warns of a record that is shorter or longer than the header.
void warnAboutShape(std::vector<RowIssue>& warnings, const CsvRecord& record, std::size_t width);

/// Warns of a quote that is never closed; it stands in the last row.
void warnAboutQuotes(std::vector<RowIssue>& warnings, const CsvTable& table);

}  // namespace overture::transfer
