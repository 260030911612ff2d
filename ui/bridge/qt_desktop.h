#pragma once

#include "ui/bridge/desktop.h"

namespace overture::ui
{

/// The desktop that the program runs on.
class QtDesktop final : public Desktop
{
 public:
  bool open(const QUrl& url) override;
  void copy(const QString& text) override;
};

}  // namespace overture::ui
