#include "ui/widgets/navigation_bar.h"

#include "ui/style/metrics.h"
#include "ui/style/paint.h"
#include "ui/widgets/navigation_entry.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace overture::ui
{
namespace
{

constexpr int groupGap = 13;

int lowestGroup(const std::vector<NavigationItem>& items)
{
  int group = 0;
  for (const NavigationItem& item : items)
    group = std::max(group, item.group);
  return group;
}

}  // namespace

NavigationBar::NavigationBar(QWidget* parent) : QWidget(parent)
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, space12 - 2, 1, space16);
  column->setSpacing(0);
  setNarrow(false);
}

void NavigationBar::setItems(const std::vector<NavigationItem>& items)
{
  const auto isSame = [](const NavigationItem& item, const Entry* entry) { return item.id == entry->item().id; };
  if (std::ranges::equal(items, m_entries, isSame)) {
    for (std::size_t index = 0; index < items.size(); ++index)
      m_entries[index]->setItem(items[index]);
    return;
  }
  build(items);
}

void NavigationBar::build(const std::vector<NavigationItem>& items)
{
  auto* column = static_cast<QVBoxLayout*>(layout());
  while (auto* old = column->takeAt(0)) {
    delete old->widget();
    delete old;
  }
  m_entries.clear();
  const int lowest = lowestGroup(items);
  int group = items.empty() ? 0 : items.front().group;
  for (const NavigationItem& item : items) {
    if (item.group == lowest && item.group != group)
      column->addStretch(1);
    else if (item.group != group)
      column->addSpacing(groupGap);
    group = item.group;
    auto* entry = new Entry(item, lowest > 0 && item.group == lowest, this);
    entry->setNarrow(m_narrow);
    connect(entry, &QPushButton::clicked, this, [this, id = item.id] { Q_EMIT chosen(id); });
    column->addWidget(entry);
    m_entries.push_back(entry);
  }
  if (lowest == 0)
    column->addStretch(1);
}

void NavigationBar::setCounts(int id, const QString& count, const QString& badge)
{
  for (Entry* entry : m_entries) {
    if (entry->item().id != id)
      continue;
    NavigationItem item = entry->item();
    item.count = count;
    item.badge = badge;
    entry->setItem(item);
  }
}

void NavigationBar::setCurrent(int id)
{
  for (Entry* entry : m_entries)
    entry->setChecked(entry->item().id == id);
}

void NavigationBar::setNarrow(bool narrow)
{
  m_narrow = narrow;
  const Metrics metrics = metricsOf(font());
  setFixedWidth(narrow ? metrics.navigationNarrow : metrics.navigation);
  for (Entry* entry : m_entries)
    entry->setNarrow(narrow);
}

void NavigationBar::changeEvent(QEvent* event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange)
    setNarrow(m_narrow);
}

void NavigationBar::paintEvent(QPaintEvent*)
{
  const Tokens& tokens = tokensFor(palette());
  QPainter painter(this);
  painter.fillRect(rect(), tokens.side);
  paintHairline(painter, rect(), Qt::RightEdge, tokens.line);
}

}  // namespace overture::ui
