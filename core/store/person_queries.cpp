#include "core/store/person_queries.h"

#include "core/store/enum_column.h"
#include "core/store/search_text.h"

#include <fmt/format.h>

namespace overture::store
{
namespace
{

constexpr auto selectOneOfPerson = R"(
  SELECT id, company_id, name, given_name, family_name, greeting, title, role, seniority, time_zone, location, hook,
         hook_url, warmth, introduced_by, do_not_contact_at, do_not_contact_reason, on_hold_until, notes, source,
         archived_at, created_at FROM person WHERE id = ?1)";
constexpr auto selectAllOfPerson = R"(
  SELECT id, company_id, name, given_name, family_name, greeting, title, role, seniority, time_zone, location, hook,
         hook_url, warmth, introduced_by, do_not_contact_at, do_not_contact_reason, on_hold_until, notes, source,
         archived_at, created_at FROM person ORDER BY id)";
constexpr auto selectOfCompany = R"(
  SELECT p.id FROM person p JOIN person_derived d ON d.person_id = p.id
  WHERE p.company_id = ?1 AND p.archived_at IS NULL ORDER BY d.last_contact_at DESC NULLS LAST, d.sort_key)";
constexpr auto selectNamedOfPerson = R"(
  SELECT d.person_id FROM person_derived d JOIN person p ON p.id = d.person_id
  WHERE d.name_key = ?1 AND (?2 IS NULL OR p.company_id = ?2) ORDER BY d.person_id)";
constexpr auto countAllOfPerson = "SELECT count(*) FROM person WHERE archived_at IS NULL";
constexpr auto insertOneOfPerson = R"(
  INSERT INTO person (uid, company_id, name, given_name, family_name, greeting, title, role, seniority, time_zone,
                      location, hook, hook_url, warmth, introduced_by, do_not_contact_at, do_not_contact_reason,
                      on_hold_until, notes, source, archived_at, created_at)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22))";
constexpr auto updateOneOfPerson = R"(
  UPDATE person SET company_id = ?2, name = ?3, given_name = ?4, family_name = ?5, greeting = ?6, title = ?7,
    role = ?8, seniority = ?9, time_zone = ?10, location = ?11, hook = ?12, hook_url = ?13, warmth = ?14,
    introduced_by = ?15, do_not_contact_at = ?16, do_not_contact_reason = ?17, on_hold_until = ?18, notes = ?19,
    source = ?20, archived_at = ?21 WHERE id = ?1)";
constexpr auto deleteAddressesOfPerson = "DELETE FROM address WHERE person_id = ?1";
constexpr auto deleteTagsOfPerson = "DELETE FROM person_tag WHERE person_id = ?1";
constexpr auto deleteOneOfPerson = "DELETE FROM person WHERE id = ?1";
constexpr auto selectHistoryOfPerson = R"(
  SELECT EXISTS (SELECT 1 FROM thread WHERE person_id = ?1) OR EXISTS (SELECT 1 FROM reply WHERE person_id = ?1)
      OR EXISTS (SELECT 1 FROM interaction WHERE person_id = ?1)
      OR EXISTS (SELECT 1 FROM reminder WHERE person_id = ?1)
      OR EXISTS (SELECT 1 FROM person WHERE introduced_by = ?1))";
constexpr auto selectRowOfPerson = R"(
  SELECT p.id, p.name, p.company_id, c.name, p.title, p.role, p.warmth, d.contact_state, d.next_kind,
         d.last_contact_at,
         (SELECT value FROM address WHERE person_id = p.id AND dead_since IS NULL ORDER BY kind <> 'mail', id LIMIT 1),
         p.do_not_contact_at IS NOT NULL, p.hook <> ''
  FROM person p JOIN person_derived d ON d.person_id = p.id LEFT JOIN company c ON c.id = p.company_id
  WHERE p.id = ?1)";
constexpr auto selectToWrite = R"(
  SELECT p.id FROM person p JOIN person_derived d ON d.person_id = p.id
  LEFT JOIN company_derived cd ON cd.company_id = p.company_id
  WHERE d.contact_state IN ('not_written', 'drafted') AND p.do_not_contact_at IS NULL AND p.archived_at IS NULL
    AND (p.on_hold_until IS NULL OR p.on_hold_until <= ?2)
  ORDER BY coalesce(cd.next_kind, '') IN ('wait', 'answer', 'confirm_sent'), p.warmth = 'cold',
           p.role NOT IN ('hiring_manager', 'executive', 'team_lead'), cd.fit DESC NULLS LAST, p.hook = '', p.id
  LIMIT ?1)";

Person personFrom(const db::Statement& row)
{
  Person p;
  p.id = row.id<PersonId>(0);
  p.company = row.id<CompanyId>(1);
  p.name = row.text(2);
  p.givenName = row.text(3);
  p.familyName = row.text(4);
  p.greeting = row.text(5);
  p.title = row.text(6);
  p.role = enumOr(row, 7, Role::other);
  p.seniority = row.text(8);
  p.timeZone = row.text(9);
  p.location = row.text(10);
  p.hook = row.text(11);
  p.hookUrl = row.text(12);
  p.warmth = enumOr(row, 13, Warmth::cold);
  p.introducedBy = row.id<PersonId>(14);
  p.doNotContactAt = row.optionalTimestamp(15);
  p.doNotContactReason = row.text(16);
  p.onHoldUntil = row.optionalDay(17);
  p.notes = row.text(18);
  p.source = row.text(19);
  p.archivedAt = row.optionalTimestamp(20);
  p.createdAt = row.timestamp(21);
  return p;
}

PersonRow personRowFrom(const db::Statement& row)
{
  PersonRow r;
  r.id = row.id<PersonId>(0);
  r.name = row.text(1);
  r.company = row.id<CompanyId>(2);
  r.companyName = row.text(3);
  r.title = row.text(4);
  r.role = enumOr(row, 5, Role::other);
  r.warmth = enumOr(row, 6, Warmth::cold);
  r.state = enumOr(row, 7, ContactState::notWritten);
  r.next = enumOr(row, 8, NextStep::none);
  r.lastContactAt = row.optionalTimestamp(9);
  r.mail = row.text(10);
  r.doNotContact = row.integer(11) != 0;
  r.hasHook = row.integer(12) != 0;
  return r;
}

std::string_view orderOf(PersonColumn column)
{
  switch (column) {
    case PersonColumn::name:
      return "d.sort_key";
    case PersonColumn::company:
      return "cd.sort_key";
    case PersonColumn::title:
      return "nullif(p.title, '')";
    case PersonColumn::role:
      return "p.role";
    case PersonColumn::state:
      return "CASE d.contact_state WHEN 'replied' THEN 5 WHEN 'waiting' THEN 4 WHEN 'handed_over' THEN 3 "
             "WHEN 'drafted' THEN 2 WHEN 'bounced' THEN 1 ELSE 0 END";
    case PersonColumn::lastContact:
      return "d.last_contact_at";
  }
  return "d.sort_key";
}

std::string personListSql(const PersonList& list)
{
  std::string sql =
      "SELECT p.id FROM person p JOIN person_derived d ON d.person_id = p.id "
      "LEFT JOIN company_derived cd ON cd.company_id = p.company_id WHERE p.archived_at IS NULL";
  if (!searchQuery(list.text).empty())
    sql +=
        " AND (p.id IN (SELECT rowid FROM person_fts WHERE person_fts MATCH ?1)"
        " OR p.company_id IN (SELECT rowid FROM company_fts WHERE company_fts MATCH '{name} : (' || ?1 || ')'))";
  if (list.role)
    sql += " AND p.role = ?2";
  if (list.state)
    sql += " AND d.contact_state = ?3";
  if (list.company.isSet())
    sql += " AND p.company_id = ?4";
  return sql + fmt::format(" ORDER BY {} {} NULLS LAST, d.sort_key, p.id", orderOf(list.sortBy),
                           list.descending ? "DESC" : "ASC");
}

std::vector<PersonId> collected(db::Statement& row)
{
  std::vector<PersonId> ids;
  while (row.step())
    ids.push_back(row.id<PersonId>(0));
  return ids;
}

}  // namespace

std::optional<Person> findPerson(const ReadTx& tx, PersonId id)
{
  auto row = tx.prepare(selectOneOfPerson);
  row.bindAll(id);
  return row.step() ? std::optional(personFrom(row)) : std::nullopt;
}

std::vector<Person> allPersons(const ReadTx& tx)
{
  std::vector<Person> all;
  auto row = tx.prepare(selectAllOfPerson);
  while (row.step())
    all.push_back(personFrom(row));
  return all;
}

std::vector<PersonId> personsOf(const ReadTx& tx, CompanyId company)
{
  auto row = tx.prepare(selectOfCompany);
  row.bindAll(company);
  return collected(row);
}

std::vector<PersonId> personsNamed(const ReadTx& tx, std::string_view foldedName, CompanyId company)
{
  auto row = tx.prepare(selectNamedOfPerson);
  row.bindAll(foldedName, company);
  return collected(row);
}

std::int64_t personCount(const ReadTx& tx)
{
  auto row = tx.prepare(countAllOfPerson);
  return row.step() ? row.integer(0) : 0;
}

PersonId insertPerson(WriteTx& tx, const Person& p)
{
  tx.prepare(insertOneOfPerson)
      .bindAll(tx.newUid(), p.company, p.name, p.givenName, p.familyName, p.greeting, p.title, toText(p.role),
               p.seniority, p.timeZone, p.location, p.hook, p.hookUrl, toText(p.warmth), p.introducedBy,
               p.doNotContactAt, p.doNotContactReason, p.onHoldUntil, p.notes, p.source, p.archivedAt, tx.now())
      .run();
  return {tx.connection().lastInsertId()};
}

void updatePerson(WriteTx& tx, const Person& p)
{
  tx.prepare(updateOneOfPerson)
      .bindAll(p.id, p.company, p.name, p.givenName, p.familyName, p.greeting, p.title, toText(p.role), p.seniority,
               p.timeZone, p.location, p.hook, p.hookUrl, toText(p.warmth), p.introducedBy, p.doNotContactAt,
               p.doNotContactReason, p.onHoldUntil, p.notes, p.source, p.archivedAt)
      .run();
}

void deletePerson(WriteTx& tx, PersonId id)
{
  for (const char* const sql : {deleteAddressesOfPerson, deleteTagsOfPerson, deleteOneOfPerson})
    tx.prepare(sql).bindAll(id).run();
}

bool hasHistory(const ReadTx& tx, PersonId id)
{
  auto row = tx.prepare(selectHistoryOfPerson);
  row.bindAll(id);
  return row.step() && row.integer(0) != 0;
}

std::vector<PersonId> personIds(const ReadTx& tx, const PersonList& list)
{
  const auto sql = personListSql(list);
  const auto query = searchQuery(list.text);
  auto row = tx.connection().prepareOnce(sql);
  if (!query.empty())
    row.bind(1, query);
  if (list.role)
    row.bind(2, toText(*list.role));
  if (list.state)
    row.bind(3, toText(*list.state));
  if (list.company.isSet())
    row.bind(4, list.company);
  return collected(row);
}

std::vector<PersonRow> personRows(const ReadTx& tx, std::span<const PersonId> ids)
{
  std::vector<PersonRow> rows;
  auto row = tx.prepare(selectRowOfPerson);
  for (const auto id : ids) {
    row.bindAll(id);
    if (row.step())
      rows.push_back(personRowFrom(row));
    row.reset();
  }
  return rows;
}

std::vector<PersonId> personsToWriteTo(const ReadTx& tx, Day today, int atMost)
{
  auto row = tx.prepare(selectToWrite);
  row.bindAll(atMost, today);
  return collected(row);
}

}  // namespace overture::store
