#include "tests/support/test_main.h"
#include "tests/support/ui_workspace.h"
#include "ui/shell/appearance.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/page_table.h"

#include <QAccessible>
#include <QApplication>
#include <QSet>
#include <QTest>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

constexpr int tabsAtMost = 200;

/// Parts that a control names by itself.
bool namesItself(QAccessible::Role role)
{
  using enum QAccessible::Role;
  return role == ScrollBar || role == Cell || role == Row || role == ListItem || role == TreeItem || role == Client ||
         role == Pane || role == Grouping || role == Border || role == LayeredPane;
}

bool canBeUsed(const QAccessibleInterface& control)
{
  const auto state = control.state();
  return state.focusable && !state.invisible && !state.disabled && !namesItself(control.role());
}

void collectNameless(QAccessibleInterface* control, QStringList& nameless)
{
  if (control == nullptr || !control->isValid() || control->state().invisible)
    return;
  const auto* object = control->object();
  if (canBeUsed(*control) && control->text(QAccessible::Name).isEmpty())
    nameless += QStringLiteral("%1 (role %2)")
                    .arg(QString::fromLatin1(object == nullptr ? "part" : object->metaObject()->className()))
                    .arg(control->role());
  const bool isList = control->role() == QAccessible::Table || control->role() == QAccessible::List;
  for (int at = 0; !isList && at < control->childCount(); ++at)
    collectNameless(control->child(at), nameless);
}

/// Whether Tab from the page's first place comes to something outside the page.
bool tabLeaves(const QWidget* page)
{
  for (int step = 0; step < tabsAtMost; ++step) {
    auto* here = QApplication::focusWidget();
    if (here == nullptr || !page->isAncestorOf(here))
      return true;
    QTest::keyClick(here, Qt::Key_Tab);
  }
  return false;
}

/// The controls of the page that no number of Tabs comes to.
QString notReachedOn(const QWidget* page)
{
  QSet<const QWidget*> reached;
  for (int step = 0; step < tabsAtMost && !reached.contains(QApplication::focusWidget()); ++step) {
    auto* here = QApplication::focusWidget();
    reached += here;
    QTest::keyClick(here, Qt::Key_Tab);
  }
  QStringList missed;
  for (const auto* control : page->findChildren<QWidget*>())
    if (control->isVisible() && control->isEnabled() && (control->focusPolicy() & Qt::TabFocus) != 0 &&
        control->focusProxy() == nullptr && !reached.contains(control))
      missed += QStringLiteral("%1 \"%2\"").arg(QString::fromLatin1(control->metaObject()->className()),
                                                control->accessibleName());
  return missed.join(QLatin1Char('\n'));
}

}  // namespace

class TestAccess : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void everyPageIsNamedAndCanBeLeft_data()
  {
    QTest::addColumn<int>("page");
    for (const auto& page : pageTable())
      QTest::newRow(page.name) << static_cast<int>(page.id);
  }

  void everyPageIsNamedAndCanBeLeft()
  {
    QFETCH(const int, page);
    UiWorkspace desk;
    desk.fillWithSample();
    const Appearance appearance(desk.preferences());
    MainWindow window(desk.workspace(), MainWindow::Kind::sample);
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    window.go({static_cast<PageId>(page)});

    QStringList nameless;
    collectNameless(QAccessible::queryAccessibleInterface(&window), nameless);
    QCOMPARE(nameless.join(QLatin1Char('\n')), QString());
    QVERIFY(tabLeaves(window.pages().current()));
  }

  void tabReachesEveryControl_data() { everyPageIsNamedAndCanBeLeft_data(); }

  void tabReachesEveryControl()
  {
    QFETCH(const int, page);
    UiWorkspace desk;
    desk.fillWithSample();
    const Appearance appearance(desk.preferences());
    MainWindow window(desk.workspace(), MainWindow::Kind::sample);
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    window.go({static_cast<PageId>(page)});

    // Until the page has read what it shows.
    QTRY_COMPARE(notReachedOn(window.pages().current()), QString());
  }
};

OVERTURE_TEST(TestAccess);

}  // namespace overture::testing

#include "test_access.moc"
