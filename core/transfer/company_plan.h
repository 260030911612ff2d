#pragma once

#include "core/transfer/company_table.h"
#include "core/transfer/planned_row.h"

#include <span>
#include <vector>

namespace overture::transfer
{

/// What an import would do, before it does it.
struct CompanyPlan {
  std::vector<Company> added;
  std::vector<Company> changed;  ///< as they would be afterwards, with their ids
  int same = 0;                  ///< rows that bring nothing new, repeated ones among them
  std::vector<RowIssue> rejected;
  std::vector<RowIssue> warnings;
  std::vector<PlannedRow> rows;  ///< every row of the list, in its order
};

/// Pure. Rows under one key are one company; a row never overwrites a value unless told to; the same list a second time
/// changes nothing. Linear in rows and existing companies.
[[nodiscard]] CompanyPlan planCompanies(const CompanyRows& rows, std::span<const Company> existing,
                                        const ImportChoices& choices);

}  // namespace overture::transfer
