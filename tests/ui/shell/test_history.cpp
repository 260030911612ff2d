#include "tests/support/test_main.h"
#include "ui/shell/fuzzy.h"
#include "ui/shell/history.h"

#include <QTest>

namespace overture::testing
{

using namespace overture::ui;

class TestHistory : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void goesBackAndForward()
  {
    History history;
    history.visit({PageId::today});
    history.visit({PageId::people, 7});

    QVERIFY(!history.canGoForward());
    QVERIFY(*history.back() == (Target{PageId::today}));
    QVERIFY(!history.back());
    QVERIFY(*history.forward() == (Target{PageId::people, 7}));
    QVERIFY(!history.forward());
  }

  void aNewPlaceForgetsWhatLayAhead()
  {
    History history;
    history.visit({PageId::today});
    history.visit({PageId::people});
    static_cast<void>(history.back());

    history.visit({PageId::compare});

    QVERIFY(!history.canGoForward());
    QVERIFY(*history.back() == (Target{PageId::today}));
  }

  void comingBackBeginsNothingAgain()
  {
    History history;
    history.visit({PageId::companies, 0, Target::Intent::create});
    history.visit({PageId::today});

    QVERIFY(*history.back() == (Target{PageId::companies, 0, Target::Intent::show}));
  }

  void theSamePlaceCountsOnce()
  {
    History history;
    history.visit({PageId::today});
    history.visit({PageId::today});

    QVERIFY(!history.canGoBack());
  }

  void namesAreFoundByTheirLetters()
  {
    QCOMPARE(fuzzyRank(QStringLiteral("Import companies"), QStringLiteral("imp")), 3);
    QCOMPARE(fuzzyRank(QStringLiteral("Import companies"), QStringLiteral("COMP")), 2);
    QCOMPARE(fuzzyRank(QStringLiteral("Import companies"), QStringLiteral("icp")), 1);
    QCOMPARE(fuzzyRank(QStringLiteral("Import companies"), QStringLiteral("xyz")), 0);
    QCOMPARE(fuzzyRank(QStringLiteral("Import companies"), QStringLiteral("  ")), 1);
    QCOMPARE(fuzzyRank(QStringLiteral("导入公司"), QStringLiteral("公司")), 1);
  }
};

OVERTURE_TEST(TestHistory);

}  // namespace overture::testing

#include "test_history.moc"
