#pragma once

#include "ui/bridge/job_runner.h"
#include "ui/bridge/store_bridge.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <functional>
#include <unordered_map>
#include <vector>

namespace overture::ui
{

/// A list of records: an ordered list of ids, asked off the GUI thread, and cells read by id in windows. While a new
/// order is on its way the old one stays. Small differences become insertions, removals and moves, so that selection
/// and scroll position stay; larger ones a reset. A subclass says which ids, which cells, and which changes concern it.
class RecordModel : public QAbstractTableModel
{
  Q_OBJECT

 public:
  RecordModel(StoreBridge& store, JobRunner& jobs, QObject* parent = nullptr);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  /// 0 outside the list.
  [[nodiscard]] qint64 idAt(int row) const;
  /// -1 when it is not in the list. The first call after a change costs one pass over the ids.
  Q_INVOKABLE int rowOfId(qint64 id) const;
  /// True once the first list has arrived.
  [[nodiscard]] bool isLoaded() const { return m_loaded; }

  /// Asks for the ids anew.
  void refresh();

 Q_SIGNALS:
  /// The list that was asked for is in place.
  void loaded();

 protected:
  using Ids = std::vector<std::int64_t>;
  /// Runs on another thread: it takes all it needs by value.
  using IdQuery = std::function<Ids(const store::ReadTx&)>;

  [[nodiscard]] virtual IdQuery idQuery() const = 0;
  /// The value of a cell; called for rows that exist, with any role but idRole.
  [[nodiscard]] virtual QVariant cell(int row, int column, int role) const = 0;
  /// Whether a commit can change which ids there are or their order.
  [[nodiscard]] virtual bool affectsOrder(const store::Changes& changes) const = 0;
  /// Whether a commit can change what a row shows.
  [[nodiscard]] virtual bool affectsRows(const store::Changes& changes) const = 0;
  /// Forgets the rows that were read.
  virtual void forgetRows() = 0;

  [[nodiscard]] const Ids& ids() const { return m_ids; }
  [[nodiscard]] StoreBridge& store() const { return m_store; }
  void repaintAll();

 private:
  void onChanged(const store::Changes& changes);
  void arrange(Ids ids);
  void removeMissing(const Ids& wanted);
  void insertNew(const Ids& wanted);
  void reorder(Ids wanted);

  StoreBridge& m_store;
  JobRunner& m_jobs;
  LatestJob m_latest;
  Ids m_ids;
  mutable std::unordered_map<std::int64_t, int> m_rows;  ///< made when asked for
  bool m_loaded = false;
};

}  // namespace overture::ui
