#pragma once

namespace overture::evidence
{

/// Limits of a proportion, 0 to 1.
struct Interval {
  double low = 0;
  double high = 1;
};

/// The two-sided 95 % quantile of the normal distribution.
inline constexpr double z95 = 1.959963984540054;

/// Wilson's score interval without continuity correction for x of n (Wilson 1927; Newcombe 1998, Stat Med 17:857,
/// method 3). x and n may be real numbers, 0 <= x <= n. The low limit is exactly 0 at x = 0, the high limit exactly 1
/// at x = n; n = 0 gives (0, 1).
[[nodiscard]] Interval wilson(double x, double n, double z = z95);

}  // namespace overture::evidence
