#pragma once

#include "core/domain/company.h"
#include "core/store/write_tx.h"

#include <memory>
#include <string>
#include <vector>

namespace overture::outreach
{

/// What an import brings into the file: new companies, and known ones as they shall be.
struct CompanyImport {
  std::string source;  ///< the list's file name
  std::vector<Company> added;
  std::vector<Company> changed;
};

/// Writes it in batches, as one undo step: 200 companies a batch.
[[nodiscard]] store::BatchedAction importCompanies(std::shared_ptr<const CompanyImport> import);

}  // namespace overture::outreach
