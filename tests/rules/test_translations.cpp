#include "tests/rules/translations_file.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTest>

namespace overture::testing
{
namespace
{

QByteArray fileOf(const QByteArray& message)
{
  return "<?xml version=\"1.0\" encoding=\"utf-8\"?><TS version=\"2.1\" language=\"zh_CN\"><context><name>C</name>" +
         message + "</context></TS>";
}

}  // namespace

class TestTranslations : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void knowsWhatIsWrong_data();
  void knowsWhatIsWrong();
  void everySentenceIsSaid_data();
  void everySentenceIsSaid();
};

void TestTranslations::knowsWhatIsWrong_data()
{
  QTest::addColumn<QByteArray>("translation");
  QTest::addColumn<QString>("problems");
  const auto row = [](const char* name, const char* translation, const char* problems) {
    QTest::newRow(name) << QByteArray(translation) << QString::fromUtf8(problems);
  };
  row("right", "<translation>%2 的 %1</translation>", "");
  row("in forms", "<translation><numerusform>%1 %2</numerusform></translation>", "");
  row("not finished", "<translation type=\"unfinished\">%1 %2</translation>", "%1 of %2: unfinished");
  row("no longer used", "<translation type=\"vanished\">%1 %2</translation>", "%1 of %2: vanished");
  row("empty", "<translation></translation>", "%1 of %2: empty");
  row("absent", "", "%1 of %2: empty");
  row("an empty form", "<translation><numerusform></numerusform></translation>", "%1 of %2: empty");
  row("one lost", "<translation>%1</translation>", "%1 of %2: other placeholders");
  row("one more", "<translation>%1 %2 %n</translation>", "%1 of %2: other placeholders");
}

void TestTranslations::knowsWhatIsWrong()
{
  QFETCH(const QByteArray, translation);
  QFETCH(const QString, problems);

  const auto found = translationProblems(
      fileOf("<message><location filename=\"a\"/><source>%1 of %2</source>" + translation + "</message>"));

  QCOMPARE(found.join(QLatin1Char('\n')), problems);
}

void TestTranslations::everySentenceIsSaid_data()
{
  QTest::addColumn<QString>("name");
  QTest::newRow("Chinese") << QStringLiteral("overture_zh_CN.ts");
  QTest::newRow("English, what has a singular") << QStringLiteral("overture_en.ts");
}

void TestTranslations::everySentenceIsSaid()
{
  QFETCH(const QString, name);

  QFile file(QStringLiteral(OVERTURE_SOURCE_DIR "/resources/translations/") + name);
  QVERIFY(file.open(QIODevice::ReadOnly));

  QCOMPARE(translationProblems(file.readAll()).join(QLatin1Char('\n')), QString());
}

OVERTURE_TEST(TestTranslations);

}  // namespace overture::testing

#include "test_translations.moc"
