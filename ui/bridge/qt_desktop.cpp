#include "ui/bridge/qt_desktop.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

namespace overture::ui
{

bool QtDesktop::open(const QUrl& url)
{
  static const QStringList allowed = {QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto")};
  return url.isValid() && allowed.contains(url.scheme()) && QDesktopServices::openUrl(url);
}

void QtDesktop::copy(const QString& text)
{
  QGuiApplication::clipboard()->setText(text);
}

}  // namespace overture::ui
