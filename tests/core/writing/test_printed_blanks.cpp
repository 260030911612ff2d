#include "core/writing/adaptation.h"
#include "core/writing/printed_blanks.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace overture::testing
{

class TestPrintedBlanks : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void readsBlanksAsFields_data();
  void readsBlanksAsFields();
  void saysWhereABlankStands();
  void countsTheFixedWordsThatChanged_data();
  void countsTheFixedWordsThatChanged();
  void countsEveryChineseCharacterAsAWord();
};

void TestPrintedBlanks::readsBlanksAsFields_data()
{
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("fields");
  const auto row = [](const char* text, const char* fields) {
    QTest::newRow(text) << QByteArray(text) << QByteArray(fields);
  };
  row("Hi [insert name],", "Hi {{ first_name }},");
  row("here it is: [insert link].", "here it is: {{ project.link }}.");
  row("[insert free times].\n\nRegards,\n[your name]", "{{ me.free_times }}.\n\nRegards,\n{{ me.name }}");
  row("嗨【插入姓名】，", "嗨{{ first_name }}，");
  row("这是链接[插入链接]。", "这是链接{{ project.link }}。");
  row("[插入空闲时间]。\n问候，\n【你的名字】", "{{ me.free_times }}。\n问候，\n{{ me.name }}");
  row("[Company Name] and [THEIR_ARTICLE]", "{{ company }} and {{ hook }}");
  row("[insert a compliment]", "{{ own }}");
  row("[see here](https://example.com) [1] [x] [sic] a[0]", "[see here](https://example.com) [1] [x] [sic] a[0]");
  row("[name](https://example.com)", "[name](https://example.com)");
  row("[insert\nname] [", "[insert\nname] [");
}

void TestPrintedBlanks::readsBlanksAsFields()
{
  QFETCH(QByteArray, text);

  QTEST(QByteArray::fromStdString(writing::withBlanksAsFields(text.toStdString())), "fields");
}

void TestPrintedBlanks::saysWhereABlankStands()
{
  const auto blanks = writing::blanksIn("Hi [ insert name ]!");

  QVERIFY(blanks == (std::vector<writing::PrintedBlank>{{3, 18, "insert name", "first_name"}}));
}

void TestPrintedBlanks::countsTheFixedWordsThatChanged_data()
{
  QTest::addColumn<QByteArray>("typed");
  QTest::addColumn<double>("share");
  QTest::newRow("as it was") << QByteArray("Hi Mara, I read your article.") << 0.0;
  QTest::newRow("another name") << QByteArray("Hi Ida, I read your article.") << 0.0;
  QTest::newRow("one of five") << QByteArray("Hi Mara, I liked your article.") << 0.2;
  QTest::newRow("words added") << QByteArray("Hi Mara, yesterday I read your great article.") << 0.0;
  QTest::newRow("nothing left") << QByteArray("Something else") << 1.0;
  QTest::newRow("empty") << QByteArray() << 1.0;
}

void TestPrintedBlanks::countsTheFixedWordsThatChanged()
{
  QFETCH(QByteArray, typed);
  writing::FieldValues values;
  values.set("first_name", "Mara");
  const auto version = writing::rendered("Hi {{ first_name }}, I read your article.", values);

  QTEST(writing::adapted(version, typed.toStdString()), "share");
}

void TestPrintedBlanks::countsEveryChineseCharacterAsAWord()
{
  QCOMPARE(writing::wordCount("你好, Mara! It's 3 o'clock"), std::size_t{6});
  QCOMPARE(writing::adapted(writing::rendered("你好吗", {}), "你好呀"), 1.0 / 3);
}

OVERTURE_TEST(TestPrintedBlanks);

}  // namespace overture::testing

#include "test_printed_blanks.moc"
