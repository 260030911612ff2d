#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace overture::ui
{

/// One of a few, side by side in one frame. Left and Right move, each segment is a radio button to a screen reader.
class SegmentedControl : public QWidget
{
  Q_OBJECT

 public:
  explicit SegmentedControl(QWidget* parent = nullptr);

  /// Keeps the current index where it still exists.
  void setSegments(const QStringList& texts);
  void setCurrent(int index);
  [[nodiscard]] int current() const;

 Q_SIGNALS:
  /// By the person, not by setCurrent.
  void chosen(int index);

 private:
  QHBoxLayout* m_layout;
  QButtonGroup* m_group;
  int m_told = -1;
};

}  // namespace overture::ui
