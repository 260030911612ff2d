#pragma once

#include "core/domain/records.h"
#include "ui/pages/page.h"

namespace overture::ui
{

class BoundForm;
class Button;

/// Whom or what a line of the log or a reminder is about; one of the two is set.
struct LogAbout {
  PersonId person;
  CompanyId company;
  friend bool operator==(const LogAbout&, const LogAbout&) = default;
};

/// The form in which a call, a meeting, a note or a reminder is typed or put right; hidden until it is started.
class LogEntry : public QWidget
{
  Q_OBJECT

 public:
  explicit LogEntry(const Workspace& workspace, QWidget* parent = nullptr);

  /// Puts away what is being typed when it is about somebody else.
  void setAbout(const LogAbout& about);
  void startInteraction(InteractionKind kind);
  void startReminder();
  void edit(const Interaction& interaction);
  void edit(const Reminder& reminder);
  void retranslate();

 Q_SIGNALS:
  void failed(const overture::Error& error);
  /// Saved, removed or given up.
  void closed();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void open(bool isReminder, bool isNew);
  void putAway();
  void save();
  void remove();
  void saveInteraction();
  void saveReminder();
  void answered(const Result<store::Done>& done);
  [[nodiscard]] Day day(Day fallback) const;
  [[nodiscard]] Timestamp momentOf(Day day, Precision& precision) const;
  [[nodiscard]] std::string zone() const;

  Workspace m_workspace;
  LogAbout m_about;
  Interaction m_interaction;
  Reminder m_reminder;
  bool m_isReminder = false;
  BoundForm* m_form;
  Button* m_save;
  Button* m_cancel;
  Button* m_remove;
};

}  // namespace overture::ui
