#pragma once

#include "core/transfer/company_table.h"

#include <span>
#include <vector>

namespace overture::transfer {

struct ImportChoices {
  bool overwrite = false;  ///< a value of the list replaces another one; else only empty fields are filled
};

/// What an import would do, before it does it.
struct CompanyPlan {
  std::vector<Company> added;
  std::vector<Company> changed;  ///< as they would be afterwards, with their ids
  int same = 0;                  ///< rows that bring nothing new, repeated ones among them
  std::vector<RowIssue> rejected;
  std::vector<RowIssue> warnings;
};

/// Pure. Rows under one key are one company; a row never overwrites a value unless told to; the same list a second time
/// changes nothing. Linear in rows and existing companies.
[[nodiscard]] CompanyPlan planCompanies(const CompanyRows& rows, std::span<const Company> existing,
                                        const ImportChoices& choices);

}  // namespace overture::transfer
