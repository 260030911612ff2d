#pragma once

#include "ui/style/tokens.h"

#include <QWidget>

namespace overture::ui
{

class Button;
class IconButton;
class TextLabel;

/// A line across the page or window: a sentence and at most one button. Hidden until it is told something.
class Banner : public QWidget
{
  Q_OBJECT

 public:
  explicit Banner(QWidget* parent = nullptr);

  /// `canClose`: a cross puts it away.
  void tell(Tone tone, const QString& sentence, const QString& button = {}, bool canClose = true);
  void putAway();
  [[nodiscard]] QString sentence() const;

 Q_SIGNALS:
  void clicked();

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  Tone m_tone = Tone::accent;
  TextLabel* m_sentence;
  Button* m_button;
  IconButton* m_close;
};

}  // namespace overture::ui
