#include "core/outreach/companies.h"
#include "core/outreach/messages.h"
#include "core/outreach/people.h"
#include "core/outreach/reminders.h"
#include "core/outreach/replies.h"
#include "core/store/message_queries.h"
#include "core/store/reminder_queries.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/ui_workspace.h"
#include "ui/pages/today/today_page.h"
#include "ui/pages/today/today_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/record_list.h"

#include <QSignalSpy>
#include <QTest>

#include <chrono>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

/// A day with one person, and the page that shows it.
struct DayAtWork {
  DayAtWork()
  {
    company = space.store().write(outreach::addCompany(aCompany("Nordhavn")));
    mara = space.store().write(outreach::addPerson(aPerson("Mara Lindqvist").at(company).titled("Head of Data"), {}));
  }

  MessageId handedOver()
  {
    const auto message = space.store().write(outreach::startMessage(aDraft(mara)));
    space.store().write(outreach::handOver(message));
    return message;
  }

  RecordList* open()
  {
    page = std::make_unique<TodayPage>(space.workspace());
    page->resize(1100, 700);
    page->show();
    page->visit({PageId::today});
    list = page->findChild<RecordList*>();
    return list;
  }

  template <class Record, class Id, class Find>
  Record stored(Id id, Find find)
  {
    return space.store().read([&](const store::ReadTx& tx) { return find(tx, id).value_or(Record()); });
  }

  UiWorkspace space;
  CompanyId company;
  PersonId mara;
  std::unique_ptr<TodayPage> page;
  RecordList* list = nullptr;
};

}  // namespace

class TestTodayPage : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void oneKeyConfirmsAReply()
  {
    DayAtWork day;
    const auto message = day.space.store().write(outreach::startMessage(aDraft(day.mara)));
    day.space.store().write(outreach::markSent(message, testNow, Precision::exact));
    Reply guess;
    guess.message = message;
    guess.certainty = ReplyCertainty::guessed;
    guess.receivedAt = testNow;
    guess.text = "Happy to talk";
    const auto reply = day.space.store().write(outreach::logReply(guess));
    auto* list = day.open();
    QTRY_COMPARE(list->currentId(), reply.value);

    QTest::keyClick(list, Qt::Key_1);

    QTRY_COMPARE(list->model()->rowCount(), 0);
    const auto stored = day.stored<Reply>(reply, store::findReply);
    QVERIFY(stored.kind == ReplyKind::positive && stored.certainty == ReplyCertainty::confirmed);
  }

  void sSaysThatItWasSent()
  {
    DayAtWork day;
    const auto message = day.handedOver();
    auto* list = day.open();
    QTRY_COMPARE(list->currentId(), message.value);

    QTest::keyClick(list, Qt::Key_S);

    QTRY_COMPARE(list->model()->rowCount(), 0);
    QVERIFY(day.stored<Message>(message, store::findMessage).state == MessageState::sent);
  }

  void shiftSAsksForTheWordsThatWereSent()
  {
    DayAtWork day;
    const auto message = day.handedOver();
    auto* list = day.open();
    QTRY_COMPARE(list->currentId(), message.value);
    auto* panel = day.page->findChild<TodayPanel*>();

    QTest::keyClick(list, Qt::Key_S, Qt::ShiftModifier);
    QVERIFY(panel->isAskingWhatWasSent(message.value));
    auto* form = panel->findChild<FieldForm*>();
    form->setValue("body", "Hello, five minutes?");
    Q_EMIT panel->sentAs(form->value("subject"), form->value("body"));

    QTRY_COMPARE(list->model()->rowCount(), 0);
    QCOMPARE(day.stored<Message>(message, store::findMessage).body, std::string("Hello, five minutes?"));
  }

  void dFinishesAReminder()
  {
    DayAtWork day;
    const auto reminder =
        day.space.store().write(outreach::addReminder({{}, day.mara, {}, testToday, "Send the slides", {}, {}}));
    auto* list = day.open();
    QTRY_COMPARE(list->currentId(), reminder.value);

    QTest::keyClick(list, Qt::Key_D);

    QTRY_VERIFY(day.stored<Reminder>(reminder, store::findReminder).doneAt.has_value());
  }

  void zPutsAReminderOff()
  {
    DayAtWork day;
    const auto reminder =
        day.space.store().write(outreach::addReminder({{}, day.mara, {}, testToday, "Send the slides", {}, {}}));
    auto* list = day.open();
    QTRY_COMPARE(list->currentId(), reminder.value);

    QTest::keyClick(list, Qt::Key_Z);
    QTest::keyClick(day.page->focusWidget(), Qt::Key_Space);

    const auto tomorrow = std::optional(testToday + std::chrono::days(1));
    QTRY_VERIFY(day.stored<Reminder>(reminder, store::findReminder).snoozedUntil == tomorrow);
  }

  void wGoesToCompose()
  {
    DayAtWork day;
    auto* list = day.open();
    QTRY_COMPARE(list->currentId(), day.mara.value);
    Target asked;
    connect(day.page.get(), &Page::requested, this, [&](const Target& target) { asked = target; });

    QTest::keyClick(list, Qt::Key_W);

    QVERIFY((asked == Target{PageId::compose, day.mara.value, Target::Intent::writeTo}));
  }

  void fOnASilentPersonGoesToCompose()
  {
    DayAtWork day;
    const auto message = day.space.store().write(outreach::startMessage(aDraft(day.mara)));
    day.space.store().write(outreach::markSent(message, testNow + -std::chrono::days(9), Precision::exact));
    auto* list = day.open();
    QTRY_COMPARE(list->currentId(), message.value);
    Target asked;
    connect(day.page.get(), &Page::requested, this, [&](const Target& target) { asked = target; });

    QTest::keyClick(list, Qt::Key_F);

    QVERIFY((asked == Target{PageId::compose, day.mara.value, Target::Intent::writeTo}));
  }

  void anEmptyFileSaysHowToBegin()
  {
    UiWorkspace space;
    TodayPage page(space.workspace());
    page.show();

    page.visit({PageId::today});

    const auto states = page.findChildren<EmptyState*>();
    QTRY_VERIFY(std::ranges::any_of(states, [](const EmptyState* state) { return state->isVisible(); }));
  }
};

OVERTURE_TEST(TestTodayPage);

}  // namespace overture::testing

#include "test_today_page.moc"
