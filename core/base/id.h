#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace overture
{

/// The id of a row of one table. Ids of two tables do not mix; 0 means "none".
template <class Tag>
struct Id {
  std::int64_t value = 0;

  [[nodiscard]] constexpr bool isSet() const { return value != 0; }
  friend constexpr auto operator<=>(Id, Id) = default;
};

}  // namespace overture

template <class Tag>
struct std::hash<overture::Id<Tag>> {
  std::size_t operator()(overture::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
