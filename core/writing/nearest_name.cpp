#include "core/writing/nearest_name.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace overture::writing
{
namespace
{

constexpr std::size_t longestCompared = 64;

/// Letters to add, drop or change (Levenshtein).
std::size_t lettersApart(std::string_view a, std::string_view b)
{
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const auto changed = diagonal + (a[i] == b[j] ? 0U : 1U);
      diagonal = row[j + 1];
      row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
    }
  }
  return row.back();
}

}  // namespace

std::string_view nearestName(std::string_view typed, std::span<const std::string_view> names)
{
  if (typed.size() > longestCompared)
    return {};
  std::string_view best;
  std::size_t fewest = typed.size() / 3 + 1;
  for (const auto name : names) {
    const auto apart = lettersApart(typed, name);
    if (apart >= fewest)
      continue;
    fewest = apart;
    best = name;
  }
  return best;
}

}  // namespace overture::writing
