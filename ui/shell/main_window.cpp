#include "ui/shell/main_window.h"

#include "ui/bridge/formats.h"
#include "ui/bridge/sentences.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/pages/transfer/import_dialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/count_watch.h"
#include "ui/shell/day_watch.h"
#include "ui/shell/key_sheet.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/page_table.h"
#include "ui/shell/palette.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/navigation_bar.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>

#include <algorithm>
#include <iterator>

namespace overture::ui
{
namespace
{

constexpr int narrowBelow = 1100;
constexpr QSize firstSize(1280, 800);
constexpr QSize leastSize(800, 560);

QString nameOrNothing(const std::optional<store::StepName>& step)
{
  return step ? nameOf(*step) : QString();
}

QString countOrNothing(std::int64_t count)
{
  return count == 0 ? QString() : numberText(count);
}

}  // namespace

MainWindow::MainWindow(const Workspace& workspace, Kind kind, QWidget* parent)
    : QMainWindow(parent),
      m_workspace(workspace),
      m_kind(kind),
      m_navigation(new NavigationBar(this)),
      m_standing(new Banner(this)),
      m_failure(new Banner(this)),
      m_pages(new PageStack(workspace, this)),
      m_hints(new HintBar(this)),
      m_actions(new Actions(menuBar())),
      m_watch(new CountWatch(workspace, this))
{
  new DayWatch(workspace, this);
  arrange();
  connectParts();
  connectFileActions();
  connectEditActions();
  connectGoActions();
  connectViewActions();
  retranslate();
  showStep(false);
  restorePlace();
  go({});
}

void MainWindow::arrange()
{
  auto* middle = new QWidget(this);
  auto* row = new QHBoxLayout(middle);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  auto* column = new QVBoxLayout;
  column->setSpacing(0);
  column->addWidget(m_standing);
  column->addWidget(m_failure);
  column->addWidget(m_pages, 1);
  column->addWidget(m_hints);
  row->addWidget(m_navigation);
  row->addLayout(column, 1);
  setCentralWidget(middle);
  setMinimumSize(leastSize);
}

void MainWindow::connectParts()
{
  connect(m_navigation, &NavigationBar::chosen, this, [this](int id) { go({static_cast<PageId>(id), 0, {}}); });
  connect(m_pages, &PageStack::requested, this, &MainWindow::follow);
  connect(m_pages, &PageStack::hintsChanged, this, &MainWindow::showHints);
  connect(m_watch, &CountWatch::counted, this, &MainWindow::showCounts);
  connect(m_standing, &Banner::clicked, this, &MainWindow::ownRequested);
  connect(m_hints, &HintBar::actionClicked, this, [this] {
    const bool undone = m_workspace.store.undoState().redo.has_value();
    m_actions->at(undone ? ActionId::redo : ActionId::undo)->trigger();
  });
  connect(&m_workspace.store, &StoreBridge::undoStateChanged, this, [this] { showStep(true); });
  connect(&m_workspace.store, &StoreBridge::failed, this, &MainWindow::tellFailure);
}

void MainWindow::connectFileActions()
{
  const auto on = [this](ActionId id, auto act) { connect(m_actions->at(id), &QAction::triggered, this, act); };
  on(ActionId::openFile, [this] {
    m_workspace.prompts.chooseFile(this, tr("Open a job search"), tr("Job searches (*.db);;All files (*)"),
                                   [this](const QString& file) { Q_EMIT openRequested(file); });
  });
  on(ActionId::newFile, [this] {
    m_workspace.prompts.chooseNewFile(this, tr("Begin a new job search"), QStringLiteral("overture.db"),
                                      tr("Job searches (*.db);;All files (*)"),
                                      [this](const QString& file) { Q_EMIT newRequested(file); });
  });
  on(ActionId::importCompanies, [this] { import(ImportKind::companies); });
  on(ActionId::importPeople, [this] { import(ImportKind::people); });
  on(ActionId::openSample, [this] { Q_EMIT sampleRequested(); });
  on(ActionId::startOwn, [this] { Q_EMIT ownRequested(); });
  on(ActionId::quit, [this] { close(); });
  m_actions->at(ActionId::openSample)->setVisible(m_kind == Kind::own);
  m_actions->at(ActionId::startOwn)->setVisible(m_kind == Kind::sample);
}

void MainWindow::connectEditActions()
{
  const auto on = [this](ActionId id, auto act) { connect(m_actions->at(id), &QAction::triggered, this, act); };
  on(ActionId::undo, [this] { m_workspace.store.undo(); });
  on(ActionId::redo, [this] { m_workspace.store.redo(); });
  on(ActionId::find, [this] { m_pages->focusSearch(); });
  on(ActionId::anything, [this] { openPalette(); });
}

void MainWindow::connectGoActions()
{
  for (const auto& page : pageTable())
    connect(m_actions->at(actionOf(page.id)), &QAction::triggered, this, [this, id = page.id] { go({id, 0, {}}); });
  const auto on = [this](ActionId id, auto act) { connect(m_actions->at(id), &QAction::triggered, this, act); };
  on(ActionId::goBack, [this] { travel(m_history.back()); });
  on(ActionId::goForward, [this] { travel(m_history.forward()); });
}

void MainWindow::connectViewActions()
{
  const auto on = [this](ActionId id, auto act) { connect(m_actions->at(id), &QAction::triggered, this, act); };
  auto& preferences = m_workspace.preferences;
  on(ActionId::togglePanel, [this] { m_pages->togglePanel(); });
  on(ActionId::themeSystem, [&preferences] { preferences.setTheme(ThemeChoice::system); });
  on(ActionId::themeLight, [&preferences] { preferences.setTheme(ThemeChoice::light); });
  on(ActionId::themeDark, [&preferences] { preferences.setTheme(ThemeChoice::dark); });
  on(ActionId::languageSystem, [&preferences] { preferences.setLanguage(LanguageChoice::system); });
  on(ActionId::languageEnglish, [&preferences] { preferences.setLanguage(LanguageChoice::english); });
  on(ActionId::languageChinese, [&preferences] { preferences.setLanguage(LanguageChoice::chinese); });
  on(ActionId::showKeys, [this] { openKeySheet(*m_actions, [this] { return hintsOfPage(); }, this); });
  on(ActionId::about, [this] { showAbout(); });
  const auto mark = [this, &preferences] {
    m_actions->setTheme(preferences.theme());
    m_actions->setLanguage(preferences.language());
  };
  connect(&preferences, &Preferences::themeChanged, this, mark);
  connect(&preferences, &Preferences::languageChanged, this, mark);
  mark();
}

void MainWindow::restorePlace()
{
  if (!restoreGeometry(m_workspace.preferences.windowState()))
    resize(firstSize);
}

void MainWindow::go(const Target& target)
{
  m_history.visit(target);
  showPage(target);
}

/// What concerns the file belongs to the window, the rest to a page.
void MainWindow::follow(const Target& target)
{
  switch (target.intent) {
    case Target::Intent::importCompanies:
      return import(ImportKind::companies);
    case Target::Intent::importPeople:
      return import(ImportKind::people);
    case Target::Intent::openSample:
      Q_EMIT sampleRequested();
      return;
    case Target::Intent::startOwn:
      Q_EMIT ownRequested();
      return;
    case Target::Intent::show:
    case Target::Intent::create:
    case Target::Intent::writeTo:
    case Target::Intent::logReply:
    case Target::Intent::listVersion:
      return go(target);
  }
}

void MainWindow::showPage(const Target& target)
{
  m_pages->visit(target);
  m_navigation->setCurrent(static_cast<int>(target.page));
  // While a message is written these keys move by words in some input methods: they stay with the text.
  const bool writing = target.page == PageId::compose;
  m_actions->at(ActionId::goBack)->setEnabled(!writing && m_history.canGoBack());
  m_actions->at(ActionId::goForward)->setEnabled(!writing && m_history.canGoForward());
}

void MainWindow::travel(const std::optional<Target>& target)
{
  if (target)
    showPage(*target);
}

void MainWindow::import(ImportKind kind)
{
  const auto title = kind == ImportKind::companies ? tr("A list of companies") : tr("A list of people");
  m_workspace.prompts.chooseFile(this, title, tr("Lists (*.csv *.tsv *.txt);;All files (*)"),
                                 [this, kind](const QString& file) {
                                   auto* dialog = new ImportDialog(m_workspace, kind, file, this);
                                   dialog->setAttribute(Qt::WA_DeleteOnClose);
                                   dialog->open();
                                 });
}

void MainWindow::openPalette()
{
  const auto go = [this](const Target& target) { this->go(target); };
  (new Palette(m_workspace, [this] { return paletteEntries(); }, go, this))->open();
}

std::vector<PaletteEntry> MainWindow::paletteEntries() const
{
  std::vector<PaletteEntry> entries;
  for (auto* action : m_actions->inOrder())
    if (action->isVisible() && action->isEnabled() && action != m_actions->at(ActionId::anything))
      entries.push_back({.icon = QStringLiteral("arrow_right"),
                         .text = action->text().remove(QLatin1Char('&')),
                         .detail = {},
                         .key = action->shortcut().toString(QKeySequence::NativeText),
                         .act = [action] { action->trigger(); }});
  return entries;
}

void MainWindow::tellFailure(const Error& error)
{
  m_failure->tell(Tone::bad, sentenceFor(error));
}

void MainWindow::retranslate()
{
  const auto file = QString::fromStdString(m_workspace.store.store().file().filename().string());
  setWindowTitle(m_kind == Kind::sample ? tr("Sample – Overture") : tr("%1 – Overture").arg(file));
  m_actions->retranslate();
  showItems();
  showStanding();
  showHints();
}

void MainWindow::showItems()
{
  std::vector<NavigationItem> items;
  for (const auto& page : pageTable())
    items.push_back({.id = static_cast<int>(page.id),
                     .icon = QString::fromLatin1(page.icon),
                     .text = page.text(),
                     .key = m_actions->at(actionOf(page.id))->shortcut().toString(QKeySequence::NativeText),
                     .group = page.group,
                     .count = {},
                     .badge = {}});
  m_navigation->setItems(items);
  m_navigation->setCurrent(static_cast<int>(m_pages->currentId()));
  showCounts(m_counts);
}

void MainWindow::showCounts(const store::NavigationCounts& counts)
{
  m_counts = counts;
  const auto quiet = [this](PageId page, std::int64_t count) {
    m_navigation->setCounts(static_cast<int>(page), countOrNothing(count), {});
  };
  quiet(PageId::companies, counts.companies);
  quiet(PageId::people, counts.people);
  quiet(PageId::messages, counts.messages);
  quiet(PageId::templates, counts.templates);
  m_navigation->setCounts(static_cast<int>(PageId::today), {}, countOrNothing(counts.today));
  m_navigation->setCounts(static_cast<int>(PageId::replies), {}, countOrNothing(counts.repliesToConfirm));
}

void MainWindow::showStanding()
{
  switch (m_workspace.store.store().readOnlyReason()) {
    case store::ReadOnlyReason::readOnlyPlace:
      return m_standing->tell(Tone::warn,
                              tr("This file lies where nothing can be written. You can look at everything; copy it to "
                                 "another place to change it."),
                              {}, false);
    case store::ReadOnlyReason::diskFull:
      return m_standing->tell(
          Tone::warn,
          tr("The disk is full. You can look at everything; make room and open the file again to change it."), {},
          false);
    case store::ReadOnlyReason::none:
      break;
  }
  if (m_kind == Kind::sample)
    m_standing->tell(Tone::accent, tr("This is a sample with invented people. Try anything; nothing of it is kept."),
                     tr("Start my own"), false);
}

/// In a narrow window the way to the panel and back comes first.
std::vector<KeyHint> MainWindow::hintsOfPage() const
{
  std::vector<KeyHint> hints;
  if (const auto isOver = m_pages->panelOverList())
    hints.push_back(*isOver ? KeyHint{tr("Esc"), tr("close details")} : KeyHint{QStringLiteral("F9"), tr("details")});
  if (const auto* page = m_pages->current())
    std::ranges::copy(page->hints(), std::back_inserter(hints));
  return hints;
}

void MainWindow::showHints()
{
  auto hints = hintsOfPage();
  hints.push_back({QStringLiteral("Ctrl+K"), tr("anything")});
  m_hints->setHints(hints);
}

/// `told`: something was done since the window opened.
void MainWindow::showStep(bool told)
{
  const auto state = m_workspace.store.undoState();
  const auto undo = nameOrNothing(state.undo);
  const auto redo = nameOrNothing(state.redo);
  m_actions->setStepNames(undo, redo);
  const auto keyOf = [this](ActionId id) { return m_actions->at(id)->shortcut().toString(QKeySequence::NativeText); };
  if (!told || (undo.isEmpty() && redo.isEmpty()))
    m_hints->setMessage({});
  else if (!redo.isEmpty())
    m_hints->setMessage(tr("Undone: %1").arg(redo), keyOf(ActionId::redo), tr("redo"));
  else
    m_hints->setMessage(undo, keyOf(ActionId::undo), tr("undo"));
}

void MainWindow::showAbout()
{
  auto* box =
      new QMessageBox(QMessageBox::NoIcon, tr("About Overture"),
                      tr("Overture keeps a job search on your own machine: whom you wrote to, what came back, and "
                         "which wording brought it. Nothing leaves this computer by itself."),
                      QMessageBox::Close, this);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->open();
}

void MainWindow::changeEvent(QEvent* event)
{
  QMainWindow::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    showStep(false);
  }
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
  QMainWindow::resizeEvent(event);
  m_navigation->setNarrow(width() < narrowBelow);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
  m_workspace.preferences.setWindowState(saveGeometry());
  QMainWindow::closeEvent(event);
}

}  // namespace overture::ui
