#include "ui/widgets/record_list.h"

#include "ui/style/cell.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/cell_paint.h"
#include "ui/widgets/list_support.h"
#include "ui/widgets/row_hover.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

namespace overture::ui
{

RecordList::RecordList(QWidget* parent) : QListView(parent)
{
  setItemDelegate(new CellDelegate(this));
  new RowHover(this);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setFrameShape(NoFrame);
  setResizeMode(Adjust);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(ScrollPerPixel);
  setAttribute(Qt::WA_InputMethodEnabled, false);
  connect(this, &QAbstractItemView::doubleClicked, this, [this] {
    if (currentId() != 0)
      Q_EMIT opened(currentId());
  });
}

qint64 RecordList::currentId() const
{
  return isSelectable(currentIndex().row()) ? idAtRow(model(), currentIndex().row()) : 0;
}

bool RecordList::setCurrentId(qint64 id)
{
  const int row = rowOfRecord(model(), id);
  if (row < 0)
    return false;
  goTo(row);
  return true;
}

void RecordList::setKeys(std::vector<ListKey> keys)
{
  m_keys = std::move(keys);
}

/// Connected after the view's own, so that it has followed the model already.
void RecordList::setModel(QAbstractItemModel* model)
{
  if (this->model())
    disconnect(this->model(), nullptr, this, nullptr);
  QListView::setModel(model);
  if (!model)
    return;
  connect(model, &QAbstractItemModel::modelReset, this, &RecordList::restoreCurrent);
  connect(model, &QAbstractItemModel::layoutChanged, this, &RecordList::restoreCurrent);
  connect(model, &QAbstractItemModel::rowsInserted, this, &RecordList::restoreCurrent);
  connect(model, &QAbstractItemModel::rowsRemoved, this, &RecordList::restoreCurrent);
  connect(model, &QAbstractItemModel::dataChanged, this, &RecordList::tellCurrent);
  restoreCurrent();
}

void RecordList::keyPressEvent(QKeyEvent* event)
{
  if (isEnter(*event) && currentId() != 0) {
    Q_EMIT opened(currentId());
    return event->accept();
  }
  if (actOnKey(m_keys, *event) || moveBy(*event))
    return event->accept();
  if (isSingleSign(*event))
    return event->ignore();
  QListView::keyPressEvent(event);
  if (currentIndex().isValid() && !isSelectable(currentIndex().row()))
    goTo(nearestSelectable(currentIndex().row()));
}

bool RecordList::moveBy(const QKeyEvent& event)
{
  if (!model() || event.modifiers() & ~Qt::KeypadModifier)
    return false;
  int row = -1;
  if (event.key() == Qt::Key_Down)
    row = selectableFrom(currentIndex().row() + 1, 1);
  else if (event.key() == Qt::Key_Up)
    row = selectableFrom(currentIndex().row() - 1, -1);
  else if (event.key() == Qt::Key_Home)
    row = selectableFrom(0, 1);
  else if (event.key() == Qt::Key_End)
    row = selectableFrom(model()->rowCount() - 1, -1);
  else
    return false;
  goTo(row);
  return true;
}

bool RecordList::isSelectable(int row) const
{
  if (!model() || row < 0 || row >= model()->rowCount())
    return false;
  const QModelIndex index = model()->index(row, 0);
  return kindOf(index) != CellKind::heading && index.flags() & Qt::ItemIsSelectable;
}

int RecordList::selectableFrom(int row, int step) const
{
  const int rows = model() ? model()->rowCount() : 0;
  while (row >= 0 && row < rows && !isSelectable(row))
    row += step;
  return row >= 0 && row < rows ? row : -1;
}

int RecordList::nearestSelectable(int row) const
{
  const int rows = model() ? model()->rowCount() : 0;
  const int start = std::clamp(row, 0, std::max(0, rows - 1));
  const int below = selectableFrom(start, 1);
  return below >= 0 ? below : selectableFrom(start, -1);
}

/// At the first line the heading above it comes into view with it.
void RecordList::goTo(int row)
{
  if (row < 0)
    return;
  setCurrentIndex(model()->index(row, 0));
  if (selectableFrom(0, 1) == row)
    scrollToTop();
}

void RecordList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
  QListView::currentChanged(current, previous);
  setAttribute(Qt::WA_InputMethodEnabled, false);
  tellCurrent();
}

void RecordList::focusInEvent(QFocusEvent* event)
{
  QListView::focusInEvent(event);
  setAttribute(Qt::WA_InputMethodEnabled, false);
  viewport()->update();
}

void RecordList::changeEvent(QEvent* event)
{
  QListView::changeEvent(event);
  if (event->type() == QEvent::FontChange)
    scheduleDelayedItemsLayout();
}

void RecordList::tellCurrent()
{
  const int row = isSelectable(currentIndex().row()) ? currentIndex().row() : -1;
  const qint64 id = currentId();
  if (row >= 0)
    m_lastRow = row;
  const bool isOtherRow = row != m_toldRow;
  const bool isOtherId = id != m_told;
  m_toldRow = row;
  m_told = id;
  if (isOtherId)
    Q_EMIT currentIdChanged(id);
  if (isOtherRow || isOtherId)
    Q_EMIT currentRowChanged(row);
}

/// After the model's rows have changed: the record's row, nearest to where it was; else the row that took its place.
void RecordList::restoreCurrent()
{
  if (isSelectable(currentIndex().row()) && currentId() == m_told)
    return tellCurrent();
  const int last = m_lastRow;
  const bool isInPlace = m_told != 0 && isSelectable(last) && idAtRow(model(), last) == m_told;
  const int found = isInPlace ? last : rowOfRecord(model(), m_told);
  const int row = isSelectable(found) ? found : nearestSelectable(last);
  m_toldRow = -1;
  goTo(row);
  tellCurrent();
}

}  // namespace overture::ui
