#include "core/outreach/draft_checks.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace overture::testing
{
namespace
{

using namespace overture::outreach;

constexpr Timestamp now{1'760'000'000'000};

Day today()
{
  return dayIn(now, "UTC");
}

DraftFacts fineFacts()
{
  DraftFacts facts;
  facts.body = "Hi Leila";
  facts.hasAddress = true;
  facts.company = "Fjordlys";
  return facts;
}

/// What does not pass, one letter for how much: "w hasAddress".
QString problemsOf(const DraftFacts& facts)
{
  static const QStringList names = {"hasText",    "fieldsFilled", "mayBeContacted",   "notOnHold",     "textFits",
                                    "subjectFits", "hasAddress",  "notWrittenLately", "aloneInCompany"};
  QStringList found;
  for (const auto& finding : findingsOn(facts, now, today()))
    if (finding.verdict != Verdict::passed)
      found += QStringLiteral("%1 %2 %3")
                   .arg(finding.verdict == Verdict::blocks ? "b" : "w", names[static_cast<int>(finding.rule)])
                   .arg(finding.number);
  return found.join(QLatin1String("; "));
}

}  // namespace

class TestDraftChecks : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aFineMessagePasses() { QCOMPARE(problemsOf(fineFacts()), QString()); }

  void whatBlocksComesFirst()
  {
    auto facts = fineFacts();
    facts.liveInCompany = "Jonas";
    facts.hasAddress = false;
    facts.doNotContact = true;
    facts.missingFields = {"hook", "project_link"};
    facts.onHoldUntil = today() + std::chrono::days(1);

    QCOMPARE(problemsOf(facts), QString("b fieldsFilled 2; b mayBeContacted 0; b notOnHold 0; w hasAddress 0; "
                                        "w aloneInCompany 0"));
    QVERIFY(isBlocked(findingsOn(facts, now, today())));
  }

  void aHoldEndsOnItsDay()
  {
    auto facts = fineFacts();
    facts.onHoldUntil = today();

    QCOMPARE(problemsOf(facts), QString());
  }

  void charactersCountAsTheChannelCounts()
  {
    auto facts = fineFacts();
    facts.body = "a\U0001F600";
    facts.channel = {{}, {}, ChannelKind::invitation, 2, {}};
    const auto asUtf16 = problemsOf(facts);
    facts.channel.kind = ChannelKind::boss;

    QCOMPARE(asUtf16, QString("b textFits 1"));
    QCOMPARE(problemsOf(facts), QString());
  }

  void aSubjectCountsWhereThereIsOne()
  {
    auto facts = fineFacts();
    facts.subject = "four";
    facts.channel = {{}, {}, ChannelKind::inmail, {}, 3};
    const auto inMail = problemsOf(facts);
    facts.channel.kind = ChannelKind::x;

    QCOMPARE(inMail, QString("b subjectFits 1"));
    QCOMPARE(problemsOf(facts), QString());
  }

  void lateWritingWarnsForAWeek()
  {
    auto facts = fineFacts();
    facts.lastSentAt = now + std::chrono::days(-6);
    const auto sixDays = problemsOf(facts);
    facts.lastSentAt = now + std::chrono::days(-7);

    QCOMPARE(sixDays, QString("w notWrittenLately 6"));
    QCOMPARE(problemsOf(facts), QString());
  }

  void nothingToSayBlocks()
  {
    auto facts = fineFacts();
    facts.body = " \n";

    QCOMPARE(problemsOf(facts), QString("b hasText 0"));
  }
};

OVERTURE_TEST(TestDraftChecks);

}  // namespace overture::testing

#include "test_draft_checks.moc"
