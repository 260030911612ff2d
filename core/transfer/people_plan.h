#pragma once

#include "core/domain/company.h"
#include "core/domain/imported_person.h"
#include "core/transfer/people_table.h"
#include "core/transfer/planned_row.h"

#include <vector>

namespace overture::transfer
{

/// What stands in the file already.
struct KnownPeople {
  std::vector<Person> people;
  std::vector<Address> addresses;
  std::vector<Company> companies;
};

/// What an import would do, before it does it.
struct PeoplePlan {
  std::vector<Company> companies;  ///< new ones that people of the list work for
  std::vector<ImportedPerson> added;
  std::vector<ImportedPerson> changed;
  int same = 0;  ///< rows that bring nothing new, repeated ones among them
  std::vector<RowIssue> rejected;
  std::vector<RowIssue> warnings;
  std::vector<PlannedRow> rows;  ///< every row of the list, in its order
};

/// Pure. The same mail address or LinkedIn profile is the same person; other addresses only where the names agree; else
/// the same folded name in the same company, unless two profiles tell them apart. A row never overwrites a value unless
/// told to and never takes an address from somebody else; the same list a second time changes nothing. Linear.
[[nodiscard]] PeoplePlan planPeople(const PersonRows& rows, const KnownPeople& known, const ImportChoices& choices);

}  // namespace overture::transfer
