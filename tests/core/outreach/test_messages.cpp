#include "core/outreach/companies.h"
#include "core/outreach/messages.h"
#include "core/outreach/people.h"
#include "core/outreach/projects.h"
#include "core/outreach/replies.h"
#include "core/outreach/templates.h"
#include "core/store/company_queries.h"
#include "core/store/message_queries.h"
#include "core/store/template_queries.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/test_store.h"

namespace overture::testing
{

using namespace overture::outreach;

/// The life of a message: draft, handed over, sent; and the thread that it opens or goes on with.
class TestMessages : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aFirstMessageOpensAThread();
  void aFollowUpGoesOnInTheLastThread();
  void whoChoosesTheThread_data();
  void whoChoosesTheThread();
  void takesTheChannelOfTheTemplate();
  void refusesWhatIsNotThere();
  void savesADraftInOneStepAMinute();
  void savesOnlyDrafts();
  void handsOver();
  void handsOverOnce();
  void neverToWhoAskedNotToBeWrittenTo();
  void notWhileOnHold();
  void notWithoutWords();
  void takesAHandOverBack();
  void discardsWithAnEmptyThread();
  void closesUpAfterADiscard();
  void keepsWhatWasAnswered();

 private:
  struct People {
    CompanyId company;
    PersonId mara;
  };
  static People peopleIn(TestStore& store);
  static VersionId versionFor(TestStore& store, Purpose purpose);
  static QByteArray messagesIn(TestStore& store);
};

TestMessages::People TestMessages::peopleIn(TestStore& store)
{
  const auto company = store.write(addCompany(aCompany("Nordhavn").withTier("A")));
  return {company, store.write(addPerson(aPerson("Mara Lindqvist").at(company).as(Role::teamLead), {}))};
}

VersionId TestMessages::versionFor(TestStore& store, Purpose purpose)
{
  auto value = aTemplate("Made for it", purpose);
  value.channel = ChannelId{3};
  const auto id = store.write(addTemplate(value, aWording("Subject", "Body")));
  return store.read([id](const store::ReadTx& tx) { return store::versionsOf(tx, id).front().id; });
}

QByteArray TestMessages::messagesIn(TestStore& store)
{
  return store.rows("SELECT thread_id, place, state FROM message ORDER BY id");
}

void TestMessages::aFirstMessageOpensAThread()
{
  TestStore store;
  const auto [company, mara] = peopleIn(store);

  const auto id = store.write(startMessage(aDraft(mara).about("Tides").saying("Hello").inNewThread()));

  QCOMPARE(store.rows("SELECT person_id, company_id, audience_role, audience_tier, audience_channel_id, "
                      "audience_warmth FROM thread"),
           QByteArray("1|1|team_lead|A|1|cold\n"));
  QCOMPARE(store.rows("SELECT m.place, m.state, m.drafted_at, b.subject, b.body FROM message m "
                      "JOIN message_body b ON b.message_id = m.id"),
           QByteArray("0|draft|1795510800000|Tides|Hello\n"));
  QCOMPARE(store.store().undoState().undo->subject, (store::Subject{"message", id.value, "Mara Lindqvist", 1}));
}

void TestMessages::aFollowUpGoesOnInTheLastThread()
{
  TestStore store;
  const auto [company, mara] = peopleIn(store);
  store.write(startMessage(aDraft(mara).from(versionFor(store, Purpose::firstMessage))));
  store.write(startMessage(aDraft(mara).from(versionFor(store, Purpose::firstMessage))));

  store.write(startMessage(aDraft(mara).from(versionFor(store, Purpose::followUp))));

  QCOMPARE(messagesIn(store), QByteArray("1|0|draft\n2|0|draft\n2|1|draft\n"));
}

void TestMessages::whoChoosesTheThread_data()
{
  QTest::addColumn<QByteArray>("purpose");
  QTest::addColumn<bool>("opensOne");
  QTest::newRow("first message") << QByteArray("first_message") << true;
  QTest::newRow("follow-up") << QByteArray("follow_up") << false;
  QTest::newRow("introduction") << QByteArray("recruiter_introduction") << true;
  QTest::newRow("thanks") << QByteArray("thank_you") << false;
  QTest::newRow("referral") << QByteArray("referral_request") << true;
}

void TestMessages::whoChoosesTheThread()
{
  QFETCH(const QByteArray, purpose);
  QFETCH(const bool, opensOne);
  TestStore store;
  const auto [company, mara] = peopleIn(store);
  const auto version = versionFor(store, *fromText<Purpose>(purpose.toStdString()));
  store.write(startMessage(aDraft(mara)));

  store.write(startMessage(aDraft(mara).from(version)));
  store.write(startMessage(aDraft(mara).from(version).inNewThread()));
  store.write(startMessage(aDraft(mara).from(version).inLastThread()));

  QCOMPARE(messagesIn(store), opensOne ? QByteArray("1|0|draft\n2|0|draft\n3|0|draft\n3|1|draft\n")
                                       : QByteArray("1|0|draft\n1|1|draft\n2|0|draft\n2|1|draft\n"));
}

void TestMessages::takesTheChannelOfTheTemplate()
{
  TestStore store;
  const auto [company, mara] = peopleIn(store);
  const auto version = versionFor(store, Purpose::firstMessage);

  store.write(startMessage(aDraft(mara)));
  store.write(startMessage(aDraft(mara).from(version)));
  store.write(startMessage(aDraft(mara).from(version).by(ChannelId{5})));

  QCOMPARE(store.rows("SELECT channel_id FROM message ORDER BY id"), QByteArray("1\n3\n5\n"));
}

void TestMessages::refusesWhatIsNotThere()
{
  TestStore store;
  const auto [company, mara] = peopleIn(store);
  store.write(addPerson(aPerson("Tomas Rey"), {{AddressKind::mail, "tomas@rey.example", {}}}));
  outreach::Draft tooAdapted = aDraft(mara);
  tooAdapted.adapted = 1.5;

  QCOMPARE(store.refused(startMessage(aDraft(PersonId{9}))), QByteArray("notFound \"person\""));
  QCOMPARE(store.refused(startMessage(aDraft(mara).from(VersionId{9}))), QByteArray("notFound \"version\""));
  QCOMPARE(store.refused(startMessage(aDraft(mara).showing(ProjectId{9}))), QByteArray("notFound \"project\""));
  QCOMPARE(store.refused(startMessage(aDraft(mara).by(ChannelId{99}))), QByteArray("notFound \"channel\""));
  QCOMPARE(store.refused(startMessage(aDraft(mara).to(AddressId{1}))), QByteArray("notFound \"address\""));
  QCOMPARE(store.refused(startMessage(tooAdapted)), QByteArray("invalid adapted:outOfRange"));
  QCOMPARE(store.refused(saveDraft(MessageId{9}, aDraft(mara))), QByteArray("notFound"));
  QCOMPARE(store.refused(handOver(MessageId{9})), QByteArray("notFound"));
  QCOMPARE(store.rows("SELECT * FROM thread"), QByteArray());
}

void TestMessages::savesADraftInOneStepAMinute()
{
  TestStore store;
  const auto [company, mara] = peopleIn(store);
  const auto id = store.write(startMessage(aDraft(mara).saying("")));
  for (const auto* text : {"H", "He", "Hello"}) {
    store.clock().advance(std::chrono::seconds(50));
    store.write(saveDraft(id, aDraft(mara).saying(text)));
  }
  store.clock().advance(std::chrono::seconds(61));
  store.write(saveDraft(id, aDraft(mara).saying("Hello Mara")));

  store.undo();
  const auto once = store.rows("SELECT body FROM message_body");
  store.undo();

  QCOMPARE(once, QByteArray("Hello\n"));
  QCOMPARE(store.rows("SELECT body FROM message_body"), QByteArray("\n"));
}

void TestMessages::savesOnlyDrafts()
{
  TestStore store;
  const auto [company, mara] = peopleIn(store);
  const auto tomas = store.write(addPerson(aPerson("Tomas Rey"), {}));
  const auto id = store.write(startMessage(aDraft(mara)));

  QCOMPARE(store.refused(saveDraft(id, aDraft(tomas))), QByteArray("invalid person:outOfRange"));
  store.write(handOver(id));
  QCOMPARE(store.refused(saveDraft(id, aDraft(mara))), QByteArray("frozen \"Mara Lindqvist\""));
  store.write(markSent(id, testNow, Precision::exact));
  QCOMPARE(store.refused(saveDraft(id, aDraft(mara))), QByteArray("frozen \"Mara Lindqvist\""));
}

void TestMessages::handsOver()
{
  TestStore store;
  const auto [company, mara] = peopleIn(store);
  const auto id = store.write(startMessage(aDraft(mara)));

  store.write(handOver(id));

  QCOMPARE(store.rows("SELECT state, handed_over_at, sent_at FROM message"),
           QByteArray("handed_over|1795510800000|-\n"));
}

void TestMessages::handsOverOnce()
{
  TestStore store;
  const auto [company, mara] = peopleIn(store);
  const auto id = store.write(startMessage(aDraft(mara)));
  store.write(handOver(id));
  const auto before = store.dump();

  store.clock().advance(std::chrono::hours(1));
  store.write(handOver(id));
  const auto again = store.dump();
  store.write(markSent(id, testNow, Precision::exact));

  QCOMPARE(again, before);
  QCOMPARE(store.refused(handOver(id)), QByteArray("frozen \"Mara Lindqvist\""));
}

void TestMessages::neverToWhoAskedNotToBeWrittenTo()
{
  TestStore store;
  const auto [company, mara] = peopleIn(store);
  const auto id = store.write(startMessage(aDraft(mara)));
  store.write(forbidContact(mara, "Asked not to"));

  QCOMPARE(store.refused(handOver(id)), QByteArray("doNotContact \"Mara Lindqvist\""));
  store.write(allowContact(mara));
  QCOMPARE(store.refused(handOver(id)), QByteArray());
}

void TestMessages::notWhileOnHold()
{
  TestStore store;
  const auto [company, mara] = peopleIn(store);
  const auto id = store.write(startMessage(aDraft(mara)));
  store.write(holdPerson(mara, testToday + std::chrono::days(2)));

  const auto refusal = store.refused(handOver(id));
  store.clock().advance(std::chrono::days(2));

  QCOMPARE(refusal, QByteArray("doNotContact \"Mara Lindqvist\""));
  QCOMPARE(store.refused(handOver(id)), QByteArray());
}

void TestMessages::notWithoutWords()
{
  TestStore store;
  const auto [company, mara] = peopleIn(store);
  const auto id = store.write(startMessage(aDraft(mara).saying(" \n")));

  QCOMPARE(store.refused(handOver(id)), QByteArray("missingFields \"body\""));
}

void TestMessages::takesAHandOverBack()
{
  TestStore store;
  const auto [company, mara] = peopleIn(store);
  const auto id = store.write(startMessage(aDraft(mara)));
  store.write(handOver(id));

  store.write(markNotSent(id));

  QCOMPARE(store.rows("SELECT state, handed_over_at FROM message"), QByteArray("draft|-\n"));
}

void TestMessages::discardsWithAnEmptyThread()
{
  TestStore store;
  const auto [company, mara] = peopleIn(store);
  const auto id = store.write(startMessage(aDraft(mara)));
  store.write(handOver(id));

  store.write(discardDraft(id));

  QCOMPARE(store.rows("SELECT id FROM message UNION SELECT message_id FROM message_body UNION SELECT id FROM thread"),
           QByteArray());
}

void TestMessages::closesUpAfterADiscard()
{
  TestStore store;
  const auto [company, mara] = peopleIn(store);
  const auto first = store.write(startMessage(aDraft(mara)));
  store.write(startMessage(aDraft(mara)));

  store.write(discardDraft(first));

  QCOMPARE(messagesIn(store), QByteArray("1|0|draft\n"));
}

void TestMessages::keepsWhatWasAnswered()
{
  TestStore store;
  const auto [company, mara] = peopleIn(store);
  const auto id = store.write(startMessage(aDraft(mara)));
  store.write(handOver(id));
  Reply reply;
  reply.message = id;
  reply.receivedAt = testNow;
  store.write(logReply(reply));

  QCOMPARE(store.refused(discardDraft(id)), QByteArray("inUse \"Mara Lindqvist\""));
}

OVERTURE_TEST(TestMessages);

}  // namespace overture::testing

#include "test_messages.moc"
