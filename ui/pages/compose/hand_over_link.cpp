#include "ui/pages/compose/hand_over_link.h"

#include "core/domain/address_rules.h"
#include "ui/bridge/text.h"

namespace overture::ui
{
namespace
{

QString withoutControls(const QString& text)
{
  QString clean;
  for (const QChar character : text)
    if (character.category() != QChar::Other_Control)
      clean += character;
  return clean;
}

QString onOneLine(std::string_view text)
{
  return withoutControls(toQt(text).replace(QLatin1Char('\n'), QLatin1Char(' ')));
}

/// Mail has CRLF, whatever the text was typed with.
QString withMailLineEnds(std::string_view text)
{
  auto lines = toQt(text);
  lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
  lines.replace(QLatin1Char('\r'), QLatin1Char('\n'));
  return lines.replace(QLatin1Char('\n'), QLatin1String("\r\n"));
}

QUrl linkTo(const QByteArray& begin, const QString& name)
{
  return QUrl::fromEncoded(begin + QUrl::toPercentEncoding(name), QUrl::StrictMode);
}

}  // namespace

QUrl mailLink(std::string_view address, std::string_view subject, std::string_view body)
{
  auto link = "mailto:" + QUrl::toPercentEncoding(withoutControls(toQt(address)).trimmed(), "@");
  link += "?subject=" + QUrl::toPercentEncoding(onOneLine(subject));
  link += "&body=" + QUrl::toPercentEncoding(withMailLineEnds(body));
  return QUrl::fromEncoded(link, QUrl::StrictMode);
}

QUrl profileLink(const Address& address)
{
  const auto name = toQt(normalAddress(address.kind, address.value));
  if (name.isEmpty())
    return {};
  switch (address.kind) {
    case AddressKind::linkedin:
      return linkTo("https://www.linkedin.com/in/", name);
    case AddressKind::x:
      return linkTo("https://x.com/", name);
    case AddressKind::mail:
    case AddressKind::wechat:
    case AddressKind::phone:
      break;
  }
  return {};
}

std::optional<AddressKind> addressKindOf(ChannelKind channel)
{
  switch (channel) {
    case ChannelKind::mail:
      return AddressKind::mail;
    case ChannelKind::invitation:
    case ChannelKind::linkedin:
    case ChannelKind::inmail:
      return AddressKind::linkedin;
    case ChannelKind::x:
      return AddressKind::x;
    case ChannelKind::wechat:
      return AddressKind::wechat;
    case ChannelKind::phone:
      return AddressKind::phone;
    case ChannelKind::boss:
    case ChannelKind::maimai:
    case ChannelKind::form:
    case ChannelKind::inPerson:
      break;
  }
  return std::nullopt;
}

}  // namespace overture::ui
