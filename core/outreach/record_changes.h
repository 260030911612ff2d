#pragma once

#include "core/domain/company.h"
#include "core/domain/person.h"
#include "core/outreach/people.h"
#include "core/store/write_tx.h"

#include <functional>
#include <string>
#include <vector>

namespace overture::outreach
{

/// Changes to some fields of a record as it is stored at that moment, so that two edits in a row both stay.

/// One undo step for all of them. Errors as in editCompany.
[[nodiscard]] store::Action<store::Done> changeCompanies(std::vector<CompanyId> ids,
                                                         std::function<void(Company&)> change);
/// One undo step for all of them. Errors as in editPerson.
[[nodiscard]] store::Action<store::Done> changePeople(std::vector<PersonId> ids, std::function<void(Person&)> change);

/// At the company of that name (the oldest one), at a new one where there is none, at no company for a blank name.
/// Errors as in addPerson and addCompany.
[[nodiscard]] store::Action<PersonId> addPersonAt(Person person, std::vector<TypedAddress> addresses,
                                                  std::string companyName);
/// Moves a person, likewise.
[[nodiscard]] store::Action<store::Done> movePersonTo(PersonId person, std::string companyName);

}  // namespace overture::outreach
