#pragma once

#include "core/store/today.h"
#include "ui/pages/page.h"
#include "ui/pages/transfer/list_import.h"
#include "ui/shell/history.h"

#include <QMainWindow>

#include <optional>
#include <vector>

namespace overture::ui
{

class Actions;
class Banner;
class CountWatch;
class NavigationBar;
class PageStack;
struct PaletteEntry;

/// The window of one open file: navigation on the left, the page beside it, keys and the last step below. It goes where
/// pages ask it to go. What concerns another file it hands on; the session opens and closes files.
class MainWindow : public QMainWindow
{
  Q_OBJECT

 public:
  enum class Kind { own, sample };

  MainWindow(const Workspace& workspace, Kind kind, QWidget* parent = nullptr);

  void go(const Target& target);
  /// Says a failure above the page.
  void tellFailure(const Error& error);
  [[nodiscard]] Actions& actions() const { return *m_actions; }
  [[nodiscard]] PageStack& pages() const { return *m_pages; }

 Q_SIGNALS:
  void openRequested(const QString& file);
  void newRequested(const QString& file);
  void sampleRequested();
  void ownRequested();

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void closeEvent(QCloseEvent* event) override;

 private:
  void arrange();
  void connectParts();
  void connectFileActions();
  void connectEditActions();
  void connectGoActions();
  void connectViewActions();
  void restorePlace();
  void retranslate();
  void showItems();
  void showCounts(const store::NavigationCounts& counts);
  void showStanding();
  void showHints();
  void showStep(bool told);
  void follow(const Target& target);
  void showPage(const Target& target);
  void travel(const std::optional<Target>& target);
  void import(ImportKind kind);
  void openPalette();
  [[nodiscard]] std::vector<PaletteEntry> paletteEntries() const;
  [[nodiscard]] std::vector<KeyHint> hintsOfPage() const;
  void showAbout();

  Workspace m_workspace;
  Kind m_kind;
  History m_history;
  store::NavigationCounts m_counts;
  NavigationBar* m_navigation;
  Banner* m_standing;
  Banner* m_failure;
  PageStack* m_pages;
  HintBar* m_hints;
  Actions* m_actions;
  CountWatch* m_watch;
};

}  // namespace overture::ui
