#pragma once

#include "core/domain/company.h"
#include "core/domain/imported_person.h"
#include "core/store/write_tx.h"

#include <memory>
#include <string>
#include <vector>

namespace overture::outreach
{

/// What an import brings into the file: companies that are not there yet, new people, and known ones as they shall be.
struct PeopleImport {
  std::string source;  ///< the list's file name
  std::vector<Company> companies;
  std::vector<ImportedPerson> added;
  std::vector<ImportedPerson> changed;
};

/// Writes it in batches, as one undo step: 200 records a batch. An address that somebody got meanwhile is left out.
[[nodiscard]] store::BatchedAction importPeople(std::shared_ptr<const PeopleImport> import);

}  // namespace overture::outreach
