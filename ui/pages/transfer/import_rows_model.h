#pragma once

#include "ui/pages/transfer/list_import.h"

#include <QAbstractTableModel>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace overture::ui
{

/// The rows of a preview: number, what happens to it, name, why or what changes. Can show one kind of outcome only, or
/// those with a remark.
class ImportRowsModel : public QAbstractTableModel
{
  Q_OBJECT

 public:
  enum Column { rowColumn, outcomeColumn, nameColumn, remarkColumn, columns };
  enum class Show { all, added, changed, remarks };

  using QAbstractTableModel::QAbstractTableModel;

  void setPreview(const ImportPreview& preview);
  void setShow(Show show);
  void retranslate();

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  /// Rejected rows and warnings, a line each, as the summary that can be saved.
  [[nodiscard]] QString remarksText() const;

 private:
  [[nodiscard]] bool isShown(const transfer::PlannedRow& row) const;
  [[nodiscard]] QString remarkOf(const transfer::PlannedRow& row) const;
  [[nodiscard]] QVariant textOf(const transfer::PlannedRow& row, int column) const;
  void pick();

  std::vector<transfer::PlannedRow> m_rows;
  std::map<int, std::vector<transfer::RowIssue>> m_issues;
  std::vector<std::size_t> m_shown;
  Show m_show = Show::all;
};

}  // namespace overture::ui
