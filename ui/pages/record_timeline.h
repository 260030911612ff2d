#pragma once

#include "core/store/timeline.h"
#include "ui/pages/log_entry.h"

namespace overture::ui
{

class Button;
class TextLabel;
class TimelineView;

/// "What happened" of a person or a company, with what can be added to it: notes, calls, meetings, reminders. Lines
/// that were typed can be put right; messages and replies lead to their page.
class RecordTimeline : public QWidget
{
  Q_OBJECT

 public:
  explicit RecordTimeline(const Workspace& workspace, QWidget* parent = nullptr);

  void setAbout(const LogAbout& about);
  /// Reads it again.
  void read();
  void retranslate();
  void startNote();
  void startReminder();

 Q_SIGNALS:
  void requested(const overture::ui::Target& target);
  void failed(const overture::Error& error);

 private:
  void openLine(int line);
  void openInteraction(InteractionId id);
  void openReminder(ReminderId id);

  Workspace m_workspace;
  LogAbout m_about;
  std::vector<store::TimelineEntry> m_entries;
  TextLabel* m_heading;
  Button* m_note;
  Button* m_call;
  Button* m_meeting;
  Button* m_remind;
  LogEntry* m_entry;
  TimelineView* m_view;
};

}  // namespace overture::ui
