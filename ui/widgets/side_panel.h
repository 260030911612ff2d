#pragma once

#include <QWidget>

#include <optional>

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
/// list has the width alone until the panel is asked for, which then opens over the list's right edge and goes with
/// Escape. What the person chose for a wide window comes back with it.
class ListAndPanel : public QWidget
{
  Q_OBJECT

 public:
  static constexpr int wideFrom = 1100;

  ListAndPanel(QWidget* list, SidePanel* panel, QWidget* parent = nullptr);
  void setPanelShown(bool shown);
  [[nodiscard]] bool isPanelShown() const { return isWide() ? m_beside : m_over; }
  [[nodiscard]] bool isWide() const;
  /// Another width of the window than `wideFrom`, for a list that needs less.
  void setBesideFrom(int width);

 Q_SIGNALS:
  /// The panel came or went, or its place is another one now.
  void placed();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void followWidth();
  void place();
  QWidget* m_list;
  SidePanel* m_panel;
  bool m_beside = true;
  bool m_over = false;
  int m_besideFrom = wideFrom;
  std::optional<bool> m_wide;  ///< nothing before the first place
};

}  // namespace overture::ui
