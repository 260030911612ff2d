#pragma once

#include "core/domain/message.h"
#include "core/domain/person.h"

#include <QString>
#include <QUrl>

#include <optional>
#include <string_view>

namespace overture::ui
{

/// What most mail programs take as one link, in encoded characters.
inline constexpr qsizetype longestMailLink = 2000;

/// A mailto: link. Every part is percent-encoded, so that nothing in it can add a header or another receiver; line ends of
/// the text become CRLF, those of subject and address are left out.
[[nodiscard]] QUrl mailLink(std::string_view address, std::string_view subject, std::string_view body);

/// Where a person is written to on a channel outside of mail: a profile on LinkedIn or X; empty for the others.
[[nodiscard]] QUrl profileLink(const Address& address);

/// The kind of address that a channel needs; nothing where it needs none that we keep.
[[nodiscard]] std::optional<AddressKind> addressKindOf(ChannelKind channel);

}  // namespace overture::ui
