#include "core/outreach/people.h"
#include "core/outreach/replies.h"
#include "core/outreach/templates.h"
#include "core/store/message_queries.h"
#include "core/store/template_queries.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/ui_workspace.h"
#include "ui/models/message_model.h"
#include "ui/pages/messages/message_panel.h"
#include "ui/pages/messages/messages_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/record_table.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

struct MessagesScene {
  UiWorkspace desk;
  MessagesPage page{desk.workspace()};
  RecordTable* table = page.findChild<RecordTable*>();
  QSignalSpy requested{&page, &Page::requested};

  PersonId person(const std::string& name) { return desk.store().write(outreach::addPerson(aPerson(name), {})); }
  MessageId draft(PersonId person) { return desk.store().write(outreach::startMessage(aDraft(person))); }
  MessageId sent(PersonId person, int daysAgo)
  {
    const auto id = draft(person);
    desk.store().write(outreach::markSent(id, testNow + -std::chrono::days(daysAgo), Precision::exact));
    return id;
  }
  bool open(MessageId id = {})
  {
    page.resize(1280, 748);
    page.show();
    page.visit({PageId::messages, id.value});
    return QTest::qWaitForWindowActive(&page);
  }
  [[nodiscard]] QString names() const
  {
    QStringList all;
    for (int row = 0; row < table->model()->rowCount(); ++row)
      all.append(table->model()->index(row, 0).data().toString());
    return all.join(QStringLiteral(", "));
  }
  Message stored(MessageId id)
  {
    return desk.store().read([id](const store::ReadTx& tx) { return store::findMessage(tx, id).value_or(Message()); });
  }
  VersionId version()
  {
    const auto made = desk.store().write(outreach::addTemplate(aTemplate("Project first"), TemplateVersion()));
    return desk.store().read([made](const store::ReadTx& tx) { return store::versionsOf(tx, made).front().id; });
  }
  /// What says by which version the list is filtered.
  [[nodiscard]] Banner* line() const
  {
    const auto banners = page.findChildren<Banner*>();
    return *std::ranges::max_element(banners, {}, [](const Banner* each) { return each->sentence().size(); });
  }
  [[nodiscard]] FieldForm* corrections() const { return page.findChild<MessagePanel*>()->findChild<FieldForm*>(); }
};

}  // namespace

class TestMessagesPage : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void theNewestStandsFirst()
  {
    MessagesScene s;
    s.sent(s.person("Ann"), 9);
    s.draft(s.person("Bo"));
    s.sent(s.person("Cy"), 2);

    QVERIFY(s.open());

    QTRY_COMPARE(s.names(), QString("Bo, Cy, Ann"));
  }

  void aVersionListsItsMessagesUntilTheLineIsTakenAway()
  {
    MessagesScene s;
    const auto made = s.version();
    s.desk.store().write(outreach::startMessage(aDraft(s.person("Ann")).from(made)));
    s.draft(s.person("Bo"));
    QVERIFY(s.open());

    s.page.visit({PageId::messages, made.value, Target::Intent::listVersion});
    QTRY_COMPARE(s.names(), QString("Ann"));
    auto* line = s.line();
    QVERIFY(line->isVisible());
    QCOMPARE(line->sentence(), QString("Only messages made from “Project first v1”"));
    QTest::mouseClick(line->findChild<QPushButton*>(), Qt::LeftButton);

    QTRY_COMPARE(s.names(), QString("Bo, Ann"));
    QVERIFY(line->isHidden());
  }

  void oneKeyMarksADraftAsSent()
  {
    MessagesScene s;
    const auto id = s.draft(s.person("Ann"));
    QVERIFY(s.open(id));
    QTRY_COMPARE(s.table->currentId(), id.value);

    QTest::keyClick(s.table, Qt::Key_S);

    QTRY_COMPARE(s.stored(id).state, MessageState::sent);
    s.desk.bridge().undo();
    QTRY_COMPARE(s.stored(id).state, MessageState::draft);
  }

  void theDayCanBePutRight()
  {
    MessagesScene s;
    const auto id = s.sent(s.person("Ann"), 2);
    QVERIFY(s.open(id));
    QTRY_VERIFY(s.corrections()->isVisible());

    Q_EMIT s.corrections()->edited(QStringLiteral("sent_at"), QStringLiteral("2026-11-10"));

    QTRY_COMPARE(s.stored(id).sentPrecision, Precision::day);
    QCOMPARE(dayIn(*s.stored(id).sentAt, systemZone()), *dayFromIso("2026-11-10"));
  }

  void answersCanBeLookedFor()
  {
    MessagesScene s;
    s.sent(s.person("Ann"), 9);
    const auto answered = s.sent(s.person("Bo"), 9);
    Reply reply;
    reply.message = answered;
    reply.kind = ReplyKind::positive;
    reply.receivedAt = testNow;
    s.desk.store().write(outreach::logReply(reply));
    QVERIFY(s.open());
    QTRY_COMPARE(s.table->model()->rowCount(), 2);

    auto* outcome = s.page.findChildren<QComboBox*>().at(1);
    outcome->setCurrentIndex(2);
    Q_EMIT outcome->activated(2);

    QTRY_COMPARE(s.names(), QString("Bo"));
  }

  void keysLeadToPersonReplyAndFollowUp()
  {
    MessagesScene s;
    const auto ann = s.person("Ann");
    const auto id = s.sent(ann, 9);
    QVERIFY(s.open(id));
    QTRY_COMPARE(s.table->currentId(), id.value);

    QTest::keyClick(s.table, Qt::Key_R);
    QTest::keyClick(s.table, Qt::Key_F);
    QTest::keyClick(s.table, Qt::Key_P);

    QCOMPARE(s.requested.count(), 3);
    QCOMPARE(qvariant_cast<Target>(s.requested.at(0).first()),
             (Target{PageId::replies, ann.value, Target::Intent::logReply}));
    QCOMPARE(qvariant_cast<Target>(s.requested.at(1).first()),
             (Target{PageId::compose, ann.value, Target::Intent::writeTo}));
    QCOMPARE(qvariant_cast<Target>(s.requested.at(2).first()),
             (Target{PageId::people, ann.value, Target::Intent::show}));
  }

  void anEmptyPageSaysWhatToDo()
  {
    MessagesScene s;

    QVERIFY(s.open());

    QTRY_VERIFY(s.page.findChild<EmptyState*>()->isVisible());
  }
};

OVERTURE_TEST(TestMessagesPage);

}  // namespace overture::testing

#include "test_messages_page.moc"
