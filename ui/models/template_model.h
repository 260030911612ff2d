#pragma once

#include "core/evidence/version_report.h"
#include "core/store/template_list.h"
#include "ui/bridge/job_runner.h"
#include "ui/bridge/store_bridge.h"

#include <QAbstractListModel>

#include <cstddef>
#include <vector>

namespace overture::ui
{

/// A version with all that its line and its panel tell.
struct VersionLine {
  std::size_t owner = 0;  ///< place among the templates
  store::VersionRow version;
  evidence::ResponseRate rate;
  int level = 0;         ///< generations between it and its newest descendant
  bool isFirst = false;  ///< the newest of its template
};

/// Templates by purpose, their versions newest first and indented by ancestry, each with its rate. Read as a whole off
/// the GUI thread, again when a commit touches what is counted.
class TemplateModel : public QAbstractListModel
{
  Q_OBJECT

 public:
  TemplateModel(StoreBridge& store, JobRunner& jobs, const Clock& clock, QObject* parent = nullptr);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

  [[nodiscard]] bool isLoaded() const { return m_loaded; }
  [[nodiscard]] const std::vector<store::TemplateRow>& templates() const { return m_templates; }
  /// Nothing for a version that is not in the list.
  [[nodiscard]] const VersionLine* lineOf(qint64 version) const;
  /// Of one template, newest first.
  [[nodiscard]] std::vector<VersionLine> linesOf(std::size_t owner) const;
  [[nodiscard]] Q_INVOKABLE int rowOfId(qint64 version) const;

  void refresh();
  void repaintAll();

 Q_SIGNALS:
  void loaded();

 private:
  struct Loaded {
    std::vector<store::TemplateRow> templates;
    std::vector<evidence::VersionReport> reports;
  };
  /// A heading where `line` is none.
  struct Row {
    Purpose purpose = Purpose::firstMessage;
    std::size_t line = headingLine;
  };
  static constexpr std::size_t headingLine = static_cast<std::size_t>(-1);

  void take(Loaded loaded);
  void addTemplate(std::size_t owner, const std::vector<evidence::VersionReport>& reports);
  [[nodiscard]] QVariant headingCell(const Row& row, int role) const;
  [[nodiscard]] QVariant versionCell(const VersionLine& line, int role) const;
  [[nodiscard]] QString nameOf(const VersionLine& line) const;

  StoreBridge& m_store;
  JobRunner& m_jobs;
  const Clock& m_clock;
  LatestJob m_latest;
  std::vector<store::TemplateRow> m_templates;
  std::vector<VersionLine> m_lines;
  std::vector<Row> m_rows;
  bool m_loaded = false;
};

/// "in use · 41 sent · 9 waiting".
[[nodiscard]] QString standingOf(const store::VersionRow& version);

}  // namespace overture::ui
