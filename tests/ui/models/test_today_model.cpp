#include "core/outreach/companies.h"
#include "core/outreach/messages.h"
#include "core/outreach/people.h"
#include "core/outreach/reminders.h"
#include "core/outreach/replies.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/ui_workspace.h"
#include "ui/models/today_model.h"
#include "ui/style/cell.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

/// Every line as "name | after | key"; a heading as "# name".
QStringList linesOf(const TodayModel& model)
{
  QStringList lines;
  for (int row = 0; row < model.rowCount(); ++row) {
    const auto at = model.index(row);
    const auto name = at.data(Qt::DisplayRole).toString();
    const bool isHeading = at.data(kindRole).toInt() == static_cast<int>(CellKind::heading);
    lines +=
        isHeading ? "# " + name : name + " | " + at.data(afterRole).toString() + " | " + at.data(keyRole).toString();
  }
  return lines;
}

PersonId addMara(UiWorkspace& space)
{
  const auto company = space.store().write(outreach::addCompany(aCompany("Nordhavn")));
  return space.store().write(outreach::addPerson(aPerson("Mara Lindqvist").at(company).titled("Head of Data"), {}));
}

}  // namespace

class TestTodayModel : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void anEmptyFileAsksForNothing()
  {
    UiWorkspace space;
    TodayModel model(space.bridge(), space.jobs(), space.store().clock());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.refresh();

    QTRY_VERIFY(model.isLoaded());
    QCOMPARE(linesOf(model), QStringList());
    QVERIFY(model.isFileEmpty());
  }

  void groupsWhatIsToDo()
  {
    UiWorkspace space;
    const auto mara = addMara(space);
    const auto message = space.store().write(outreach::startMessage(aDraft(mara)));
    space.store().write(outreach::handOver(message));
    space.store().write(outreach::addReminder({{}, mara, {}, testToday, "Call her", {}, {}}));
    TodayModel model(space.bridge(), space.jobs(), space.store().clock());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.refresh();

    QTRY_COMPARE(linesOf(model), QStringList({"# Did you send it?", "Mara Lindqvist | Head of Data, Nordhavn | S",
                                              "# Reminders", "Mara Lindqvist | Nordhavn | D"}));
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
  }

  void followsEveryCommit()
  {
    UiWorkspace space;
    const auto mara = addMara(space);
    TodayModel model(space.bridge(), space.jobs(), space.store().clock());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.refresh();
    QTRY_COMPARE(linesOf(model), QStringList({"# Write next", "Mara Lindqvist | Head of Data, Nordhavn | W"}));

    const auto message = space.store().write(outreach::startMessage(aDraft(mara)));
    space.store().write(outreach::markSent(message, testNow, Precision::exact));
    Reply reply;
    reply.message = message;
    reply.kind = ReplyKind::referral;
    reply.certainty = ReplyCertainty::guessed;
    reply.receivedAt = testNow;
    reply.text = "Ask Tom";
    space.store().write(outreach::logReply(reply));

    QTRY_COMPARE(linesOf(model), QStringList({"# Replies to confirm", "Mara Lindqvist | Head of Data, Nordhavn | 2"}));
    QCOMPARE(model.index(1).data(secondLineRole).toString(), QString("“Ask Tom” Looks like: Referral"));
  }
};

OVERTURE_TEST(TestTodayModel);

}  // namespace overture::testing

#include "test_today_model.moc"
