#include "core/outreach/messages.h"
#include "core/outreach/people.h"
#include "core/outreach/replies.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/test_store.h"

namespace overture::testing
{

using namespace overture::outreach;

/// Answers: what is filled in, what is refused, and that a kind can be put right later.
class TestReplies : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void fillsInMessageAndPerson();
  void findsTheThreadOfAMessage();
  void keepsWhatWasSaid();
  void refusesWhatDoesNotFit();
  void confirmsAGuess();
  void edits();
  void removes();

 private:
  struct Talk {
    PersonId mara;
    MessageId first;
    MessageId second;
  };
  static Talk talkIn(TestStore& store);
  static Reply replyIn(ThreadId thread, const char* text = "Yes");
  static QByteArray repliesIn(TestStore& store);
};

/// Two messages in thread 1, the first of them sent.
TestReplies::Talk TestReplies::talkIn(TestStore& store)
{
  Talk talk;
  talk.mara = store.write(addPerson(aPerson("Mara Lindqvist"), {}));
  talk.first = store.write(startMessage(aDraft(talk.mara)));
  talk.second = store.write(startMessage(aDraft(talk.mara)));
  store.write(markSent(talk.first, testNow, Precision::exact));
  return talk;
}

Reply TestReplies::replyIn(ThreadId thread, const char* text)
{
  Reply reply;
  reply.thread = thread;
  reply.receivedAt = testNow;
  reply.text = text;
  return reply;
}

QByteArray TestReplies::repliesIn(TestStore& store)
{
  return store.rows(
      "SELECT thread_id, message_id, person_id, way, kind, certainty, received_precision, text FROM reply");
}

void TestReplies::fillsInMessageAndPerson()
{
  TestStore store;
  talkIn(store);

  const auto id = store.write(logReply(replyIn(ThreadId{1})));

  QCOMPARE(repliesIn(store), QByteArray("1|1|1|mail|neutral|confirmed|exact|Yes\n"));
  QCOMPARE(store.store().undoState().undo->subject, (store::Subject{"reply", id.value, "Mara Lindqvist", 1}));
}

void TestReplies::findsTheThreadOfAMessage()
{
  TestStore store;
  const auto talk = talkIn(store);
  auto reply = replyIn({});
  reply.message = talk.second;

  store.write(logReply(reply));

  QCOMPARE(repliesIn(store), QByteArray("1|2|1|mail|neutral|confirmed|exact|Yes\n"));
}

void TestReplies::keepsWhatWasSaid()
{
  TestStore store;
  talkIn(store);
  auto reply = replyIn(ThreadId{1}, "Write to her instead");
  reply.person = store.write(addPerson(aPerson("Tomas Rey"), {}));
  reply.way = ReplyWay::phone;
  reply.kind = ReplyKind::referral;
  reply.certainty = ReplyCertainty::guessed;
  reply.receivedPrecision = Precision::day;

  store.write(logReply(reply));

  QCOMPARE(repliesIn(store), QByteArray("1|1|2|phone|referral|guessed|day|Write to her instead\n"));
}

void TestReplies::refusesWhatDoesNotFit()
{
  TestStore store;
  const auto talk = talkIn(store);
  store.write(startMessage(aDraft(talk.mara).inNewThread()));
  auto ofAnother = replyIn(ThreadId{2});
  ofAnother.message = talk.first;
  auto byNobody = replyIn(ThreadId{1});
  byNobody.person = PersonId{9};
  auto toNothing = replyIn(ThreadId{1});
  toNothing.message = MessageId{9};
  auto toCome = replyIn(ThreadId{1});
  toCome.receivedAt = testNow + std::chrono::hours(1);

  QCOMPARE(store.refused(logReply(replyIn({}))), QByteArray("invalid thread:empty"));
  QCOMPARE(store.refused(logReply(replyIn(ThreadId{9}))), QByteArray("notFound \"thread\""));
  QCOMPARE(store.refused(logReply(ofAnother)), QByteArray("invalid message:outOfRange"));
  QCOMPARE(store.refused(logReply(byNobody)), QByteArray("notFound \"person\""));
  QCOMPARE(store.refused(logReply(toNothing)), QByteArray("notFound \"message\""));
  QCOMPARE(store.refused(logReply(toCome)), QByteArray("invalid received_at:outOfRange"));
  QCOMPARE(repliesIn(store), QByteArray());
}

void TestReplies::confirmsAGuess()
{
  TestStore store;
  talkIn(store);
  auto reply = replyIn(ThreadId{1});
  reply.certainty = ReplyCertainty::guessed;
  const auto id = store.write(logReply(reply));

  store.write(confirmReply(id, ReplyKind::positive));

  QCOMPARE(repliesIn(store), QByteArray("1|1|1|mail|positive|confirmed|exact|Yes\n"));
  QCOMPARE(store.refused(confirmReply(ReplyId{9}, ReplyKind::positive)), QByteArray("notFound"));
}

void TestReplies::edits()
{
  TestStore store;
  talkIn(store);
  auto reply = replyIn({}, "No");
  reply.id = store.write(logReply(replyIn(ThreadId{1})));
  reply.kind = ReplyKind::negative;

  store.write(editReply(reply));

  QCOMPARE(repliesIn(store), QByteArray("1|1|1|mail|negative|confirmed|exact|No\n"));
  reply.id = ReplyId{9};
  QCOMPARE(store.refused(editReply(reply)), QByteArray("notFound"));
}

void TestReplies::removes()
{
  TestStore store;
  talkIn(store);
  const auto id = store.write(logReply(replyIn(ThreadId{1})));

  store.write(removeReply(id));

  QCOMPARE(repliesIn(store), QByteArray());
  QCOMPARE(store.refused(removeReply(id)), QByteArray("notFound"));
}

OVERTURE_TEST(TestReplies);

}  // namespace overture::testing

#include "test_replies.moc"
