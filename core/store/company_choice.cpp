#include "core/store/company_choice.h"

#include "core/store/search_text.h"

namespace overture::store
{
namespace
{

constexpr auto selectCompanyChoices = R"(
  SELECT c.id, c.name, c.domain FROM company c JOIN company_derived d ON d.company_id = c.id
  WHERE c.archived_at IS NULL
    AND c.id IN (SELECT rowid FROM company_fts WHERE company_fts MATCH '{name domain} : (' || ?1 || ')')
  ORDER BY d.sort_key, c.id LIMIT ?2)";
constexpr auto selectLatestCompanies = R"(
  SELECT c.id, c.name, c.domain FROM company_derived d CROSS JOIN company c ON c.id = d.company_id
  WHERE c.archived_at IS NULL ORDER BY d.last_contact_at DESC, d.company_id DESC LIMIT ?1)";

}  // namespace

std::vector<CompanyChoice> companyChoices(const ReadTx& tx, std::string_view typed, int atMost)
{
  const auto query = searchQuery(typed);
  auto row = tx.prepare(query.empty() ? selectLatestCompanies : selectCompanyChoices);
  if (query.empty())
    row.bindAll(atMost);
  else
    row.bindAll(query, atMost);
  std::vector<CompanyChoice> choices;
  while (row.step())
    choices.push_back({row.id<CompanyId>(0), row.text(1), row.text(2)});
  return choices;
}

}  // namespace overture::store
