#include "core/base/enum_text.h"
#include "tests/support/test_main.h"
#include "ui/bridge/sentences.h"
#include "ui/bridge/words.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

/// The stored texts of the enumerators that have no word.
template <class Kind>
QStringList wordless()
{
  QStringList missing;
  for (const auto& known : enumTexts<Kind>)
    if (wordFor(known.value).isEmpty())
      missing += QString::fromUtf8(known.text.data(), static_cast<qsizetype>(known.text.size()));
  return missing;
}

QStringList everythingWordless()
{
  return wordless<RemotePolicy>() + wordless<PayPolicy>() + wordless<MlRole>() + wordless<Stage>() + wordless<Role>() +
         wordless<Warmth>() + wordless<ContactState>() + wordless<AddressKind>() + wordless<Certainty>() +
         wordless<ChannelKind>() + wordless<MessageState>() + wordless<ReplyKind>() + wordless<ReplyWay>() +
         wordless<ReplyCertainty>() + wordless<InteractionKind>() + wordless<Purpose>() + wordless<VersionStatus>();
}

store::StepName step(store::OpKind kind, const char* name, std::int64_t count = 1)
{
  return {1, kind, {"company", 1, name, count}};
}

}  // namespace

class TestWords : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void everyKindHasAWord()
  {
    QCOMPARE(everythingWordless().join(QLatin1String(", ")), QString());
    QCOMPARE(wordless<SizeBand>(), QStringList{QString()});
  }

  void everyKindHasAWordInChinese()
  {
    QTranslator chinese;
    if (!chinese.load(QStringLiteral(":/overture/translations/overture_zh_CN.qm")))
      QSKIP("the Chinese words are not built in");
    QCoreApplication::installTranslator(&chinese);

    const auto missing = everythingWordless();
    const auto stage = wordFor(Stage::inConversation);
    const auto done = nameOf(step(store::OpKind::importCompanies, "a.csv", 12));
    QCoreApplication::removeTranslator(&chinese);

    QCOMPARE(missing.join(QLatin1String(", ")), QString());
    QCOMPARE(stage, QStringLiteral("沟通中"));
    QCOMPARE(done, QStringLiteral("从 a.csv 导入 12 家公司"));
  }

  void stepsSayWhatAndWhom()
  {
    QCOMPARE(nameOf(step(store::OpKind::markSent, "Priya Raman")), QStringLiteral("Mark as sent: Priya Raman"));
    QCOMPARE(nameOf(step(store::OpKind::makeSample, "")), QStringLiteral("Make the sample"));
    QCOMPARE(nameOf(step(store::OpKind::importCompanies, "a.csv", 12)),
             QStringLiteral("Import 12 companies from a.csv"));
    QCOMPARE(nameOf(step(store::OpKind::importPeople, "a.csv", 1)), QStringLiteral("Import 1 person from a.csv"));
  }

  void namesAreTakenAsTheyAre()
  {
    const auto name = nameOf(step(store::OpKind::editCompany, "50%1 & %2"));

    QCOMPARE(name, QStringLiteral("Edit company: 50%1 & %2"));
  }

  void nextStepsNamePersonAndDay()
  {
    QCOMPARE(nextStepText(NextStep::none, QStringLiteral("Mara"), {}), QString());
    QCOMPARE(nextStepText(NextStep::write, QStringLiteral("Mara"), {}), QStringLiteral("Write to Mara"));
    QCOMPARE(nextStepText(NextStep::wait, {}, QStringLiteral("3 Dec")), QStringLiteral("Wait until 3 Dec"));
    QCOMPARE(nextStepText(NextStep::answer, {}, {}), QStringLiteral("Answer"));
  }

  void sentencesNameTheFile()
  {
    QCOMPARE(sentenceFor(Error{ErrorKind::fileHeld, "a.db", "42", {}}),
             QStringLiteral("a.db is open in another Overture (process 42). Close that one first."));
    QCOMPARE(sentenceFor(Error{ErrorKind::fileEmpty, "%2.csv", "", {}}),
             QStringLiteral("%2.csv is empty. Choose another file."));
    QCOMPARE(sentenceFor(Error{ErrorKind::fileEmpty, "", "", {}}),
             QStringLiteral("This is empty. Choose another file."));
  }

  void aWrongFieldIsSaidBeforeTheRest()
  {
    const Error error{ErrorKind::invalid, {}, {}, {{"name", ProblemKind::tooLong}}};

    QCOMPARE(sentenceFor(error), QStringLiteral("This is too long. Shorten it."));
  }

  void everyFailureHasASentence()
  {
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::internal); ++kind)
      QVERIFY2(!sentenceFor(Error{static_cast<ErrorKind>(kind), "a", "b", {}}).isEmpty(),
               qPrintable(QString::number(kind)));
  }
};

OVERTURE_TEST(TestWords);

}  // namespace overture::testing

#include "test_words.moc"
