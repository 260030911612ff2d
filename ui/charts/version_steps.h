#pragma once

#include <QColor>
#include <QRectF>
#include <QString>
#include <QWidget>

#include <vector>

class QPainter;

namespace overture::ui
{

/// A version in the small chart. Shares from 0 to 1.
struct VersionStep {
  QString name;
  double estimate = 0;  ///< the dot
  double low = 0;       ///< lower end of the line
  double high = 0;      ///< upper end of the line
  QString sentence;     ///< the same in words: tool tip and accessible description
};

struct VersionStepColors {
  QColor text2, line, accent, mark;
};

/// How a template's rate came along, one upright line a version, the oldest on the left. Left, Right, Home and End move
/// the current one, Enter or a click opens it.
class VersionSteps : public QWidget
{
  Q_OBJECT

 public:
  explicit VersionSteps(QWidget* parent = nullptr);

  void setSteps(std::vector<VersionStep> steps);
  void setColors(const VersionStepColors& colors);
  /// Held at the nearest; -1 when there are none.
  void setCurrentStep(int step);
  [[nodiscard]] int currentStep() const { return m_current; }

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void activated(int step);

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] int count() const { return static_cast<int>(m_steps.size()); }
  [[nodiscard]] QFont labelFont() const;
  [[nodiscard]] QRectF plot() const;
  /// From the top of the widget to its bottom.
  [[nodiscard]] QRectF bandOf(int step) const;
  [[nodiscard]] int stepAt(const QPoint& place) const;
  void paintScale(QPainter& painter, double top) const;
  void paintStep(QPainter& painter, int step, double top) const;

  std::vector<VersionStep> m_steps;
  VersionStepColors m_colors;
  int m_current = -1;
};

}  // namespace overture::ui
