#include "core/store/tag_queries.h"

#include "core/base/text.h"

#include <optional>

namespace overture::store {
namespace {

constexpr auto selectCompanyTags =
    "SELECT t.name FROM company_tag l JOIN tag t ON t.id = l.tag_id WHERE l.company_id = ?1 ORDER BY t.id";
constexpr auto selectTags = "SELECT id, name FROM tag";
constexpr auto insertTag = "INSERT INTO tag (uid, name) VALUES (?1, ?2)";
constexpr auto insertLink = "INSERT INTO company_tag (company_id, tag_id) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
constexpr auto deleteLink = "DELETE FROM company_tag WHERE company_id = ?1 AND tag_id = ?2";

std::optional<TagId> tagNamed(const ReadTx& tx, std::string_view name)
{
  const auto wanted = folded(trimmed(name));
  auto row = tx.prepare(selectTags);
  while (row.step())
    if (folded(row.textView(1)) == wanted)
      return row.id<TagId>(0);
  return std::nullopt;
}

TagId insertedTag(WriteTx& tx, std::string_view name)
{
  tx.prepare(insertTag).bindAll(tx.newUid(), trimmed(name)).run();
  return {tx.connection().lastInsertId()};
}

}  // namespace

std::vector<std::string> companyTags(const ReadTx& tx, CompanyId company)
{
  std::vector<std::string> names;
  auto row = tx.prepare(selectCompanyTags);
  row.bindAll(company);
  while (row.step())
    names.push_back(row.text(0));
  return names;
}

void tagCompany(WriteTx& tx, CompanyId company, std::string_view name)
{
  const auto known = tagNamed(tx, name);
  tx.prepare(insertLink).bindAll(company, known ? *known : insertedTag(tx, name)).run();
}

void untagCompany(WriteTx& tx, CompanyId company, std::string_view name)
{
  if (const auto tag = tagNamed(tx, name))
    tx.prepare(deleteLink).bindAll(company, *tag).run();
}

}  // namespace overture::store
