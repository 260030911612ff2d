#pragma once

#include "core/store/message_list.h"
#include "ui/models/list_model.h"

namespace overture::ui
{

/// The messages of the search, by a filter.
class MessageModel : public ListModel<store::MessageRow, store::MessageList>
{
  Q_OBJECT

 public:
  enum Column { person, company, version, channel, state, sentAt, answer, columnsInAll };

  MessageModel(StoreBridge& store, JobRunner& jobs, const Clock& clock, QObject* parent = nullptr);

  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  /// The order that a click on a column's heading asks for; nothing for one that does not sort.
  [[nodiscard]] static std::optional<store::MessageColumn> orderOf(int column);

 protected:
  [[nodiscard]] IdQuery idQuery() const override;
  [[nodiscard]] QVariant cell(int row, int column, int role) const override;
  [[nodiscard]] bool affectsOrder(const store::Changes& changes) const override;
  [[nodiscard]] bool affectsRows(const store::Changes& changes) const override;

 private:
  [[nodiscard]] QString textOf(const store::MessageRow& row, int column) const;
};

}  // namespace overture::ui
