#include "core/outreach/companies.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/ui_workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/palette.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/search_field.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

/// The window over a fresh file, used by the keyboard.
struct WindowScene {
  UiWorkspace desk;
  Appearance appearance{desk.preferences()};
  MainWindow window;

  explicit WindowScene(MainWindow::Kind kind = MainWindow::Kind::own) : window(desk.workspace(), kind) {}
  bool open()
  {
    window.show();
    return QTest::qWaitForWindowActive(&window);
  }
  void press(const char* keys) { QTest::keySequence(&window, QKeySequence(QString::fromLatin1(keys))); }
  [[nodiscard]] QString text(ActionId id) const { return window.actions().at(id)->text(); }
  [[nodiscard]] QStringList banners() const
  {
    QStringList said;
    for (const auto* banner : window.centralWidget()->findChildren<Banner*>(Qt::FindDirectChildrenOnly))
      if (banner->isVisible())
        said += banner->sentence();
    return said;
  }
};

}  // namespace

class TestMainWindow : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void keysGoToPagesAndBack()
  {
    WindowScene scene;
    QVERIFY(scene.open());

    scene.press("Ctrl+2");
    scene.press("Ctrl+3");
    QCOMPARE(scene.window.pages().currentId(), PageId::people);
    scene.press("Alt+Left");
    QCOMPARE(scene.window.pages().currentId(), PageId::companies);
    scene.press("Alt+Right");

    QCOMPARE(scene.window.pages().currentId(), PageId::people);
  }

  void backIsLeftToTheTextWhileOneWrites()
  {
    WindowScene scene;
    QVERIFY(scene.open());

    scene.press("Ctrl+4");

    QVERIFY(!scene.window.actions().at(ActionId::goBack)->isEnabled());
    scene.press("Ctrl+1");
    QVERIFY(scene.window.actions().at(ActionId::goBack)->isEnabled());
  }

  void pagesAreMadeWhenTheyAreVisited()
  {
    WindowScene scene;
    QCOMPARE(scene.window.pages().count(), 1);

    scene.window.go({PageId::companies});
    scene.window.go({PageId::today});

    QCOMPARE(scene.window.pages().count(), 2);
  }

  void theMenuNamesWhatUndoDoes()
  {
    WindowScene scene;
    QVERIFY(scene.open());
    QVERIFY(!scene.window.actions().at(ActionId::undo)->isEnabled());

    scene.desk.store().write(outreach::addCompany(aCompany("R&D")));
    QTRY_COMPARE(scene.text(ActionId::undo), QStringLiteral("&Undo: Add company: R&&D"));
    scene.press("Ctrl+Z");

    QTRY_COMPARE(scene.text(ActionId::redo), QStringLiteral("&Redo: Add company: R&&D"));
    QCOMPARE(scene.text(ActionId::undo), QStringLiteral("&Undo"));
  }

  void aFieldUndoesItsOwnTyping()
  {
    WindowScene scene;
    QVERIFY(scene.open());
    scene.desk.store().write(outreach::addCompany(aCompany("Nordhavn")));
    QTRY_VERIFY(scene.window.actions().at(ActionId::undo)->isEnabled());
    scene.press("Ctrl+2");
    scene.press("Ctrl+F");
    auto* field = qobject_cast<SearchField*>(QApplication::focusWidget());
    QVERIFY(field != nullptr);

    QTest::keyClicks(field, QStringLiteral("nord"));
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);

    QCOMPARE(field->text(), QString());
    QVERIFY(scene.desk.bridge().undoState().undo.has_value());
  }

  void theSampleSaysThatItIsOne()
  {
    WindowScene scene(MainWindow::Kind::sample);
    QVERIFY(scene.open());
    const QSignalSpy own(&scene.window, &MainWindow::ownRequested);

    QCOMPARE(scene.banners().join(QLatin1Char('\n')),
             QStringLiteral("This is a sample with invented people. Try anything; nothing of it is kept."));
    scene.window.actions().at(ActionId::startOwn)->trigger();

    QCOMPARE(own.size(), 1);
    QVERIFY(!scene.window.actions().at(ActionId::openSample)->isVisible());
  }

  void aFailureStandsAboveThePage()
  {
    WindowScene scene;
    QVERIFY(scene.open());

    scene.desk.bridge().tellFailure({ErrorKind::diskFull, {}, {}, {}});

    QTRY_COMPARE(scene.banners().join(QLatin1Char('\n')),
                 QStringLiteral("The disk is full. Nothing was changed; make room and try again."));
  }

  void anotherFileIsAskedOfTheSession()
  {
    WindowScene scene;
    scene.desk.prompts().answers = {QStringLiteral("/a.db"), QStringLiteral("/b.db")};
    const QSignalSpy opened(&scene.window, &MainWindow::openRequested);
    const QSignalSpy begun(&scene.window, &MainWindow::newRequested);

    scene.window.actions().at(ActionId::openFile)->trigger();
    scene.window.actions().at(ActionId::newFile)->trigger();

    QCOMPARE(opened.value(0).value(0).toString(), QStringLiteral("/a.db"));
    QCOMPARE(begun.value(0).value(0).toString(), QStringLiteral("/b.db"));
  }

  void theThemeChangesAtOnce()
  {
    WindowScene scene;

    scene.window.actions().at(ActionId::themeDark)->trigger();
    QCOMPARE(themeOf(QApplication::palette()), Theme::dark);
    scene.window.actions().at(ActionId::themeLight)->trigger();

    QCOMPARE(themeOf(QApplication::palette()), Theme::light);
    QVERIFY(scene.window.actions().at(ActionId::themeLight)->isChecked());
  }

  void theLanguageChangesAtOnce()
  {
    WindowScene scene;
    QVERIFY(scene.open());
    if (!QFile::exists(QStringLiteral(":/overture/translations/overture_zh_CN.qm")))
      QSKIP("the Chinese words are not built in");

    scene.window.actions().at(ActionId::languageChinese)->trigger();
    QTRY_COMPARE(scene.text(ActionId::goToday), QStringLiteral("今天"));
    scene.window.actions().at(ActionId::languageEnglish)->trigger();

    QTRY_COMPARE(scene.text(ActionId::goToday), QStringLiteral("Today"));
  }

  void thePaletteFindsPagesAndPeople()
  {
    WindowScene scene;
    QVERIFY(scene.open());
    scene.desk.store().write(outreach::addCompany(aCompany("Nordhavn")));
    scene.press("Ctrl+K");
    auto* palette = scene.window.findChild<Palette*>();
    QVERIFY(palette != nullptr);
    auto* line = palette->findChild<QLineEdit*>();

    QTest::keyClicks(line, QStringLiteral("compare"));
    QTest::keyClick(line, Qt::Key_Return);

    QTRY_COMPARE(scene.window.pages().currentId(), PageId::compare);
  }

  void whatIsOpenFollowsTheLanguage_data()
  {
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("palette") << static_cast<int>(ActionId::anything) << "Anything" << "任意跳转";
    QTest::newRow("keys") << static_cast<int>(ActionId::showKeys) << "Keys" << "快捷键";
  }

  void whatIsOpenFollowsTheLanguage()
  {
    QFETCH(const int, action);
    QFETCH(const QString, english);
    QFETCH(const QString, chinese);
    WindowScene scene;
    QVERIFY(scene.open());

    scene.window.actions().at(static_cast<ActionId>(action))->trigger();
    const auto* dialog = scene.window.findChild<QDialog*>();
    QVERIFY(dialog != nullptr);
    const auto before = dialog->windowTitle();
    scene.desk.preferences().setLanguage(LanguageChoice::chinese);

    QCOMPARE(before, english);
    QTRY_COMPARE(dialog->windowTitle(), chinese);
  }

  void theVersionOfAComparisonGoesToItsMessages()
  {
    WindowScene scene;
    QVERIFY(scene.open());

    scene.window.go({PageId::compare});
    Q_EMIT scene.window.pages().current()->requested({PageId::messages, 7, Target::Intent::listVersion});

    QCOMPARE(scene.window.pages().currentId(), PageId::messages);
  }

  void aNarrowWindowTellsTheWayToThePanel()
  {
    WindowScene scene;
    scene.desk.fillWithSample();
    scene.window.resize(1024, 700);
    QVERIFY(scene.open());

    scene.press("Ctrl+3");
    QTRY_COMPARE(scene.window.pages().panelOverList(), std::optional(false));
    scene.press("F9");
    QCOMPARE(scene.window.pages().panelOverList(), std::optional(true));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    QCOMPARE(scene.window.pages().panelOverList(), std::optional(false));
  }

  void thePlaceOfTheWindowIsKept()
  {
    UiWorkspace desk;
    {
      MainWindow window(desk.workspace(), MainWindow::Kind::own);
      window.resize(1040, 700);
      window.show();
      window.close();
    }

    const MainWindow next(desk.workspace(), MainWindow::Kind::own);

    QCOMPARE(next.size(), QSize(1040, 700));
  }
};

OVERTURE_TEST(TestMainWindow);

}  // namespace overture::testing

#include "test_main_window.moc"
