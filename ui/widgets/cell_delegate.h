#pragma once

#include <QStyledItemDelegate>

namespace overture::ui
{

/// Draws every kind of cell (ui/style/cell.h) in tables and two-line lists: text, chips, bars, keys, icons, headings.
/// A row's height follows the font. Editors begin with the whole value selected.
class CellDelegate : public QStyledItemDelegate
{
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const override;
  /// A text that is cut tells the whole of it.
  bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                 const QModelIndex& index) override;
};

}  // namespace overture::ui
