#pragma once

#include <QString>

namespace overture::ui
{

/// How well a typed text fits a name, letter case aside: 3 when it begins it, 2 when it begins a word of it, 1 when its
/// letters stand in it in this order, 0 when they do not. A blank text fits everything with 1.
[[nodiscard]] int fuzzyRank(const QString& name, const QString& typed);

}  // namespace overture::ui
