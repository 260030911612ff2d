#pragma once

#include "core/store/person_queries.h"
#include "ui/models/person_model.h"
#include "ui/pages/list_page.h"

#include <vector>

class QComboBox;

namespace overture::ui
{

class Button;
class PersonPanel;

/// How many people there are, and how many of them stand where one looks first.
struct PeopleCounts {
  qint64 all = 0;
  qint64 waiting = 0;
  qint64 replied = 0;
};

/// The people one knows at the companies: where one stands with each, the chosen one beside the table.
class PeoplePage final : public ListPage
{
  Q_OBJECT

 public:
  explicit PeoplePage(const Workspace& workspace, QWidget* parent = nullptr);
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
  void fillChoices();
  void filter();
  void sort(int column, bool descending);
  void restoreSort();
  void showCounts();
  void removeSelected();
  void requestFor(PageId page, Target::Intent intent);
  void logNote();
  void remind();
  void importList();

  PersonModel* m_model;
  PersonPanel* m_panel;
  QComboBox* m_role;
  QComboBox* m_state;
  Button* m_import;
  Button* m_new;
  PeopleCounts m_counts;
  LatestJob m_counting;
};

}  // namespace overture::ui
