#pragma once

#include "core/store/person_queries.h"
#include "ui/models/list_model.h"

#include <optional>
#include <string>

namespace overture::ui
{

/// The people of a list, one column each for what the table shows. The name is edited in place: that writes, and the
/// cell changes when the commit is told.
class PersonModel final : public ListModel<store::PersonRow, store::PersonList>
{
  Q_OBJECT

 public:
  enum Column { nameColumn, companyColumn, titleColumn, roleColumn, stateColumn, lastColumn, nextColumn, columnTotal };

  PersonModel(StoreBridge& store, JobRunner& jobs, const Clock& clock, QObject* parent = nullptr);

  /// What a click on a column's heading sorts by; nothing for one that cannot be sorted.
  [[nodiscard]] static std::optional<store::PersonColumn> sortBy(int column);
  [[nodiscard]] static int columnOf(store::PersonColumn sortBy);

  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

 Q_SIGNALS:
  /// An edit in place that was not stored.
  void editFailed(const overture::Error& error);

 protected:
  [[nodiscard]] IdQuery idQuery() const override;
  [[nodiscard]] QVariant cell(int row, int column, int role) const override;
  [[nodiscard]] bool affectsOrder(const store::Changes& changes) const override;
  [[nodiscard]] bool affectsRows(const store::Changes& changes) const override;

 private:
  /// Columns of `person` (and the name of `company`) by what they decide.
  struct Masks {
    std::uint64_t always = 0;
    std::uint64_t searched = 0;
    std::uint64_t shown = 0;
    std::uint64_t role = 0;
    std::uint64_t title = 0;
    std::uint64_t company = 0;
    std::uint64_t companyName = 0;
  };
  [[nodiscard]] bool affectsFilter(const store::Changes& changes) const;
  [[nodiscard]] bool affectsSorting(const store::Changes& changes) const;
  [[nodiscard]] QString text(const store::PersonRow& row, int column) const;

  Masks m_masks;
};

}  // namespace overture::ui
