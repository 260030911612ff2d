#pragma once

#include "core/evidence/version_report.h"
#include "ui/pages/page.h"

#include <optional>
#include <vector>

class QComboBox;
class QStackedWidget;

namespace overture::ui
{

class Button;
class Card;
class CompareModel;
class EmptyState;
class ForestPlot;
class ListAndPanel;
class RecordTable;
class SidePanel;
class TextLabel;

/// The versions with their response rates and ranges, as a plot and as a table, under the sentence that says what can
/// be said. Counted off the GUI thread, again when a commit touches what is counted.
class ComparePage : public Page
{
  Q_OBJECT

 public:
  explicit ComparePage(const Workspace& workspace, QWidget* parent = nullptr);

  [[nodiscard]] std::vector<KeyHint> hints() const override;
  void visit(const Target& target) override;

 protected:
  void retranslate() override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void makeHeader();
  [[nodiscard]] QWidget* makeContent();
  [[nodiscard]] QWidget* makeVerdict();
  [[nodiscard]] QWidget* makePlot();
  [[nodiscard]] QWidget* makeTable();
  [[nodiscard]] SidePanel* makeExplanation();
  void count();
  void take(std::vector<evidence::VersionReport> reports);
  void fillPurposes();
  void showReports();
  void showPlot();
  void showVerdict();
  void recolour();
  void toggleTable();
  void toggleExplanation();
  void openVersion(qint64 version);
  [[nodiscard]] std::optional<Purpose> purpose() const;

  LatestJob m_latest;
  std::vector<evidence::VersionReport> m_all;
  CompareModel* m_model;
  QStackedWidget* m_stack;
  EmptyState* m_empty;
  QComboBox* m_purpose;
  Button* m_tableButton;
  Button* m_explain;
  TextLabel* m_headline = nullptr;
  TextLabel* m_facts = nullptr;
  TextLabel* m_method = nullptr;
  TextLabel* m_plotTitle = nullptr;
  TextLabel* m_plotHint = nullptr;
  TextLabel* m_notSent = nullptr;
  ForestPlot* m_plot = nullptr;
  Card* m_tableCard = nullptr;
  RecordTable* m_table = nullptr;
  ListAndPanel* m_both = nullptr;
  TextLabel* m_explainTitle = nullptr;
  std::vector<TextLabel*> m_paragraphs;
};

}  // namespace overture::ui
