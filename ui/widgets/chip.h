#pragma once

#include "ui/style/tokens.h"

#include <QWidget>

class QPainter;

namespace overture::ui
{

/// The size of a chip with this text, in the font of its surroundings.
[[nodiscard]] QSize chipSize(const QFont& body, const QString& text);
/// Draws a chip into the left of `rect`, centred in height; elided to the width at hand.
void paintChip(QPainter& painter, const QRect& rect, const QString& text, Tone tone, const QPalette& palette,
               const QFont& body);

/// A short word on a soft ground.
class Chip : public QWidget
{
  Q_OBJECT

 public:
  explicit Chip(const QString& text = {}, Tone tone = Tone::grey, QWidget* parent = nullptr);
  void setText(const QString& text);
  void setTone(Tone tone);
  [[nodiscard]] QString text() const { return m_text; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_text;
  Tone m_tone;
};

}  // namespace overture::ui
