#include "core/domain/fit.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace overture::testing
{

class TestFit : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void weighsTheAnswered_data();
  void weighsTheAnswered();
  void answersItself_data();
  void answersItself();

 private:
  static constexpr double none = -100;

  static std::vector<Answer> answersOf(const QList<QPair<int, double>>& pairs)
  {
    std::vector<Answer> answers;
    for (const auto& [weight, value] : pairs)
      answers.push_back({weight, value == none ? std::nullopt : std::optional(value)});
    return answers;
  }

  static Company nordhavn()
  {
    return aCompany("Nordhavn")
        .in("Oslo; Zürich")
        .ofSize(SizeBand::upTo200)
        .withRemote(RemotePolicy::remoteFriendly)
        .withMl(MlRole::product);
  }
};

void TestFit::weighsTheAnswered_data()
{
  using Pairs = QList<QPair<int, double>>;
  QTest::addColumn<Pairs>("answers");
  QTest::addColumn<int>("score");  // -1: none
  QTest::addColumn<int>("answered");
  QTest::newRow("no question") << Pairs{} << -1 << 0;
  QTest::newRow("no answer") << Pairs{{5, none}, {1, none}} << -1 << 0;
  QTest::newRow("a no") << Pairs{{5, 0}} << 0 << 1;
  QTest::newRow("a yes") << Pairs{{1, 1}} << 100 << 1;
  QTest::newRow("unanswered is not no") << Pairs{{1, 1}, {5, none}} << 100 << 1;
  QTest::newRow("weighed") << Pairs{{3, 1}, {1, 0}} << 75 << 2;
  QTest::newRow("rounded") << Pairs{{1, 1}, {1, 1}, {1, 0}} << 67 << 3;
  QTest::newRow("half") << Pairs{{2, 0.5}} << 50 << 1;
  QTest::newRow("beyond the ends") << Pairs{{1, 7}, {1, -3}} << 50 << 2;
  QTest::newRow("no weight") << Pairs{{0, 1}} << -1 << 1;
}

void TestFit::weighsTheAnswered()
{
  using Pairs = QList<QPair<int, double>>;
  QFETCH(Pairs, answers);
  QFETCH(int, score);
  QFETCH(int, answered);

  const auto fit = fitOf(answersOf(answers));

  QCOMPARE(fit.score.value_or(-1), score);
  QCOMPARE(fit.answered, answered);
  QCOMPARE(fit.asked, static_cast<int>(answers.size()));
}

void TestFit::answersItself_data()
{
  QTest::addColumn<QByteArray>("how");
  QTest::addColumn<QByteArray>("from");
  QTest::addColumn<double>("known");    // of Nordhavn
  QTest::addColumn<double>("unknown");  // of a company of which nothing is known
  QTest::newRow("not by itself") << QByteArray() << QByteArray("51-200") << none << none;
  QTest::newRow("unknown way") << QByteArray("frob") << QByteArray("51-200") << none << none;
  QTest::newRow("size") << QByteArray("size") << QByteArray("11-50, 51-200") << 1.0 << none;
  QTest::newRow("other size") << QByteArray("size") << QByteArray("1-10") << 0.0 << none;
  QTest::newRow("nothing accepted") << QByteArray("size") << QByteArray(" , ,") << 0.0 << none;
  QTest::newRow("remote") << QByteArray("remote") << QByteArray("remote,remote_friendly") << 1.0 << none;
  QTest::newRow("not remote") << QByteArray("remote") << QByteArray("remote") << 0.0 << none;
  QTest::newRow("learning") << QByteArray("ml_role") << QByteArray("PRODUCT") << 1.0 << none;
  QTest::newRow("place") << QByteArray("place") << QByteArray("Berlin, zurich") << 1.0 << none;
  QTest::newRow("other place") << QByteArray("place") << QByteArray("Berlin") << 0.0 << none;
  QTest::newRow("tag") << QByteArray("tag") << QByteArray("Open Source") << 1.0 << none;
  QTest::newRow("part of a tag") << QByteArray("tag") << QByteArray("open") << 0.0 << none;
}

void TestFit::answersItself()
{
  QFETCH(QByteArray, how);
  QFETCH(QByteArray, from);
  QFETCH(double, known);
  QFETCH(double, unknown);
  Criterion question;
  question.answersItself = how.toStdString();
  question.answersItselfFrom = from.toStdString();
  const std::vector<std::string> tags = {"climate", "open source"};

  QCOMPARE(selfAnswer(question, nordhavn(), tags).value_or(none), known);
  QCOMPARE(selfAnswer(question, aCompany("Quill"), {}).value_or(none), unknown);
}

OVERTURE_TEST(TestFit);

}  // namespace overture::testing

#include "test_fit.moc"
