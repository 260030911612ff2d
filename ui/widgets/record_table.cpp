#include "ui/widgets/record_table.h"

#include "ui/style/cell.h"
#include "ui/style/metrics.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/list_support.h"
#include "ui/widgets/row_hover.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <numeric>
#include <ranges>

namespace overture::ui
{
namespace
{

constexpr int narrowestColumn = 6;   // average characters
constexpr int readableColumn = 19;  // the same, of those that share the width

void prepareHeader(QHeaderView& header)
{
  header.setSectionsClickable(true);
  header.setHighlightSections(false);
  header.setSortIndicatorShown(true);
  header.setSortIndicator(-1, Qt::AscendingOrder);
  header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  header.setSectionResizeMode(QHeaderView::Fixed);
  header.setStretchLastSection(false);
  header.setResizeContentsPrecision(0);
}

}  // namespace

RecordTable::RecordTable(QWidget* parent) : QTableView(parent)
{
  setItemDelegate(new CellDelegate(this));
  new RowHover(this);
  setSelectionBehavior(SelectRows);
  setSelectionMode(ExtendedSelection);
  setEditTriggers(NoEditTriggers);
  setFrameShape(NoFrame);
  setShowGrid(false);
  setWordWrap(false);
  setTabKeyNavigation(false);
  setCornerButtonEnabled(false);
  setHorizontalScrollMode(ScrollPerPixel);
  setAttribute(Qt::WA_InputMethodEnabled, false);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  prepareHeader(*horizontalHeader());
  followFont();
  connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
    Q_EMIT sortRequested(column, horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
  });
  connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RecordTable::sized);
  connect(this, &QAbstractItemView::doubleClicked, this, [this] {
    if (currentId() != 0)
      Q_EMIT opened(currentId());
  });
}

qint64 RecordTable::currentId() const
{
  return idAtRow(model(), currentIndex().row());
}

std::vector<qint64> RecordTable::selectedIds() const
{
  std::vector<qint64> ids;
  if (!selectionModel())
    return ids;
  auto rows = selectionModel()->selectedRows();
  std::ranges::sort(rows, {}, &QModelIndex::row);
  for (const QModelIndex& row : rows) {
    if (const qint64 id = idAtRow(model(), row.row()); id != 0)
      ids.push_back(id);
  }
  return ids;
}

void RecordTable::setCurrentId(qint64 id)
{
  m_wanted = id;
  selectWanted();
}

void RecordTable::setModel(QAbstractItemModel* model)
{
  if (this->model())
    disconnect(this->model(), nullptr, this, nullptr);
  QTableView::setModel(model);
  if (!model)
    return;
  keepWatch();
  restoreCurrent();
  forgetWidths();
}

/// Connected after the view's own, so that it has followed the model already.
void RecordTable::keepWatch()
{
  connect(model(), &QAbstractItemModel::modelReset, this, [this] {
    restoreCurrent();
    forgetWidths();
  });
  connect(model(), &QAbstractItemModel::headerDataChanged, this, &RecordTable::forgetWidths);
  connect(model(), &QAbstractItemModel::layoutChanged, this, &RecordTable::restoreCurrent);
  connect(model(), &QAbstractItemModel::rowsInserted, this, [this] {
    restoreCurrent();
    sized();
  });
  connect(model(), &QAbstractItemModel::dataChanged, this, [this] {
    tellCurrent();
    sized();
  });
}

void RecordTable::setKeys(std::vector<ListKey> keys)
{
  m_keys = std::move(keys);
}

void RecordTable::setColumnShares(const std::vector<double>& shares)
{
  m_shares = shares;
  forgetWidths();
}

void RecordTable::setYielding(const std::vector<int>& columns)
{
  m_yielding = columns;
  spreadColumns();
}

void RecordTable::keyPressEvent(QKeyEvent* event)
{
  if (state() == EditingState)
    return QTableView::keyPressEvent(event);
  if (actOn(*event))
    return event->accept();
  if (isSingleSign(*event))
    return event->ignore();
  QTableView::keyPressEvent(event);
}

bool RecordTable::actOn(const QKeyEvent& event)
{
  if (isEnter(event)) {
    if (currentId() != 0)
      Q_EMIT opened(currentId());
    return currentId() != 0;
  }
  return actOnKey(m_keys, event) || editCurrent(event) || goToEnd(event);
}

bool RecordTable::editCurrent(const QKeyEvent& event)
{
  const bool isAsked = event.key() == Qt::Key_F2 || means(event, Qt::Key_E);
  if (!isAsked || m_editColumn < 0 || !currentIndex().isValid())
    return false;
  edit(currentIndex().siblingAtColumn(m_editColumn));
  return true;
}

bool RecordTable::goToEnd(const QKeyEvent& event)
{
  const bool isHome = event.key() == Qt::Key_Home;
  if (!model() || model()->rowCount() == 0 || (!isHome && event.key() != Qt::Key_End))
    return false;
  const auto target = model()->index(isHome ? 0 : model()->rowCount() - 1, std::max(0, currentIndex().column()));
  selectionModel()->setCurrentIndex(target, selectionCommand(target, &event));
  scrollTo(target);
  return true;
}

void RecordTable::resizeEvent(QResizeEvent* event)
{
  QTableView::resizeEvent(event);
  spreadColumns();
}

void RecordTable::changeEvent(QEvent* event)
{
  QTableView::changeEvent(event);
  if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
    return;
  followFont();
  forgetWidths();
}

void RecordTable::followFont()
{
  const int row = metricsOf(font()).row;
  verticalHeader()->setMinimumSectionSize(row);
  verticalHeader()->setDefaultSectionSize(row);
}

void RecordTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
  QTableView::currentChanged(current, previous);
  setAttribute(Qt::WA_InputMethodEnabled, false);
  if (current.row() != previous.row())
    tellCurrent();
}

void RecordTable::focusInEvent(QFocusEvent* event)
{
  QTableView::focusInEvent(event);
  setAttribute(Qt::WA_InputMethodEnabled, false);
  viewport()->update();
}

/// A row whose record is still being read is told when it has come.
void RecordTable::tellCurrent()
{
  const qint64 id = currentId();
  if (id == 0 && currentIndex().isValid())
    return;
  if (id != 0)
    m_lastRow = currentIndex().row();
  if (id == m_told)
    return;
  m_told = id;
  Q_EMIT currentIdChanged(id);
}

void RecordTable::selectWanted()
{
  const int row = rowOfRecord(model(), m_wanted);
  if (row < 0)
    return;
  const QModelIndex index = model()->index(row, std::max(0, currentIndex().column()));
  m_wanted = 0;
  setCurrentIndex(index);
  scrollTo(index);
  tellCurrent();
}

/// After the model's rows have changed: the record that was asked for, else the one that was current, else its place.
void RecordTable::restoreCurrent()
{
  const bool isAwaited = m_wanted != 0;
  if (isAwaited)
    selectWanted();
  if (m_wanted == 0 && currentIndex().isValid() && currentId() == m_told)
    return;
  const int rows = model()->rowCount();
  if (rows == 0) {
    m_wanted = isAwaited ? m_wanted : m_told;
    return tellCurrent();
  }
  const int found = rowOfRecord(model(), m_told);
  if (!currentIndex().isValid() || found >= 0)
    setCurrentIndex(model()->index(found >= 0 ? found : std::min(m_lastRow, rows - 1), 0));
  tellCurrent();
}

/// Columns that follow their content only grow while the same list is looked at: nothing jumps to and fro.
void RecordTable::sized()
{
  if (fitColumns())
    spreadColumns();
}

void RecordTable::forgetWidths()
{
  m_fitted.clear();
  spreadColumns();
}

/// By the rows in view; true when one has grown.
bool RecordTable::fitColumns()
{
  const auto columns = static_cast<std::size_t>(model() ? model()->columnCount() : 0);
  m_shares.resize(columns, 1.0);
  m_fitted.resize(columns, 0);
  bool grown = false;
  for (int column = 0; column < static_cast<int>(columns); ++column) {
    if (!isFitted(column))
      continue;
    int& width = m_fitted[static_cast<std::size_t>(column)];
    const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    grown = grown || wanted > width;
    width = std::max(width, wanted);
  }
  return grown;
}

/// What is left for the columns that share it.
int RecordTable::sharedWidth() const
{
  int rest = viewport()->width();
  for (std::size_t column = 0; column < m_fitted.size(); ++column)
    rest -= isColumnHidden(static_cast<int>(column)) ? 0 : m_fitted[column];
  return rest;
}

void RecordTable::yieldColumns()
{
  const auto shared = [this] {
    return std::ranges::count_if(std::views::iota(0, static_cast<int>(m_shares.size())),
                                 [this](int column) { return !isFitted(column) && !isColumnHidden(column); });
  };
  for (const int column : m_yielding)
    setColumnHidden(column, false);
  const auto readable = readableColumn * fontMetrics().averageCharWidth();
  for (const int column : m_yielding)
    if (sharedWidth() < shared() * readable)
      setColumnHidden(column, true);
}

void RecordTable::spreadColumns()
{
  static_cast<void>(fitColumns());
  yieldColumns();
  int rest = sharedWidth();
  double left = 0;
  for (int column = 0; column < static_cast<int>(m_shares.size()); ++column)
    left += isColumnHidden(column) ? 0 : m_shares[static_cast<std::size_t>(column)];
  const int narrowest = narrowestColumn * fontMetrics().averageCharWidth();
  for (int column = 0; column < static_cast<int>(m_shares.size()); ++column) {
    const auto at = static_cast<std::size_t>(column);
    if (isColumnHidden(column))
      continue;
    if (isFitted(column)) {
      setColumnWidth(column, m_fitted[at]);
      continue;
    }
    const int width = std::max(narrowest, static_cast<int>(rest * m_shares[at] / left));
    setColumnWidth(column, width);
    rest -= width;
    left -= m_shares[at];
  }
}

}  // namespace overture::ui
