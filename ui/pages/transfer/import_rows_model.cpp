#include "ui/pages/transfer/import_rows_model.h"

#include "ui/bridge/sentences.h"
#include "ui/bridge/text.h"
#include "ui/pages/transfer/import_words.h"
#include "ui/style/cell.h"

#include <QStringList>

namespace overture::ui
{
namespace
{

CellKind importCellKind(int column)
{
  switch (column) {
    case ImportRowsModel::rowColumn:
      return CellKind::number;
    case ImportRowsModel::outcomeColumn:
      return CellKind::chip;
    case ImportRowsModel::nameColumn:
      return CellKind::strong;
    default:
      return CellKind::second;
  }
}

}  // namespace

void ImportRowsModel::setPreview(const ImportPreview& preview)
{
  beginResetModel();
  m_rows = preview.rows;
  m_issues.clear();
  for (const auto* issues : {&preview.rejected, &preview.warnings})
    for (const auto& issue : *issues)
      m_issues[issue.row].push_back(issue);
  pick();
  endResetModel();
}

void ImportRowsModel::setShow(Show show)
{
  beginResetModel();
  m_show = show;
  pick();
  endResetModel();
}

void ImportRowsModel::retranslate()
{
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
  if (rowCount() > 0)
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

bool ImportRowsModel::isShown(const transfer::PlannedRow& row) const
{
  switch (m_show) {
    case Show::all:
      return true;
    case Show::added:
      return row.outcome == transfer::RowOutcome::added;
    case Show::changed:
      return row.outcome == transfer::RowOutcome::changed;
    case Show::remarks:
      return m_issues.contains(row.row);
  }
  return true;
}

void ImportRowsModel::pick()
{
  m_shown.clear();
  for (std::size_t i = 0; i < m_rows.size(); ++i)
    if (isShown(m_rows[i]))
      m_shown.push_back(i);
}

int ImportRowsModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportRowsModel::columnCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : columns;
}

QString ImportRowsModel::remarkOf(const transfer::PlannedRow& row) const
{
  QStringList parts;
  if (const auto found = m_issues.find(row.row); found != m_issues.end())
    for (const auto& issue : found->second)
      parts += sentenceFor(issue);
  if (!row.changes.empty())
    parts += changesText(row.changes);
  return parts.join(QStringLiteral(" · "));
}

QVariant ImportRowsModel::textOf(const transfer::PlannedRow& row, int column) const
{
  switch (column) {
    case rowColumn:
      return row.row;
    case outcomeColumn:
      return outcomeWord(row.outcome);
    case nameColumn:
      return toQt(row.name);
    default:
      return remarkOf(row);
  }
}

QVariant ImportRowsModel::data(const QModelIndex& index, int role) const
{
  if (!checkIndex(index, CheckIndexOption::IndexIsValid))
    return {};
  const auto& row = m_rows[m_shown[static_cast<std::size_t>(index.row())]];
  if (role == kindRole)
    return static_cast<int>(importCellKind(index.column()));
  if (role == toneRole)
    return static_cast<int>(outcomeTone(row.outcome));
  if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == remarkColumn))
    return textOf(row, index.column());
  return {};
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
    return {};
  const QStringList words = {tr("Row"), tr("What happens"), tr("Name"), tr("Why, or what changes")};
  return words.value(section);
}

QString ImportRowsModel::remarksText() const
{
  QString text;
  for (const auto& row : m_rows)
    if (m_issues.contains(row.row))
      text += tr("row %1: %2: %3").arg(row.row).arg(toQt(row.name), remarkOf(row)) + QLatin1Char('\n');
  return text;
}

}  // namespace overture::ui
