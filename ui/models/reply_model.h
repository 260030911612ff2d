#pragma once

#include "core/store/reply_list.h"
#include "ui/models/list_model.h"

#include <optional>

namespace overture::ui
{

/// The replies of the search, by a filter: those that are guessed first, each part in the order of the list.
class ReplyModel : public ListModel<store::ReplyRow, store::ReplyList>
{
  Q_OBJECT

 public:
  enum Column { person, company, kind, text, version, received, columnsInAll };

  ReplyModel(StoreBridge& store, JobRunner& jobs, const Clock& clock, QObject* parent = nullptr);

  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  /// The order that a click on a column's heading asks for; nothing for one that does not sort.
  [[nodiscard]] static std::optional<store::ReplyColumn> orderOf(int column);

 protected:
  [[nodiscard]] IdQuery idQuery() const override;
  [[nodiscard]] QVariant cell(int row, int column, int role) const override;
  [[nodiscard]] bool affectsOrder(const store::Changes& changes) const override;
  [[nodiscard]] bool affectsRows(const store::Changes& changes) const override;

 private:
  [[nodiscard]] QString textOf(const store::ReplyRow& row, int column) const;
  [[nodiscard]] QString when(const store::ReplyRow& row) const;
};

}  // namespace overture::ui
