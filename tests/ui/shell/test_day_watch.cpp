#include "tests/support/fixed_clock.h"
#include "tests/support/test_main.h"
#include "tests/support/ui_workspace.h"
#include "ui/shell/day_watch.h"

#include <QSignalSpy>
#include <QTest>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

Timestamp shortBefore(Day day)
{
  return startOf(day, systemZone()) + std::chrono::milliseconds(-60);
}

}  // namespace

class TestDayWatch : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void anotherDayIsToldOnce()
  {
    UiWorkspace desk;
    desk.store().clock().set(shortBefore(testToday + std::chrono::days(1)));
    const DayWatch watch(desk.workspace());
    QSignalSpy changed(&desk.bridge(), &StoreBridge::changed);

    desk.store().clock().advance(std::chrono::milliseconds(100));

    QVERIFY(changed.wait());
    QVERIFY(changed.first().first().value<store::Changes>().isEverything());
    QVERIFY(!changed.wait(200));
  }

  void theSameDayIsNotTold()
  {
    UiWorkspace desk;
    desk.store().clock().set(shortBefore(testToday + std::chrono::days(1)));
    const DayWatch watch(desk.workspace());
    QSignalSpy changed(&desk.bridge(), &StoreBridge::changed);

    QVERIFY(!changed.wait(200));
  }
};

OVERTURE_TEST(TestDayWatch);

}  // namespace overture::testing

#include "test_day_watch.moc"
