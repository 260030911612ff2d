#pragma once

#include <QObject>

class QAbstractItemView;

namespace overture::ui
{

/// Knows the row under the mouse of a list, so that the whole row answers and not one cell. Child of the list.
class RowHover : public QObject
{
  Q_OBJECT

 public:
  explicit RowHover(QAbstractItemView* view);

  /// Of any list; -1 where it has no RowHover or the mouse is elsewhere.
  [[nodiscard]] static int rowOf(const QWidget* view);
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void setRow(int row);
  QAbstractItemView* m_view;
  int m_row = -1;
};

}  // namespace overture::ui
