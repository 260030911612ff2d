#pragma once

#include "core/store/company_queries.h"
#include "ui/models/list_model.h"

#include <optional>
#include <string>

namespace overture::ui
{

/// The companies of a list, one column each for what the table shows. The name is edited in place: that writes, and
/// the cell changes when the commit is told.
class CompanyModel final : public ListModel<store::CompanyRow, store::CompanyList>
{
  Q_OBJECT

 public:
  enum Column {
    nameColumn,
    fitColumn,
    mlColumn,
    sizeColumn,
    stageColumn,
    knownColumn,
    lastColumn,
    nextColumn,
    columnTotal
  };

  CompanyModel(StoreBridge& store, JobRunner& jobs, const Clock& clock, QObject* parent = nullptr);

  /// What a click on a column's heading sorts by.
  [[nodiscard]] static store::CompanyColumn sortBy(int column);
  [[nodiscard]] static int columnOf(store::CompanyColumn sortBy);

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
  /// Columns of `company` by what they decide.
  struct Masks {
    std::uint64_t always = 0;
    std::uint64_t searched = 0;
    std::uint64_t fit = 0;
    std::uint64_t shown = 0;
    std::uint64_t stage = 0;
    std::uint64_t ml = 0;
    std::uint64_t size = 0;
    std::uint64_t locations = 0;
    std::uint64_t person = 0;  ///< of `person`: where people are
  };
  [[nodiscard]] bool affectsFilter(const store::Changes& changes) const;
  [[nodiscard]] bool affectsSorting(const store::Changes& changes) const;
  [[nodiscard]] bool affectsFit(const store::Changes& changes) const;
  [[nodiscard]] QString text(const store::CompanyRow& row, int column) const;
  [[nodiscard]] QVariant tip(const store::CompanyRow& row, int column) const;

  Masks m_masks;
};

}  // namespace overture::ui
