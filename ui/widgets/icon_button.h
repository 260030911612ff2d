#pragma once

#include <QAbstractButton>

namespace overture::ui
{

/// A small button that is only an icon, in the colour of second lines under every theme. Its accessible name is its
/// tool tip.
class IconButton : public QAbstractButton
{
  Q_OBJECT

 public:
  explicit IconButton(const QString& icon, QWidget* parent = nullptr);
  void setWords(const QString& words);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_icon;
};

}  // namespace overture::ui
