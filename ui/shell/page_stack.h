#pragma once

#include "ui/pages/page.h"

#include <QStackedWidget>

#include <map>
#include <optional>

namespace overture::ui
{

/// The pages of one open file, each made when it is first visited.
class PageStack : public QStackedWidget
{
  Q_OBJECT

 public:
  explicit PageStack(const Workspace& workspace, QWidget* parent = nullptr);

  /// Shows the target's page, tells it, and gives its list the focus unless it chose a place itself.
  void visit(const Target& target);
  [[nodiscard]] Page* current() const;
  [[nodiscard]] PageId currentId() const { return m_current; }
  /// To the page's search; false when it has none.
  bool focusSearch();
  void togglePanel();
  /// Where the page's panel has no place beside the list: whether it lies over it now. Nothing elsewhere.
  [[nodiscard]] std::optional<bool> panelOverList() const;

 Q_SIGNALS:
  void requested(const overture::ui::Target& target);
  /// The keys to show are others now.
  void hintsChanged();

 private:
  [[nodiscard]] Page* pageOf(PageId id);
  void focusContent();

  Workspace m_workspace;
  std::map<PageId, Page*> m_pages;
  PageId m_current = PageId::today;
};

}  // namespace overture::ui
