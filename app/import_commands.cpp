#include "app/commands.h"
#include "app/sentences.h"
#include "app/session.h"
#include "core/outreach/import_companies.h"
#include "core/outreach/import_people.h"
#include "core/store/address_queries.h"
#include "core/store/company_queries.h"
#include "core/store/person_queries.h"
#include "core/transfer/company_plan.h"
#include "core/transfer/csv_encoding.h"
#include "core/transfer/people_plan.h"
#include "core/transfer/text_file.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <system_error>
#include <utility>
#include <vector>

namespace overture::app
{
namespace
{

using Json = nlohmann::ordered_json;

Json asJson(const std::vector<transfer::RowIssue>& issues)
{
  Json list = Json::array();
  for (const auto& issue : issues)
    list.push_back({{"row", issue.row}, {"reason", sentenceFor(issue)}});
  return list;
}

template <class Plan>
void printOutcome(const Plan& plan, bool json)
{
  if (json) {
    const Json outcome = {{"added", plan.added.size()},
                          {"changed", plan.changed.size()},
                          {"same", plan.same},
                          {"rejected", asJson(plan.rejected)},
                          {"warnings", asJson(plan.warnings)}};
    fmt::print("{}\n", outcome.dump(2));
    return;
  }
  fmt::print("{} added, {} changed, {} the same, {} rejected\n", plan.added.size(), plan.changed.size(), plan.same,
             plan.rejected.size());
  for (const auto& issue : plan.rejected)
    fmt::print("row {}: {}\n", issue.row, sentenceFor(issue));
  for (const auto& issue : plan.warnings)
    fmt::print("row {}: {}\n", issue.row, sentenceFor(issue));
}

Result<transfer::CsvTable> tableIn(const std::filesystem::path& list)
{
  const auto bytes = transfer::readFile(list);
  if (!bytes)
    return failureOf(bytes);
  return transfer::readCsv(transfer::decoded(*bytes).text);
}

/// What `look` finds in the file; nothing where there is none yet.
template <class Value, class Look>
Result<Value> known(const std::filesystem::path& file, Look look)
{
  std::error_code error;
  if (!std::filesystem::exists(file, error) && !error)
    return Value{};
  auto connection = store::openForReading(file);
  if (!connection)
    return failureOf(connection);
  return store::Reader(std::move(*connection)).read(look);
}

transfer::KnownPeople peopleIn(const store::ReadTx& tx)
{
  return {store::allPersons(tx), store::allAddresses(tx), store::allCompanies(tx)};
}

store::BatchedAction actionOf(const transfer::CompanyPlan& plan, std::string source)
{
  return outreach::importCompanies(
      std::make_shared<outreach::CompanyImport>(outreach::CompanyImport{std::move(source), plan.added, plan.changed}));
}

store::BatchedAction actionOf(const transfer::PeoplePlan& plan, std::string source)
{
  return outreach::importPeople(std::make_shared<outreach::PeopleImport>(
      outreach::PeopleImport{std::move(source), plan.companies, plan.added, plan.changed}));
}

template <class Plan>
int carryOut(const Plan& plan, const std::filesystem::path& file, const std::filesystem::path& list,
             const ImportOptions& options)
{
  if (!options.dryRun) {
    Session session(file);
    if (!session.store)
      return failed(about(session.store.error(), file));
    const auto done = (*session.store)->writeInBatches(actionOf(plan, list.filename().string()));
    if (!done)
      return failed(about(done.error(), file));
  }
  printOutcome(plan, options.json);
  return 0;
}

}  // namespace

int importCompanies(const std::filesystem::path& file, const std::filesystem::path& list, const ImportOptions& options)
{
  const auto table = tableIn(list);
  if (!table)
    return failed(about(table.error(), list));
  const auto columns = transfer::companyColumnsOf(*table);
  if (!columns)
    return failed(about(columns.error(), list));
  const auto existing = known<std::vector<Company>>(file, store::allCompanies);
  if (!existing)
    return failed(about(existing.error(), file));
  const auto rows = transfer::companyRowsOf(*table, *columns);
  return carryOut(transfer::planCompanies(rows, *existing, {options.overwrite}), file, list, options);
}

int importPeople(const std::filesystem::path& file, const std::filesystem::path& list, const ImportOptions& options)
{
  const auto table = tableIn(list);
  if (!table)
    return failed(about(table.error(), list));
  const auto columns = transfer::personColumnsOf(*table);
  if (!columns)
    return failed(about(columns.error(), list));
  const auto existing = known<transfer::KnownPeople>(file, peopleIn);
  if (!existing)
    return failed(about(existing.error(), file));
  const auto rows = transfer::personRowsOf(*table, *columns);
  return carryOut(transfer::planPeople(rows, *existing, {options.overwrite}), file, list, options);
}

}  // namespace overture::app
