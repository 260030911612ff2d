#pragma once

#include <string>
#include <string_view>

namespace overture
{

/// The host of a web address as people type it, for matching: without scheme, user, port, path, query, fragment, final
/// dot and one leading "www."; lower case, IDNA (UTS 46) for letters outside ASCII; subdomains stay.
/// Empty where there is no usable host: it must hold a dot and a last label with a letter, and no blank.
[[nodiscard]] std::string hostOf(std::string_view webAddress);

/// True when the host belongs to a job board, code host or site builder, so that it says nothing about a company.
[[nodiscard]] bool isSharedPlatform(std::string_view host);

/// True for a complete http or https address with a usable host: what may be opened in a browser.
[[nodiscard]] bool isWebLink(std::string_view text);

}  // namespace overture
