#pragma once

#include "core/base/time.h"
#include "core/store/reply_list.h"
#include "ui/models/record_model.h"
#include "ui/models/row_window.h"

#include <optional>

namespace overture::ui
{

/// The replies of the search, by a filter: those that are guessed first, each part in the order of the list.
class ReplyModel : public RecordModel
{
  Q_OBJECT

 public:
  enum Column { person, company, kind, text, version, received, columnsInAll };

  ReplyModel(StoreBridge& store, JobRunner& jobs, const Clock& clock, QObject* parent = nullptr);

  /// The list's `certainty` is the model's own.
  void setList(const store::ReplyList& list);
  [[nodiscard]] const store::ReplyList& list() const { return m_list; }
  /// Nothing when its record is gone.
  [[nodiscard]] const store::ReplyRow* rowAt(int row) const;
  /// Words are others now.
  void retranslate();

  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  /// The order that a click on a column's heading asks for; nothing for one that does not sort.
  [[nodiscard]] static std::optional<store::ReplyColumn> orderOf(int column);

 protected:
  [[nodiscard]] IdQuery idQuery() const override;
  [[nodiscard]] QVariant cell(int row, int column, int role) const override;
  [[nodiscard]] bool affectsOrder(const store::Changes& changes) const override;
  [[nodiscard]] bool affectsRows(const store::Changes& changes) const override;
  void forgetRows() override;

 private:
  [[nodiscard]] QString textOf(const store::ReplyRow& row, int column) const;
  [[nodiscard]] QString when(const store::ReplyRow& row) const;
  store::ReplyList m_list;
  const Clock& m_clock;
  mutable RowWindow<store::ReplyRow> m_rows;
};

}  // namespace overture::ui
