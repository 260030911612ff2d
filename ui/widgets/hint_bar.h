#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace overture::ui
{

/// A key and what it does, as the bar at the bottom shows it.
struct KeyHint {
  QString key;
  QString text;
  friend bool operator==(const KeyHint&, const KeyHint&) = default;
};

/// The line at the bottom of the window: the keys of the page on the left, the last action with its undo on the right.
/// Hints that do not fit are left out from the right; a person can click the undo.
class HintBar : public QWidget
{
  Q_OBJECT

 public:
  explicit HintBar(QWidget* parent = nullptr);

  void setHints(const std::vector<KeyHint>& hints);
  /// `key` and `action` ("Ctrl+Z", "undo") may be empty.
  void setMessage(const QString& message, const QString& key = {}, const QString& action = {});

 Q_SIGNALS:
  void actionClicked();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void fit();
  QHBoxLayout* m_left;
  QHBoxLayout* m_right;
};

}  // namespace overture::ui
