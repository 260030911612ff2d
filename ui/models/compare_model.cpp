#include "ui/models/compare_model.h"

#include "ui/bridge/formats.h"
#include "ui/bridge/text.h"
#include "ui/style/cell.h"

#include <algorithm>

namespace overture::ui
{
namespace
{

constexpr double unsentComesLast = -1;

double placeOfReport(const evidence::VersionReport& report)
{
  return report.rate.rate.value_or(unsentComesLast);
}

CellKind kindOfCompareCell(int column)
{
  return column == CompareModel::version ? CellKind::strong : CellKind::number;
}

}  // namespace

QString versionTitle(const store::VersionName& name)
{
  return CompareModel::tr("%1 v%2").arg(toQt(name.name)).arg(name.number);
}

QString answeredText(const evidence::ResponseRate& rate)
{
  if (rate.delivered == 0)
    return CompareModel::tr("not sent yet");
  return CompareModel::tr("%1 of %2 answered").arg(numberText(rate.replied), numberText(rate.delivered));
}

int CompareModel::rowCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : static_cast<int>(m_reports.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const
{
  return parent.isValid() ? 0 : columnTotal;
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
  if (!checkIndex(index, CheckIndexOption::IndexIsValid))
    return {};
  const auto& report = m_reports[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      return textOf(report, index.column());
    case kindRole:
      return static_cast<int>(kindOfCompareCell(index.column()));
    case idRole:
      return QVariant::fromValue<qint64>(report.name.id.value);
    default:
      return {};
  }
}

QString CompareModel::textOf(const evidence::VersionReport& report, int column) const
{
  const auto& rate = report.rate;
  switch (column) {
    case version:
      return versionTitle(report.name);
    case delivered:
      return rate.delivered == 0 ? answeredText(rate) : numberText(rate.delivered);
    case answered:
      return rate.delivered == 0 ? QString() : numberText(rate.replied);
    case share:
      return rate.rate ? percentText(*rate.rate) : QString();
    case range:
      return rate.low && rate.high ? rangeText(*rate.low, *rate.high) : QString();
    default:
      return {};
  }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
  if (orientation != Qt::Horizontal)
    return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant::fromValue(section == version ? Qt::AlignLeft | Qt::AlignVCenter
                                                  : Qt::AlignRight | Qt::AlignVCenter);
  if (role != Qt::DisplayRole)
    return {};
  const QStringList headings = {tr("Version"), tr("Delivered"), tr("Answered"), tr("Rate"), tr("Range")};
  return headings.value(section);
}

void CompareModel::setReports(std::vector<evidence::VersionReport> reports)
{
  std::ranges::stable_sort(reports, std::ranges::greater(), placeOfReport);
  beginResetModel();
  m_reports = std::move(reports);
  endResetModel();
}

void CompareModel::repaintAll()
{
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
  if (!m_reports.empty())
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
}

}  // namespace overture::ui
