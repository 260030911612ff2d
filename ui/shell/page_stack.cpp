#include "ui/shell/page_stack.h"

#include "ui/shell/page_table.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/side_panel.h"

#include <QAbstractItemView>

#include <algorithm>

namespace overture::ui
{
namespace
{

/// The first control of a kind that the person can see on a page.
template <class Control>
Control* visibleIn(const QWidget* page)
{
  const auto found = page->findChildren<Control*>();
  const auto seen = std::ranges::find_if(
      found, [&](const Control* control) { return control->isVisibleTo(page) && control->isEnabled(); });
  return seen == found.end() ? nullptr : *seen;
}

}  // namespace

PageStack::PageStack(const Workspace& workspace, QWidget* parent) : QStackedWidget(parent), m_workspace(workspace) {}

Page* PageStack::pageOf(PageId id)
{
  if (const auto known = m_pages.find(id); known != m_pages.end())
    return known->second;
  const auto table = pageTable();
  const auto entry = std::ranges::find(table, id, &PageEntry::id);
  auto* page = entry->make(m_workspace, this);
  connect(page, &Page::requested, this, &PageStack::requested);
  connect(page, &Page::hintsChanged, this, &PageStack::hintsChanged);
  for (const auto* both : page->findChildren<ListAndPanel*>())
    connect(both, &ListAndPanel::placed, this, &PageStack::hintsChanged);
  addWidget(page);
  m_pages.emplace(id, page);
  return page;
}

void PageStack::visit(const Target& target)
{
  auto* page = pageOf(target.page);
  m_current = target.page;
  setCurrentWidget(page);
  page->visit(target);
  focusContent();
  Q_EMIT hintsChanged();
}

Page* PageStack::current() const
{
  return static_cast<Page*>(currentWidget());
}

void PageStack::focusContent()
{
  auto* page = current();
  if (page->focusWidget() != nullptr && page->focusWidget()->isVisibleTo(page))
    page->focusWidget()->setFocus(Qt::OtherFocusReason);
  else if (auto* list = visibleIn<QAbstractItemView>(page))
    list->setFocus(Qt::OtherFocusReason);
  else
    page->setFocus(Qt::OtherFocusReason);
}

bool PageStack::focusSearch()
{
  auto* search = current() == nullptr ? nullptr : visibleIn<SearchField>(current());
  if (search == nullptr)
    return false;
  search->setFocus(Qt::ShortcutFocusReason);
  search->selectAll();
  return true;
}

void PageStack::togglePanel()
{
  if (auto* both = current() == nullptr ? nullptr : visibleIn<ListAndPanel>(current()))
    both->setPanelShown(!both->isPanelShown());
}

std::optional<bool> PageStack::panelOverList() const
{
  const auto* both = current() == nullptr ? nullptr : visibleIn<ListAndPanel>(current());
  return both == nullptr || both->isWide() ? std::nullopt : std::optional(both->isPanelShown());
}

}  // namespace overture::ui
