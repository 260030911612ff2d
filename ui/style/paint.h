#pragma once

#include "ui/style/tokens.h"

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace overture::ui
{

/// The colour at a share of the way from one to the other.
[[nodiscard]] QColor mixed(const QColor& from, const QColor& to, double share);
/// A ground under the mouse, and one that is being pressed.
[[nodiscard]] QColor hoverGround(const QColor& ground, const Tokens& tokens);
[[nodiscard]] QColor pressedGround(const QColor& ground, const Tokens& tokens);

/// A rounded box whose outline lies inside `rect`; an invalid colour leaves its part out.
void paintBox(QPainter& painter, const QRectF& rect, double radius, const QColor& ground, const QColor& outline = {},
              double width = 1);
/// The 2 px ring of what has the focus, inside `rect`.
void paintFocusRing(QPainter& painter, const QRect& rect, double radius, const Tokens& tokens);
/// One line along an edge of `rect`, on whole pixels of the screen at every scale.
void paintHairline(QPainter& painter, const QRect& rect, Qt::Edge edge, const QColor& color);

/// The width that one line of text needs.
[[nodiscard]] int textWidth(const QFont& font, const QString& text);
/// One line, elided at its end. The baseline follows `font` alone, so every script stands on the same line.
void paintText(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& color,
               Qt::Alignment alignment = Qt::AlignLeft);
/// A number, right-aligned, each figure as wide as the widest.
void paintFigures(QPainter& painter, const QRect& rect, const QString& number, const QFont& font, const QColor& color);
[[nodiscard]] int figuresWidth(const QFont& font, const QString& number);

}  // namespace overture::ui
