#pragma once

#include "ui/bridge/preferences.h"
#include "ui/pages/page.h"

#include <QAction>
#include <QMenu>

#include <map>
#include <vector>

class QActionGroup;
class QMenuBar;

namespace overture::ui
{

/// Everything that the window itself can do. The pages' own keys are told by their hints.
enum class ActionId {
  openFile,
  newFile,
  importCompanies,
  importPeople,
  openSample,
  startOwn,
  quit,
  undo,
  redo,
  find,
  anything,
  goToday,
  goCompanies,
  goPeople,
  goCompose,
  goMessages,
  goReplies,
  goTemplates,
  goCompare,
  goPreferences,
  goBack,
  goForward,
  togglePanel,
  themeSystem,
  themeLight,
  themeDark,
  languageSystem,
  languageEnglish,
  languageChinese,
  showKeys,
  about,
};

[[nodiscard]] ActionId actionOf(PageId page);

/// The actions of a window, made from one table, in a menu bar. Owned by the window.
class Actions : public QObject
{
  Q_OBJECT

 public:
  explicit Actions(QMenuBar* bar);

  [[nodiscard]] QAction* at(ActionId id) const { return m_actions.at(id); }
  /// "Undo: …", also without a name.
  void setStepNames(const QString& undo, const QString& redo);
  void setTheme(ThemeChoice theme);
  void setLanguage(LanguageChoice language);
  /// Every text in the current language.
  void retranslate();
  [[nodiscard]] std::vector<QAction*> inOrder() const;

 private:
  void addAll();
  void nameSteps();
  QMenuBar* m_bar;
  std::vector<QMenu*> m_menus;
  std::map<ActionId, QAction*> m_actions;
  QActionGroup* m_themes;
  QActionGroup* m_languages;
  QString m_undo;
  QString m_redo;
};

}  // namespace overture::ui
