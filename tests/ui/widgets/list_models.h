#pragma once

#include "ui/style/cell.h"

#include <QAbstractTableModel>

#include <vector>

namespace overture::testing
{

/// Records by id, in the order a test says; one column to a name, one to a number.
class IdTable : public QAbstractTableModel
{
  Q_OBJECT

 public:
  explicit IdTable(std::vector<qint64> ids) : m_ids(std::move(ids)) {}

  void setIds(std::vector<qint64> ids)
  {
    beginResetModel();
    m_ids = std::move(ids);
    endResetModel();
  }
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
  {
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
  }
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
  {
    const qint64 id = m_ids[static_cast<std::size_t>(index.row())];
    if (role == ui::idRole)
      return id;
    if (role == ui::kindRole)
      return static_cast<int>(isHeading(index.row()) ? ui::CellKind::heading : ui::CellKind::text);
    return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(QStringLiteral("Record %1").arg(id)) : QVariant();
  }
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override
  {
    return role == Qt::DisplayRole ? QVariant(section == 0 ? QStringLiteral("Name") : QStringLiteral("Number"))
                                   : QVariant();
  }
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override
  {
    return isHeading(index.row()) ? Qt::NoItemFlags : QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
  }

 private:
  /// A row without a record heads the ones below it.
  [[nodiscard]] bool isHeading(int row) const { return m_ids[static_cast<std::size_t>(row)] == 0; }
  std::vector<qint64> m_ids;
};

}  // namespace overture::testing
