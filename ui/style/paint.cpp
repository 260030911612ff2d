#include "ui/style/paint.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace overture::ui
{
namespace
{

constexpr double hoverShare = 0.045;
constexpr double pressedShare = 0.1;
constexpr double ringWidth = 2;

int baselineIn(const QRect& rect, const QFontMetrics& metrics)
{
  return rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
}

void drawAt(QPainter& painter, const QPointF& at, const QString& text, const QFont& font, const QColor& color)
{
  painter.setFont(font);
  painter.setPen(color);
  const auto before = painter.layoutDirection();
  painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
  painter.drawText(at, text);
  painter.setLayoutDirection(before);
}

int widestFigure(const QFontMetrics& metrics)
{
  int widest = 0;
  for (char figure = '0'; figure <= '9'; ++figure)
    widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(figure)));
  return widest;
}

int figureAdvance(const QFontMetrics& metrics, QChar character)
{
  return character.isDigit() ? widestFigure(metrics) : metrics.horizontalAdvance(character);
}

}  // namespace

QColor mixed(const QColor& from, const QColor& to, double share)
{
  const auto between = [share](float a, float b) { return a + (b - a) * static_cast<float>(share); };
  return QColor::fromRgbF(between(from.redF(), to.redF()), between(from.greenF(), to.greenF()),
                          between(from.blueF(), to.blueF()));
}

QColor hoverGround(const QColor& ground, const Tokens& tokens)
{
  return mixed(ground, tokens.text, hoverShare);
}

QColor pressedGround(const QColor& ground, const Tokens& tokens)
{
  return mixed(ground, tokens.text, pressedShare);
}

void paintBox(QPainter& painter, const QRectF& rect, double radius, const QColor& ground, const QColor& outline,
              double width)
{
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
  painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
  const double inset = outline.isValid() ? width / 2 : 0;
  const double inner = std::max(0.0, radius - inset);
  painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), inner, inner);
  painter.restore();
}

void paintFocusRing(QPainter& painter, const QRect& rect, double radius, const Tokens& tokens)
{
  paintBox(painter, rect, radius, {}, tokens.accent, ringWidth);
}

void paintHairline(QPainter& painter, const QRect& rect, Qt::Edge edge, const QColor& color)
{
  const double ratio = painter.device()->devicePixelRatio();
  const double thick = std::max(1.0, std::floor(ratio)) / ratio;
  QRectF line(rect);
  if (edge == Qt::TopEdge)
    line.setHeight(thick);
  else if (edge == Qt::BottomEdge)
    line.setTop(line.bottom() - thick);
  else if (edge == Qt::LeftEdge)
    line.setWidth(thick);
  else
    line.setLeft(line.right() - thick);
  painter.fillRect(line, color);
}

int textWidth(const QFont& font, const QString& text)
{
  return text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text) + 1;
}

void paintText(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& color,
               Qt::Alignment alignment)
{
  const QFontMetrics metrics(font);
  const QString shown =
      textWidth(font, text) > rect.width() ? metrics.elidedText(text, Qt::ElideRight, rect.width()) : text;
  int left = rect.left();
  if (alignment & Qt::AlignRight)
    left = rect.right() + 1 - metrics.horizontalAdvance(shown);
  else if (alignment & Qt::AlignHCenter)
    left += (rect.width() - metrics.horizontalAdvance(shown)) / 2;
  drawAt(painter, QPointF(left, baselineIn(rect, metrics)), shown, font, color);
}

int figuresWidth(const QFont& font, const QString& number)
{
  const QFontMetrics metrics(font);
  int width = 0;
  for (const QChar character : number)
    width += figureAdvance(metrics, character);
  return width;
}

void paintFigures(QPainter& painter, const QRect& rect, const QString& number, const QFont& font, const QColor& color)
{
  if (figuresWidth(font, number) > rect.width())
    return paintText(painter, rect, number, font, color, Qt::AlignRight);
  const QFontMetrics metrics(font);
  int right = rect.right() + 1;
  for (auto character = number.crbegin(); character != number.crend(); ++character) {
    const int cell = figureAdvance(metrics, *character);
    const int own = metrics.horizontalAdvance(*character);
    drawAt(painter, QPointF(right - cell + (cell - own) / 2, baselineIn(rect, metrics)), *character, font, color);
    right -= cell;
  }
}

}  // namespace overture::ui
