#include "core/outreach/record_changes.h"

#include "core/base/text.h"
#include "core/domain/company_key.h"
#include "core/outreach/companies.h"
#include "core/store/company_queries.h"
#include "core/store/person_queries.h"

namespace overture::outreach
{
namespace
{

using store::Done;
using store::OpKind;
using store::WriteTx;

store::Op changeOp(OpKind kind, const char* table, std::int64_t firstId, std::size_t count)
{
  return {kind, {table, firstId, {}, static_cast<std::int64_t>(count)}, store::Origin::person, {}, true};
}

Result<Done> changeOneCompany(WriteTx& tx, CompanyId id, const std::function<void(Company&)>& change)
{
  auto company = store::findCompany(tx, id);
  if (!company)
    return fail(ErrorKind::notFound);
  change(*company);
  return editCompany(std::move(*company)).body(tx);
}

Result<Done> changeOnePerson(WriteTx& tx, PersonId id, const std::function<void(Person&)>& change)
{
  auto person = store::findPerson(tx, id);
  if (!person)
    return fail(ErrorKind::notFound);
  change(*person);
  return editPerson(std::move(*person)).body(tx);
}

Result<CompanyId> companyByName(WriteTx& tx, const std::string& name)
{
  if (isBlank(name))
    return CompanyId{};
  if (const auto known = store::companiesNamed(tx, foldedCompanyName(name)); !known.empty())
    return known.front();
  Company company;
  company.name = trimmed(name);
  return addCompany(std::move(company)).body(tx);
}

}  // namespace

store::Action<Done> changeCompanies(std::vector<CompanyId> ids, std::function<void(Company&)> change)
{
  auto op = changeOp(OpKind::editCompany, "company", ids.empty() ? 0 : ids.front().value, ids.size());
  return {std::move(op), [ids = std::move(ids), change = std::move(change)](WriteTx& tx) -> Result<Done> {
            for (const auto id : ids)
              if (const auto done = changeOneCompany(tx, id, change); !done)
                return failureOf(done);
            if (const auto first = ids.empty() ? std::nullopt : store::findCompany(tx, ids.front()))
              tx.setSubject({"company", first->id.value, first->name, static_cast<std::int64_t>(ids.size())});
            return Done{};
          }};
}

store::Action<Done> changePeople(std::vector<PersonId> ids, std::function<void(Person&)> change)
{
  auto op = changeOp(OpKind::editPerson, "person", ids.empty() ? 0 : ids.front().value, ids.size());
  return {std::move(op), [ids = std::move(ids), change = std::move(change)](WriteTx& tx) -> Result<Done> {
            for (const auto id : ids)
              if (const auto done = changeOnePerson(tx, id, change); !done)
                return failureOf(done);
            if (const auto first = ids.empty() ? std::nullopt : store::findPerson(tx, ids.front()))
              tx.setSubject({"person", first->id.value, first->name, static_cast<std::int64_t>(ids.size())});
            return Done{};
          }};
}

store::Action<PersonId> addPersonAt(Person person, std::vector<TypedAddress> addresses, std::string companyName)
{
  auto op = changeOp(OpKind::addPerson, "person", 0, 1);
  op.subject.name = person.name;
  return {std::move(op),
          [person = std::move(person), addresses = std::move(addresses),
           companyName = std::move(companyName)](WriteTx& tx) -> Result<PersonId> {
            const auto company = companyByName(tx, companyName);
            if (!company)
              return failureOf(company);
            auto there = person;
            there.company = *company;
            return addPerson(std::move(there), addresses).body(tx);
          }};
}

store::Action<Done> movePersonTo(PersonId person, std::string companyName)
{
  return {changeOp(OpKind::editPerson, "person", person.value, 1),
          [person, companyName = std::move(companyName)](WriteTx& tx) -> Result<Done> {
            const auto company = companyByName(tx, companyName);
            if (!company)
              return failureOf(company);
            const auto moved = changeOnePerson(tx, person, [&](Person& p) { p.company = *company; });
            if (const auto found = store::findPerson(tx, person))
              tx.setSubject({"person", person.value, found->name, 1});
            return moved;
          }};
}

}  // namespace overture::outreach
