#include "ui/models/record_model.h"

#include "ui/style/cell.h"

#include <algorithm>
#include <unordered_set>

namespace overture::ui
{
namespace
{

/// More differences than this are told as a reset: telling them one by one would cost more than repainting.
constexpr std::size_t toldSingly = 32;

std::size_t countMissing(const std::vector<std::int64_t>& from, const std::unordered_set<std::int64_t>& in)
{
  return static_cast<std::size_t>(std::ranges::count_if(from, [&](std::int64_t id) { return !in.contains(id); }));
}

}  // namespace

RecordModel::RecordModel(StoreBridge& store, JobRunner& jobs, QObject* parent)
    : QAbstractTableModel(parent), m_store(store), m_jobs(jobs)
{
  connect(&store, &StoreBridge::changed, this, &RecordModel::onChanged);
}

int RecordModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant RecordModel::data(const QModelIndex& index, int role) const
{
  if (!checkIndex(index, CheckIndexOption::IndexIsValid))
    return {};
  return role == idRole ? QVariant(idAt(index.row())) : cell(index.row(), index.column(), role);
}

qint64 RecordModel::idAt(int row) const
{
  return row >= 0 && row < rowCount() ? m_ids[static_cast<std::size_t>(row)] : 0;
}

int RecordModel::rowOfId(qint64 id) const
{
  if (m_rows.empty())
    for (std::size_t row = 0; row < m_ids.size(); ++row)
      m_rows.emplace(m_ids[row], static_cast<int>(row));
  const auto found = m_rows.find(id);
  return found == m_rows.end() ? -1 : found->second;
}

void RecordModel::refresh()
{
  m_jobs.run<Ids>(
      this, m_latest.next(), [query = idQuery()](const JobContext& job) { return job.reader.read(query); },
      [this](Result<Ids> ids) {
        if (!ids)
          return m_store.tellFailure(ids.error());
        arrange(std::move(*ids));
        m_loaded = true;
        Q_EMIT loaded();
      });
}

void RecordModel::onChanged(const store::Changes& changes)
{
  if (affectsRows(changes)) {
    forgetRows();
    repaintAll();
  }
  if (affectsOrder(changes))
    refresh();
}

void RecordModel::repaintAll()
{
  if (!m_ids.empty())
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RecordModel::arrange(Ids ids)
{
  if (ids == m_ids)
    return;
  const std::unordered_set<std::int64_t> before(m_ids.begin(), m_ids.end());
  const std::unordered_set<std::int64_t> after(ids.begin(), ids.end());
  if (countMissing(m_ids, after) + countMissing(ids, before) > toldSingly) {
    beginResetModel();
    m_rows.clear();
    m_ids = std::move(ids);
    endResetModel();
    return;
  }
  removeMissing(ids);
  insertNew(ids);
  reorder(std::move(ids));
}

void RecordModel::removeMissing(const Ids& wanted)
{
  const std::unordered_set<std::int64_t> kept(wanted.begin(), wanted.end());
  for (int row = rowCount() - 1; row >= 0; --row) {
    if (kept.contains(idAt(row)))
      continue;
    beginRemoveRows({}, row, row);
    m_ids.erase(m_ids.begin() + row);
    m_rows.clear();
    endRemoveRows();
  }
}

void RecordModel::insertNew(const Ids& wanted)
{
  const std::unordered_set<std::int64_t> known(m_ids.begin(), m_ids.end());
  for (std::size_t place = 0; place < wanted.size(); ++place) {
    if (known.contains(wanted[place]))
      continue;
    const int row = std::min(static_cast<int>(place), rowCount());
    beginInsertRows({}, row, row);
    m_ids.insert(m_ids.begin() + row, wanted[place]);
    m_rows.clear();
    endInsertRows();
  }
}

void RecordModel::reorder(Ids wanted)
{
  if (wanted == m_ids)
    return;
  Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
  const auto before = persistentIndexList();
  std::vector<qint64> held;
  std::ranges::transform(before, std::back_inserter(held), [this](const auto& index) { return idAt(index.row()); });
  m_rows.clear();
  m_ids = std::move(wanted);
  QModelIndexList now;
  for (qsizetype i = 0; i < before.size(); ++i)
    now.append(index(rowOfId(held[static_cast<std::size_t>(i)]), before[i].column()));
  changePersistentIndexList(before, now);
  Q_EMIT layoutChanged({}, VerticalSortHint);
}

}  // namespace overture::ui
