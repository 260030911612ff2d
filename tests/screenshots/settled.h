#pragma once

#include <QElapsedTimer>
#include <QObject>

class QWidget;

namespace overture::screenshots
{

/// Knows when a window has come to rest: nothing in it was painted or laid out for a while.
class Settled : public QObject
{
  Q_OBJECT

 public:
  explicit Settled(QWidget* window);

  /// Returns once it is at rest, at the latest after ten seconds.
  void wait();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QWidget* m_window;
  QElapsedTimer m_sinceChange;
};

}  // namespace overture::screenshots
