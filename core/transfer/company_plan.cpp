#include "core/transfer/company_plan.h"

#include "core/domain/company_key.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace overture::transfer
{
namespace
{

/// A company as the plan leaves it.
struct CompanyEntry {
  Company company;
  int row = 0;  ///< 0: it stood in the file already
  bool changed = false;
};

/// Brings a row's values in; the name stays as it is.
void fillCompany(ValueFiller& filler, Company& into, const Company& from)
{
  filler.fill("website", into.website, from.website);
  filler.fill("careers_url", into.careersUrl, from.careersUrl);
  filler.fill("linkedin_url", into.linkedinUrl, from.linkedinUrl);
  filler.fill("industry", into.industry, from.industry);
  filler.fill("locations", into.locations, from.locations);
  filler.fill("notes", into.notes, from.notes);
  filler.fill("size_band", into.size, from.size, SizeBand::unknown);
  filler.fill("remote_policy", into.remote, from.remote, RemotePolicy::unknown);
}

class CompanyPlanner
{
 public:
  CompanyPlanner(std::span<const Company> existing, const ImportChoices& choices) : m_choices(choices)
  {
    for (const auto& company : existing)
      enter(companyKey(company.name, company.website), {company, 0, false});
  }

  void take(const CompanyRow& row)
  {
    const auto known = m_byKey.find(row.key);
    if (known == m_byKey.end())
      return takeNew(row);
    auto& entry = m_entries[known->second];
    if (entry.row > 0)
      noteDuplicate(row, entry);
    // Two rows of one list complete each other; they never overwrite.
    ValueFiller filler(m_choices.overwrite && entry.row == 0);
    fillCompany(filler, entry.company, row.company);
    const bool changes = !filler.changes().empty() && entry.row == 0;
    m_plan.same += !changes || entry.changed ? 1 : 0;
    entry.changed = entry.changed || changes;
    const auto outcome = changes ? RowOutcome::changed : RowOutcome::same;
    m_plan.rows.push_back({row.row, outcome, row.company.name, filler.changes()});
  }

  CompanyPlan finished()
  {
    for (auto& entry : m_entries) {
      if (entry.row > 0)
        m_plan.added.push_back(std::move(entry.company));
      else if (entry.changed)
        m_plan.changed.push_back(std::move(entry.company));
    }
    return std::move(m_plan);
  }

 private:
  void enter(const std::string& key, CompanyEntry entry)
  {
    m_names.insert(foldedCompanyName(entry.company.name));
    if (m_byKey.try_emplace(key, m_entries.size()).second)
      m_entries.push_back(std::move(entry));
  }

  void takeNew(const CompanyRow& row)
  {
    if (m_names.contains(foldedCompanyName(row.company.name)))
      m_plan.warnings.push_back({row.row, row.line, IssueKind::sameNameElsewhere, row.company.name});
    enter(row.key, {row.company, row.row, false});
    m_plan.rows.push_back({row.row, RowOutcome::added, row.company.name, {}});
  }

  void noteDuplicate(const CompanyRow& row, const CompanyEntry& first)
  {
    const bool agree = agreementOf(row.company.name, first.company.name) != NameAgreement::no;
    const auto kind = agree ? IssueKind::duplicateOfRow : IssueKind::otherName;
    m_plan.warnings.push_back({row.row, row.line, kind, std::to_string(first.row)});
  }

  ImportChoices m_choices;
  CompanyPlan m_plan;
  std::vector<CompanyEntry> m_entries;
  std::unordered_map<std::string, std::size_t> m_byKey;
  std::unordered_set<std::string> m_names;
};

}  // namespace

CompanyPlan planCompanies(const CompanyRows& rows, std::span<const Company> existing, const ImportChoices& choices)
{
  CompanyPlanner planner(existing, choices);
  for (const auto& row : rows.rows)
    planner.take(row);
  auto plan = planner.finished();
  plan.rejected = rows.rejected;
  addRejected(plan.rows, plan.rejected);
  plan.warnings.insert(plan.warnings.begin(), rows.warnings.begin(), rows.warnings.end());
  return plan;
}

}  // namespace overture::transfer
