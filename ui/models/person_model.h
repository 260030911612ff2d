#pragma once

#include "core/store/person_queries.h"
#include "ui/models/record_model.h"
#include "ui/models/row_window.h"

#include <optional>
#include <string>

namespace overture::ui
{

/// The people of a list, one column each for what the table shows. The name is edited in place: that writes, and the
/// cell changes when the commit is told.
class PersonModel final : public RecordModel
{
  Q_OBJECT

 public:
  enum Column { nameColumn, companyColumn, titleColumn, roleColumn, stateColumn, lastColumn, nextColumn, columnTotal };

  PersonModel(StoreBridge& store, JobRunner& jobs, const Clock& clock, QObject* parent = nullptr);

  /// Asks for the ids anew where the list is another one.
  void setList(const store::PersonList& list);
  [[nodiscard]] const store::PersonList& list() const { return m_list; }
  /// What a click on a column's heading sorts by; nothing for one that cannot be sorted.
  [[nodiscard]] static std::optional<store::PersonColumn> sortBy(int column);
  [[nodiscard]] static int columnOf(store::PersonColumn sortBy);
  /// Words and dates in the current language.
  void retranslate();

  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
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
  void forgetRows() override;

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
  [[nodiscard]] const std::string& zone() const;

  const Clock& m_clock;
  store::PersonList m_list;
  Masks m_masks;
  mutable RowWindow<store::PersonRow> m_window;
  mutable std::optional<std::string> m_zone;
};

}  // namespace overture::ui
