#include "ui/style/metrics.h"

#include <QFontInfo>
#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace overture::ui
{
namespace
{

constexpr int smallestText = 11;

QFont scaledFont(const QFont& body, double factor, QFont::Weight weight)
{
  QFont font = body;
  const double pixels = std::max<double>(smallestText, QFontInfo(body).pixelSize() * factor);
  font.setPixelSize(static_cast<int>(std::lround(pixels)));
  font.setWeight(weight);
  return font;
}

}  // namespace

Metrics metricsOf(const QFont& font)
{
  const int line = QFontMetrics(font).height();
  const int average = QFontMetrics(font).averageCharWidth();
  Metrics m;
  m.control = std::max(m.control, line + 11);
  m.row = std::max(m.row, line + 13);
  m.twoLineRow = std::max(m.twoLineRow, 2 * line + 10);
  m.groupHeader = std::max(m.groupHeader, line + 13);
  m.chip = std::max(m.chip, QFontMetrics(hintFont(font)).height() + 3);
  m.header = std::max(m.header, m.control + 24);
  m.hintBar = std::max(m.hintBar, m.chip + 8);
  m.navigation = std::max(m.navigation, 24 * average);
  m.navigationRow = std::max(m.navigationRow, line + 14);
  m.panel = std::max(m.panel, 42 * average);
  return m;
}

QFont titleFont(const QFont& body)
{
  return scaledFont(body, 1.3, QFont::DemiBold);
}

QFont strongFont(const QFont& body)
{
  return scaledFont(body, 1.0, QFont::DemiBold);
}

QFont secondFont(const QFont& body)
{
  return scaledFont(body, 0.92, QFont::Normal);
}

QFont hintFont(const QFont& body)
{
  return scaledFont(body, 0.85, QFont::Normal);
}

QFont labelFont(const QFont& body)
{
  return scaledFont(body, 0.85, QFont::DemiBold);
}

}  // namespace overture::ui
