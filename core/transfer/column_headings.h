#pragma once

#include "core/base/text.h"
#include "core/transfer/csv_reader.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace overture::transfer
{

/// A heading that is known, bare, and the field it names.
template <class Field>
struct Heading {
  std::string_view text;
  Field field;
};

/// Where the header stands and which column is what; can be changed by hand.
template <class Field>
struct ColumnMap {
  std::size_t header = 0;  ///< index into CsvTable::records
  std::map<Field, std::size_t> columns;
};

/// A heading as it is compared: folded, without blanks, dashes, dots, colons and underscores.
[[nodiscard]] std::string bareHeading(std::string_view text);

/// The place of each field in one record: headings are tried in the order of the table, so that a plainer one wins.
template <class Field>
[[nodiscard]] std::map<Field, std::size_t> columnsIn(const std::vector<std::string>& cells,
                                                     std::span<const Heading<Field>> headings)
{
  std::vector<std::string> bare;
  for (const auto& cell : cells)
    bare.push_back(cell.size() < 100 ? bareHeading(cell) : std::string());
  std::map<Field, std::size_t> columns;
  for (const auto& heading : headings) {
    const auto found = std::ranges::find(bare, heading.text);
    if (found != bare.end())
      columns.try_emplace(heading.field, static_cast<std::size_t>(found - bare.begin()));
  }
  return columns;
}

/// The header: of the first 30 records the one with the most known headings among those that are enough; a preamble of
/// any length within that is passed over.
template <class Field, class IsEnough>
[[nodiscard]] std::optional<ColumnMap<Field>> foundHeader(const CsvTable& table,
                                                          std::span<const Heading<Field>> headings, IsEnough isEnough)
{
  constexpr std::size_t headerWithin = 30;
  std::optional<ColumnMap<Field>> best;
  for (std::size_t i = 0; i < std::min(headerWithin, table.records.size()); ++i) {
    auto columns = columnsIn(table.records[i].cells, headings);
    if (isEnough(columns) && (!best || columns.size() > best->columns.size()))
      best = ColumnMap<Field>{i, std::move(columns)};
  }
  return best;
}

/// The trimmed cell of a field without NULs; empty where there is no such column or cell.
template <class Field>
[[nodiscard]] std::string cellOf(const CsvRecord& record, const ColumnMap<Field>& columns, Field field)
{
  const auto column = columns.columns.find(field);
  if (column == columns.columns.end() || column->second >= record.cells.size())
    return {};
  auto cell = std::string(trimmed(record.cells[column->second]));
  std::erase(cell, '\0');
  return cell;
}

}  // namespace overture::transfer
