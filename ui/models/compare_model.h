#pragma once

#include "core/evidence/version_report.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace overture::ui
{

/// "Project first v3".
[[nodiscard]] QString versionTitle(const store::VersionName& name);
/// "10 of 41 answered"; "not sent yet" without a delivery.
[[nodiscard]] QString answeredText(const evidence::ResponseRate& rate);

/// The numbers of the comparison as a table: those with most answers first, those without a delivery last. Knows only
/// what it is given.
class CompareModel : public QAbstractTableModel
{
  Q_OBJECT

 public:
  enum Column { version, delivered, answered, share, range, columnTotal };

  using QAbstractTableModel::QAbstractTableModel;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  void setReports(std::vector<evidence::VersionReport> reports);
  [[nodiscard]] const std::vector<evidence::VersionReport>& reports() const { return m_reports; }
  /// Says headings and texts again, in the current language.
  void repaintAll();

 private:
  [[nodiscard]] QString textOf(const evidence::VersionReport& report, int column) const;
  std::vector<evidence::VersionReport> m_reports;
};

}  // namespace overture::ui
