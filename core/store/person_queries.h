#pragma once

#include "core/domain/person.h"
#include "core/store/write_tx.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace overture::store
{

[[nodiscard]] std::optional<Person> findPerson(const ReadTx& tx, PersonId id);
[[nodiscard]] std::vector<Person> allPersons(const ReadTx& tx);
[[nodiscard]] std::vector<PersonId> personsOf(const ReadTx& tx, CompanyId company);
/// By folded name within a company (none: anywhere).
[[nodiscard]] std::vector<PersonId> personsNamed(const ReadTx& tx, std::string_view foldedName, CompanyId company);
[[nodiscard]] std::int64_t personCount(const ReadTx& tx);
[[nodiscard]] PersonId insertPerson(WriteTx& tx, const Person& person);
void updatePerson(WriteTx& tx, const Person& person);
/// With addresses and tags. The caller makes sure that no thread, reply or log line stands on the person.
void deletePerson(WriteTx& tx, PersonId id);
[[nodiscard]] bool hasHistory(const ReadTx& tx, PersonId id);

enum class PersonColumn { name, company, title, role, state, lastContact };

/// Which people a list shows, in which order; `text` as in CompanyList, over names, titles, places, hooks, notes and
/// the names of their companies.
struct PersonList {
  std::string text;
  std::optional<Role> role;
  std::optional<ContactState> state;
  CompanyId company;
  PersonColumn sortBy = PersonColumn::name;
  bool descending = false;
  friend bool operator==(const PersonList&, const PersonList&) = default;
};

/// Ordered ids. One statement; 100,000 people take about 90 ms by company, 40 ms by name.
[[nodiscard]] std::vector<PersonId> personIds(const ReadTx& tx, const PersonList& list);

struct PersonRow {
  PersonId id;
  std::string name;
  CompanyId company;
  std::string companyName;
  std::string title;
  Role role = Role::other;
  Warmth warmth = Warmth::cold;
  ContactState state = ContactState::notWritten;
  NextStep next = NextStep::none;
  std::optional<Timestamp> lastContactAt;
  std::string mail;  ///< the first mail address, or the first of any kind
  bool doNotContact = false;
  bool hasHook = false;
  friend bool operator==(const PersonRow&, const PersonRow&) = default;
};

/// Rows in the order of the ids; those of removed people are missing. About 10 µs a row.
[[nodiscard]] std::vector<PersonRow> personRows(const ReadTx& tx, std::span<const PersonId> ids);

/// Whom to write to next: not yet written to, may be contacted; by fit of the company, deciders first, warm first, then
/// those with a hook; companies where somebody is already in conversation last.
[[nodiscard]] std::vector<PersonId> personsToWriteTo(const ReadTx& tx, Day today, int atMost);

}  // namespace overture::store
