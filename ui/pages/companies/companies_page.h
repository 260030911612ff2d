#pragma once

#include "core/store/company_queries.h"
#include "ui/models/company_model.h"
#include "ui/pages/list_page.h"

#include <vector>

class QComboBox;
class QMenu;

namespace overture::ui
{

class Button;
class CompanyPanel;

/// The companies one would like to work for: a dense table with fit and stage, the chosen one beside it.
class CompaniesPage final : public ListPage
{
  Q_OBJECT

 public:
  explicit CompaniesPage(const Workspace& workspace, QWidget* parent = nullptr);
  [[nodiscard]] std::vector<KeyHint> hints() const override;

 protected:
  void retranslate() override;
  void count() override;
  [[nodiscard]] bool isCounted(const store::Changes& changes) const override;
  [[nodiscard]] bool isFiltered() const override;
  void clearFilter() override;
  void showControls(bool shown) override;

 private:
  void addControls();
  void connectParts();
  void nameKeys();
  void translateEmpty();
  void fillStages();
  void filter();
  void sort(int column, bool descending);
  void restoreSort();
  void showCounts();
  void showStageMenu();
  void setStage(Stage stage);
  void removeSelected();
  void addPersonThere();
  void writeThere();
  void importList();
  [[nodiscard]] std::vector<CompanyId> selection() const;

  CompanyModel* m_model;
  CompanyPanel* m_panel;
  QComboBox* m_stage;
  Button* m_import;
  Button* m_new;
  std::vector<store::StageCount> m_counts;
  LatestJob m_counting;
};

}  // namespace overture::ui
