#pragma once

#include <QString>
#include <QUrl>

namespace overture::ui
{

/// The rest of the person's desktop, as far as we reach into it. Injected, so that tests see what would be opened.
class Desktop
{
 public:
  virtual ~Desktop() = default;
  /// http, https and mailto only; false when nothing opened it.
  virtual bool open(const QUrl& url) = 0;
  virtual void copy(const QString& text) = 0;
};

}  // namespace overture::ui
