#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace overture::ui
{

enum class Theme { light, dark };

/// What a chip, an icon or a field says by its colour; a word always goes with it.
enum class Tone { grey, accent, good, warn, bad, violet, teal };

/// A colour for text and the soft ground that it stands on.
struct ToneColors {
  QColor text;
  QColor soft;
};

/// Every colour of the program, once for each theme. Nothing outside ui/style names a colour.
struct Tokens {
  QColor window, side, base;
  QColor line, line2;
  QColor text, text2, text3;
  QColor accent, onAccent, selection;
  ToneColors grey, accentTone, good, warn, bad, violet, teal;
  std::array<QColor, 4> series;

  [[nodiscard]] const ToneColors& tone(Tone tone) const;
};

[[nodiscard]] const Tokens& tokensOf(Theme theme);

/// The theme that a palette was made for, told by its ground: so a widget finds its tokens without asking anybody.
[[nodiscard]] Theme themeOf(const QPalette& palette);
[[nodiscard]] const Tokens& tokensFor(const QPalette& palette);

[[nodiscard]] QPalette paletteOf(Theme theme);

}  // namespace overture::ui
