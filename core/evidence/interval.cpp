#include "core/evidence/interval.h"

#include <cmath>

namespace overture::evidence
{

Interval wilson(double x, double n, double z)
{
  if (!(n > 0))
    return {0, 1};
  const double square = z * z;
  const double centre = (x + square / 2) / (n + square);
  const double half = z / (n + square) * std::sqrt(x * (n - x) / n + square / 4);
  return {x <= 0 ? 0.0 : centre - half, x >= n ? 1.0 : centre + half};
}

}  // namespace overture::evidence
