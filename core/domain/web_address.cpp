#include "core/domain/web_address.h"

#include "core/base/text.h"

#include <unicode/idna.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>

namespace overture
{
namespace
{

constexpr std::array sharedHosts = std::to_array<std::string_view>({
    "github.com",
    "gitlab.com",
    "linkedin.com",
    "angel.co",
    "wellfound.com",
    "medium.com",
    "facebook.com",
    "twitter.com",
    "x.com",
    "notion.so",
    "stackoverflow.com",
    "crunchbase.com",
    "instagram.com",
    "youtube.com",
    "sites.google.com",
    "docs.google.com",
    "play.google.com",
    "apps.apple.com",
    "itunes.apple.com",
    "archive.org",
    "wikipedia.org",
    "glassdoor.com",
    "ycombinator.com",
    "bit.ly",
    "t.co",
    "about.me",
    "linktr.ee",
});

constexpr std::array sharedParents = std::to_array<std::string_view>({
    "greenhouse.io",   "lever.co",       "workable.com",   "ashbyhq.com", "breezy.hr",         "rippling.com",
    "bamboohr.com",    "recruitee.com",  "jobvite.com",    "icims.com",   "myworkdayjobs.com", "smartrecruiters.com",
    "personio.com",    "personio.de",    "teamtailor.com", "notion.site", "webflow.io",        "github.io",
    "herokuapp.com",   "wordpress.com",  "blogspot.com",   "medium.com",  "homerun.co",        "taleo.net",
    "zohorecruit.com", "applytojob.com",
});

std::string_view withoutScheme(std::string_view text)
{
  const auto slashes = text.find("://");
  const auto firstOther = text.find_first_of("/?#");
  if (slashes != std::string_view::npos && slashes < firstOther)
    return text.substr(slashes + 3);
  return text.starts_with("//") ? text.substr(2) : text;
}

std::string_view authorityOf(std::string_view text)
{
  auto authority = text.substr(0, text.find_first_of("/?#\\"));
  if (const auto at = authority.rfind('@'); at != std::string_view::npos)
    authority.remove_prefix(at + 1);
  return authority.substr(0, authority.find(':'));
}

std::string toAscii(const std::string& host)
{
  if (std::ranges::all_of(host, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
    return host;
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::IDNA> idna(icu::IDNA::createUTS46Instance(UIDNA_NONTRANSITIONAL_TO_ASCII, status));
  if (U_FAILURE(status))
    return {};
  icu::IDNAInfo info;
  std::string ascii;
  icu::StringByteSink<std::string> sink(&ascii);
  idna->nameToASCII_UTF8(host, sink, info, status);
  return U_FAILURE(status) || info.hasErrors() ? std::string() : ascii;
}

bool isUsable(std::string_view host)
{
  const auto dot = host.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || host.find("..") != std::string_view::npos)
    return false;
  const auto fits = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '-' || c == '_';
  };
  const auto last = host.substr(dot + 1);
  return std::ranges::all_of(host, fits) &&
         std::ranges::any_of(last, [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; });
}

}  // namespace

std::string hostOf(std::string_view webAddress)
{
  const auto authority = authorityOf(withoutScheme(trimmed(webAddress)));
  auto host = toAscii(lowered(authority));
  while (host.ends_with('.'))
    host.pop_back();
  if (host.starts_with("www."))
    host.erase(0, 4);
  return isUsable(host) ? host : std::string();
}

bool isSharedPlatform(std::string_view host)
{
  if (std::ranges::find(sharedHosts, host) != sharedHosts.end())
    return true;
  return std::ranges::any_of(sharedParents, [host](std::string_view parent) {
    return host.size() > parent.size() && host.ends_with(parent) && host[host.size() - parent.size() - 1] == '.';
  });
}

bool isWebLink(std::string_view text)
{
  const auto link = trimmed(text);
  const auto scheme = lowered(link.substr(0, link.find(':')));
  const bool isWeb = scheme == "http" || scheme == "https";
  return isWeb && link.find_first_of(" \t\n\r\"<>") == std::string_view::npos && !hostOf(link).empty();
}

}  // namespace overture
