#include "core/outreach/companies.h"
#include "core/outreach/messages.h"
#include "core/outreach/people.h"
#include "core/outreach/replies.h"
#include "core/outreach/templates.h"
#include "core/store/company_choice.h"
#include "core/store/message_list.h"
#include "core/store/person_choice.h"
#include "core/store/reply_list.h"
#include "core/store/template_list.h"
#include "core/store/template_queries.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/test_store.h"

#include <chrono>

namespace overture::testing
{

using namespace overture::outreach;
using namespace overture::store;
using std::chrono::days;

/// What the pages of messages, replies and templates read: filters, orders, rows and counts.
class TestMessageLists : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void ordersByTimeWithOpenOnesNewest();
  void ordersByPerson();
  void ordersByCompanyWithoutOneLast();
  void ordersByStateAndVersion();
  void filtersByOutcome();
  void findsWordsAndNames();
  void filtersByStateVersionPersonAndCompany();
  void showsWhatAMessageIs();
  void countsMessages();
  void listsReplies();
  void showsWhatAReplyAnswers();
  void countsReplies();
  void choosesPeopleAndCompanies();
  void listsTemplatesWithWhatBecameOfThem();

 private:
  struct Search;
  static QByteArray idsOf(const std::vector<MessageId>& ids);
  static QByteArray found(Search& search, const MessageList& list);
};

/// Mara (answered) and Jonas (bounced) at Nordhavn, Ada without a company (silent, then a draft).
struct TestMessageLists::Search {
  TestStore file;
  CompanyId company;
  PersonId mara;
  PersonId jonas;
  PersonId ada;
  VersionId version;
  MessageId toMara;
  MessageId toJonas;
  MessageId toAda;
  MessageId draft;
  ReplyId yes;

  Search()
  {
    company = file.write(addCompany(aCompany("Nordhavn")));
    mara = file.write(addPerson(aPerson("Mara Lindqvist").at(company).titled("Head of Data"), {}));
    jonas = file.write(addPerson(aPerson("Jonas Brandt").at(company), {}));
    ada = file.write(addPerson(aPerson("Ada Ek"), {}));
    const auto owner = file.write(addTemplate(aTemplate("Project first"), aWording("s", "b")));
    version = file.read([owner](const ReadTx& tx) { return versionsOf(tx, owner).front().id; });
    toMara = send(aDraft(mara).from(version).saying("About the\n\ncold start."), 9);
    toJonas = send(aDraft(jonas).from(version), 8);
    toAda = send(aDraft(ada).inNewThread(), 7);
    draft = file.write(startMessage(aDraft(ada).inNewThread()));
    yes = hear(toMara, ReplyKind::positive, 5);
    hear(toJonas, ReplyKind::bounce, 8);
  }

  MessageId send(const Draft& letter, int daysAgo)
  {
    const auto id = file.write(startMessage(letter));
    file.write(markSent(id, testNow + -days(daysAgo), Precision::exact));
    return id;
  }

  ReplyId hear(MessageId message, ReplyKind kind, int daysAgo)
  {
    Reply reply;
    reply.thread = file.read([message](const ReadTx& tx) {
      const std::vector ids{message};
      return messageRows(tx, ids).front().thread;
    });
    reply.message = message;
    reply.kind = kind;
    reply.receivedAt = testNow + -days(daysAgo);
    reply.text = "Happy to\ntalk";
    return file.write(logReply(reply));
  }
};

QByteArray TestMessageLists::idsOf(const std::vector<MessageId>& ids)
{
  QByteArrayList texts;
  for (const auto id : ids)
    texts += QByteArray::number(static_cast<qlonglong>(id.value));
  return texts.join(' ');
}

QByteArray TestMessageLists::found(Search& search, const MessageList& list)
{
  return idsOf(search.file.read([&list](const ReadTx& tx) { return messageIds(tx, list); }));
}

void TestMessageLists::ordersByTimeWithOpenOnesNewest()
{
  Search s;

  const auto newestFirst = found(s, {});
  const auto oldestFirst = found(s, {.descending = false});
  const auto ofAda = found(s, {.person = s.ada});

  QCOMPARE(newestFirst, idsOf({s.draft, s.toAda, s.toJonas, s.toMara}));
  QCOMPARE(oldestFirst, idsOf({s.toMara, s.toJonas, s.toAda, s.draft}));
  QCOMPARE(ofAda, idsOf({s.draft, s.toAda}));
}

void TestMessageLists::ordersByPerson()
{
  Search s;

  const auto forwards = found(s, {.sortBy = MessageColumn::person, .descending = false});
  const auto backwards = found(s, {.sortBy = MessageColumn::person, .descending = true});

  QCOMPARE(forwards, idsOf({s.toAda, s.draft, s.toJonas, s.toMara}));
  QCOMPARE(backwards, idsOf({s.toMara, s.toJonas, s.toAda, s.draft}));
}

void TestMessageLists::ordersByCompanyWithoutOneLast()
{
  Search s;
  const auto other = s.file.write(addCompany(aCompany("Aurelia")));
  const auto lea = s.file.write(addPerson(aPerson("Lea Moser").at(other), {}));
  const auto toLea = s.send(aDraft(lea), 3);

  const auto forwards = found(s, {.sortBy = MessageColumn::company, .descending = false});
  const auto backwards = found(s, {.sortBy = MessageColumn::company, .descending = true});

  QCOMPARE(forwards, idsOf({toLea, s.toJonas, s.toMara, s.toAda, s.draft}));
  QCOMPARE(backwards, idsOf({s.toJonas, s.toMara, toLea, s.toAda, s.draft}));
}

void TestMessageLists::ordersByStateAndVersion()
{
  Search s;

  const auto byState = found(s, {.sortBy = MessageColumn::state, .descending = false});
  const auto byVersion = found(s, {.sortBy = MessageColumn::version, .descending = true});

  QCOMPARE(byState, idsOf({s.draft, s.toMara, s.toJonas, s.toAda}));
  QCOMPARE(byVersion, idsOf({s.toJonas, s.toMara, s.toAda, s.draft}));
}

void TestMessageLists::filtersByOutcome()
{
  Search s;

  const auto waiting = found(s, {.outcome = ThreadOutcome::waiting});
  const auto answered = found(s, {.outcome = ThreadOutcome::answered});
  const auto bounced = found(s, {.outcome = ThreadOutcome::bounced});

  QCOMPARE(waiting, idsOf({s.toAda}));
  QCOMPARE(answered, idsOf({s.toMara}));
  QCOMPARE(bounced, idsOf({s.toJonas}));
}

void TestMessageLists::findsWordsAndNames()
{
  Search s;

  const auto byWords = found(s, {.text = "cold sta"});
  const auto byName = found(s, {.text = "lindq"});
  const auto byNothing = found(s, {.text = "zebra"});

  QCOMPARE(byWords, idsOf({s.toMara}));
  QCOMPARE(byName, idsOf({s.toMara}));
  QCOMPARE(byNothing, QByteArray());
}

void TestMessageLists::filtersByStateVersionPersonAndCompany()
{
  Search s;

  const auto drafts = found(s, {.state = MessageState::draft, .sortBy = MessageColumn::person});
  const auto ofVersion = found(s, {.version = s.version, .sortBy = MessageColumn::channel});
  const auto atCompany = found(s, {.company = s.company, .descending = false});

  QCOMPARE(drafts, idsOf({s.draft}));
  QCOMPARE(ofVersion, idsOf({s.toJonas, s.toMara}));
  QCOMPARE(atCompany, idsOf({s.toMara, s.toJonas}));
}

void TestMessageLists::showsWhatAMessageIs()
{
  Search s;
  const std::vector ids{s.toMara, MessageId{999}, s.draft};

  const auto rows = s.file.read([&ids](const ReadTx& tx) { return messageRows(tx, ids); });

  QCOMPARE(rows.size(), 2U);
  QCOMPARE(rows[0].personName, "Mara Lindqvist");
  QCOMPARE(rows[0].companyName, "Nordhavn");
  QCOMPARE(rows[0].title, "Head of Data");
  QCOMPARE(rows[0].versionName, "Project first");
  QCOMPARE(rows[0].versionNumber, 1);
  QCOMPARE(rows[0].beginning, "About the cold start.");
  QCOMPARE(rows[0].answered, std::optional(ReplyKind::positive));
  QCOMPARE(rows[0].sentAt, std::optional(testNow + -days(9)));
  QCOMPARE(rows[1].state, MessageState::draft);
  QCOMPARE(rows[1].answered, std::optional<ReplyKind>());
}

void TestMessageLists::countsMessages()
{
  Search s;

  const auto counts = s.file.read([](const ReadTx& tx) { return messageCounts(tx); });

  QCOMPARE(counts, (MessageCounts{1, 0, 3, 1}));
}

void TestMessageLists::listsReplies()
{
  Search s;
  const auto count = [&s](const ReplyList& list) {
    return s.file.read([&list](const ReadTx& tx) { return replyIds(tx, list); }).size();
  };

  const auto newest = s.file.read([](const ReadTx& tx) { return replyIds(tx, {}); });
  const auto byKind =
      s.file.read([](const ReadTx& tx) { return replyIds(tx, {.sortBy = ReplyColumn::kind, .descending = false}); });

  QCOMPARE(newest.front(), s.yes);
  QCOMPARE(byKind.front(), s.yes);
  QCOMPARE(count({.kind = ReplyKind::bounce}), 1U);
  QCOMPARE(count({.text = "mara"}), 1U);
  QCOMPARE(count({.text = "happy"}), 2U);
  QCOMPARE(count({.person = s.jonas}), 1U);
  QCOMPARE(count({.company = s.company, .sortBy = ReplyColumn::person}), 2U);
}

void TestMessageLists::showsWhatAReplyAnswers()
{
  Search s;
  const std::vector ids{s.yes};

  const auto rows = s.file.read([&ids](const ReadTx& tx) { return replyRows(tx, ids); });

  QCOMPARE(rows.size(), 1U);
  QCOMPARE(rows[0].personName, "Mara Lindqvist");
  QCOMPARE(rows[0].message, s.toMara);
  QCOMPARE(rows[0].beginning, "Happy to talk");
  QCOMPARE(rows[0].daysAfter, std::optional(4));
  QCOMPARE(rows[0].versionName, "Project first");
}

void TestMessageLists::countsReplies()
{
  Search s;

  const auto counts = s.file.read([](const ReadTx& tx) { return replyCounts(tx); });

  QCOMPARE(counts, (ReplyCounts{2, 1, 0}));
}

void TestMessageLists::choosesPeopleAndCompanies()
{
  Search s;
  const auto people = [&s](const char* typed) {
    QByteArrayList names;
    for (const auto& choice : s.file.read([typed](const ReadTx& tx) { return personChoices(tx, typed); }))
      names += QByteArray::fromStdString(choice.name);
    return names.join(", ");
  };
  const auto companies = s.file.read([](const ReadTx& tx) { return companyChoices(tx, "nor"); });

  QCOMPARE(people("lind"), "Mara Lindqvist");
  QCOMPARE(people("nordh"), "Jonas Brandt, Mara Lindqvist");
  QCOMPARE(people(""), "Mara Lindqvist, Ada Ek, Jonas Brandt");
  QCOMPARE(people("zebra"), "");
  QCOMPARE(companies.size(), 1U);
  QCOMPARE(companies.front().id, s.company);
}

void TestMessageLists::listsTemplatesWithWhatBecameOfThem()
{
  Search s;
  s.file.write(startMessage(aDraft(s.ada).from(s.version).inNewThread()));

  const auto rows = s.file.read([](const ReadTx& tx) { return templateRows(tx); });

  QCOMPARE(rows.size(), 1U);
  QCOMPARE(rows[0].name, "Project first");
  QCOMPARE(rows[0].versions.size(), 1U);
  QCOMPARE(rows[0].versions[0].drafts, 1);
  QCOMPARE(rows[0].versions[0].sent, 2);
  QCOMPARE(rows[0].versions[0].waiting, 0);
  QVERIFY(rows[0].versions[0].isFrozen());
}

OVERTURE_TEST(TestMessageLists);

}  // namespace overture::testing

#include "test_message_lists.moc"
