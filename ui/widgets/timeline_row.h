#pragma once

#include "ui/widgets/timeline_view.h"

#include <QAbstractButton>

namespace overture::ui
{

/// A line of the timeline that only says something.
class TimelineRow : public QWidget
{
  Q_OBJECT

 public:
  explicit TimelineRow(TimelineLine line, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  TimelineLine m_line;
};

/// A line of the timeline that can be opened.
class TimelineLink : public QAbstractButton
{
  Q_OBJECT

 public:
  explicit TimelineLink(TimelineLine line, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  TimelineLine m_line;
};

}  // namespace overture::ui
