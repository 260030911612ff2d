#pragma once

#include "ui/pages/page.h"

#include <QObject>
#include <QTimer>

namespace overture::ui
{

/// Waits for the next day in the zone of the profile, and then has everything read again: what is due, what waits for
/// how long, every "yesterday" is another thing now. Lives on the GUI thread, as long as its window.
class DayWatch : public QObject
{
  Q_OBJECT

 public:
  explicit DayWatch(const Workspace& workspace, QObject* parent = nullptr);

 private:
  void look();
  void wait();
  Workspace m_workspace;
  std::string m_zone;
  Day m_day;
  QTimer m_timer;
};

}  // namespace overture::ui
