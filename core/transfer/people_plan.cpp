#include "core/transfer/people_plan.h"

#include "core/base/text.h"
#include "core/domain/company_key.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

namespace overture::transfer
{
namespace
{

/// The company of a person: none, one on file, or one that the plan makes.
struct Employer {
  CompanyId id;
  std::optional<std::size_t> made;
  friend auto operator<=>(const Employer&, const Employer&) = default;
};

/// A person as the plan leaves it.
struct PersonEntry {
  ImportedPerson planned;
  std::string profile;  ///< the LinkedIn slug, where one is known
  int row = 0;          ///< 0: stood in the file already
  bool changed = false;
};

/// Companies by folded name, those on file and those that people of the list make necessary.
class Employers
{
 public:
  explicit Employers(const std::vector<Company>& companies)
  {
    for (const auto& company : companies) {
      m_byName.try_emplace(foldedCompanyName(company.name), Employer{company.id, std::nullopt});
      m_names.try_emplace(company.id.value, company.name);
    }
  }

  /// Nothing where no company of the name is known.
  [[nodiscard]] std::optional<Employer> find(const std::string& name) const
  {
    if (name.empty())
      return Employer{};
    const auto found = m_byName.find(foldedCompanyName(name));
    return found == m_byName.end() ? std::nullopt : std::optional(found->second);
  }

  Employer findOrMake(const std::string& name, std::vector<Company>& made)
  {
    if (const auto known = find(name))
      return *known;
    const Employer employer{{}, made.size()};
    m_byName.emplace(foldedCompanyName(name), employer);
    made.emplace_back().name = name;
    return employer;
  }

  [[nodiscard]] std::string nameOf(CompanyId id) const
  {
    const auto found = m_names.find(id.value);
    return found == m_names.end() ? std::string() : found->second;
  }

 private:
  std::unordered_map<std::string, Employer> m_byName;
  std::unordered_map<std::int64_t, std::string> m_names;
};

class PeoplePlanner
{
 public:
  PeoplePlanner(const KnownPeople& known, const ImportChoices& choices)
      : m_choices(choices), m_employers(known.companies)
  {
    std::unordered_map<std::int64_t, std::size_t> places;
    for (const auto& person : known.people) {
      places.emplace(person.id.value, m_entries.size());
      enter({{person, std::nullopt, {}}, {}, 0, false}, {person.company, std::nullopt});
    }
    for (const auto& address : known.addresses)
      if (const auto owner = places.find(address.person.value); owner != places.end())
        own(address, owner->second);
  }

  void take(const PersonRow& row)
  {
    if (const auto place = placeOfPerson(row))
      complete(row, *place);
    else
      add(row);
  }

  PeoplePlan finished()
  {
    for (auto& entry : m_entries) {
      if (entry.row > 0)
        m_plan.added.push_back(std::move(entry.planned));
      else if (entry.changed)
        m_plan.changed.push_back(std::move(entry.planned));
    }
    return std::move(m_plan);
  }

 private:
  using AddressKey = std::pair<AddressKind, std::string>;
  using NameKey = std::pair<std::string, Employer>;

  static Employer employerOf(const PersonEntry& entry)
  {
    return {entry.planned.person.company, entry.planned.newCompany};
  }

  void enter(PersonEntry entry, const Employer& employer)
  {
    m_byName[{folded(entry.planned.person.name), employer}].push_back(m_entries.size());
    m_entries.push_back(std::move(entry));
  }

  void own(const Address& address, std::size_t place)
  {
    m_owners.try_emplace({address.kind, address.normal}, place);
    if (address.kind == AddressKind::linkedin && m_entries[place].profile.empty())
      m_entries[place].profile = address.normal;
  }

  [[nodiscard]] std::optional<std::size_t> ownerOf(const Address& address) const
  {
    const auto found = m_owners.find({address.kind, address.normal});
    return found == m_owners.end() ? std::nullopt : std::optional(found->second);
  }

  [[nodiscard]] bool sameName(std::size_t place, const Person& person) const
  {
    return folded(m_entries[place].planned.person.name) == folded(person.name);
  }

  [[nodiscard]] std::optional<std::size_t> placeOfPerson(const PersonRow& row) const
  {
    if (const auto place = placeByAddress(row, AddressKind::linkedin))
      return place;
    if (const auto place = placeByAddress(row, AddressKind::mail); place && !profilesDiffer(row, *place))
      return place;
    for (const auto& address : row.addresses)
      if (const auto place = ownerOf(address); place && sameName(*place, row.person) && !profilesDiffer(row, *place))
        return place;
    return placeByName(row);
  }

  [[nodiscard]] std::optional<std::size_t> placeByAddress(const PersonRow& row, AddressKind kind) const
  {
    for (const auto& address : row.addresses)
      if (const auto place = address.kind == kind ? ownerOf(address) : std::nullopt)
        return place;
    return std::nullopt;
  }

  [[nodiscard]] std::optional<std::size_t> placeByName(const PersonRow& row) const
  {
    const auto employer = m_employers.find(row.company);
    if (!employer)
      return std::nullopt;
    const auto found = m_byName.find({folded(row.person.name), *employer});
    if (found == m_byName.end())
      return std::nullopt;
    const auto fits = [&](std::size_t place) { return !profilesDiffer(row, place); };
    const auto place = std::ranges::find_if(found->second, fits);
    return place == found->second.end() ? std::nullopt : std::optional(*place);
  }

  /// Two LinkedIn profiles are two people, whatever else agrees.
  [[nodiscard]] bool profilesDiffer(const PersonRow& row, std::size_t place) const
  {
    const auto& profile = m_entries[place].profile;
    const auto other = std::ranges::find(row.addresses, AddressKind::linkedin, &Address::kind);
    return !profile.empty() && other != row.addresses.end() && other->normal != profile;
  }

  void add(const PersonRow& row)
  {
    const auto employer = m_employers.findOrMake(row.company, m_plan.companies);
    const auto place = m_entries.size();
    PersonEntry entry{{row.person, employer.made, {}}, {}, row.row, false};
    entry.planned.person.company = employer.id;
    enter(std::move(entry), employer);
    ValueFiller unused(false);
    addAddresses(row, place, unused);
    m_plan.rows.push_back({row.row, RowOutcome::added, row.person.name, {}});
  }

  void complete(const PersonRow& row, std::size_t place)
  {
    auto& entry = m_entries[place];
    noteSame(row, entry, sameName(place, row.person));
    // Two rows of one list complete each other; they never overwrite.
    ValueFiller filler(m_choices.overwrite && entry.row == 0);
    fillPerson(filler, entry.planned.person, row.person);
    fillEmployer(filler, entry, row.company);
    addAddresses(row, place, filler);
    const bool changes = !filler.changes().empty() && entry.row == 0;
    m_plan.same += !changes || entry.changed ? 1 : 0;
    entry.changed = entry.changed || changes;
    m_plan.rows.push_back(
        {row.row, changes ? RowOutcome::changed : RowOutcome::same, row.person.name, filler.changes()});
  }

  static void fillPerson(ValueFiller& filler, Person& into, const Person& from)
  {
    filler.fill("given_name", into.givenName, from.givenName);
    filler.fill("family_name", into.familyName, from.familyName);
    filler.fill("title", into.title, from.title);
    filler.fill("location", into.location, from.location);
    filler.fill("hook", into.hook, from.hook);
    filler.fill("hook_url", into.hookUrl, from.hookUrl);
    filler.fill("notes", into.notes, from.notes);
  }

  void fillEmployer(ValueFiller& filler, PersonEntry& entry, const std::string& company)
  {
    const auto before = employerOf(entry);
    if (company.empty() || (before != Employer{} && !filler.overwrites()) || m_employers.find(company) == before)
      return;
    const auto after = m_employers.findOrMake(company, m_plan.companies);
    entry.planned.person.company = after.id;
    entry.planned.newCompany = after.made;
    filler.note({"company", m_employers.nameOf(before.id), company});
  }

  void addAddresses(const PersonRow& row, std::size_t place, ValueFiller& filler)
  {
    for (const auto& address : row.addresses) {
      const auto owner = ownerOf(address);
      if (owner && *owner != place)
        m_plan.warnings.push_back({row.row, row.line, IssueKind::addressTaken, address.value});
      if (owner)
        continue;
      own(address, place);
      m_entries[place].planned.addresses.push_back(address);
      filler.note({std::string(toText(address.kind)), {}, address.value});
    }
  }

  void noteSame(const PersonRow& row, const PersonEntry& entry, bool sameName)
  {
    if (entry.row > 0) {
      const auto kind = sameName ? IssueKind::duplicateOfRow : IssueKind::otherName;
      m_plan.warnings.push_back({row.row, row.line, kind, std::to_string(entry.row)});
    } else if (!sameName) {
      m_plan.warnings.push_back({row.row, row.line, IssueKind::nameOnFile, entry.planned.person.name});
    }
  }

  ImportChoices m_choices;
  Employers m_employers;
  PeoplePlan m_plan;
  std::vector<PersonEntry> m_entries;
  std::map<AddressKey, std::size_t> m_owners;
  std::map<NameKey, std::vector<std::size_t>> m_byName;
};

}  // namespace

PeoplePlan planPeople(const PersonRows& rows, const KnownPeople& known, const ImportChoices& choices)
{
  PeoplePlanner planner(known, choices);
  for (const auto& row : rows.rows)
    planner.take(row);
  auto plan = planner.finished();
  plan.rejected = rows.rejected;
  addRejected(plan.rows, plan.rejected);
  plan.warnings.insert(plan.warnings.begin(), rows.warnings.begin(), rows.warnings.end());
  return plan;
}

}  // namespace overture::transfer
