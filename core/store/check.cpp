#include "core/store/check.h"

#include "core/db/backup.h"
#include "core/db/error.h"
#include "core/store/derived_tables.h"
#include "core/store/opening.h"
#include "core/store/search_index.h"

#include <fmt/format.h>

namespace overture::store
{
namespace
{

constexpr auto companyDerivedText = R"(
  SELECT company_id, identity_key, name_key, fit, answered, asked, known, last_contact_at, next_kind, next_person_id,
         next_on FROM company_derived ORDER BY company_id)";
constexpr auto personDerivedText = R"(
  SELECT person_id, name_key, contact_state, last_contact_at, next_kind, next_on FROM person_derived
  ORDER BY person_id)";

std::string dumpOf(const db::Connection& connection, std::string_view sql)
{
  std::string dump;
  auto row = connection.prepareOnce(sql);
  while (row.step()) {
    for (int i = 0; i < row.columnCount(); ++i)
      dump += row.text(i) + '|';
    dump += '\n';
  }
  return dump;
}

std::string derivedDump(const db::Connection& connection)
{
  return dumpOf(connection, companyDerivedText) + dumpOf(connection, personDerivedText);
}

void checkComputed(const db::Connection& copy, std::vector<std::string>& findings)
{
  if (!SearchIndex(copy).isSound())
    findings.emplace_back("the search index does not match the records");
  const auto stored = derivedDump(copy);
  DerivedTables(copy, "en").rebuild();
  if (derivedDump(copy) != stored)
    findings.emplace_back("derived values differ from what they are computed from");
}

}  // namespace

Result<std::vector<std::string>> checkFile(const std::filesystem::path& file)
{
  const auto original = openForReading(file);
  if (!original)
    return failureOf(original);
  try {
    auto findings = db::findingsOf(*original);
    if (!findings.empty())
      return findings;
    const auto copy = db::copyInMemory(*original);
    checkComputed(copy, findings);
    return findings;
  } catch (const db::DbError& error) {
    return std::unexpected(error.error());
  }
}

}  // namespace overture::store
