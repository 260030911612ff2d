#include "core/store/company_queries.h"

#include "core/domain/web_address.h"
#include "core/store/enum_column.h"
#include "core/store/search_text.h"

#include <fmt/format.h>

namespace overture::store
{
namespace
{

constexpr auto selectOneOfCompany = R"(
  SELECT id, name, domain, website, linkedin_url, careers_url, industry, size_band, locations, remote_policy,
         pay_policy, ml_role, stage, tier, notes, source, archived_at, created_at FROM company WHERE id = ?1)";
constexpr auto selectAllOfCompany = R"(
  SELECT id, name, domain, website, linkedin_url, careers_url, industry, size_band, locations, remote_policy,
         pay_policy, ml_role, stage, tier, notes, source, archived_at, created_at FROM company ORDER BY id)";
constexpr auto selectByKeyOfCompany = "SELECT min(company_id) FROM company_derived WHERE identity_key = ?1";
constexpr auto selectByNameOfCompany = "SELECT company_id FROM company_derived WHERE name_key = ?1 ORDER BY company_id";
constexpr auto countAllOfCompany = "SELECT count(*) FROM company WHERE archived_at IS NULL";
constexpr auto insertOneOfCompany = R"(
  INSERT INTO company (uid, name, domain, website, linkedin_url, careers_url, industry, size_band, locations,
                       remote_policy, pay_policy, ml_role, stage, tier, notes, source, archived_at, created_at)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18))";
constexpr auto updateOneOfCompany = R"(
  UPDATE company SET name = ?2, domain = ?3, website = ?4, linkedin_url = ?5, careers_url = ?6, industry = ?7,
    size_band = ?8, locations = ?9, remote_policy = ?10, pay_policy = ?11, ml_role = ?12, stage = ?13, tier = ?14,
    notes = ?15, source = ?16, archived_at = ?17 WHERE id = ?1)";
constexpr auto deleteScoresOfCompany = "DELETE FROM company_score WHERE company_id = ?1";
constexpr auto deleteTagsOfCompany = "DELETE FROM company_tag WHERE company_id = ?1";
constexpr auto deleteOneOfCompany = "DELETE FROM company WHERE id = ?1";
constexpr auto selectInUseOfCompany = R"(
  SELECT EXISTS (SELECT 1 FROM person WHERE company_id = ?1) OR EXISTS (SELECT 1 FROM thread WHERE company_id = ?1)
      OR EXISTS (SELECT 1 FROM interaction WHERE company_id = ?1)
      OR EXISTS (SELECT 1 FROM reminder WHERE company_id = ?1)
      OR EXISTS (SELECT 1 FROM opening WHERE company_id = ?1))";
constexpr auto selectRowOfCompany = R"(
  SELECT c.id, c.name, c.domain, d.fit, d.answered, d.asked, c.ml_role, c.size_band, c.stage, c.locations,
         c.remote_policy, d.known, d.last_contact_at, d.next_kind,
         (SELECT CASE WHEN greeting <> '' THEN greeting WHEN given_name <> '' THEN given_name ELSE name END
          FROM person WHERE id = d.next_person_id), d.next_on
  FROM company c JOIN company_derived d ON d.company_id = c.id WHERE c.id = ?1)";
constexpr auto countStagesOfCompany = "SELECT stage, count(*) FROM company WHERE archived_at IS NULL GROUP BY stage";

Company companyFrom(const db::Statement& row)
{
  Company c;
  c.id = row.id<CompanyId>(0);
  c.name = row.text(1);
  c.domain = row.text(2);
  c.website = row.text(3);
  c.linkedinUrl = row.text(4);
  c.careersUrl = row.text(5);
  c.industry = row.text(6);
  c.size = enumOr(row, 7, SizeBand::unknown);
  c.locations = row.text(8);
  c.remote = enumOr(row, 9, RemotePolicy::unknown);
  c.pay = enumOr(row, 10, PayPolicy::unknown);
  c.ml = enumOr(row, 11, MlRole::unknown);
  c.stage = enumOr(row, 12, Stage::researching);
  c.tier = row.text(13);
  c.notes = row.text(14);
  c.source = row.text(15);
  c.archivedAt = row.optionalTimestamp(16);
  c.createdAt = row.timestamp(17);
  return c;
}

CompanyRow companyRowFrom(const db::Statement& row)
{
  CompanyRow r;
  r.id = row.id<CompanyId>(0);
  r.name = row.text(1);
  r.domain = row.text(2);
  if (!row.isNull(3))
    r.fit = static_cast<int>(row.integer(3));
  r.answered = static_cast<int>(row.integer(4));
  r.asked = static_cast<int>(row.integer(5));
  r.ml = enumOr(row, 6, MlRole::unknown);
  r.size = enumOr(row, 7, SizeBand::unknown);
  r.stage = enumOr(row, 8, Stage::researching);
  r.locations = row.text(9);
  r.remote = enumOr(row, 10, RemotePolicy::unknown);
  r.known = static_cast<int>(row.integer(11));
  r.lastContactAt = row.optionalTimestamp(12);
  r.next = enumOr(row, 13, NextStep::none);
  r.nextPerson = row.text(14);
  r.nextOn = row.optionalDay(15);
  return r;
}

std::string_view orderOf(CompanyColumn column)
{
  switch (column) {
    case CompanyColumn::name:
      return "d.sort_key";
    case CompanyColumn::fit:
      return "d.fit";
    case CompanyColumn::ml:
      return "CASE c.ml_role WHEN 'product' THEN 3 WHEN 'feature' THEN 2 WHEN 'none' THEN 1 ELSE 0 END";
    case CompanyColumn::size:
      return "CASE c.size_band WHEN '' THEN 0 ELSE CAST(c.size_band AS INTEGER) END";
    case CompanyColumn::stage:
      return "CASE c.stage WHEN 'offer' THEN 5 WHEN 'interviewing' THEN 4 WHEN 'in_conversation' THEN 3 "
             "WHEN 'targeting' THEN 2 WHEN 'researching' THEN 1 ELSE 0 END";
    case CompanyColumn::known:
      return "d.known";
    case CompanyColumn::lastContact:
      return "d.last_contact_at";
    case CompanyColumn::locations:
      return "c.locations";
    case CompanyColumn::next:
      return "CASE d.next_kind WHEN 'confirm_sent' THEN 5 WHEN 'answer' THEN 4 WHEN 'remind' THEN 3 WHEN 'write' THEN "
             "2 "
             "WHEN 'wait' THEN 1 ELSE 0 END";
  }
  return "d.sort_key";
}

std::string companyListSql(const CompanyList& list)
{
  std::string sql =
      "SELECT c.id FROM company c JOIN company_derived d ON d.company_id = c.id WHERE c.archived_at IS NULL";
  if (!searchQuery(list.text).empty())
    sql += " AND c.id IN (SELECT rowid FROM company_fts WHERE company_fts MATCH ?1)";
  if (list.stage)
    sql += " AND c.stage = ?2";
  if (list.fitAbove)
    sql += " AND d.fit > ?3";
  if (list.fitBelow)
    sql += " AND d.fit < ?4";
  return sql + fmt::format(" ORDER BY {} {} NULLS LAST, d.sort_key, c.id", orderOf(list.sortBy),
                           list.descending ? "DESC" : "ASC");
}

}  // namespace

std::optional<Company> findCompany(const ReadTx& tx, CompanyId id)
{
  auto row = tx.prepare(selectOneOfCompany);
  row.bindAll(id);
  return row.step() ? std::optional(companyFrom(row)) : std::nullopt;
}

std::optional<CompanyId> findCompanyByKey(const ReadTx& tx, std::string_view key)
{
  auto row = tx.prepare(selectByKeyOfCompany);
  row.bindAll(key);
  return row.step() && !row.isNull(0) ? std::optional(row.id<CompanyId>(0)) : std::nullopt;
}

std::vector<CompanyId> companiesNamed(const ReadTx& tx, std::string_view foldedName)
{
  std::vector<CompanyId> ids;
  auto row = tx.prepare(selectByNameOfCompany);
  row.bindAll(foldedName);
  while (row.step())
    ids.push_back(row.id<CompanyId>(0));
  return ids;
}

std::vector<Company> allCompanies(const ReadTx& tx)
{
  std::vector<Company> all;
  auto row = tx.prepare(selectAllOfCompany);
  while (row.step())
    all.push_back(companyFrom(row));
  return all;
}

std::int64_t companyCount(const ReadTx& tx)
{
  auto row = tx.prepare(countAllOfCompany);
  return row.step() ? row.integer(0) : 0;
}

CompanyId insertCompany(WriteTx& tx, const Company& c)
{
  const auto host = hostOf(c.website);
  tx.prepare(insertOneOfCompany)
      .bindAll(tx.newUid(), c.name, host, c.website, c.linkedinUrl, c.careersUrl, c.industry, toText(c.size),
               c.locations, toText(c.remote), toText(c.pay), toText(c.ml), toText(c.stage), c.tier, c.notes, c.source,
               c.archivedAt, tx.now())
      .run();
  return {tx.connection().lastInsertId()};
}

void updateCompany(WriteTx& tx, const Company& c)
{
  const auto host = hostOf(c.website);
  tx.prepare(updateOneOfCompany)
      .bindAll(c.id, c.name, host, c.website, c.linkedinUrl, c.careersUrl, c.industry, toText(c.size), c.locations,
               toText(c.remote), toText(c.pay), toText(c.ml), toText(c.stage), c.tier, c.notes, c.source, c.archivedAt)
      .run();
}

void deleteCompany(WriteTx& tx, CompanyId id)
{
  for (const std::string_view sql : {std::string_view(deleteScoresOfCompany), std::string_view(deleteTagsOfCompany),
                                     std::string_view(deleteOneOfCompany)})
    tx.prepare(sql).bindAll(id).run();
}

bool hasPeopleOrThreads(const ReadTx& tx, CompanyId id)
{
  auto row = tx.prepare(selectInUseOfCompany);
  row.bindAll(id);
  return row.step() && row.integer(0) != 0;
}

std::vector<CompanyId> companyIds(const ReadTx& tx, const CompanyList& list)
{
  const auto sql = companyListSql(list);
  const auto query = searchQuery(list.text);
  auto row = tx.connection().prepareOnce(sql);
  if (!query.empty())
    row.bind(1, query);
  if (list.stage)
    row.bind(2, toText(*list.stage));
  if (list.fitAbove)
    row.bind(3, *list.fitAbove);
  if (list.fitBelow)
    row.bind(4, *list.fitBelow);
  std::vector<CompanyId> ids;
  while (row.step())
    ids.push_back(row.id<CompanyId>(0));
  return ids;
}

std::vector<CompanyRow> companyRows(const ReadTx& tx, std::span<const CompanyId> ids)
{
  std::vector<CompanyRow> rows;
  auto row = tx.prepare(selectRowOfCompany);
  for (const auto id : ids) {
    row.bindAll(id);
    if (row.step())
      rows.push_back(companyRowFrom(row));
    row.reset();
  }
  return rows;
}

std::vector<StageCount> companiesByStage(const ReadTx& tx)
{
  std::vector<StageCount> counts;
  auto row = tx.prepare(countStagesOfCompany);
  while (row.step())
    counts.push_back({enumOr(row, 0, Stage::researching), row.integer(1)});
  return counts;
}

}  // namespace overture::store
