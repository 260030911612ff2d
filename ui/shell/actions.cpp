#include "ui/shell/actions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>

#include <algorithm>
#include <array>

namespace overture::ui
{
namespace
{

struct ActionEntry {
  ActionId id;
  const char* text;
  const char* keys = "";  ///< several parted by a blank
  bool begins = false;    ///< a line stands above it
};

struct MenuEntry {
  const char* text;
  std::vector<ActionEntry> actions;
};

const std::vector<MenuEntry>& menuTable()
{
  using enum ActionId;
  static const std::vector<MenuEntry> menus = {
      {QT_TRANSLATE_NOOP("Actions", "&File"),
       {{openFile, QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O"},
        {newFile, QT_TRANSLATE_NOOP("Actions", "&New…"), "Ctrl+Shift+N"},
        {importCompanies, QT_TRANSLATE_NOOP("Actions", "Import &companies…"), "Ctrl+I", true},
        {importPeople, QT_TRANSLATE_NOOP("Actions", "Import &people…"), "Ctrl+Shift+I"},
        {openSample, QT_TRANSLATE_NOOP("Actions", "Open the &sample"), "", true},
        {startOwn, QT_TRANSLATE_NOOP("Actions", "Start &my own")},
        {quit, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", true}}},
      {QT_TRANSLATE_NOOP("Actions", "&Edit"),
       {{undo, QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z"},
        {redo, QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z Ctrl+Y"},
        {find, QT_TRANSLATE_NOOP("Actions", "&Find"), "/ Ctrl+F", true},
        {anything, QT_TRANSLATE_NOOP("Actions", "&Anything…"), "Ctrl+K"}}},
      {QT_TRANSLATE_NOOP("Actions", "&Go"),
       {{goToday, QT_TRANSLATE_NOOP("Pages", "Today"), "Ctrl+1"},
        {goCompanies, QT_TRANSLATE_NOOP("Pages", "Companies"), "Ctrl+2"},
        {goPeople, QT_TRANSLATE_NOOP("Pages", "People"), "Ctrl+3"},
        {goCompose, QT_TRANSLATE_NOOP("Pages", "Compose"), "Ctrl+4"},
        {goMessages, QT_TRANSLATE_NOOP("Pages", "Messages"), "Ctrl+5"},
        {goReplies, QT_TRANSLATE_NOOP("Pages", "Replies"), "Ctrl+6"},
        {goTemplates, QT_TRANSLATE_NOOP("Pages", "Templates"), "Ctrl+7"},
        {goCompare, QT_TRANSLATE_NOOP("Pages", "Compare"), "Ctrl+8"},
        {goPreferences, QT_TRANSLATE_NOOP("Pages", "Preferences"), "Ctrl+9"},
        {goBack, QT_TRANSLATE_NOOP("Actions", "&Back"), "Alt+Left", true},
        {goForward, QT_TRANSLATE_NOOP("Actions", "&Forward"), "Alt+Right"}}},
      {QT_TRANSLATE_NOOP("Actions", "&View"),
       {{togglePanel, QT_TRANSLATE_NOOP("Actions", "Show or hide the &panel"), "F9"},
        {themeSystem, QT_TRANSLATE_NOOP("Actions", "Theme of the system"), "", true},
        {themeLight, QT_TRANSLATE_NOOP("Actions", "Light")},
        {themeDark, QT_TRANSLATE_NOOP("Actions", "Dark")},
        {languageSystem, QT_TRANSLATE_NOOP("Actions", "Language of the system"), "", true},
        {languageEnglish, "English"},
        {languageChinese, "简体中文"}}},
      {QT_TRANSLATE_NOOP("Actions", "&Help"),
       {{showKeys, QT_TRANSLATE_NOOP("Actions", "&Keys"), "F1"},
        {about, QT_TRANSLATE_NOOP("Actions", "&About Overture")}}},
  };
  return menus;
}

QString actionText(const ActionEntry& entry)
{
  const auto text = QCoreApplication::translate("Actions", entry.text);
  const bool isPage = entry.id >= ActionId::goToday && entry.id <= ActionId::goPreferences;
  return isPage ? QCoreApplication::translate("Pages", entry.text) : text;
}

QList<QKeySequence> sequencesOf(const char* keys)
{
  QList<QKeySequence> sequences;
  for (const auto& key : QString::fromLatin1(keys).split(QLatin1Char(' '), Qt::SkipEmptyParts))
    sequences += QKeySequence(key);
  return sequences;
}

QString asMenuText(QString text)
{
  return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

}  // namespace

ActionId actionOf(PageId page)
{
  return static_cast<ActionId>(static_cast<int>(ActionId::goToday) + static_cast<int>(page));
}

Actions::Actions(QMenuBar* bar)
    : QObject(bar), m_bar(bar), m_themes(new QActionGroup(this)), m_languages(new QActionGroup(this))
{
  addAll();
  using enum ActionId;
  for (const auto id : {themeSystem, themeLight, themeDark})
    m_themes->addAction(at(id))->setCheckable(true);
  for (const auto id : {languageSystem, languageEnglish, languageChinese})
    m_languages->addAction(at(id))->setCheckable(true);
  retranslate();
}

void Actions::addAll()
{
  for (const auto& menu : menuTable()) {
    auto* shown = m_bar->addMenu(QString());
    for (const auto& entry : menu.actions) {
      if (entry.begins)
        shown->addSeparator();
      auto* action = shown->addAction(QString());
      action->setShortcuts(sequencesOf(entry.keys));
      action->setMenuRole(QAction::NoRole);
      m_actions.emplace(entry.id, action);
    }
    m_menus.push_back(shown);
  }
}

void Actions::retranslate()
{
  for (std::size_t at = 0; at < m_menus.size(); ++at) {
    const auto& menu = menuTable()[at];
    m_menus[at]->setTitle(QCoreApplication::translate("Actions", menu.text));
    for (const auto& entry : menu.actions)
      m_actions.at(entry.id)->setText(actionText(entry));
  }
  nameSteps();
}

void Actions::setStepNames(const QString& undo, const QString& redo)
{
  m_undo = undo;
  m_redo = redo;
  nameSteps();
}

void Actions::nameSteps()
{
  at(ActionId::undo)->setEnabled(!m_undo.isEmpty());
  at(ActionId::redo)->setEnabled(!m_redo.isEmpty());
  at(ActionId::undo)->setText(m_undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(asMenuText(m_undo)));
  at(ActionId::redo)->setText(m_redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(asMenuText(m_redo)));
}

void Actions::setTheme(ThemeChoice theme)
{
  using enum ActionId;
  constexpr std::array shown = {themeSystem, themeLight, themeDark};
  at(shown[static_cast<std::size_t>(theme)])->setChecked(true);
}

void Actions::setLanguage(LanguageChoice language)
{
  using enum ActionId;
  constexpr std::array shown = {languageSystem, languageEnglish, languageChinese};
  at(shown[static_cast<std::size_t>(language)])->setChecked(true);
}

std::vector<QAction*> Actions::inOrder() const
{
  std::vector<QAction*> all;
  for (const auto& menu : menuTable())
    for (const auto& entry : menu.actions)
      all.push_back(at(entry.id));
  return all;
}

}  // namespace overture::ui
