#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/paint.h"
#include "ui/widgets/cell_paint.h"
#include "ui/widgets/key_cap.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace overture::ui
{
namespace
{

constexpr int lineGap = 2;

QString afterText(const CellSpace& cell)
{
  const QString after = cell.text(afterRole);
  return after.isEmpty() ? QString() : QStringLiteral(" · %1").arg(after);
}

/// Cuts a box of `width` off the end of `rest`, with a distance before it; nothing for no width.
QRect takeFromEnd(QRect& rest, int width)
{
  if (width <= 0)
    return {};
  QRect taken = rest;
  taken.setLeft(std::max(rest.left(), rest.right() + 1 - width));
  rest.setRight(taken.left() - 1 - space8);
  return taken;
}

int roundGround(const QFont& font)
{
  return metricsOf(font).icon + space8;
}

void takeIcon(const CellSpace& cell, QRect& rest, TwoLinePlaces& places)
{
  if (cell.text(iconRole).isEmpty())
    return;
  const int size = roundGround(cell.font);
  places.icon = QRect(rest.left(), rest.top() + (rest.height() - size) / 2, size, size);
  rest.setLeft(places.icon.right() + 1 + space8);
}

void paintRoundIcon(QPainter& painter, const CellSpace& cell, const QRect& place)
{
  if (place.isEmpty())
    return;
  const ToneColors& colors = cell.tokens().tone(cell.tone());
  paintBox(painter, place, place.width() / 2.0, colors.soft);
  const int size = place.width() / 2 + 2;
  const QPoint at(place.left() + (place.width() - size) / 2, place.top() + (place.height() - size) / 2);
  painter.drawPixmap(at, linePixmap(cell.text(iconRole), colors.text, size, cell.ratio));
}

}  // namespace

TwoLinePlaces twoLinePlaces(const CellSpace& cell)
{
  TwoLinePlaces places;
  QRect rest = cell.content;
  takeIcon(cell, rest, places);
  places.key = takeFromEnd(rest, keyCapSize(cell.font, cell.text(keyRole)).width());
  places.when = takeFromEnd(rest, textWidth(secondFont(cell.font), cell.text(whenRole)));
  const int first = QFontMetrics(strongFont(cell.font)).height();
  const int second = cell.text(secondLineRole).isEmpty() ? 0 : QFontMetrics(secondFont(cell.font)).height() + lineGap;
  const int top = rest.top() + (rest.height() - first - second) / 2;
  const int name = std::min(rest.width(), textWidth(strongFont(cell.font), cell.text()));
  places.name = QRect(rest.left(), top, name, first);
  places.after = QRect(rest.left() + name, top, rest.width() - name, first);
  places.second = QRect(rest.left(), top + first + lineGap, rest.width(), second - lineGap);
  return places;
}

void paintTwoLines(QPainter& painter, const CellSpace& cell)
{
  const TwoLinePlaces places = twoLinePlaces(cell);
  const Tokens& tokens = cell.tokens();
  paintRoundIcon(painter, cell, places.icon);
  paintText(painter, places.name, cell.text(), strongFont(cell.font), tokens.text);
  if (places.after.width() > space24)
    paintText(painter, places.after, afterText(cell), cell.font, tokens.text2);
  paintText(painter, places.second, cell.text(secondLineRole), secondFont(cell.font), tokens.text2);
  paintText(painter, places.when, cell.text(whenRole), secondFont(cell.font), tokens.text2, Qt::AlignRight);
  paintKeyCap(painter, places.key, cell.text(keyRole), cell.palette, cell.font);
}

}  // namespace overture::ui
