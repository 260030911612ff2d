#include "core/store/derived_tables.h"

#include "core/store/column_place.h"
#include "core/store/company_derived.h"
#include "core/store/person_derived.h"

#include <optional>

namespace overture::store
{
namespace
{

constexpr auto selectThreadPerson = "SELECT person_id FROM thread WHERE id = ?1";
constexpr auto selectPersonCompany = "SELECT company_id FROM person WHERE id = ?1 AND company_id IS NOT NULL";
constexpr auto selectCompanies = "SELECT id FROM company";
constexpr auto selectPersons = "SELECT id FROM person";
constexpr auto selectCollation = "SELECT value FROM setting WHERE key = 'collation'";
constexpr auto storeCollation = R"(
  INSERT INTO setting (key, value) VALUES ('collation', ?1) ON CONFLICT (key) DO UPDATE SET value = excluded.value)";

void insertId(std::unordered_set<std::int64_t>& ids, const std::optional<db::Value>& value)
{
  if (value)
    if (const auto* id = std::get_if<std::int64_t>(&*value))
      ids.insert(*id);
}

std::unordered_set<std::int64_t> idsOf(const db::Connection& connection, std::string_view sql)
{
  std::unordered_set<std::int64_t> ids;
  auto statement = connection.prepare(sql);
  while (statement.step())
    ids.insert(statement.integer(0));
  return ids;
}

std::optional<std::int64_t> lookUp(const db::Connection& connection, std::string_view sql, std::int64_t id)
{
  auto statement = connection.prepare(sql);
  statement.bindAll(id);
  return statement.step() ? std::optional(statement.integer(0)) : std::nullopt;
}

}  // namespace

DerivedTables::DerivedTables(const db::Connection& connection, std::string_view language)
    : m_connection(connection), m_collation(language)
{
  const auto add = [&](const char* table, const char* column, Leads leads) {
    m_references.push_back({table, columnPlace(connection, table, column), leads});
  };
  add("company", "id", Leads::toCompany);
  add("company_score", "company_id", Leads::toCompany);
  add("company_tag", "company_id", Leads::toCompany);
  add("criterion", "id", Leads::toEveryCompany);
  add("tag", "id", Leads::toEveryCompany);
  add("person", "id", Leads::toPerson);
  add("person", "company_id", Leads::toCompany);
  add("thread", "person_id", Leads::toPerson);
  add("message", "thread_id", Leads::toThread);
  add("reply", "thread_id", Leads::toThread);
  add("interaction", "person_id", Leads::toPerson);
  add("interaction", "company_id", Leads::toCompany);
  add("reminder", "person_id", Leads::toPerson);
  add("reminder", "company_id", Leads::toCompany);
}

void DerivedTables::setLanguage(std::string_view language)
{
  m_collation = Collation(language);
}

void DerivedTables::note(Affected& affected, const db::Change& change) const
{
  for (const auto& reference : m_references) {
    if (reference.table != change.table())
      continue;
    if (reference.leads == Leads::toEveryCompany) {
      affected.everyCompany = true;
      continue;
    }
    auto& ids = reference.leads == Leads::toCompany  ? affected.companies
                : reference.leads == Leads::toPerson ? affected.persons
                                                     : affected.threads;
    insertId(ids, change.oldValue(reference.place));
    insertId(ids, change.newValue(reference.place));
  }
}

/// An update tells old values of changed columns only: the thread or person of such a row is looked up by its id.
DerivedTables::Affected DerivedTables::affectedBy(const db::ChangesetBytes& bytes) const
{
  static constexpr auto personOfReminder = "SELECT person_id FROM reminder WHERE id = ?1 AND person_id IS NOT NULL";
  static constexpr auto personOfInteraction =
      "SELECT person_id FROM interaction WHERE id = ?1 AND person_id IS NOT NULL";
  static constexpr auto companyOfInteraction =
      "SELECT company_id FROM interaction WHERE id = ?1 AND company_id IS NOT NULL";
  static constexpr auto threadOfMessage = "SELECT thread_id FROM message WHERE id = ?1";
  static constexpr auto threadOfReply = "SELECT thread_id FROM reply WHERE id = ?1";
  Affected affected;
  const auto addLooked = [this](std::unordered_set<std::int64_t>& ids, std::string_view sql, std::int64_t id) {
    if (const auto found = lookUp(m_connection, sql, id))
      ids.insert(*found);
  };
  db::visit(bytes, [&](const db::Change& change) {
    note(affected, change);
    if (change.kind() != db::ChangeKind::update)
      return;
    if (change.table() == "message")
      addLooked(affected.threads, threadOfMessage, change.id());
    if (change.table() == "reply")
      addLooked(affected.threads, threadOfReply, change.id());
    if (change.table() == "reminder")
      addLooked(affected.persons, personOfReminder, change.id());
    if (change.table() == "interaction") {
      addLooked(affected.persons, personOfInteraction, change.id());
      addLooked(affected.companies, companyOfInteraction, change.id());
    }
  });
  return affected;
}

void DerivedTables::resolveThreads(Affected& affected) const
{
  for (const auto thread : affected.threads)
    if (const auto person = lookUp(m_connection, selectThreadPerson, thread))
      affected.persons.insert(*person);
}

void DerivedTables::addCompaniesOfPersons(Affected& affected) const
{
  for (const auto person : affected.persons)
    if (const auto company = lookUp(m_connection, selectPersonCompany, person))
      affected.companies.insert(*company);
}

void DerivedTables::follow(const db::ChangesetBytes& bytes) const
{
  auto affected = affectedBy(bytes);
  resolveThreads(affected);
  addCompaniesOfPersons(affected);
  if (affected.everyCompany)
    affected.companies.merge(idsOf(m_connection, selectCompanies));
  for (const auto person : affected.persons)
    derivePerson(m_connection, m_collation, PersonId{person});
  const CompanyDeriver companies(m_connection, m_collation);
  for (const auto company : affected.companies)
    companies.derive(CompanyId{company});
}

bool DerivedTables::isOutdated() const
{
  auto statement = m_connection.prepare(selectCollation);
  return !statement.step() || statement.textView(0) != m_collation.version();
}

void DerivedTables::rebuild() const
{
  m_connection.execute("DELETE FROM person_derived; DELETE FROM company_derived;");
  for (const auto person : idsOf(m_connection, selectPersons))
    derivePerson(m_connection, m_collation, PersonId{person});
  const CompanyDeriver companies(m_connection, m_collation);
  for (const auto company : idsOf(m_connection, selectCompanies))
    companies.derive(CompanyId{company});
  m_connection.prepare(storeCollation).bindAll(m_collation.version()).run();
}

}  // namespace overture::store
