#include "core/domain/address_rules.h"

#include "core/base/text.h"
#include "core/domain/web_address.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace overture
{
namespace
{

bool isDigit(char c)
{
  return c >= '0' && c <= '9';
}

std::string percentDecoded(std::string_view text)
{
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    unsigned value = 0;
    const bool complete =
        text[i] == '%' && i + 2 < text.size() &&
        std::from_chars(text.data() + i + 1, text.data() + i + 3, value, 16).ptr == text.data() + i + 3;
    if (complete)
      i += 2;
    out += complete ? static_cast<char>(value) : text[i];
  }
  return out;
}

std::string_view bareMail(std::string_view text)
{
  if (const auto open = text.rfind('<'); open != std::string_view::npos)
    text = text.substr(open + 1, text.find('>', open) - open - 1);
  if (lowered(text.substr(0, 7)) == "mailto:")
    text.remove_prefix(7);
  return trimmed(text.substr(0, text.find('?')));
}

std::string normalMail(std::string_view value)
{
  const auto mail = lowered(bareMail(trimmed(value)));
  const auto at = mail.find('@');
  const bool shaped = at != std::string::npos && at > 0 && mail.find('@', at + 1) == std::string::npos &&
                      mail.find_first_of(" \t\r\n,;<>\"()") == std::string::npos && !mail.ends_with('.');
  return shaped && !hostOf(mail.substr(at + 1)).empty() ? mail : std::string();
}

std::string normalLinkedin(std::string_view value)
{
  const auto text = trimmed(value);
  const auto lower = lowered(text);
  const auto in = lower.find("/in/");
  if (in == std::string::npos)
    return {};
  const auto host = hostOf(lower.substr(0, in));
  if (!host.empty() && host != "linkedin.com" && !host.ends_with(".linkedin.com"))
    return {};
  const auto rest = std::string_view(lower).substr(in + 4);
  return lowered(percentDecoded(rest.substr(0, rest.find_first_of("/?#"))));
}

std::string normalHandle(std::string_view value)
{
  auto text = lowered(trimmed(value));
  const auto host = hostOf(text);
  if (host == "x.com" || host == "twitter.com") {
    const auto slash = text.find(".com/");
    text = slash == std::string::npos ? std::string() : text.substr(slash + 5);
    text = text.substr(0, text.find_first_of("/?#"));
  }
  if (text.starts_with('@'))
    text.erase(0, 1);
  const auto fits = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
  return !text.empty() && text.size() <= 30 && std::ranges::all_of(text, fits) ? text : std::string();
}

std::string normalPhone(std::string_view value)
{
  std::string digits;
  for (const char c : trimmed(value)) {
    if (isDigit(c) || (c == '+' && digits.empty()))
      digits += c;
    else if (c != ' ' && c != '-' && c != '(' && c != ')' && c != '.' && c != '/')
      return {};
  }
  if (digits.starts_with("00"))
    digits.replace(0, 2, "+");
  return digits.size() >= 5 ? digits : std::string();
}

}  // namespace

std::string normalAddress(AddressKind kind, std::string_view value)
{
  switch (kind) {
    case AddressKind::mail:
      return normalMail(value);
    case AddressKind::linkedin:
      return normalLinkedin(value);
    case AddressKind::x:
      return normalHandle(value);
    case AddressKind::wechat:
      return lowered(trimmed(value));
    case AddressKind::phone:
      return normalPhone(value);
  }
  return {};
}

AddressKind guessedKind(std::string_view value)
{
  if (!normalMail(value).empty())
    return AddressKind::mail;
  if (!normalLinkedin(value).empty())
    return AddressKind::linkedin;
  const auto text = trimmed(value);
  if (!normalPhone(value).empty())
    return AddressKind::phone;
  const auto host = hostOf(text);
  if (text.starts_with('@') || host == "x.com" || host == "twitter.com")
    return AddressKind::x;
  return AddressKind::wechat;
}

}  // namespace overture
