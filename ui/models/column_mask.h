#pragma once

#include "core/store/column_place.h"
#include "ui/bridge/store_bridge.h"

#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace overture::ui
{

/// The bits that TableChange::columns has for these columns. Reads the table's description: ask once.
[[nodiscard]] inline std::uint64_t columnMask(const StoreBridge& store, std::string_view table,
                                              std::initializer_list<std::string_view> columns)
{
  return store.readOr<std::uint64_t>(~std::uint64_t{0}, [&](const store::ReadTx& tx) {
    std::uint64_t mask = 0;
    for (const auto column : columns)
      if (const int place = store::columnPlace(tx.connection(), table, column); place >= 0)
        mask |= std::uint64_t{1} << place;
    return mask;
  });
}

/// True when rows of the table came or went, or one of the columns changed.
[[nodiscard]] inline bool touchesColumns(const store::Changes& changes, std::string_view table, std::uint64_t mask)
{
  const auto* change = changes.find(table);
  return changes.isEverything() || (change != nullptr && (change->addsOrRemoves() || (change->columns & mask) != 0));
}

[[nodiscard]] inline bool touchesAny(const store::Changes& changes, std::initializer_list<std::string_view> tables)
{
  for (const auto table : tables)
    if (changes.touches(table))
      return true;
  return false;
}

}  // namespace overture::ui
