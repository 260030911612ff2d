#pragma once

#include <QLineEdit>
#include <QTimer>

namespace overture::ui
{

/// A field with a glass and its key; tells what was typed after a short rest. Escape empties it.
class SearchField : public QLineEdit
{
  Q_OBJECT

 public:
  explicit SearchField(QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  /// 120 ms after the last key, at once on Enter, never twice the same.
  void searched(const QString& text);
  /// Down or Enter: the person wants to go on in the list.
  void left();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void tell();
  void retint();
  QTimer m_rest;
  QString m_told;
  QAction* m_glass = nullptr;
};

}  // namespace overture::ui
