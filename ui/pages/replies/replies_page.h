#pragma once

#include "core/store/reply_list.h"
#include "ui/models/reply_model.h"
#include "ui/pages/list_page.h"

#include <vector>

class QComboBox;

namespace overture::ui
{

class Button;
class ReplyPanel;

/// What came back: those first of which the kind is only guessed, the chosen one beside the list.
class RepliesPage final : public ListPage
{
  Q_OBJECT

 public:
  explicit RepliesPage(const Workspace& workspace, QWidget* parent = nullptr);
  [[nodiscard]] std::vector<KeyHint> hints() const override;
  /// Intention logReply: the form; the id is the person's, or 0.
  void visit(const Target& target) override;

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
  void filter();
  void sort(int column, bool descending);
  void showCounts();

  ReplyModel* m_model;
  ReplyPanel* m_panel;
  QComboBox* m_kind;
  Button* m_log;
  store::ReplyCounts m_counts;
  LatestJob m_counting;
};

}  // namespace overture::ui
