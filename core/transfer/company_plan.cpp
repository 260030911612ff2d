#include "core/transfer/company_plan.h"

#include "core/domain/company_key.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace overture::transfer {
namespace {

/// A company as the plan leaves it.
struct Entry {
  Company company;
  int row = 0;  ///< 0: it stood in the file already
  bool changed = false;
};

bool fill(std::string& value, const std::string& with, bool overwrite)
{
  if (with.empty() || value == with || (!value.empty() && !overwrite))
    return false;
  value = with;
  return true;
}

template <class E>
bool fill(E& value, E with, E unknown, bool overwrite)
{
  if (with == unknown || value == with || (value != unknown && !overwrite))
    return false;
  value = with;
  return true;
}

/// Brings a row's values in; the name stays as it is. True when anything changed.
bool merge(Company& into, const Company& from, bool overwrite)
{
  bool changed = fill(into.website, from.website, overwrite);
  changed = fill(into.careersUrl, from.careersUrl, overwrite) || changed;
  changed = fill(into.linkedinUrl, from.linkedinUrl, overwrite) || changed;
  changed = fill(into.industry, from.industry, overwrite) || changed;
  changed = fill(into.locations, from.locations, overwrite) || changed;
  changed = fill(into.notes, from.notes, overwrite) || changed;
  changed = fill(into.size, from.size, SizeBand::unknown, overwrite) || changed;
  return fill(into.remote, from.remote, RemotePolicy::unknown, overwrite) || changed;
}

class Planner
{
 public:
  Planner(std::span<const Company> existing, const ImportChoices& choices) : m_choices(choices)
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
    const bool changed = merge(entry.company, row.company, m_choices.overwrite && entry.row == 0);
    if (!changed || entry.row > 0 || entry.changed)
      ++m_plan.same;
    entry.changed = entry.changed || changed;
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
  void enter(const std::string& key, Entry entry)
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
  }

  void noteDuplicate(const CompanyRow& row, const Entry& first)
  {
    const bool agree = agreementOf(row.company.name, first.company.name) != NameAgreement::no;
    const auto kind = agree ? IssueKind::duplicateOfRow : IssueKind::otherName;
    m_plan.warnings.push_back({row.row, row.line, kind, std::to_string(first.row)});
  }

  ImportChoices m_choices;
  CompanyPlan m_plan;
  std::vector<Entry> m_entries;
  std::unordered_map<std::string, std::size_t> m_byKey;
  std::unordered_set<std::string> m_names;
};

}  // namespace

CompanyPlan planCompanies(const CompanyRows& rows, std::span<const Company> existing, const ImportChoices& choices)
{
  Planner planner(existing, choices);
  for (const auto& row : rows.rows)
    planner.take(row);
  auto plan = planner.finished();
  plan.rejected = rows.rejected;
  plan.warnings.insert(plan.warnings.begin(), rows.warnings.begin(), rows.warnings.end());
  return plan;
}

}  // namespace overture::transfer
