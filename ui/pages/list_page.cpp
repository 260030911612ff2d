#include "ui/pages/list_page.h"

#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/side_panel.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace overture::ui
{
namespace
{

/// So many show the hint of the filter and its key.
constexpr int searchWidth = 42;

}  // namespace

ListPage::ListPage(const Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_search(new SearchField(this)),
      m_table(new RecordTable(this)),
      m_empty(new EmptyState(this)),
      m_nothing(new EmptyState(this)),
      m_pages(new QStackedWidget(this)),
      m_list(new QStackedWidget(this))
{
  m_search->setMinimumWidth(searchWidth * fontMetrics().averageCharWidth());
  header().addControl(m_search);
  body()->addWidget(m_pages);
}

void ListPage::compose(RecordModel* model, RecordPanel* panel)
{
  m_model = model;
  m_panel = panel;
  m_table->setModel(model);
  m_list->addWidget(m_table);
  m_list->addWidget(m_nothing);
  m_split = new ListAndPanel(m_list, panel, this);
  m_pages->addWidget(m_split);
  m_pages->addWidget(m_empty);
  connectParts();
}

void ListPage::connectParts()
{
  connect(m_table, &RecordTable::currentIdChanged, m_panel, &RecordPanel::showRecord);
  connect(m_table, &RecordTable::opened, this, &ListPage::openPanel);
  connect(m_search, &SearchField::left, m_table, qOverload<>(&QWidget::setFocus));
  connect(m_panel, &RecordPanel::requested, this, &Page::requested);
  connect(m_panel, &RecordPanel::failed, this, [this](const Error& error) { showFailure(error); });
  connect(m_panel, &RecordPanel::created, this, &ListPage::onCreated);
  connect(m_panel, &RecordPanel::leftNew, this, &ListPage::onLeftNew);
  connect(m_nothing, &EmptyState::chosen, this, [this] { clearFilter(); });
  connect(m_model, &RecordModel::loaded, this, &ListPage::arrange);
  connect(m_model, &QAbstractItemModel::modelReset, this, &ListPage::arrange);
  connect(&workspace().store, &StoreBridge::changed, this, [this](const store::Changes& changes) {
    if (m_begun && (changes.isEverything() || isCounted(changes)))
      count();
  });
}

void ListPage::setKeys(std::vector<ListKey> inList, std::vector<ListKey> anywhere)
{
  m_anywhere = anywhere;
  std::ranges::copy(anywhere, std::back_inserter(inList));
  m_table->setKeys(std::move(inList));
}

void ListPage::begin()
{
  if (m_begun)
    return;
  m_begun = true;
  m_model->refresh();
  count();
}

void ListPage::visit(const Target& target)
{
  begin();
  if (target.intent == Target::Intent::create)
    return startNew(target.id);
  if (target.id != 0) {
    if (m_model->rowOfId(target.id) < 0)
      clearFilter();
    m_panel->leaveNew();
    m_table->setCurrentId(target.id);
    m_panel->showRecord(target.id);
    m_split->setPanelShown(true);
  }
  m_table->setFocus();
}

void ListPage::startNew(qint64 about)
{
  m_split->setPanelShown(true);
  m_panel->startNew(about);
  arrange();
  m_panel->enter();
}

void ListPage::showPanel()
{
  m_split->setPanelShown(true);
}

void ListPage::openPanel()
{
  showPanel();
  m_panel->enter();
}

void ListPage::focusSearch()
{
  m_search->setFocus(Qt::ShortcutFocusReason);
  m_search->selectAll();
}

void ListPage::setTotal(qint64 total)
{
  m_total = total;
  arrange();
}

void ListPage::arrange()
{
  const bool isEmpty = m_total == 0 && !m_panel->isCreating();
  m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_split);
  m_search->setVisible(!isEmpty);
  showControls(!isEmpty);
  const bool nothingFits = m_model->isLoaded() && m_model->rowCount() == 0 && isFiltered();
  m_list->setCurrentWidget(nothingFits ? static_cast<QWidget*>(m_nothing) : m_table);
}

void ListPage::onCreated(qint64 id)
{
  m_table->setCurrentId(id);
  m_panel->showRecord(id);
}

void ListPage::onLeftNew()
{
  arrange();
  m_table->setFocus();
}

QPoint ListPage::belowCurrentRow() const
{
  const auto place = m_table->visualRect(m_table->currentIndex());
  return m_table->viewport()->mapToGlobal(place.bottomLeft());
}

void ListPage::write(store::Action<store::Done> action)
{
  workspace().store.write<store::Done>(std::move(action), this, [this](Result<store::Done> done) {
    if (!done)
      showFailure(done.error());
  });
}

void ListPage::keyPressEvent(QKeyEvent* event)
{
  const auto pressed =
      std::ranges::find(m_anywhere, event->key(), [](const ListKey& key) { return static_cast<int>(key.key); });
  if (event->modifiers() == Qt::NoModifier && pressed != m_anywhere.end())
    return pressed->act();
  if (event->key() == Qt::Key_Escape && !m_table->hasFocus())
    return m_table->setFocus();
  Page::keyPressEvent(event);
}

void ListPage::showEvent(QShowEvent* event)
{
  Page::showEvent(event);
  begin();
}

}  // namespace overture::ui
