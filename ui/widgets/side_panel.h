#pragma once

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace overture::ui
{

/// The record beside a list: a scrolling column on the window's colour with a hairline on its left.
class SidePanel : public QWidget
{
  Q_OBJECT

 public:
  explicit SidePanel(QWidget* parent = nullptr);
  /// Where its content goes, from the top; a stretch stands at the end.
  [[nodiscard]] QVBoxLayout* column() const { return m_column; }
  void scrollToTop();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QScrollArea* m_area;
  QVBoxLayout* m_column;
};

/// A list with a panel on its right. At `wideFrom` pixels of the window and more they stand side by side; below, the
/// panel opens over the list's right edge. Hidden or shown by the person (Escape hides it when it lies over the list).
class ListAndPanel : public QWidget
{
  Q_OBJECT

 public:
  static constexpr int wideFrom = 1100;

  ListAndPanel(QWidget* list, SidePanel* panel, QWidget* parent = nullptr);
  void setPanelShown(bool shown);
  [[nodiscard]] bool isPanelShown() const { return m_shown; }
  /// Another width of the window than `wideFrom`, for a list that needs less.
  void setBesideFrom(int width);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  [[nodiscard]] bool isWide() const;
  void place();
  QWidget* m_list;
  SidePanel* m_panel;
  bool m_shown = true;
  int m_besideFrom = wideFrom;
};

}  // namespace overture::ui
