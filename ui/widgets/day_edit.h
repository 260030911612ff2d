#pragma once

#include <QLineEdit>

class QAction;
class QCalendarWidget;

namespace overture::ui
{

/// A calendar day as ISO text, typed or picked from a calendar (click, or Alt+Down).
class DayEdit : public QLineEdit
{
  Q_OBJECT

 public:
  explicit DayEdit(QWidget* parent = nullptr);

 Q_SIGNALS:
  void picked();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void openCalendar();
  void dress();
  QAction* m_open = nullptr;
};

}  // namespace overture::ui
