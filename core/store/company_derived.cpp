#include "core/store/company_derived.h"

#include "core/domain/company_key.h"
#include "core/domain/fit.h"
#include "core/store/criterion_queries.h"

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <string>

namespace overture::store
{
namespace
{

constexpr auto selectFactsForCompany = R"(
  SELECT name, website, size_band, remote_policy, ml_role, locations,
         (SELECT count(*) FROM person WHERE company_id = c.id AND archived_at IS NULL),
         (SELECT max(d.last_contact_at) FROM person p JOIN person_derived d ON d.person_id = p.id
          WHERE p.company_id = c.id),
         (SELECT max(happened_at) FROM interaction WHERE company_id = c.id)
  FROM company c WHERE id = ?1)";
constexpr auto selectNextForCompany = R"(
  SELECT d.next_kind, d.person_id, d.next_on FROM person p JOIN person_derived d ON d.person_id = p.id
  WHERE p.company_id = ?1 AND p.archived_at IS NULL AND d.next_kind <> 'none'
  ORDER BY CASE d.next_kind WHEN 'confirm_sent' THEN 0 WHEN 'answer' THEN 1 WHEN 'remind' THEN 2 WHEN 'wait' THEN 3
           ELSE 4 END, d.person_id LIMIT 1)";
constexpr auto selectScoresForCompany = "SELECT criterion_id, answer FROM company_score WHERE company_id = ?1";
constexpr auto selectTagsForCompany =
    "SELECT t.name FROM company_tag l JOIN tag t ON t.id = l.tag_id WHERE l.company_id = ?1 ORDER BY t.id";
constexpr auto upsertForCompany = R"(
  INSERT INTO company_derived (company_id, sort_key, identity_key, name_key, fit, answered, asked, known,
                               last_contact_at, next_kind, next_person_id, next_on)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
  ON CONFLICT (company_id) DO UPDATE SET sort_key = excluded.sort_key, identity_key = excluded.identity_key,
    name_key = excluded.name_key, fit = excluded.fit, answered = excluded.answered, asked = excluded.asked,
    known = excluded.known, last_contact_at = excluded.last_contact_at, next_kind = excluded.next_kind,
    next_person_id = excluded.next_person_id, next_on = excluded.next_on)";
constexpr auto removeForCompany = "DELETE FROM company_derived WHERE company_id = ?1";

struct CompanyFacts {
  Company company;
  std::int64_t known = 0;
  std::optional<std::int64_t> lastContact;
};

struct CompanyNext {
  std::string kind = "none";
  PersonId person;
  std::optional<Day> on;
};

std::optional<CompanyFacts> factsOfCompany(const db::Connection& connection, CompanyId id)
{
  auto row = connection.prepare(selectFactsForCompany);
  row.bindAll(id);
  if (!row.step())
    return std::nullopt;
  CompanyFacts facts;
  facts.company.name = row.text(0);
  facts.company.website = row.text(1);
  facts.company.size = fromText<SizeBand>(row.textView(2)).value_or(SizeBand::unknown);
  facts.company.remote = fromText<RemotePolicy>(row.textView(3)).value_or(RemotePolicy::unknown);
  facts.company.ml = fromText<MlRole>(row.textView(4)).value_or(MlRole::unknown);
  facts.company.locations = row.text(5);
  facts.known = row.integer(6);
  facts.lastContact = std::max(row.optionalInteger(7), row.optionalInteger(8));
  return facts;
}

CompanyNext nextOfCompany(const db::Connection& connection, CompanyId id)
{
  auto row = connection.prepare(selectNextForCompany);
  row.bindAll(id);
  return row.step() ? CompanyNext{row.text(0), row.id<PersonId>(1), row.optionalDay(2)} : CompanyNext{};
}

std::vector<std::string> tagsOfCompany(const db::Connection& connection, CompanyId id)
{
  std::vector<std::string> tags;
  auto row = connection.prepare(selectTagsForCompany);
  row.bindAll(id);
  while (row.step())
    tags.push_back(row.text(0));
  return tags;
}

std::map<std::int64_t, double> scoresOfCompany(const db::Connection& connection, CompanyId id)
{
  std::map<std::int64_t, double> scores;
  auto row = connection.prepare(selectScoresForCompany);
  row.bindAll(id);
  while (row.step())
    scores.emplace(row.integer(0), row.real(1));
  return scores;
}

Fit fitIn(const db::Connection& connection, const Company& company, CompanyId id, std::span<const Criterion> questions)
{
  const auto scores = scoresOfCompany(connection, id);
  const auto tags = tagsOfCompany(connection, id);
  std::vector<Answer> answers;
  for (const auto& question : questions) {
    const auto typed = scores.find(question.id.value);
    answers.push_back(
        {question.weight, typed != scores.end() ? std::optional(typed->second) : selfAnswer(question, company, tags)});
  }
  return fitOf(answers);
}

}  // namespace

CompanyDeriver::CompanyDeriver(const db::Connection& connection, const Collation& collation)
    : m_connection(connection), m_collation(collation), m_questions(criteriaIn(connection))
{
}

void CompanyDeriver::derive(CompanyId id) const
{
  const auto facts = factsOfCompany(m_connection, id);
  if (!facts) {
    m_connection.prepare(removeForCompany).bindAll(id).run();
    return;
  }
  const auto& company = facts->company;
  const auto fit = m_questions.empty() ? Fit{} : fitIn(m_connection, company, id, m_questions);
  const auto next = nextOfCompany(m_connection, id);
  const auto sortKey = m_collation.keyOf(company.name);
  const auto identity = companyKey(company.name, company.website);
  const auto name = foldedCompanyName(company.name);
  m_connection.prepare(upsertForCompany)
      .bindAll(id, std::as_bytes(std::span(sortKey)), identity, name, fit.score, fit.answered, fit.asked, facts->known,
               facts->lastContact, next.kind, next.person, next.on)
      .run();
}

}  // namespace overture::store
