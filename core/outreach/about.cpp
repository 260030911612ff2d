#include "core/outreach/about.h"

#include "core/store/company_queries.h"
#include "core/store/person_queries.h"

namespace overture::outreach
{

Result<store::Done> requireAbout(const store::ReadTx& tx, PersonId person, CompanyId company)
{
  if (person.isSet() && !store::findPerson(tx, person))
    return fail(ErrorKind::notFound, "person");
  if (company.isSet() && !store::findCompany(tx, company))
    return fail(ErrorKind::notFound, "company");
  return store::Done{};
}

std::string nameOfAbout(const store::ReadTx& tx, PersonId person, CompanyId company)
{
  if (const auto who = store::findPerson(tx, person))
    return who->name;
  const auto where = store::findCompany(tx, company);
  return where ? where->name : std::string();
}

}  // namespace overture::outreach
