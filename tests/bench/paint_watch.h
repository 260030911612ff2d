#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <functional>

class QWidget;

namespace overture::bench
{

/// Counts the paints of one widget, so that a measurement can wait for the next one.
class PaintWatch : public QObject
{
  Q_OBJECT

 public:
  explicit PaintWatch(QWidget* widget);
  [[nodiscard]] int paints() const { return m_paints; }

  /// Milliseconds from `begin` to the beginning of the first paint after it.
  [[nodiscard]] double untilPaint(const std::function<void()>& begin);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  int m_paints = 0;
  QElapsedTimer m_sinceBegin;
  qint64 m_painted = 0;
};

}  // namespace overture::bench
