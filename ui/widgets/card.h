#pragma once

#include <QFrame>

class QVBoxLayout;

namespace overture::ui
{

/// A rounded box with a hairline, on the base colour, with a column for what it holds.
class Card : public QFrame
{
  Q_OBJECT

 public:
  explicit Card(QWidget* parent = nullptr);
  [[nodiscard]] QVBoxLayout* column() const { return m_column; }
  /// Outlined in the accent colour.
  void setChosen(bool chosen);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QVBoxLayout* m_column;
  bool m_chosen = false;
};

}  // namespace overture::ui
