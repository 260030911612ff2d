#pragma once

#include "core/domain/company.h"
#include "core/domain/person.h"
#include "core/store/write_tx.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace overture::store
{

[[nodiscard]] std::optional<Company> findCompany(const ReadTx& tx, CompanyId id);
/// By identity key (core/domain/company_key.h); the oldest where several share it.
[[nodiscard]] std::optional<CompanyId> findCompanyByKey(const ReadTx& tx, std::string_view key);
/// By folded name, the oldest first.
[[nodiscard]] std::vector<CompanyId> companiesNamed(const ReadTx& tx, std::string_view foldedName);
[[nodiscard]] std::vector<Company> allCompanies(const ReadTx& tx);
[[nodiscard]] std::int64_t companyCount(const ReadTx& tx);

/// `domain` is made from `website`; created now.
[[nodiscard]] CompanyId insertCompany(WriteTx& tx, const Company& company);
void updateCompany(WriteTx& tx, const Company& company);
/// With its answers and tags. The caller makes sure that no person or thread stands on it.
void deleteCompany(WriteTx& tx, CompanyId id);
[[nodiscard]] bool hasPeopleOrThreads(const ReadTx& tx, CompanyId id);

enum class CompanyColumn { name, fit, ml, size, stage, known, lastContact, locations, next };

/// Which companies a list shows, in which order. `text` is looked up in names, domains, industries, places and notes,
/// every word as the beginning of one.
struct CompanyList {
  std::string text;
  std::optional<Stage> stage;
  std::optional<int> fitAbove;
  std::optional<int> fitBelow;
  CompanyColumn sortBy = CompanyColumn::fit;
  bool descending = true;
  friend bool operator==(const CompanyList&, const CompanyList&) = default;
};

/// Ordered ids. One statement; 20,000 companies take about 15 ms.
[[nodiscard]] std::vector<CompanyId> companyIds(const ReadTx& tx, const CompanyList& list);

/// What a list shows of a company.
struct CompanyRow {
  CompanyId id;
  std::string name;
  std::string domain;
  std::optional<int> fit;
  int answered = 0;
  int asked = 0;
  MlRole ml = MlRole::unknown;
  SizeBand size = SizeBand::unknown;
  Stage stage = Stage::researching;
  std::string locations;
  RemotePolicy remote = RemotePolicy::unknown;
  int known = 0;
  std::optional<Timestamp> lastContactAt;
  NextStep next = NextStep::none;
  std::string nextPerson;
  std::optional<Day> nextOn;
  friend bool operator==(const CompanyRow&, const CompanyRow&) = default;
};

/// Rows in the order of the ids; those of removed companies are missing. About 8 µs a row.
[[nodiscard]] std::vector<CompanyRow> companyRows(const ReadTx& tx, std::span<const CompanyId> ids);

/// How many companies stand at each stage, archived ones left out.
struct StageCount {
  Stage stage = Stage::researching;
  std::int64_t count = 0;
};
[[nodiscard]] std::vector<StageCount> companiesByStage(const ReadTx& tx);

}  // namespace overture::store
