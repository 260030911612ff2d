#pragma once

#include "ui/style/cell.h"
#include "ui/style/tokens.h"

#include <QModelIndex>
#include <QStyleOptionViewItem>

class QPainter;

namespace overture::ui
{

/// What the delegate draws of one cell: the place, and the colours at hand.
struct CellSpace {
  QModelIndex index;
  QRect content;  ///< without the distances at its sides
  QFont font;
  QPalette palette;
  qreal ratio = 1;

  [[nodiscard]] const Tokens& tokens() const { return tokensFor(palette); }
  [[nodiscard]] QString text(int role = Qt::DisplayRole) const { return index.data(role).toString(); }
  [[nodiscard]] Tone tone() const { return static_cast<Tone>(index.data(toneRole).toInt()); }
};

[[nodiscard]] CellKind kindOf(const QModelIndex& index);
[[nodiscard]] CellSpace cellSpace(const QStyleOptionViewItem& option, const QModelIndex& index);

void paintCellContent(QPainter& painter, const CellSpace& cell);
/// The texts of the cell that do not fit, whole, one a line.
[[nodiscard]] QString cutTexts(const CellSpace& cell);
/// What the content needs, without the distances at its sides.
[[nodiscard]] int contentWidth(const CellSpace& cell);

/// Where a line of two stands in its cell.
struct TwoLinePlaces {
  QRect icon, name, after, second, when, key;
};
[[nodiscard]] TwoLinePlaces twoLinePlaces(const CellSpace& cell);
void paintTwoLines(QPainter& painter, const CellSpace& cell);

}  // namespace overture::ui
