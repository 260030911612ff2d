#pragma once

#include "ui/models/record_model.h"
#include "ui/pages/page.h"
#include "ui/pages/record_panel.h"
#include "ui/widgets/record_table.h"

#include <optional>

class QStackedWidget;

namespace overture::ui
{

class EmptyState;
class ListAndPanel;
class SearchField;

/// A page of one list with the record beside it: filter, table, panel, and what stands there while there is no record,
/// or none that fits the filter. A subclass gives model, panel, keys and words.
class ListPage : public Page
{
  Q_OBJECT

 public:
  /// With an id: that record, even where the filter hides it. Intention create: the form, about that id.
  void visit(const Target& target) override;

 protected:
  ListPage(const Workspace& workspace, QWidget* parent);

  /// Once, from the constructor of the subclass, which keeps both as children.
  void compose(RecordModel* model, RecordPanel* panel);
  /// Single keys of the list; those of `anywhere` also work where no text is being typed.
  void setKeys(std::vector<ListKey> inList, std::vector<ListKey> anywhere);
  [[nodiscard]] SearchField* search() const { return m_search; }
  [[nodiscard]] RecordTable* table() const { return m_table; }
  [[nodiscard]] EmptyState* empty() const { return m_empty; }
  [[nodiscard]] EmptyState* nothing() const { return m_nothing; }

  void startNew(qint64 about = 0);
  void focusSearch();
  void showPanel();
  /// How many records there are in all; decides whether the page is empty.
  void setTotal(qint64 total);
  /// Opens below the current row, for a menu.
  [[nodiscard]] QPoint belowCurrentRow() const;
  void write(store::Action<store::Done> action);

  /// Asks how many records there are; answers with setTotal.
  virtual void count() = 0;
  [[nodiscard]] virtual bool isCounted(const store::Changes& changes) const = 0;
  [[nodiscard]] virtual bool isFiltered() const = 0;
  virtual void clearFilter() = 0;
  /// Whether the controls of the header make sense: not on an empty page.
  virtual void showControls(bool shown) = 0;

  void keyPressEvent(QKeyEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void begin();
  void arrange();
  void connectParts();
  void openPanel();
  void onCreated(qint64 id);
  void onLeftNew();

  RecordModel* m_model = nullptr;
  RecordPanel* m_panel = nullptr;
  ListAndPanel* m_split = nullptr;
  SearchField* m_search;
  RecordTable* m_table;
  EmptyState* m_empty;
  EmptyState* m_nothing;
  QStackedWidget* m_pages;
  QStackedWidget* m_list;
  std::vector<ListKey> m_anywhere;
  std::optional<qint64> m_total;
  bool m_begun = false;
};

}  // namespace overture::ui
