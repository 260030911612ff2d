#pragma once

#include "core/base/result.h"
#include "core/domain/company.h"
#include "core/transfer/column_headings.h"
#include "core/transfer/csv_reader.h"
#include "core/transfer/row_issue.h"

#include <string>
#include <string_view>
#include <vector>

namespace overture::transfer
{

/// What a column of a company list can be.
enum class CompanyField { name, website, careersUrl, linkedinUrl, industry, size, locations, remote, notes };

using CompanyColumns = ColumnMap<CompanyField>;

/// A row that can be imported.
struct CompanyRow {
  int row = 0;
  int line = 0;
  std::string key;  ///< core/domain/company_key.h
  Company company;
};

struct CompanyRows {
  std::vector<CompanyRow> rows;
  std::vector<RowIssue> rejected;
  std::vector<RowIssue> warnings;
};

/// Finds the header among the first 30 records by headings that are known in English and Chinese.
/// Error noKnownHeading where no record names a company.
[[nodiscard]] Result<CompanyColumns> companyColumnsOf(const CsvTable& table);

/// The rows below the header. What a cell does not say plainly stays unknown; nothing is guessed.
[[nodiscard]] CompanyRows companyRowsOf(const CsvTable& table, const CompanyColumns& columns);

/// "51-200", "11–50 employees", "4500", "medium" → a band.
[[nodiscard]] SizeBand sizeBandOf(std::string_view text);

/// "remote-first", "fully remote", "hybrid", "on-site" → a policy.
[[nodiscard]] RemotePolicy remotePolicyOf(std::string_view text);

}  // namespace overture::transfer
