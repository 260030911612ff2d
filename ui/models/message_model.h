#pragma once

#include "core/base/time.h"
#include "core/store/message_list.h"
#include "ui/models/record_model.h"
#include "ui/models/row_window.h"

namespace overture::ui
{

/// The messages of the search, by a filter.
class MessageModel : public RecordModel
{
  Q_OBJECT

 public:
  enum Column { person, company, version, channel, state, sentAt, answer, columnsInAll };

  MessageModel(StoreBridge& store, JobRunner& jobs, const Clock& clock, QObject* parent = nullptr);

  void setList(const store::MessageList& list);
  [[nodiscard]] const store::MessageList& list() const { return m_list; }
  /// Nothing when its record is gone.
  [[nodiscard]] const store::MessageRow* rowAt(int row) const;

  /// Words are others now.
  void retranslate();

  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  /// The order that a click on a column's heading asks for; nothing for one that does not sort.
  [[nodiscard]] static std::optional<store::MessageColumn> orderOf(int column);

 protected:
  [[nodiscard]] IdQuery idQuery() const override;
  [[nodiscard]] QVariant cell(int row, int column, int role) const override;
  [[nodiscard]] bool affectsOrder(const store::Changes& changes) const override;
  [[nodiscard]] bool affectsRows(const store::Changes& changes) const override;
  void forgetRows() override;

 private:
  [[nodiscard]] QString textOf(const store::MessageRow& row, int column) const;
  store::MessageList m_list;
  const Clock& m_clock;
  mutable RowWindow<store::MessageRow> m_rows;
};

}  // namespace overture::ui
