#include "core/store/tag_queries.h"

#include "core/base/text.h"

#include <optional>

namespace overture::store
{
namespace
{

constexpr auto selectCompanyTags =
    "SELECT t.name FROM company_tag l JOIN tag t ON t.id = l.tag_id WHERE l.company_id = ?1 ORDER BY t.id";
constexpr auto selectPersonTags =
    "SELECT t.name FROM person_tag l JOIN tag t ON t.id = l.tag_id WHERE l.person_id = ?1 ORDER BY t.id";
constexpr auto selectTags = "SELECT id, name FROM tag";
constexpr auto insertTag = "INSERT INTO tag (uid, name) VALUES (?1, ?2)";
constexpr auto insertCompanyTag = "INSERT INTO company_tag (company_id, tag_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
constexpr auto deleteCompanyTag = "DELETE FROM company_tag WHERE company_id = ?1 AND tag_id = ?2";
constexpr auto insertPersonTag = "INSERT INTO person_tag (person_id, tag_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
constexpr auto deletePersonTag = "DELETE FROM person_tag WHERE person_id = ?1 AND tag_id = ?2";

std::optional<TagId> tagNamed(const ReadTx& tx, std::string_view name)
{
  const auto wanted = folded(trimmed(name));
  auto row = tx.prepare(selectTags);
  while (row.step())
    if (folded(row.textView(1)) == wanted)
      return row.id<TagId>(0);
  return std::nullopt;
}

/// The tag of that name; made where it is new.
TagId tagFor(WriteTx& tx, std::string_view name)
{
  if (const auto known = tagNamed(tx, name))
    return *known;
  tx.prepare(insertTag).bindAll(tx.newUid(), trimmed(name)).run();
  return {tx.connection().lastInsertId()};
}

std::vector<std::string> namesIn(db::Statement& row)
{
  std::vector<std::string> names;
  while (row.step())
    names.push_back(row.text(0));
  return names;
}

}  // namespace

std::vector<std::string> companyTags(const ReadTx& tx, CompanyId company)
{
  auto row = tx.prepare(selectCompanyTags);
  row.bindAll(company);
  return namesIn(row);
}

void tagCompany(WriteTx& tx, CompanyId company, std::string_view name)
{
  const auto tag = tagFor(tx, name);
  tx.prepare(insertCompanyTag).bindAll(company, tag).run();
}

void untagCompany(WriteTx& tx, CompanyId company, std::string_view name)
{
  if (const auto tag = tagNamed(tx, name))
    tx.prepare(deleteCompanyTag).bindAll(company, *tag).run();
}

std::vector<std::string> personTags(const ReadTx& tx, PersonId person)
{
  auto row = tx.prepare(selectPersonTags);
  row.bindAll(person);
  return namesIn(row);
}

void tagPerson(WriteTx& tx, PersonId person, std::string_view name)
{
  const auto tag = tagFor(tx, name);
  tx.prepare(insertPersonTag).bindAll(person, tag).run();
}

void untagPerson(WriteTx& tx, PersonId person, std::string_view name)
{
  if (const auto tag = tagNamed(tx, name))
    tx.prepare(deletePersonTag).bindAll(person, *tag).run();
}

}  // namespace overture::store
