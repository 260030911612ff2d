#pragma once

#include <QPushButton>

namespace overture::ui
{

/// A push button that shows its key behind its text. Its accessible name is its text.
class Button : public QPushButton
{
  Q_OBJECT

 public:
  enum class Rank { normal, primary, quiet };

  explicit Button(QWidget* parent = nullptr, Rank rank = Rank::normal);
  Button(const QString& text, QWidget* parent = nullptr, Rank rank = Rank::normal);

  /// Only shown; the shortcut itself is set by who owns the action.
  void setKeyHint(const QString& key);
  [[nodiscard]] QString keyHint() const { return m_key; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_key;
};

}  // namespace overture::ui
