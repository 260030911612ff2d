#include "ui/widgets/cell_paint.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/paint.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_cap.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace overture::ui
{
namespace
{

constexpr int barHeight = 6;
constexpr int barWidest = 96;
constexpr int barNarrowest = 54;

int numberWidth(const QFont& font)
{
  return figuresWidth(font, QStringLiteral("100"));
}

QFont cellFont(const CellSpace& cell)
{
  const CellKind kind = kindOf(cell.index);
  return kind == CellKind::strong || kind == CellKind::heading ? strongFont(cell.font) : cell.font;
}

QString shortAfter(const CellSpace& cell)
{
  return kindOf(cell.index) == CellKind::twoLines ? cell.text(afterRole) : QString();
}

void paintBar(QPainter& painter, const CellSpace& cell)
{
  const QRect& all = cell.content;
  const int number = numberWidth(cell.font);
  QRectF track(all.left(), all.top() + (all.height() - barHeight) / 2,
               std::min(barWidest, all.width() - number - space4), barHeight);
  paintFigures(painter, QRect(qRound(track.right()) + space4, all.top(), number, all.height()), cell.text(), cell.font,
               cell.tokens().text);
  if (cell.text().isEmpty() || track.width() < barHeight)
    return;
  paintBox(painter, track, barHeight / 2.0, cell.tokens().line2);
  track.setWidth(track.width() * std::clamp(cell.index.data(valueRole).toDouble(), 0.0, 100.0) / 100);
  if (track.width() > 0)
    paintBox(painter, track, std::min(barHeight, qRound(track.width())) / 2.0, cell.tokens().accent);
}

void paintHeading(QPainter& painter, const CellSpace& cell)
{
  const int width = std::min(cell.content.width(), textWidth(strongFont(cell.font), cell.text()));
  QRect place = cell.content;
  place.setWidth(width);
  paintText(painter, place, cell.text(), strongFont(cell.font), cell.tokens().text);
  const QRect after = cell.content.adjusted(width + space8, 0, 0, 0);
  if (after.width() > 0)
    paintText(painter, after, cell.text(afterRole), cell.font, cell.tokens().text2);
}

void paintLineCell(QPainter& painter, const CellSpace& cell, const QColor& color)
{
  const auto wanted = cell.index.data(Qt::TextAlignmentRole);
  const bool atEnd = wanted.isValid() && (Qt::Alignment(wanted.toInt()) & Qt::AlignRight);
  QRect place = cell.content;
  if (const QString icon = cell.text(iconRole); !icon.isEmpty()) {
    const int size = metricsOf(cell.font).icon;
    painter.drawPixmap(place.left(), place.top() + (place.height() - size) / 2,
                       linePixmap(icon, cell.tokens().tone(cell.tone()).text, size, cell.ratio));
    place.setLeft(place.left() + size + space4);
  }
  paintText(painter, place, cell.text(), cellFont(cell), color, atEnd ? Qt::AlignRight : Qt::AlignLeft);
}

/// Levels of a tree begin further in.
int indentOf(const QModelIndex& index)
{
  return index.data(indentRole).toInt() * space16;
}

void addIfCut(QStringList& cut, const QString& text, const QFont& font, int width)
{
  if (textWidth(font, text) > width)
    cut << text;
}

QString cutOfTwoLines(const CellSpace& cell)
{
  const TwoLinePlaces places = twoLinePlaces(cell);
  QStringList cut;
  addIfCut(cut, cell.text(), strongFont(cell.font), places.name.width());
  const int separator = textWidth(cell.font, QStringLiteral(" · "));
  addIfCut(cut, shortAfter(cell), cell.font, places.after.width() - separator);
  addIfCut(cut, cell.text(secondLineRole), secondFont(cell.font), places.second.width());
  return cut.join(QLatin1Char('\n'));
}

}  // namespace

CellKind kindOf(const QModelIndex& index)
{
  return static_cast<CellKind>(index.data(kindRole).toInt());
}

CellSpace cellSpace(const QStyleOptionViewItem& option, const QModelIndex& index)
{
  const int before = index.column() == 0 ? space16 : space8;
  const int behind = kindOf(index) == CellKind::twoLines ? space16 : space8;
  return {.index = index,
          .content = option.rect.adjusted(before + indentOf(index), 0, -behind, 0),
          .font = option.widget ? option.widget->font() : option.font,
          .palette = option.palette,
          .ratio = option.widget ? option.widget->devicePixelRatioF() : 1.0};
}

void paintCellContent(QPainter& painter, const CellSpace& cell)
{
  const Tokens& tokens = cell.tokens();
  switch (kindOf(cell.index)) {
    case CellKind::text:
    case CellKind::strong:
      return paintLineCell(painter, cell, tokens.text);
    case CellKind::second:
      return paintLineCell(painter, cell, tokens.text2);
    case CellKind::number:
      return paintFigures(painter, cell.content, cell.text(), cell.font, tokens.text);
    case CellKind::chip:
      return paintChip(painter, cell.content, cell.text(), cell.tone(), cell.palette, cell.font);
    case CellKind::bar:
      return paintBar(painter, cell);
    case CellKind::twoLines:
      return paintTwoLines(painter, cell);
    case CellKind::heading:
      return paintHeading(painter, cell);
  }
}

QString cutTexts(const CellSpace& cell)
{
  if (kindOf(cell.index) == CellKind::twoLines)
    return cutOfTwoLines(cell);
  return contentWidth(cell) > cell.content.width() ? cell.text() : QString();
}

int contentWidth(const CellSpace& cell)
{
  switch (kindOf(cell.index)) {
    case CellKind::chip:
      return chipSize(cell.font, cell.text()).width();
    case CellKind::bar:
      return barNarrowest + space4 + numberWidth(cell.font);
    case CellKind::number:
      return figuresWidth(cell.font, cell.text());
    case CellKind::text:
    case CellKind::strong:
    case CellKind::second:
    case CellKind::twoLines:
    case CellKind::heading:
      break;
  }
  const int icon = cell.text(iconRole).isEmpty() ? 0 : metricsOf(cell.font).icon + space4;
  return icon + textWidth(cellFont(cell), cell.text());
}

}  // namespace overture::ui
