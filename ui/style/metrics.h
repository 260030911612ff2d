#pragma once

#include <QFont>

namespace overture::ui
{

/// Distances in device independent pixels; never another number.
inline constexpr int space4 = 4;
inline constexpr int space8 = 8;
inline constexpr int space12 = 12;
inline constexpr int space16 = 16;
inline constexpr int space24 = 24;

inline constexpr double controlRadius = 6;
inline constexpr double cardRadius = 8;
inline constexpr double chipRadius = 4;

/// Heights and widths that follow the font, so that larger text never clips.
struct Metrics {
  int control = 28;
  int row = 30;
  int twoLineRow = 44;
  int groupHeader = 30;
  int chip = 18;
  int header = 52;
  int hintBar = 26;
  int navigation = 188;
  int navigationNarrow = 52;
  int navigationRow = 31;
  int panel = 316;
  int icon = 16;
};
[[nodiscard]] Metrics metricsOf(const QFont& font);

/// The page's title, 1.3 times, semibold.
[[nodiscard]] QFont titleFont(const QFont& body);
/// A section's heading and names in lists: 1.0, semibold.
[[nodiscard]] QFont strongFont(const QFont& body);
/// A second line: 0.92.
[[nodiscard]] QFont secondFont(const QFont& body);
/// Labels and hints: 0.85, never smaller than 11 px.
[[nodiscard]] QFont hintFont(const QFont& body);
/// A hint that heads something: 0.85, semibold.
[[nodiscard]] QFont labelFont(const QFont& body);

}  // namespace overture::ui
