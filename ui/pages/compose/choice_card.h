#pragma once

#include <QPushButton>

namespace overture::ui
{

/// What is chosen, as a card that opens the other choices: a name, a line below it, and the key that opens them.
class ChoiceCard : public QPushButton
{
  Q_OBJECT

 public:
  explicit ChoiceCard(QWidget* parent = nullptr);

  /// `key` and `keyText` ("V", "choose another") may be empty.
  void setChoice(const QString& name, const QString& detail, const QString& key = {}, const QString& keyText = {});
  /// Outlined in the accent colour.
  void setMarked(bool marked);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  [[nodiscard]] int detailHeight(int width) const;
  QString m_detail;
  QString m_key;
  QString m_keyText;
  bool m_marked = false;
};

}  // namespace overture::ui
