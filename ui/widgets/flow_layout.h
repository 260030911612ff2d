#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace overture::ui
{

/// Items side by side, going on in the next line where the width ends; each centred in the height of its line.
class FlowLayout : public QLayout
{
 public:
  explicit FlowLayout(QWidget* parent = nullptr, int gap = 6);
  ~FlowLayout() override;

  void addItem(QLayoutItem* item) override;
  [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
  [[nodiscard]] QLayoutItem* itemAt(int index) const override;
  QLayoutItem* takeAt(int index) override;
  [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
  [[nodiscard]] QSize minimumSize() const override;
  [[nodiscard]] QSize sizeHint() const override;
  void setGeometry(const QRect& rect) override;

 private:
  /// Returns the height that it takes.
  int arrange(const QRect& rect, bool place) const;
  void placeLine(std::size_t begin, std::size_t end, const QRect& line, const QRect& whole) const;

  std::vector<std::unique_ptr<QLayoutItem>> m_items;
  int m_gap;
};

}  // namespace overture::ui
