#include "core/store/person_choice.h"

#include "core/store/search_text.h"

namespace overture::store
{
namespace
{

constexpr auto selectPersonChoices = R"(
  SELECT p.id, p.name, p.title, p.company_id, c.name, p.do_not_contact_at IS NULL
  FROM (SELECT id, min(place) AS place FROM (
          SELECT rowid AS id, 0 AS place FROM person_fts WHERE person_fts MATCH '{name} : (' || ?1 || ')'
          UNION ALL
          SELECT q.id, 1 FROM company_fts f CROSS JOIN person q ON q.company_id = f.rowid
          WHERE f.company_fts MATCH '{name} : (' || ?1 || ')')
        GROUP BY id) hit
  CROSS JOIN person p ON p.id = hit.id CROSS JOIN person_derived d ON d.person_id = hit.id
  LEFT JOIN company c ON c.id = p.company_id
  WHERE p.archived_at IS NULL ORDER BY hit.place, d.sort_key, p.id LIMIT ?2)";
constexpr auto selectLatestPersons = R"(
  SELECT p.id, p.name, p.title, p.company_id, c.name, p.do_not_contact_at IS NULL
  FROM person_derived d CROSS JOIN person p ON p.id = d.person_id LEFT JOIN company c ON c.id = p.company_id
  WHERE p.archived_at IS NULL ORDER BY d.last_contact_at DESC, d.person_id DESC LIMIT ?1)";

}  // namespace

std::vector<PersonChoice> personChoices(const ReadTx& tx, std::string_view typed, int atMost)
{
  const auto query = searchQuery(typed);
  auto row = tx.prepare(query.empty() ? selectLatestPersons : selectPersonChoices);
  if (query.empty())
    row.bindAll(atMost);
  else
    row.bindAll(query, atMost);
  std::vector<PersonChoice> choices;
  while (row.step())
    choices.push_back(
        {row.id<PersonId>(0), row.text(1), row.text(2), row.id<CompanyId>(3), row.text(4), row.integer(5) != 0});
  return choices;
}

}  // namespace overture::store
