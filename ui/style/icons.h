#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace overture::ui
{

/// One of our line icons (a file of resources/icons without its ending), drawn in a colour; crisp at every scale.
/// An unknown name gives an empty icon. Cost: a parse of a small SVG at each new size.
[[nodiscard]] QIcon lineIcon(const QString& name, const QColor& color);

/// The same at one size, for painting.
[[nodiscard]] QPixmap linePixmap(const QString& name, const QColor& color, int size, qreal ratio);

}  // namespace overture::ui
