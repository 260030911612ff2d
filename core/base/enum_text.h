#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace overture
{

/// The stored text of every value of an enumeration. Specialise as
/// `template <> inline constexpr auto enumTexts<Stage> = std::to_array<EnumText<Stage>>({{Stage::offer, "offer"}, …});`
template <class E>
struct EnumText {
  E value;
  std::string_view text;
};

template <class E>
inline constexpr std::nullptr_t enumTexts = nullptr;

template <class E>
[[nodiscard]] constexpr std::string_view toText(E value)
{
  for (const auto& entry : enumTexts<E>)
    if (entry.value == value)
      return entry.text;
  return {};
}

template <class E>
[[nodiscard]] constexpr std::optional<E> fromText(std::string_view text)
{
  for (const auto& entry : enumTexts<E>)
    if (entry.text == text)
      return entry.value;
  return std::nullopt;
}

}  // namespace overture
