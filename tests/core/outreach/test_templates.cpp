#include "core/outreach/messages.h"
#include "core/outreach/people.h"
#include "core/outreach/templates.h"
#include "core/store/template_queries.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/test_store.h"

namespace overture::testing
{

using namespace overture::outreach;

/// Templates and their versions: what was sent never changes, what was not may.
class TestTemplates : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void beginsWithOneVersion();
  void refusesWhatCannotBeStored();
  void changesAVersionThatNothingWasSentOf();
  void makesAChildOfAVersionThatWasSent();
  void freezesFromTheHandOverOn();
  void wantsAReasonForAChild();
  void sameWordsMakeNoVersion();
  void retiresAndRevives();
  void renamesAndMoves();
  void removesWithAllVersions();
  void keepsWhatMessagesWereMadeOf();

 private:
  static TemplateId addedTo(TestStore& store);
  static VersionId newestOf(TestStore& store, TemplateId id);
  static MessageId draftFrom(TestStore& store, VersionId version);
  static QByteArray versionsIn(TestStore& store);
};

TemplateId TestTemplates::addedTo(TestStore& store)
{
  return store.write(addTemplate(aTemplate("Project first"), aWording("A project", "Hi {{ first_name }}")));
}

VersionId TestTemplates::newestOf(TestStore& store, TemplateId id)
{
  return store.read([id](const store::ReadTx& tx) { return store::versionsOf(tx, id).front().id; });
}

MessageId TestTemplates::draftFrom(TestStore& store, VersionId version)
{
  const auto mara = store.write(addPerson(aPerson("Mara Lindqvist"), {}));
  return store.write(startMessage(aDraft(mara).from(version)));
}

QByteArray TestTemplates::versionsIn(TestStore& store)
{
  return store.rows("SELECT number, parent_id, subject, body, reason, status FROM template_version ORDER BY id");
}

void TestTemplates::beginsWithOneVersion()
{
  TestStore store;

  addedTo(store);

  QCOMPARE(store.rows("SELECT name, purpose, channel_id FROM template"), QByteArray("Project first|first_message|-\n"));
  QCOMPARE(versionsIn(store), QByteArray("1|-|A project|Hi {{ first_name }}||in_use\n"));
}

void TestTemplates::refusesWhatCannotBeStored()
{
  TestStore store;
  const std::string tooLong(1'000'001, 'x');
  auto byNoChannel = aTemplate("A");
  byNoChannel.channel = ChannelId{99};

  QCOMPARE(store.refused(addTemplate(aTemplate(" "), aWording("", tooLong))),
           QByteArray("invalid name:empty body:tooLong"));
  QCOMPARE(store.refused(addTemplate(byNoChannel, {})), QByteArray("notFound \"channel\""));
  QCOMPARE(store.refused(saveVersion(VersionId{9}, "", "", "")), QByteArray("notFound"));
  QCOMPARE(store.refused(retireVersion(VersionId{9})), QByteArray("notFound"));
  QCOMPARE(store.refused(removeTemplate(TemplateId{9})), QByteArray("notFound"));
  QCOMPARE(store.refused(renameTemplate(TemplateId{9}, "A")), QByteArray("notFound \"A\""));
  QCOMPARE(store.rows("SELECT * FROM template"), QByteArray());
}

void TestTemplates::changesAVersionThatNothingWasSentOf()
{
  TestStore store;
  const auto first = newestOf(store, addedTo(store));
  draftFrom(store, first);

  const auto saved = store.write(saveVersion(first, "Another subject", "Hello", ""));

  QCOMPARE(saved, first);
  QCOMPARE(versionsIn(store), QByteArray("1|-|Another subject|Hello||in_use\n"));
}

void TestTemplates::makesAChildOfAVersionThatWasSent()
{
  TestStore store;
  const auto first = newestOf(store, addedTo(store));
  store.write(markSent(draftFrom(store, first), testNow, Precision::exact));

  const auto second = store.write(saveVersion(first, "A project", "Hello {{ first_name }}", "Less stiff"));
  const auto third = store.write(saveVersion(first, "Your post", "Hi {{ first_name }}", "Begin with them"));

  QVERIFY(second != first && third != second);
  QCOMPARE(versionsIn(store), QByteArray("1|-|A project|Hi {{ first_name }}||in_use\n"
                                         "2|1|A project|Hello {{ first_name }}|Less stiff|in_use\n"
                                         "3|1|Your post|Hi {{ first_name }}|Begin with them|in_use\n"));
}

void TestTemplates::freezesFromTheHandOverOn()
{
  TestStore store;
  const auto first = newestOf(store, addedTo(store));
  const auto message = draftFrom(store, first);
  store.write(handOver(message));

  const auto child = store.write(saveVersion(first, "", "Hello", "Shorter"));
  store.write(markNotSent(message));
  const auto again = store.write(saveVersion(first, "", "Good morning", ""));

  QVERIFY(child != first);
  QCOMPARE(again, first);
  QCOMPARE(versionsIn(store), QByteArray("1|-||Good morning||in_use\n2|1||Hello|Shorter|in_use\n"));
}

void TestTemplates::wantsAReasonForAChild()
{
  TestStore store;
  const auto first = newestOf(store, addedTo(store));
  store.write(markSent(draftFrom(store, first), testNow, Precision::exact));

  const auto refusal = store.refused(saveVersion(first, "", "Hello", " \n"));

  QCOMPARE(refusal, QByteArray("invalid reason:empty"));
}

void TestTemplates::sameWordsMakeNoVersion()
{
  TestStore store;
  const auto first = newestOf(store, addedTo(store));
  store.write(markSent(draftFrom(store, first), testNow, Precision::exact));
  const auto before = store.dump();

  const auto saved = store.write(saveVersion(first, "A project", "Hi {{ first_name }}", "No reason"));

  QCOMPARE(saved, first);
  QCOMPARE(store.dump(), before);
}

void TestTemplates::retiresAndRevives()
{
  TestStore store;
  const auto first = newestOf(store, addedTo(store));

  store.write(retireVersion(first));
  const auto retired = store.rows("SELECT status FROM template_version");
  const auto step = store.store().undoState().undo;
  store.write(reviveVersion(first));

  QCOMPARE(retired, QByteArray("retired\n"));
  QCOMPARE(step->subject, (store::Subject{"template_version", first.value, "Project first", 1}));
  QCOMPARE(store.rows("SELECT status FROM template_version"), QByteArray("in_use\n"));
}

void TestTemplates::renamesAndMoves()
{
  TestStore store;
  const auto id = addedTo(store);

  store.write(renameTemplate(id, "Their work first"));
  auto value = aTemplate("Their work first", Purpose::followUp);
  value.id = id;
  value.channel = ChannelId{3};
  store.write(editTemplate(value));

  QCOMPARE(store.rows("SELECT name, purpose, channel_id FROM template"), QByteArray("Their work first|follow_up|3\n"));
  QCOMPARE(store.refused(renameTemplate(id, "")), QByteArray("invalid name:empty"));
}

void TestTemplates::removesWithAllVersions()
{
  TestStore store;
  const auto id = addedTo(store);
  const auto first = newestOf(store, id);
  const auto message = draftFrom(store, first);
  store.write(handOver(message));
  store.write(saveVersion(first, "", "Hello", "Shorter"));
  store.write(discardDraft(message));

  store.write(removeTemplate(id));

  QCOMPARE(store.rows("SELECT id FROM template UNION SELECT id FROM template_version"), QByteArray());
}

void TestTemplates::keepsWhatMessagesWereMadeOf()
{
  TestStore store;
  const auto id = addedTo(store);
  draftFrom(store, newestOf(store, id));

  QCOMPARE(store.refused(removeTemplate(id)), QByteArray("inUse \"Project first\""));
}

OVERTURE_TEST(TestTemplates);

}  // namespace overture::testing

#include "test_templates.moc"
