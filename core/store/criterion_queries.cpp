#include "core/store/criterion_queries.h"

#include "core/domain/fit.h"
#include "core/store/company_queries.h"
#include "core/store/tag_queries.h"

#include <map>

namespace overture::store
{
namespace
{

constexpr auto selectCriteria = R"(
  SELECT id, question, weight, answers_itself, answers_itself_from, position FROM criterion
  WHERE retired_at IS NULL ORDER BY position, id)";
constexpr auto selectCriterion = R"(
  SELECT id, question, weight, answers_itself, answers_itself_from, position FROM criterion WHERE id = ?1)";
constexpr auto insertOneCriterion = R"(
  INSERT INTO criterion (uid, question, weight, answers_itself, answers_itself_from, position)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6))";
constexpr auto updateOneCriterion = R"(
  UPDATE criterion SET question = ?2, weight = ?3, answers_itself = ?4, answers_itself_from = ?5, position = ?6
  WHERE id = ?1)";
constexpr auto deleteCriterionScores = "DELETE FROM company_score WHERE criterion_id = ?1";
constexpr auto deleteOneCriterion = "DELETE FROM criterion WHERE id = ?1";
constexpr auto upsertScore = R"(
  INSERT INTO company_score (company_id, criterion_id, answer) VALUES (?1, ?2, ?3)
  ON CONFLICT (company_id, criterion_id) DO UPDATE SET answer = excluded.answer)";
constexpr auto deleteScore = "DELETE FROM company_score WHERE company_id = ?1 AND criterion_id = ?2";
constexpr auto selectTypedScores = "SELECT criterion_id, answer FROM company_score WHERE company_id = ?1";

Criterion criterionFrom(const db::Statement& row)
{
  return {row.id<CriterionId>(0),          row.text(1), static_cast<int>(row.integer(2)), row.text(3), row.text(4),
          static_cast<int>(row.integer(5))};
}

}  // namespace

std::vector<Criterion> criteriaIn(const db::Connection& connection)
{
  std::vector<Criterion> all;
  auto statement = connection.prepare(selectCriteria);
  while (statement.step())
    all.push_back(criterionFrom(statement));
  return all;
}

std::vector<Criterion> criteria(const ReadTx& tx)
{
  return criteriaIn(tx.connection());
}

std::optional<Criterion> findCriterion(const ReadTx& tx, CriterionId id)
{
  auto statement = tx.prepare(selectCriterion);
  statement.bindAll(id);
  return statement.step() ? std::optional(criterionFrom(statement)) : std::nullopt;
}

CriterionId insertCriterion(WriteTx& tx, const Criterion& criterion)
{
  tx.prepare(insertOneCriterion)
      .bindAll(tx.newUid(), criterion.question, criterion.weight, criterion.answersItself, criterion.answersItselfFrom,
               criterion.position)
      .run();
  return {tx.connection().lastInsertId()};
}

void updateCriterion(WriteTx& tx, const Criterion& criterion)
{
  tx.prepare(updateOneCriterion)
      .bindAll(criterion.id, criterion.question, criterion.weight, criterion.answersItself, criterion.answersItselfFrom,
               criterion.position)
      .run();
}

void deleteCriterion(WriteTx& tx, CriterionId id)
{
  tx.prepare(deleteCriterionScores).bindAll(id).run();
  tx.prepare(deleteOneCriterion).bindAll(id).run();
}

void setScore(WriteTx& tx, CompanyId company, CriterionId criterion, std::optional<double> answer)
{
  if (answer)
    tx.prepare(upsertScore).bindAll(company, criterion, *answer).run();
  else
    tx.prepare(deleteScore).bindAll(company, criterion).run();
}

std::vector<CompanyAnswer> answersOf(const ReadTx& tx, CompanyId company)
{
  std::map<std::int64_t, double> typed;
  auto scores = tx.prepare(selectTypedScores);
  scores.bindAll(company);
  while (scores.step())
    typed.emplace(scores.integer(0), scores.real(1));
  const auto facts = findCompany(tx, company).value_or(Company{});
  const auto tags = companyTags(tx, company);
  std::vector<CompanyAnswer> answers;
  for (const auto& question : criteria(tx)) {
    const auto found = typed.find(question.id.value);
    const bool byItself = found == typed.end();
    answers.push_back(
        {question, byItself ? selfAnswer(question, facts, tags) : std::optional(found->second), byItself});
  }
  return answers;
}

}  // namespace overture::store
