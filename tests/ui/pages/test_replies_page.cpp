#include "core/outreach/people.h"
#include "core/outreach/replies.h"
#include "core/store/message_queries.h"
#include "core/store/reply_list.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/ui_workspace.h"
#include "ui/models/reply_model.h"
#include "ui/pages/replies/new_reply_form.h"
#include "ui/pages/replies/replies_page.h"
#include "ui/pages/replies/reply_panel.h"
#include "ui/pages/reply_kinds.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/record_table.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

struct RepliesScene {
  UiWorkspace desk;
  RepliesPage page{desk.workspace()};
  RecordTable* table = page.findChild<RecordTable*>();

  PersonId person(const std::string& name) { return desk.store().write(outreach::addPerson(aPerson(name), {})); }
  MessageId sent(PersonId person)
  {
    const auto id = desk.store().write(outreach::startMessage(aDraft(person)));
    desk.store().write(outreach::markSent(id, testNow + -std::chrono::days(5), Precision::exact));
    return id;
  }
  ReplyId reply(const std::string& name, ReplyCertainty certainty, int daysAgo = 0)
  {
    Reply reply;
    reply.message = sent(person(name));
    reply.certainty = certainty;
    reply.kind = ReplyKind::neutral;
    reply.receivedAt = testNow + -std::chrono::days(daysAgo);
    reply.text = "Hello";
    return desk.store().write(outreach::logReply(reply));
  }
  bool open(const Target& target)
  {
    page.resize(1280, 748);
    page.show();
    page.visit(target);
    return QTest::qWaitForWindowActive(&page);
  }
  bool open(ReplyId id = {}) { return open(Target{PageId::replies, id.value}); }
  [[nodiscard]] QString names() const
  {
    QStringList all;
    for (int row = 0; row < table->model()->rowCount(); ++row)
      all.append(table->model()->index(row, 0).data().toString());
    return all.join(QStringLiteral(", "));
  }
  Reply stored(ReplyId id)
  {
    return desk.store().read([id](const store::ReadTx& tx) { return store::findReply(tx, id).value_or(Reply()); });
  }
  std::vector<ReplyId> all()
  {
    return desk.store().read([](const store::ReadTx& tx) { return store::replyIds(tx, {}); });
  }
  [[nodiscard]] NewReplyForm* form() const { return page.findChild<NewReplyForm*>(); }
};

}  // namespace

class TestRepliesPage : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void guessedOnesStandFirst()
  {
    RepliesScene s;
    s.reply("Ann", ReplyCertainty::confirmed);
    s.reply("Bo", ReplyCertainty::guessed, 4);

    QVERIFY(s.open());

    QTRY_COMPARE(s.names(), QString("Bo, Ann"));
  }

  void aKeyConfirmsTheKind()
  {
    RepliesScene s;
    const auto id = s.reply("Bo", ReplyCertainty::guessed);
    QVERIFY(s.open(id));
    QTRY_COMPARE(s.table->currentId(), id.value);

    QTest::keyClick(s.table, Qt::Key_5);

    QTRY_COMPARE(s.stored(id).certainty, ReplyCertainty::confirmed);
    QCOMPARE(s.stored(id).kind, ReplyKind::automatic);
    s.desk.bridge().undo();
    QTRY_COMPARE(s.stored(id).certainty, ReplyCertainty::guessed);
    QCOMPARE(s.stored(id).kind, ReplyKind::neutral);
  }

  void aWrongKindCanBePutRightLater()
  {
    RepliesScene s;
    const auto id = s.reply("Bo", ReplyCertainty::confirmed);
    QVERIFY(s.open(id));
    QTRY_COMPARE(s.table->currentId(), id.value);

    QTest::keyClick(s.table, Qt::Key_1);

    QTRY_COMPARE(s.stored(id).kind, ReplyKind::positive);
  }

  void aReplyIsTypedIn()
  {
    RepliesScene s;
    const auto ann = s.person("Ann");
    const auto message = s.sent(ann);
    QVERIFY(s.open({PageId::replies, ann.value, Target::Intent::logReply}));
    QTRY_VERIFY(s.form()->isVisible());

    s.form()->findChild<FieldForm*>()->setValue(QStringLiteral("text"), QStringLiteral("Happy to talk"));
    QTest::keyClick(s.form()->findChild<ReplyKinds*>(), Qt::Key_1);
    s.form()->findChildren<Button*>().at(6)->click();

    QTRY_COMPARE(s.all().size(), 1U);
    const auto reply = s.stored(s.all().front());
    QCOMPARE(reply.kind, ReplyKind::positive);
    QCOMPARE(reply.message, message);
    QCOMPARE(reply.text, std::string("Happy to talk"));
    QTRY_VERIFY(!s.form()->isVisible());
  }

  void withoutAKindNothingIsStored()
  {
    RepliesScene s;
    const auto ann = s.person("Ann");
    s.sent(ann);
    QVERIFY(s.open({PageId::replies, ann.value, Target::Intent::logReply}));
    QTRY_VERIFY(s.form()->isVisible());

    s.form()->findChildren<Button*>().at(6)->click();

    QVERIFY(s.form()->isVisible());
    QVERIFY(s.all().empty());
  }

  void removingComesBackByUndo()
  {
    RepliesScene s;
    const auto id = s.reply("Bo", ReplyCertainty::confirmed);
    QVERIFY(s.open(id));
    QTRY_COMPARE(s.table->currentId(), id.value);

    QTest::keyClick(s.table, Qt::Key_Delete);
    QTRY_VERIFY(s.all().empty());
    s.desk.bridge().undo();

    QTRY_COMPARE(s.names(), QString("Bo"));
  }

  void theSixKindsHaveTheirKeys()
  {
    ReplyKinds kinds;
    QSignalSpy chosen(&kinds, &ReplyKinds::chosen);

    for (const auto key : {Qt::Key_1, Qt::Key_6, Qt::Key_7})
      QTest::keyClick(&kinds, key);

    QCOMPARE(chosen.count(), 2);
    QCOMPARE(qvariant_cast<ReplyKind>(chosen.at(0).first()), ReplyKind::positive);
    QCOMPARE(qvariant_cast<ReplyKind>(chosen.at(1).first()), ReplyKind::bounce);
    QVERIFY(!kinds.current());
  }
};

OVERTURE_TEST(TestRepliesPage);

}  // namespace overture::testing

#include "test_replies_page.moc"
