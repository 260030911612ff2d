#pragma once

#include "core/domain/company.h"
#include "core/store/write_tx.h"

#include <optional>
#include <vector>

namespace overture::store
{

/// The questions in use, in their order.
[[nodiscard]] std::vector<Criterion> criteriaIn(const db::Connection& connection);
[[nodiscard]] std::vector<Criterion> criteria(const ReadTx& tx);
[[nodiscard]] std::optional<Criterion> findCriterion(const ReadTx& tx, CriterionId id);
[[nodiscard]] CriterionId insertCriterion(WriteTx& tx, const Criterion& criterion);
void updateCriterion(WriteTx& tx, const Criterion& criterion);
/// Its answers go with it.
void deleteCriterion(WriteTx& tx, CriterionId id);

/// Stores an answer, 0 to 1; nothing takes the answer away.
void setScore(WriteTx& tx, CompanyId company, CriterionId criterion, std::optional<double> answer);

/// A question as one company answers it: `answer` typed, or found by itself.
struct CompanyAnswer {
  Criterion criterion;
  std::optional<double> answer;
  bool foundByItself = false;
};
[[nodiscard]] std::vector<CompanyAnswer> answersOf(const ReadTx& tx, CompanyId company);

}  // namespace overture::store
