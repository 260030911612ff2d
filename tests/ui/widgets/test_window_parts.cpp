#include "tests/support/test_main.h"
#include "ui/style/metrics.h"
#include "ui/style/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/hint_bar.h"
#include "ui/widgets/hint_item.h"
#include "ui/widgets/navigation_bar.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/side_panel.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

std::vector<NavigationItem> items()
{
  return {{1, "today", "Today", "G T", 0, "", "9"},
          {2, "companies", "Companies", "", 0, "64", ""},
          {3, "preferences", "Preferences", "", 1, "", ""}};
}

QList<QPushButton*> entriesOf(const NavigationBar& bar)
{
  return bar.findChildren<QPushButton*>();
}

int shownHints(const HintBar& bar)
{
  const auto hints = bar.findChildren<HintItem*>();
  return static_cast<int>(std::ranges::count_if(hints, [](const HintItem* hint) { return !hint->isHidden(); }));
}

}  // namespace

/// What stands around every page.
class TestWindowParts : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void hintsWithoutPlaceAreLeftOut()
  {
    HintBar bar;
    bar.setHints({{"Enter", "open"}, {"E", "edit"}, {"P", "add person"}, {"T", "stage"}});
    bar.setMessage("Imported 12 companies", "Ctrl+Z", "undo");

    bar.resize(1200, bar.height());
    bar.show();
    const int wide = shownHints(bar);
    bar.resize(430, bar.height());
    const int narrow = shownHints(bar);

    QCOMPARE(wide, 4);
    QVERIFY2(narrow > 0 && narrow < 4, qPrintable(QString::number(narrow)));
    QVERIFY(!bar.findChildren<HintItem*>().first()->isHidden());
  }

  void theUndoCanBeClicked()
  {
    HintBar bar;
    bar.setMessage("Imported 12 companies", "Ctrl+Z", "undo");
    const QSignalSpy clicked(&bar, &HintBar::actionClicked);

    QTest::mouseClick(bar.findChild<HintAction*>(), Qt::LeftButton);

    QCOMPARE(clicked.count(), 1);
    QCOMPARE(bar.findChild<HintAction*>()->accessibleName(), QStringLiteral("undo"));
  }

  void entriesAreButtonsToAScreenReader()
  {
    NavigationBar bar;
    bar.setItems(items());
    bar.setCurrent(2);
    const auto* entry = QAccessible::queryAccessibleInterface(entriesOf(bar)[1]);

    QCOMPARE(entry->text(QAccessible::Name), QStringLiteral("Companies"));
    QCOMPARE(entry->text(QAccessible::Description), QStringLiteral("64"));
    QVERIFY(entry->state().checked);
  }

  void keysChooseAnEntry()
  {
    NavigationBar bar;
    bar.setItems(items());
    bar.show();
    bar.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    const QSignalSpy chosen(&bar, &NavigationBar::chosen);

    entriesOf(bar).first()->setFocus();
    QTest::keyClick(entriesOf(bar).first(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toInt(), 2);
  }

  void aClickDoesNotMoveTheMarkByItself()
  {
    NavigationBar bar;
    bar.setItems(items());
    bar.setCurrent(1);

    entriesOf(bar)[1]->click();

    QVERIFY(entriesOf(bar)[0]->isChecked());
    QVERIFY(!entriesOf(bar)[1]->isChecked());
  }

  void otherWordsKeepTheEntries()
  {
    NavigationBar bar;
    bar.setItems(items());
    bar.setCurrent(2);
    auto words = items();
    words[1].text = QStringLiteral("公司");
    const auto before = entriesOf(bar);

    bar.setItems(words);

    QCOMPARE(entriesOf(bar), before);
    QCOMPARE(before[1]->accessibleName(), QStringLiteral("公司"));
    QVERIFY(before[1]->isChecked());
  }

  void narrowItShowsIconsOnly()
  {
    NavigationBar bar;
    bar.setItems(items());

    bar.setNarrow(true);

    QCOMPARE(bar.width(), metricsOf(bar.font()).navigationNarrow);
  }

  void thePanelStandsBesideAWideList()
  {
    auto* list = new QWidget;
    auto* panel = new SidePanel;
    ListAndPanel both(list, panel);

    both.resize(ListAndPanel::wideFrom, 600);
    both.show();

    QCOMPARE(list->geometry().right() + 1, panel->geometry().left());
    QCOMPARE(panel->geometry().right() + 1, both.width());
  }

  void aNarrowListBeginsWithoutThePanel()
  {
    auto* list = new QWidget;
    auto* panel = new SidePanel;
    ListAndPanel both(list, panel);
    both.resize(ListAndPanel::wideFrom, 600);
    both.show();
    const QSignalSpy placed(&both, &ListAndPanel::placed);

    both.resize(ListAndPanel::wideFrom - 1, 600);
    const bool isShownNarrow = panel->isVisible();
    both.resize(ListAndPanel::wideFrom, 600);

    QVERIFY(!isShownNarrow);
    QVERIFY(panel->isVisible());
    QCOMPARE(placed.count(), 2);
  }

  void thePanelLiesOverANarrowListUntilEscape()
  {
    auto* list = new QWidget;
    auto* panel = new SidePanel;
    ListAndPanel both(list, panel);
    both.resize(ListAndPanel::wideFrom - 1, 600);
    both.show();

    both.setPanelShown(true);
    const int width = list->width();
    const bool isShown = panel->isVisible();
    QTest::keyClick(&both, Qt::Key_Escape);

    QCOMPARE(width, both.width());
    QVERIFY(isShown);
    QVERIFY(!panel->isVisible());
    QVERIFY(!both.isPanelShown());
  }

  void aBannerTellsAndGoes()
  {
    QWidget window;
    Banner banner(&window);
    window.show();
    const QSignalSpy clicked(&banner, &Banner::clicked);

    banner.tell(Tone::warn, "Another program has the file open.", "Open anyway");
    const bool wasShown = banner.isVisible();
    banner.findChild<QPushButton*>()->click();
    banner.putAway();

    QVERIFY(wasShown);
    QCOMPARE(clicked.count(), 1);
    QVERIFY(!banner.isVisible());
    QCOMPARE(banner.sentence(), QString());
  }

  void theQuietLineGivesWayFirst()
  {
    PageHeader header;
    header.setTitle("Companies");
    header.setSubtitle("64 companies, 12 targeting, 6 in conversation and a good many more words");
    header.addControl(new QPushButton("New company"));

    header.resize(header.minimumSizeHint().width(), header.sizeHint().height());
    header.show();

    QCOMPARE(header.title(), QStringLiteral("Companies"));
    QVERIFY(header.minimumSizeHint().width() < header.sizeHint().width() - 100);
    QCOMPARE_GE(header.findChild<QPushButton*>()->width(), header.findChild<QPushButton*>()->minimumSizeHint().width());
  }
};

OVERTURE_TEST(TestWindowParts);

}  // namespace overture::testing

#include "test_window_parts.moc"
