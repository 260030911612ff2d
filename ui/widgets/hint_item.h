#pragma once

#include "ui/widgets/hint_bar.h"

#include <QAbstractButton>

namespace overture::ui
{

/// A key with what it does, as one thing of the hint bar. Only one that can be clicked is a button.
class HintItem : public QWidget
{
  Q_OBJECT

 public:
  explicit HintItem(KeyHint hint, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  KeyHint m_hint;
};

/// The last action's undo.
class HintAction : public QAbstractButton
{
  Q_OBJECT

 public:
  explicit HintAction(KeyHint hint, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  KeyHint m_hint;
};

}  // namespace overture::ui
