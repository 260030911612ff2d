#pragma once

#include <QAbstractButton>

namespace overture::ui
{

/// A text that leads somewhere: without a frame, cut where it does not fit, underlined below the pointer and in focus.
/// Its accessible name is its text unless another one is set.
class LinkButton : public QAbstractButton
{
  Q_OBJECT

 public:
  explicit LinkButton(QWidget* parent = nullptr);

  /// Semibold, in the text colour: a name. Otherwise in the accent colour.
  void setStrong(bool strong);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  [[nodiscard]] QFont textFont() const;
  bool m_strong = false;
};

}  // namespace overture::ui
