#pragma once

#include "core/base/enum_text.h"

#include <string>
#include <string_view>

namespace overture
{

enum class AddressKind { mail, linkedin, x, wechat, phone };

template <>
inline constexpr auto enumTexts<AddressKind> = std::to_array<EnumText<AddressKind>>({
    {AddressKind::mail, "mail"},
    {AddressKind::linkedin, "linkedin"},
    {AddressKind::x, "x"},
    {AddressKind::wechat, "wechat"},
    {AddressKind::phone, "phone"},
});

/// The key by which two addresses of one kind are the same; empty where the text is no such address.
/// mail: the bare address in lower case, out of "mailto:" and "Name <a@b>"; linkedin: the percent-decoded lower-case
/// name after /in/; x: the handle in lower case without @; phone: digits with a leading + kept; wechat: lower case.
[[nodiscard]] std::string normalAddress(AddressKind kind, std::string_view value);

/// What a typed or pasted value most probably is.
[[nodiscard]] AddressKind guessedKind(std::string_view value);

}  // namespace overture
