#pragma once

#include "core/base/time.h"
#include "core/store/reply_list.h"
#include "ui/models/record_model.h"
#include "ui/models/row_window.h"

namespace overture::ui
{

/// The replies of the search as two-line rows: those that are guessed first, then the newest first.
class ReplyModel : public RecordModel
{
  Q_OBJECT

 public:
  ReplyModel(StoreBridge& store, JobRunner& jobs, const Clock& clock, QObject* parent = nullptr);

  /// `certainty` and order of the list are the model's own.
  void setList(const store::ReplyList& list);
  [[nodiscard]] const store::ReplyList& list() const { return m_list; }
  /// Nothing when its record is gone.
  [[nodiscard]] const store::ReplyRow* rowAt(int row) const;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

 protected:
  [[nodiscard]] IdQuery idQuery() const override;
  [[nodiscard]] QVariant cell(int row, int column, int role) const override;
  [[nodiscard]] bool affectsOrder(const store::Changes& changes) const override;
  [[nodiscard]] bool affectsRows(const store::Changes& changes) const override;
  void forgetRows() override;

 private:
  [[nodiscard]] QString behindName(const store::ReplyRow& row) const;
  [[nodiscard]] QString secondLine(const store::ReplyRow& row) const;
  [[nodiscard]] QString when(const store::ReplyRow& row) const;
  store::ReplyList m_list;
  const Clock& m_clock;
  mutable RowWindow<store::ReplyRow> m_rows;
};

}  // namespace overture::ui
