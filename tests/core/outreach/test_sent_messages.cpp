#include "core/outreach/companies.h"
#include "core/outreach/messages.h"
#include "core/outreach/people.h"
#include "core/outreach/templates.h"
#include "core/store/company_queries.h"
#include "core/store/message_queries.h"
#include "core/store/person_queries.h"
#include "core/store/template_queries.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/test_store.h"

namespace overture::testing
{

using namespace overture::outreach;

/// From the moment a message is marked as sent: what its thread remembers, and what may be put right later.
class TestSentMessages : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void marksAsSent();
  void marksAsSentWithOtherWords();
  void refusesASendToCome();
  void neverSendsTwice();
  void remembersThePersonAsAtTheFirstSend();
  void whatWasSentFirstComesFirst();
  void leavesTheStageOfTheCompany();
  void correctsWhatWasSent();
  void correctsOnlyWhatWasSent();

 private:
  struct People {
    CompanyId company;
    PersonId mara;
  };
  static People peopleIn(TestStore& store);
  static VersionId versionFor(TestStore& store, Purpose purpose);
  static QByteArray messagesIn(TestStore& store);
};

TestSentMessages::People TestSentMessages::peopleIn(TestStore& store)
{
  const auto company = store.write(addCompany(aCompany("Nordhavn").withTier("A")));
  return {company, store.write(addPerson(aPerson("Mara Lindqvist").at(company).as(Role::teamLead), {}))};
}

VersionId TestSentMessages::versionFor(TestStore& store, Purpose purpose)
{
  auto value = aTemplate("Made for it", purpose);
  value.channel = ChannelId{3};
  const auto id = store.write(addTemplate(value, aWording("Subject", "Body")));
  return store.read([id](const store::ReadTx& tx) { return store::versionsOf(tx, id).front().id; });
}

QByteArray TestSentMessages::messagesIn(TestStore& store)
{
  return store.rows("SELECT thread_id, place, state FROM message ORDER BY id");
}

void TestSentMessages::marksAsSent()
{
  TestStore store;
  const auto [company, mara] = peopleIn(store);
  const auto first = store.write(startMessage(aDraft(mara)));
  const auto second = store.write(startMessage(aDraft(mara)));
  store.write(handOver(first));

  store.write(markSent(first, testNow, Precision::exact));
  store.write(markSent(second, testNow + std::chrono::hours(-9), Precision::day));

  QCOMPARE(store.rows("SELECT place, state, handed_over_at, sent_at, sent_precision FROM message ORDER BY id"),
           QByteArray("0|sent|1795510800000|1795510800000|exact\n1|sent|-|1795478400000|day\n"));
}

void TestSentMessages::marksAsSentWithOtherWords()
{
  TestStore store;
  const auto [company, mara] = peopleIn(store);
  const auto id = store.write(startMessage(aDraft(mara)));
  store.write(handOver(id));

  store.write(markSent(id, testNow, Precision::exact, SentAs{"Hello again", "What I really wrote"}));

  QCOMPARE(store.rows("SELECT subject, body FROM message_body"), QByteArray("Hello again|What I really wrote\n"));
}

void TestSentMessages::refusesASendToCome()
{
  TestStore store;
  const auto [company, mara] = peopleIn(store);
  const auto id = store.write(startMessage(aDraft(mara)));

  const auto refusal = store.refused(markSent(id, testNow + std::chrono::milliseconds(1), Precision::exact));

  QCOMPARE(refusal, QByteArray("invalid sent_at:outOfRange"));
  QCOMPARE(messagesIn(store), QByteArray("1|0|draft\n"));
}

void TestSentMessages::neverSendsTwice()
{
  TestStore store;
  const auto [company, mara] = peopleIn(store);
  const auto id = store.write(startMessage(aDraft(mara)));
  store.write(markSent(id, testNow, Precision::exact));

  QCOMPARE(store.refused(markSent(id, testNow, Precision::exact)), QByteArray("frozen \"Mara Lindqvist\""));
  QCOMPARE(store.refused(markNotSent(id)), QByteArray("frozen \"Mara Lindqvist\""));
  QCOMPARE(store.refused(discardDraft(id)), QByteArray("frozen \"Mara Lindqvist\""));
}

void TestSentMessages::remembersThePersonAsAtTheFirstSend()
{
  TestStore store;
  const auto [company, mara] = peopleIn(store);
  const auto first = store.write(startMessage(aDraft(mara)));
  const auto second = store.write(startMessage(aDraft(mara)));
  auto person = store.read([mara = mara](const store::ReadTx& tx) { return *store::findPerson(tx, mara); });
  const auto audience = "SELECT audience_role, audience_tier, audience_channel_id, audience_warmth FROM thread";
  person.role = Role::executive;
  person.warmth = Warmth::warm;
  store.write(editPerson(person));

  store.write(saveDraft(first, aDraft(mara).by(ChannelId{3})));
  store.write(markSent(first, testNow, Precision::exact));
  const auto atFirst = store.rows(audience);
  person.role = Role::other;
  store.write(editPerson(person));
  store.write(markSent(second, testNow, Precision::exact));

  QCOMPARE(atFirst, QByteArray("executive|A|3|warm\n"));
  QCOMPARE(store.rows(audience), atFirst);
}

void TestSentMessages::whatWasSentFirstComesFirst()
{
  TestStore store;
  const auto [company, mara] = peopleIn(store);
  store.write(startMessage(aDraft(mara)));
  store.write(startMessage(aDraft(mara)));
  const auto third = store.write(startMessage(aDraft(mara)));

  store.write(markSent(third, testNow, Precision::exact));

  QCOMPARE(messagesIn(store), QByteArray("1|1|draft\n1|2|draft\n1|0|sent\n"));
}

void TestSentMessages::leavesTheStageOfTheCompany()
{
  TestStore store;
  const auto [company, mara] = peopleIn(store);

  store.write(markSent(store.write(startMessage(aDraft(mara))), testNow, Precision::exact));

  QCOMPARE(store.rows("SELECT stage FROM company"), QByteArray("researching\n"));
}

void TestSentMessages::correctsWhatWasSent()
{
  TestStore store;
  const auto [company, mara] = peopleIn(store);
  const auto version = versionFor(store, Purpose::firstMessage);
  const auto id = store.write(startMessage(aDraft(mara).about("Tides").saying("Hello")));
  store.write(markSent(id, testNow, Precision::exact));
  const auto before = store.dump();

  store.write(correctSent(id, {testNow + std::chrono::hours(-33), Precision::day, ChannelId{2}, version, {}, {}}));

  QCOMPARE(store.rows("SELECT m.sent_at, m.sent_precision, m.channel_id, m.template_version_id, t.audience_channel_id, "
                      "b.subject, b.body FROM message m JOIN thread t ON t.id = m.thread_id "
                      "JOIN message_body b ON b.message_id = m.id"),
           QByteArray("1795392000000|day|2|1|2|Tides|Hello\n"));
  store.undo();
  QCOMPARE(store.dump(), before);
}

void TestSentMessages::correctsOnlyWhatWasSent()
{
  TestStore store;
  const auto [company, mara] = peopleIn(store);
  const auto id = store.write(startMessage(aDraft(mara)));
  SentCorrection correction{testNow, Precision::exact, ChannelId{1}, {}, {}, {}};

  QCOMPARE(store.refused(correctSent(id, correction)), QByteArray("invalid state:outOfRange"));
  QCOMPARE(store.refused(correctSent(MessageId{9}, correction)), QByteArray("notFound"));
  store.write(markSent(id, testNow, Precision::exact));
  correction.at = testNow + std::chrono::hours(1);
  QCOMPARE(store.refused(correctSent(id, correction)), QByteArray("invalid sent_at:outOfRange"));
  correction.at = testNow;
  correction.version = VersionId{9};
  QCOMPARE(store.refused(correctSent(id, correction)), QByteArray("notFound \"version\""));
}

OVERTURE_TEST(TestSentMessages);

}  // namespace overture::testing

#include "test_sent_messages.moc"
