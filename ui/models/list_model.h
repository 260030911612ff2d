#pragma once

#include "core/base/time.h"
#include "core/store/profile_queries.h"
#include "ui/models/record_model.h"
#include "ui/models/row_window.h"

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace overture::ui
{

/// What every list of records has beside its columns: what it was asked for (`List`), the rows in view (`Row`), the
/// profile's zone for days. A subclass says which columns there are, which ids, and which changes concern it.
template <class Row, class List>
class ListModel : public RecordModel
{
 public:
  [[nodiscard]] const List& list() const { return m_list; }

  /// Asks for another list; nothing happens where it is the one at hand.
  void setList(const List& list)
  {
    if (list == m_list && isLoaded())
      return;
    m_list = list;
    refresh();
  }

  /// Nothing when its record is gone. Valid until the next call.
  [[nodiscard]] const Row* rowAt(int row) const
  {
    return row >= 0 && row < rowCount() ? m_rows.at(ids(), row) : nullptr;
  }

  /// Words are others now.
  void retranslate()
  {
    repaintAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
  }

  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
  {
    return parent.isValid() ? 0 : m_columns;
  }

 protected:
  /// `query` reads the rows of some ids on the GUI thread.
  template <class RecordId>
  ListModel(StoreBridge& store, JobRunner& jobs, const Clock& clock, int columns,
            std::vector<Row> (*query)(const store::ReadTx&, std::span<const RecordId>), QObject* parent)
      : RecordModel(store, jobs, parent),
        m_clock(clock),
        m_columns(columns),
        m_rows([&store, query](std::span<const std::int64_t> ids) {
          return store.readOr<std::vector<Row>>(
              {}, [&](const store::ReadTx& tx) { return query(tx, typedIds<RecordId>(ids)); });
        })
  {
  }

  void forgetRows() override
  {
    m_rows.clear();
    m_zone.reset();
  }

  [[nodiscard]] Timestamp now() const { return m_clock.now(); }

  [[nodiscard]] const std::string& zone() const
  {
    if (!m_zone)
      m_zone = this->store().template readOr<std::string>({}, store::profileZone);
    return *m_zone;
  }

 private:
  const Clock& m_clock;
  int m_columns;
  List m_list;
  mutable RowWindow<Row> m_rows;
  mutable std::optional<std::string> m_zone;
};

}  // namespace overture::ui
