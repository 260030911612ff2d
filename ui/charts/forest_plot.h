#pragma once

#include "ui/charts/forest_layout.h"

#include <QColor>
#include <QString>
#include <QWidget>

#include <array>
#include <vector>

class QPainter;

namespace overture::ui
{

/// One line of a forest plot. Shares from 0 to 1; texts are ready to be shown.
struct ForestRow {
  QString name;
  QString detail;         ///< second line below the name
  double estimate = 0;    ///< the dot
  double low = 0;         ///< left end of the line
  double high = 0;        ///< right end of the line
  double weight = 0;      ///< the dot's area, beside the heaviest row
  int series = 0;         ///< 0 to 3: the colour
  bool hasValue = false;  ///< without one only the texts are drawn
  QString rateText;
  QString countText;  ///< below the rate; may be empty
};

struct ForestColors {
  QColor text, text2, text3, line, line2, accent, base;
  std::array<QColor, 4> series;
};

/// Rates with their ranges, one row below the other. Up, Down, Home and End move the current row, Enter or a double
/// click opens it. The accessible description and the tool tips tell every number. A paint costs O(rows).
class ForestPlot : public QWidget
{
  Q_OBJECT

 public:
  explicit ForestPlot(QWidget* parent = nullptr);

  void setRows(std::vector<ForestRow> rows);
  void setColors(const ForestColors& colors);

  /// The row that Enter opens; -1 when there are none.
  [[nodiscard]] int currentRow() const;
  /// Out of range is held at the nearest row.
  void setCurrentRow(int row);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void activated(int row);
  void currentRowChanged(int row);

 protected:
  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] int count() const;
  [[nodiscard]] QFont nameFont() const;
  [[nodiscard]] QFont smallFont() const;
  [[nodiscard]] ForestNeeds needs() const;
  [[nodiscard]] ForestLayout layoutNow() const;
  [[nodiscard]] ForestScale scaleNow() const;
  [[nodiscard]] int rowAt(const QPoint& position) const;
  [[nodiscard]] QString sentence(const ForestRow& row) const;
  void describe();
  void paintGrid(QPainter& painter, const ForestLayout& layout, const ForestScale& scale) const;
  void paintTexts(QPainter& painter, const ForestLayout& layout, int index) const;
  void paintMark(QPainter& painter, const ForestLayout& layout, const ForestScale& scale, int index) const;
  void paintRing(QPainter& painter, const ForestLayout& layout) const;

  std::vector<ForestRow> m_rows;
  ForestColors m_colors;
  double m_heaviest = 0;
  int m_current = -1;
};

}  // namespace overture::ui
