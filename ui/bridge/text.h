#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace overture::ui
{

/// Between core's UTF-8 and Qt's UTF-16. Invalid bytes become U+FFFD.
[[nodiscard]] inline QString toQt(std::string_view text)
{
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

[[nodiscard]] inline std::string toCore(const QString& text)
{
  return text.toStdString();
}

}  // namespace overture::ui
