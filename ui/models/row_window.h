#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace overture::ui
{

/// The rows around what is shown, read in pieces of 128 and kept by id; at most sixteen pieces, then all are forgotten.
/// Costs one read for each piece that comes into view.
template <class Row>
class RowWindow
{
 public:
  using Read = std::function<std::vector<Row>(std::span<const std::int64_t>)>;
  explicit RowWindow(Read read) : m_read(std::move(read)) {}

  /// The row at a place of the list; nothing when its record is gone. Valid until the next call.
  [[nodiscard]] const Row* at(const std::vector<std::int64_t>& ids, int place)
  {
    const auto wanted = ids[static_cast<std::size_t>(place)];
    if (const auto found = m_rows.find(wanted); found != m_rows.end())
      return found->second ? &*found->second : nullptr;
    readAround(ids, static_cast<std::size_t>(place));
    const auto& row = m_rows[wanted];
    return row ? &*row : nullptr;
  }

  void clear() { m_rows.clear(); }

 private:
  static constexpr std::size_t piece = 128;
  static constexpr std::size_t mostKept = 16 * piece;

  void readAround(const std::vector<std::int64_t>& ids, std::size_t place)
  {
    if (m_rows.size() >= mostKept)
      m_rows.clear();
    const auto begin = place - place % piece;
    const auto wanted = std::span(ids).subspan(begin, std::min(piece, ids.size() - begin));
    for (const auto id : wanted)
      m_rows[id] = std::nullopt;
    for (auto& row : m_read(wanted)) {
      const auto id = row.id.value;
      m_rows[id] = std::move(row);
    }
  }

  Read m_read;
  std::unordered_map<std::int64_t, std::optional<Row>> m_rows;
};

/// Ids of one record out of plain numbers.
template <class RecordId>
[[nodiscard]] std::vector<RecordId> typedIds(std::span<const std::int64_t> ids)
{
  std::vector<RecordId> typed;
  typed.reserve(ids.size());
  for (const auto id : ids)
    typed.push_back(RecordId{id});
  return typed;
}

template <class RecordId>
[[nodiscard]] std::vector<std::int64_t> plainIds(const std::vector<RecordId>& ids)
{
  std::vector<std::int64_t> plain;
  plain.reserve(ids.size());
  for (const auto id : ids)
    plain.push_back(id.value);
  return plain;
}

}  // namespace overture::ui
