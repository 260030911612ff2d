#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace overture::ui
{

FlowLayout::FlowLayout(QWidget* parent, int gap) : QLayout(parent), m_gap(gap)
{
  setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
  m_items.emplace_back(item);
  invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
  return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
  if (index < 0 || index >= count())
    return nullptr;
  auto* item = m_items[static_cast<std::size_t>(index)].release();
  m_items.erase(m_items.begin() + index);
  invalidate();
  return item;
}

QSize FlowLayout::minimumSize() const
{
  QSize size;
  for (const auto& item : m_items)
    size = size.expandedTo(item->minimumSize());
  return size;
}

QSize FlowLayout::sizeHint() const
{
  QSize size;
  for (const auto& item : m_items) {
    if (item->isEmpty())
      continue;
    const QSize hint = item->sizeHint();
    size = {size.width() + (size.width() > 0 ? m_gap : 0) + hint.width(), std::max(size.height(), hint.height())};
  }
  return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
  QLayout::setGeometry(rect);
  arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const
{
  int x = 0;
  int y = 0;
  int height = 0;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < m_items.size(); ++i) {
    if (m_items[i]->isEmpty())
      continue;
    const QSize hint = m_items[i]->sizeHint();
    if (x > 0 && x + hint.width() > rect.width()) {
      if (place)
        placeLine(begin, i, QRect(rect.x(), rect.y() + y, rect.width(), height), rect);
      y += height + m_gap;
      x = height = 0;
      begin = i;
    }
    x += hint.width() + m_gap;
    height = std::max(height, hint.height());
  }
  if (place)
    placeLine(begin, m_items.size(), QRect(rect.x(), rect.y() + y, rect.width(), height), rect);
  return y + height;
}

void FlowLayout::placeLine(std::size_t begin, std::size_t end, const QRect& line, const QRect& whole) const
{
  const auto direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
  int x = line.x();
  for (std::size_t i = begin; i < end; ++i) {
    if (m_items[i]->isEmpty())
      continue;
    const QSize size = m_items[i]->sizeHint().boundedTo(QSize(line.width(), line.height()));
    const QRect at(QPoint(x, line.y() + (line.height() - size.height()) / 2), size);
    m_items[i]->setGeometry(QStyle::visualRect(direction, whole, at));
    x += size.width() + m_gap;
  }
}

}  // namespace overture::ui
