#include "ui/pages/transfer/list_import.h"

#include "core/store/address_queries.h"
#include "core/store/company_queries.h"
#include "core/store/person_queries.h"
#include "core/transfer/company_plan.h"
#include "core/transfer/csv_reader.h"
#include "core/transfer/people_plan.h"
#include "core/transfer/text_file.h"

#include <utility>

namespace overture::ui
{
namespace
{

template <class Field>
ListColumns plainColumns(const transfer::ColumnMap<Field>& map)
{
  ListColumns columns{map.header, {}};
  for (const auto& [field, column] : map.columns)
    columns.columns.emplace(static_cast<int>(field), column);
  return columns;
}

template <class Field>
transfer::ColumnMap<Field> typedColumns(const ListColumns& columns)
{
  transfer::ColumnMap<Field> map{columns.header, {}};
  for (const auto& [field, column] : columns.columns)
    map.columns.emplace(static_cast<Field>(field), column);
  return map;
}

ListColumns foundColumns(ImportKind kind, const transfer::CsvTable& table, bool& known)
{
  known = true;
  if (kind == ImportKind::companies) {
    if (const auto found = transfer::companyColumnsOf(table))
      return plainColumns(*found);
  } else if (const auto found = transfer::personColumnsOf(table)) {
    return plainColumns(*found);
  }
  known = false;
  return {};
}

bool namesARecord(ImportKind kind, const ListColumns& columns)
{
  if (kind == ImportKind::companies)
    return columns.columns.contains(static_cast<int>(transfer::CompanyField::name));
  return columns.columns.contains(static_cast<int>(transfer::PersonField::name)) ||
         columns.columns.contains(static_cast<int>(transfer::PersonField::givenName)) ||
         columns.columns.contains(static_cast<int>(transfer::PersonField::familyName));
}

transfer::CsvTable tableOf(const std::string& bytes, const ImportRequest& request, ImportPreview& preview)
{
  const auto decoded = transfer::decoded(bytes, request.encoding);
  preview.encoding = decoded.encoding;
  std::optional<transfer::Dialect> told;
  if (request.delimiter)
    told = transfer::Dialect{*request.delimiter, '"', std::nullopt};
  auto table = transfer::readCsv(decoded.text, told);
  preview.delimiter = table.dialect.delimiter;
  return table;
}

template <class Plan>
void takeCounts(ImportPreview& preview, Plan& plan)
{
  preview.added = static_cast<int>(plan.added.size());
  preview.changed = static_cast<int>(plan.changed.size());
  preview.same = plan.same;
  preview.rows = std::move(plan.rows);
  preview.rejected = std::move(plan.rejected);
  preview.warnings = std::move(plan.warnings);
}

Result<store::Done> planCompanyList(ImportPreview& preview, const transfer::CsvTable& table,
                                    const ImportRequest& request, const store::Reader& reader)
{
  const auto existing = reader.read(store::allCompanies);
  if (!existing)
    return failureOf(existing);
  const auto rows = transfer::companyRowsOf(table, typedColumns<transfer::CompanyField>(preview.columns));
  auto plan = transfer::planCompanies(rows, *existing, {request.overwrite});
  takeCounts(preview, plan);
  preview.companies = std::make_shared<const outreach::CompanyImport>(
      outreach::CompanyImport{request.file.filename().string(), std::move(plan.added), std::move(plan.changed)});
  return store::Done{};
}

Result<store::Done> planPeopleList(ImportPreview& preview, const transfer::CsvTable& table,
                                   const ImportRequest& request, const store::Reader& reader)
{
  const auto known = reader.read([](const store::ReadTx& tx) {
    return transfer::KnownPeople{store::allPersons(tx), store::allAddresses(tx), store::allCompanies(tx)};
  });
  if (!known)
    return failureOf(known);
  const auto rows = transfer::personRowsOf(table, typedColumns<transfer::PersonField>(preview.columns));
  auto plan = transfer::planPeople(rows, *known, {request.overwrite});
  takeCounts(preview, plan);
  preview.people = std::make_shared<const outreach::PeopleImport>(outreach::PeopleImport{
      request.file.filename().string(), std::move(plan.companies), std::move(plan.added), std::move(plan.changed)});
  return store::Done{};
}

}  // namespace

Result<ImportPreview> previewOf(const ImportRequest& request, const store::Reader& reader)
{
  const auto bytes = transfer::readFile(request.file);
  if (!bytes)
    return failureOf(bytes);
  ImportPreview preview;
  auto table = tableOf(*bytes, request, preview);
  // Its cells name the columns, and it comes again as the first of the records.
  if (request.firstIsData && !table.records.empty())
    table.records.insert(table.records.begin(), table.records.front());
  bool known = true;
  preview.columns = request.columns ? *request.columns : foundColumns(request.kind, table, known);
  if (preview.columns.header < table.records.size())
    preview.headings = table.records[preview.columns.header].cells;
  preview.needsColumns = !known || !namesARecord(request.kind, preview.columns);
  if (preview.needsColumns)
    return preview;
  const auto planned = request.kind == ImportKind::companies ? planCompanyList(preview, table, request, reader)
                                                             : planPeopleList(preview, table, request, reader);
  if (!planned)
    return failureOf(planned);
  return preview;
}

store::BatchedAction importOf(const ImportPreview& preview)
{
  return preview.companies ? outreach::importCompanies(preview.companies) : outreach::importPeople(preview.people);
}

std::vector<int> fieldsOf(ImportKind kind)
{
  using enum transfer::CompanyField;
  using P = transfer::PersonField;
  std::vector<int> fields;
  if (kind == ImportKind::companies) {
    for (const auto field : {name, website, careersUrl, linkedinUrl, industry, size, locations, remote, notes})
      fields.push_back(static_cast<int>(field));
    return fields;
  }
  for (const auto field : {P::name, P::givenName, P::familyName, P::company, P::title, P::location, P::mail,
                           P::linkedin, P::profile, P::x, P::wechat, P::phone, P::hook, P::hookUrl, P::notes})
    fields.push_back(static_cast<int>(field));
  return fields;
}

}  // namespace overture::ui
