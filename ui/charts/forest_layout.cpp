#include "ui/charts/forest_layout.h"

#include <algorithm>
#include <cmath>

namespace overture::ui
{
namespace
{

double stepFor(double highest)
{
  if (highest <= 0.06)
    return 0.01;
  if (highest <= 0.35)
    return 0.05;
  if (highest <= 0.7)
    return 0.1;
  return 0.2;
}

}  // namespace

int ForestScale::steps() const
{
  return static_cast<int>(std::lround(top / step));
}

ForestScale forestScaleFor(double highest)
{
  const double share = std::clamp(highest, 0.0, 1.0);
  const double step = stepFor(share);
  const double count = std::max(1.0, std::ceil(share / step - 1e-9));
  return {.top = count * step, .step = step};
}

QRectF ForestLayout::cell(const QRectF& column, int index) const
{
  return {column.left(), column.top() + rowHeight * index, column.width(), rowHeight};
}

double ForestLayout::xOf(double share, const ForestScale& scale) const
{
  return plot.left() + plot.width() * std::clamp(share / scale.top, 0.0, 1.0);
}

double forestRowHeight(double lineHeight)
{
  return std::ceil(lineHeight * 2.4);
}

ForestLayout forestLayout(double width, int rows, const ForestNeeds& needs)
{
  const double gap = std::ceil(needs.lineHeight * 0.5);
  const double nameWidth = std::min(std::ceil(needs.nameWidth), width * 0.36);
  const double rateWidth = std::min(std::ceil(needs.rateWidth), width * 0.24);
  const double rowHeight = forestRowHeight(needs.lineHeight);
  const double height = rowHeight * rows;
  const double plotLeft = nameWidth + gap * 4;
  const double plotWidth = std::max(1.0, width - plotLeft - rateWidth - gap * 4);
  return {.rowHeight = rowHeight,
          .gap = gap,
          .names = {gap, gap, nameWidth, height},
          .plot = {plotLeft, gap, plotWidth, height},
          .rates = {width - rateWidth - gap, gap, rateWidth, height}};
}

}  // namespace overture::ui
