#pragma once

#include <QRectF>

namespace overture::ui
{

/// The scale below a forest plot. Shares, 0 to 1; `top` is a whole number of steps.
struct ForestScale {
  double top = 1.0;
  double step = 0.2;

  /// Number of steps between zero and the top.
  [[nodiscard]] int steps() const;
};

/// The smallest even scale that holds `highest` (a share; what is outside 0 to 1 is drawn at the edge).
[[nodiscard]] ForestScale forestScaleFor(double highest);

/// What the texts and the font ask for, in device independent pixels.
struct ForestNeeds {
  double nameWidth = 0;
  double rateWidth = 0;
  double lineHeight = 0;
};

/// Where the three columns of a forest plot stand, in the widget's pixels.
struct ForestLayout {
  double rowHeight = 0;
  double gap = 0;
  QRectF names;
  QRectF plot;
  QRectF rates;

  /// The band of row `index` across `column`.
  [[nodiscard]] QRectF cell(const QRectF& column, int index) const;
  /// The x of a share on the scale, held inside the plot.
  [[nodiscard]] double xOf(double share, const ForestScale& scale) const;
};

/// Height of one row for lines of `lineHeight`: two lines and the air around them.
[[nodiscard]] double forestRowHeight(double lineHeight);

/// Names take at most 36 % of the width and rates at most 24 %, so that the plot always keeps the rest.
[[nodiscard]] ForestLayout forestLayout(double width, int rows, const ForestNeeds& needs);

}  // namespace overture::ui
