#pragma once

#include "core/domain/company.h"
#include "core/store/write_tx.h"

#include <optional>
#include <string_view>

namespace overture::outreach
{

/// What a person does with companies. Each function returns the write as a value, for Store::write.

/// Errors: invalid (name empty or over 500 characters), duplicate (a company with the same key; subject is its name).
[[nodiscard]] store::Action<CompanyId> addCompany(Company company);

/// Everything but id and day of entry. Errors as above; notFound.
[[nodiscard]] store::Action<store::Done> editCompany(Company company);

/// Errors: notFound; inUse while people, threads or log lines stand on it.
[[nodiscard]] store::Action<store::Done> removeCompany(CompanyId id);

/// Answers one question for one company, 0 to 1; nothing takes the answer away.
[[nodiscard]] store::Action<store::Done> scoreCompany(CompanyId company, CriterionId question,
                                                      std::optional<double> answer);

/// Errors: invalid (question empty, weight outside 1 to 5).
[[nodiscard]] store::Action<CriterionId> addCriterion(Criterion criterion);
[[nodiscard]] store::Action<store::Done> editCriterion(Criterion criterion);
[[nodiscard]] store::Action<store::Done> removeCriterion(CriterionId id);

[[nodiscard]] store::Action<store::Done> tagCompany(CompanyId company, std::string tag);
[[nodiscard]] store::Action<store::Done> untagCompany(CompanyId company, std::string tag);

}  // namespace overture::outreach
