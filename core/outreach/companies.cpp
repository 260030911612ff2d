#include "core/outreach/companies.h"

#include "core/domain/company_key.h"
#include "core/outreach/validation.h"
#include "core/store/company_queries.h"
#include "core/store/criterion_queries.h"
#include "core/store/tag_queries.h"

namespace overture::outreach
{
namespace
{

using store::Done;
using store::OpKind;
using store::WriteTx;

store::Op companyOp(OpKind kind, CompanyId id, std::string name = {})
{
  return {kind, {"company", id.value, std::move(name), 1}, store::Origin::person, {}, true};
}

Validation checked(const Company& company)
{
  return Validation().name("name", company.name).text("notes", company.notes);
}

/// The other company under the same key.
Result<Done> requireNew(const store::ReadTx& tx, const Company& company)
{
  const auto other = store::findCompanyByKey(tx, companyKey(company.name, company.website));
  if (!other || *other == company.id)
    return Done{};
  const auto found = store::findCompany(tx, *other);
  return fail(ErrorKind::duplicate, found ? found->name : company.name);
}

}  // namespace

store::Action<CompanyId> addCompany(Company company)
{
  company.id = {};
  auto op = companyOp(OpKind::addCompany, {}, company.name);
  return {std::move(op), [company = std::move(company)](WriteTx& tx) -> Result<CompanyId> {
            if (const auto problems = checked(company); !problems.isFine())
              return problems.failure();
            if (const auto isNew = requireNew(tx, company); !isNew)
              return failureOf(isNew);
            const auto id = store::insertCompany(tx, company);
            tx.setSubject({"company", id.value, company.name, 1});
            return id;
          }};
}

store::Action<Done> editCompany(Company company)
{
  auto op = companyOp(OpKind::editCompany, company.id, company.name);
  return {std::move(op), [company = std::move(company)](WriteTx& tx) -> Result<Done> {
            if (const auto problems = checked(company); !problems.isFine())
              return problems.failure();
            const auto before = store::findCompany(tx, company.id);
            if (!before)
              return fail(ErrorKind::notFound, company.name);
            const bool moved = companyKey(before->name, before->website) != companyKey(company.name, company.website);
            if (const auto isNew = requireNew(tx, company); moved && !isNew)
              return failureOf(isNew);
            store::updateCompany(tx, company);
            return Done{};
          }};
}

store::Action<Done> removeCompany(CompanyId id)
{
  return {companyOp(OpKind::removeCompany, id), [id](WriteTx& tx) -> Result<Done> {
            const auto company = store::findCompany(tx, id);
            if (!company)
              return fail(ErrorKind::notFound);
            if (store::hasPeopleOrThreads(tx, id))
              return fail(ErrorKind::inUse, company->name);
            tx.setSubject({"company", id.value, company->name, 1});
            store::deleteCompany(tx, id);
            return Done{};
          }};
}

store::Action<Done> scoreCompany(CompanyId company, CriterionId question, std::optional<double> answer)
{
  return {companyOp(OpKind::scoreCompany, company), [=](WriteTx& tx) -> Result<Done> {
            if (const auto problems = Validation().range("answer", answer.value_or(0), 0, 1); !problems.isFine())
              return problems.failure();
            const auto found = store::findCompany(tx, company);
            if (!found || !store::findCriterion(tx, question))
              return fail(ErrorKind::notFound);
            tx.setSubject({"company", company.value, found->name, 1});
            store::setScore(tx, company, question, answer);
            return Done{};
          }};
}

store::Action<CriterionId> addCriterion(Criterion criterion)
{
  store::Op op{OpKind::addCriterion, {"criterion", 0, criterion.question, 1}, store::Origin::person, {}, true};
  return {std::move(op), [criterion = std::move(criterion)](WriteTx& tx) -> Result<CriterionId> {
            const auto problems =
                Validation().name("question", criterion.question).range("weight", criterion.weight, 1, 5);
            if (!problems.isFine())
              return problems.failure();
            return store::insertCriterion(tx, criterion);
          }};
}

store::Action<Done> editCriterion(Criterion criterion)
{
  store::Op op{
      OpKind::editCriterion, {"criterion", criterion.id.value, criterion.question, 1}, store::Origin::person, {}, true};
  return {std::move(op), [criterion = std::move(criterion)](WriteTx& tx) -> Result<Done> {
            const auto problems =
                Validation().name("question", criterion.question).range("weight", criterion.weight, 1, 5);
            if (!problems.isFine())
              return problems.failure();
            if (!store::findCriterion(tx, criterion.id))
              return fail(ErrorKind::notFound, criterion.question);
            store::updateCriterion(tx, criterion);
            return Done{};
          }};
}

store::Action<Done> removeCriterion(CriterionId id)
{
  return {{OpKind::removeCriterion, {"criterion", id.value, {}, 1}, store::Origin::person, {}, true},
          [id](WriteTx& tx) -> Result<Done> {
            const auto criterion = store::findCriterion(tx, id);
            if (!criterion)
              return fail(ErrorKind::notFound);
            tx.setSubject({"criterion", id.value, criterion->question, 1});
            store::deleteCriterion(tx, id);
            return Done{};
          }};
}

store::Action<Done> tagCompany(CompanyId company, std::string tag)
{
  return {companyOp(OpKind::tagCompany, company, tag), [company, tag](WriteTx& tx) -> Result<Done> {
            if (const auto problems = Validation().name("tag", tag); !problems.isFine())
              return problems.failure();
            if (!store::findCompany(tx, company))
              return fail(ErrorKind::notFound);
            store::tagCompany(tx, company, tag);
            return Done{};
          }};
}

store::Action<Done> untagCompany(CompanyId company, std::string tag)
{
  return {companyOp(OpKind::untagCompany, company, tag), [company, tag](WriteTx& tx) -> Result<Done> {
            store::untagCompany(tx, company, tag);
            return Done{};
          }};
}

}  // namespace overture::outreach
