#pragma once

#include "ui/style/tokens.h"

#include <QString>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace overture::ui
{

/// One line of what happened. Texts are ready to be shown.
struct TimelineLine {
  Tone tone = Tone::grey;
  QString title;  ///< semibold
  QString when;   ///< behind the title
  QString text;   ///< below it, at most three lines; the whole as a tool tip
  qint64 id = 0;  ///< not 0: can be opened
};

/// What happened, newest first: a dot, a title, a day, a text. Lines that can be opened are reached by Tab.
class TimelineView : public QWidget
{
  Q_OBJECT

 public:
  explicit TimelineView(QWidget* parent = nullptr);
  void setLines(const std::vector<TimelineLine>& lines);

 Q_SIGNALS:
  void opened(int line);

 private:
  QVBoxLayout* m_column;
};

}  // namespace overture::ui
