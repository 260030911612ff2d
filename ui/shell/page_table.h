#pragma once

#include "ui/pages/page.h"

#include <QString>

#include <span>

namespace overture::ui
{

/// One page of the window: how the navigation shows it, and how it is made.
struct PageEntry {
  PageId id;
  const char* icon;
  const char* name;  ///< in the source language
  int group;         ///< of the navigation
  Page* (*make)(const Workspace& workspace, QWidget* parent);

  [[nodiscard]] QString text() const;  ///< the name in the current language
};

/// Every page, in the order of the navigation.
[[nodiscard]] std::span<const PageEntry> pageTable();

}  // namespace overture::ui
