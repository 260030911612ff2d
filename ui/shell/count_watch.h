#pragma once

#include "core/store/today.h"
#include "ui/pages/page.h"

#include <QObject>

namespace overture::ui
{

/// Keeps the numbers beside the pages: counted off the GUI thread, again after every commit that can change them.
class CountWatch : public QObject
{
  Q_OBJECT

 public:
  explicit CountWatch(const Workspace& workspace, QObject* parent = nullptr);
  void count();

 Q_SIGNALS:
  void counted(const overture::store::NavigationCounts& counts);

 private:
  Workspace m_workspace;
  LatestJob m_latest;
};

}  // namespace overture::ui
