#pragma once

#include "ui/bridge/desktop.h"

#include <QStringList>

namespace overture::testing
{

/// A desktop that opens nothing and keeps what it was asked to open and copy.
class RecordingDesktop final : public ui::Desktop
{
 public:
  QStringList opened;
  QStringList copied;
  bool opens = true;

  bool open(const QUrl& url) override
  {
    opened += QString::fromLatin1(url.toEncoded());
    return opens;
  }
  void copy(const QString& text) override { copied += text; }
};

}  // namespace overture::testing
