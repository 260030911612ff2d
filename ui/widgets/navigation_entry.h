#pragma once

#include "ui/widgets/navigation_bar.h"

#include <QPushButton>

namespace overture::ui
{

/// One button of the navigation. Checked while its page is shown; a press does not change that by itself.
class NavigationBar::Entry : public QPushButton
{
 public:
  Entry(NavigationItem item, bool isQuiet, NavigationBar* bar);

  void setItem(NavigationItem item);
  void setNarrow(bool narrow);
  [[nodiscard]] const NavigationItem& item() const { return m_item; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void nextCheckState() override {}
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void describe();
  [[nodiscard]] QFont textFont() const;
  void paintGround(QPainter& painter) const;
  [[nodiscard]] int paintBadge(QPainter& painter) const;
  NavigationItem m_item;
  bool m_isQuiet;  ///< of the lowest group, in a smaller font
  bool m_isNarrow = false;
};

}  // namespace overture::ui
