#include "ui/widgets/cell_delegate.h"

#include "ui/style/metrics.h"
#include "ui/style/paint.h"
#include "ui/widgets/cell_paint.h"
#include "ui/widgets/row_hover.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace overture::ui
{
namespace
{

constexpr int focusMark = 3;

bool isCurrentRow(const QStyleOptionViewItem& option, const QModelIndex& index)
{
  const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
  return view && view->hasFocus() && view->currentIndex().isValid() && view->currentIndex().row() == index.row();
}

QColor rowGround(const QStyleOptionViewItem& option, const QModelIndex& index, const Tokens& tokens)
{
  if (kindOf(index) == CellKind::heading)
    return tokens.base;
  if (option.state & QStyle::State_Selected)
    return tokens.selection;
  return RowHover::rowOf(option.widget) == index.row() ? hoverGround(tokens.base, tokens) : tokens.base;
}

/// Rows of a table are parted by lines; groups of a list by the line above their heading.
void paintParting(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Tokens& tokens)
{
  const CellKind kind = kindOf(index);
  if (kind == CellKind::twoLines)
    return;
  if (kind != CellKind::heading)
    paintHairline(painter, option.rect, Qt::BottomEdge, tokens.line2);
  else if (index.row() > 0)
    paintHairline(painter, option.rect, Qt::TopEdge, tokens.line2);
}

int heightOf(CellKind kind, const QFont& font)
{
  const Metrics metrics = metricsOf(font);
  if (kind == CellKind::twoLines)
    return metrics.twoLineRow;
  return kind == CellKind::heading ? metrics.groupHeader : metrics.row;
}

}  // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  const CellSpace cell = cellSpace(option, index);
  const Tokens& tokens = cell.tokens();
  painter->save();
  painter->fillRect(option.rect, rowGround(option, index, tokens));
  paintParting(*painter, option, index, tokens);
  paintCellContent(*painter, cell);
  if (isCurrentRow(option, index) && option.rect.left() <= 0)
    painter->fillRect(QRect(option.rect.left(), option.rect.top(), focusMark, option.rect.height()), tokens.accent);
  painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  const CellSpace cell = cellSpace(option, index);
  const int sides = option.rect.width() - cell.content.width();
  return {contentWidth(cell) + sides, heightOf(kindOf(index), cell.font)};
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
  QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
  if (editor && index.model())
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
  return editor;
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
  const bool asksForTip = event && event->type() == QEvent::ToolTip && index.isValid();
  if (!asksForTip || index.data(Qt::ToolTipRole).isValid())
    return QStyledItemDelegate::helpEvent(event, view, option, index);
  const QString cut = cutTexts(cellSpace(option, index));
  if (cut.isEmpty())
    QToolTip::hideText();
  else
    QToolTip::showText(event->globalPos(), cut, view);
  return true;
}

}  // namespace overture::ui
