#pragma once

#include <QPlainTextEdit>

namespace overture::ui
{

/// A field of several lines that grows with its text, from `lines` to three times of it. Tab leaves it.
class GrowingText : public QPlainTextEdit
{
  Q_OBJECT

 public:
  explicit GrowingText(int lines, QWidget* parent = nullptr);

 Q_SIGNALS:
  /// The person has gone on, or pressed Ctrl+Enter.
  void finished();

 protected:
  void focusOutEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void grow();
  int m_lines;
};

}  // namespace overture::ui
