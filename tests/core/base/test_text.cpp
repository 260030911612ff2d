#include "core/base/text.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>

namespace overture::testing
{

class TestText : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void trims_data();
  void trims();
  void folds_data();
  void folds();
  void lowersWithoutTouchingMarks();
  void counts_data();
  void counts();
  void cutsBetweenCodePoints();
  void knowsUtf8_data();
  void knowsUtf8();
  void makesUnixLineEnds_data();
  void makesUnixLineEnds();
  void ordersAsTheLanguageDoes_data();
  void ordersAsTheLanguageDoes();
  void namesItsCollation();

 private:
  static QByteArray bytes(std::string_view text) { return {text.data(), static_cast<qsizetype>(text.size())}; }
  static std::string_view view(const QByteArray& text)
  {
    return {text.constData(), static_cast<std::size_t>(text.size())};
  }
};

void TestText::trims_data()
{
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("wanted");
  QTest::newRow("nothing") << QByteArray("") << QByteArray("");
  QTest::newRow("only blanks") << QByteArray(" \t\r\n ") << QByteArray("");
  QTest::newRow("both ends") << QByteArray("  a b \n") << QByteArray("a b");
  QTest::newRow("no-break space") << QByteArray(
                                         "\xC2\xA0"
                                         "a\xC2\xA0")
                                  << QByteArray("a");
  QTest::newRow("ideographic space") << QByteArray("\u3000王 小\u3000") << QByteArray("王 小");
  QTest::newRow("byte order mark") << QByteArray("\uFEFF\u200Ba\u200B") << QByteArray("a");
  QTest::newRow("a lone lead byte stays") << QByteArray("\xC3") << QByteArray("\xC3");
  QTest::newRow("a lone trail byte stays") << QByteArray(" \xA0 ") << QByteArray("\xA0");
}

void TestText::trims()
{
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, wanted);

  QCOMPARE(bytes(trimmed(view(text))), wanted);
  QCOMPARE(isBlank(view(text)), wanted.isEmpty());
}

void TestText::folds_data()
{
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("wanted");
  QTest::newRow("nothing") << QByteArray("") << QByteArray("");
  QTest::newRow("accents") << QByteArray("ÉCOLE Café") << QByteArray("ecole cafe");
  QTest::newRow("decomposed") << QByteArray("Cafe\u0301") << QByteArray("cafe");
  QTest::newRow("sharp s") << QByteArray("Straße") << QByteArray("strasse");
  QTest::newRow("full width") << QByteArray("ＡＣＭＥ１") << QByteArray("acme1");
  QTest::newRow("ligature") << QByteArray("ﬁn") << QByteArray("fin");
  QTest::newRow("Turkish capital i with dot") << QByteArray("İ") << QByteArray("i");
  QTest::newRow("Chinese") << QByteArray("王小明") << QByteArray("王小明");
  QTest::newRow("Korean is composed again") << QByteArray("한글") << QByteArray("한글");
  QTest::newRow("broken bytes") << QByteArray("a\xFF") << QByteArray("a\uFFFD");
}

void TestText::folds()
{
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, wanted);

  const auto once = folded(view(text));

  QCOMPARE(QByteArray::fromStdString(once), wanted);
  QCOMPARE(folded(once), once);
}

void TestText::lowersWithoutTouchingMarks()
{
  QCOMPARE(lowered("ÉCOLE Ａ"), std::string("école ａ"));
  QCOMPARE(lowered(""), std::string());
}

void TestText::counts_data()
{
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<int>("codePoints");
  QTest::addColumn<int>("units");
  QTest::newRow("nothing") << QByteArray("") << 0 << 0;
  QTest::newRow("ASCII") << QByteArray("abc") << 3 << 3;
  QTest::newRow("two and three bytes") << QByteArray("é王") << 2 << 2;
  QTest::newRow("outside the first plane") << QByteArray("🚀a") << 2 << 3;
  QTest::newRow("a combining mark counts") << QByteArray("e\u0301") << 2 << 2;
}

void TestText::counts()
{
  QFETCH(QByteArray, text);
  QFETCH(int, codePoints);
  QFETCH(int, units);

  QCOMPARE(codePointCount(view(text)), static_cast<std::size_t>(codePoints));
  QCOMPARE(utf16Count(view(text)), static_cast<std::size_t>(units));
}

void TestText::cutsBetweenCodePoints()
{
  const std::string_view text = "é🚀b";

  QCOMPARE(bytes(firstCodePoints(text, 0)), QByteArray());
  QCOMPARE(bytes(firstCodePoints(text, 1)), QByteArray("é"));
  QCOMPARE(bytes(firstCodePoints(text, 2)), QByteArray("é🚀"));
  QCOMPARE(bytes(firstCodePoints(text, 3)), QByteArray("é🚀b"));
  QCOMPARE(bytes(firstCodePoints(text, 99)), QByteArray("é🚀b"));
}

void TestText::knowsUtf8_data()
{
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<bool>("valid");
  QTest::newRow("nothing") << QByteArray("") << true;
  QTest::newRow("four bytes") << QByteArray("é王🚀") << true;
  QTest::newRow("cut short") << QByteArray("\xE7\x8E") << false;
  QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << false;
  QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false;
  QTest::newRow("above the last plane") << QByteArray("\xF4\x90\x80\x80") << false;
  QTest::newRow("Latin-1") << QByteArray("caf\xE9") << false;
}

void TestText::knowsUtf8()
{
  QFETCH(QByteArray, text);
  QFETCH(bool, valid);

  QCOMPARE(isValidUtf8(view(text)), valid);
}

void TestText::makesUnixLineEnds_data()
{
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("wanted");
  QTest::newRow("nothing") << QByteArray("") << QByteArray("");
  QTest::newRow("CR LF") << QByteArray("a\r\nb\r\n") << QByteArray("a\nb\n");
  QTest::newRow("lone CR") << QByteArray("a\rb\r") << QByteArray("a\nb\n");
  QTest::newRow("LF CR are two") << QByteArray("a\n\rb") << QByteArray("a\n\nb");
  QTest::newRow("CR CR LF are two") << QByteArray("a\r\r\nb") << QByteArray("a\n\nb");
}

void TestText::makesUnixLineEnds()
{
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, wanted);

  QCOMPARE(QByteArray::fromStdString(withUnixLineEnds(view(text))), wanted);
}

void TestText::ordersAsTheLanguageDoes_data()
{
  QTest::addColumn<QByteArray>("language");
  QTest::addColumn<QByteArrayList>("wanted");
  QTest::newRow("English") << QByteArray("en")
                           << QByteArrayList{"", "Äpfel", "apple", "Banana", "item 2", "item 10", "王"};
  QTest::newRow("Chinese, by pinyin") << QByteArray("zh_CN") << QByteArrayList{"安", "李", "王", "张"};
  QTest::newRow("Swedish") << QByteArray("sv") << QByteArrayList{"zon", "ål", "äpple", "öl"};
  QTest::newRow("an unknown language") << QByteArray("xx_YY") << QByteArrayList{"a", "B", "c"};
}

void TestText::ordersAsTheLanguageDoes()
{
  QFETCH(QByteArray, language);
  QFETCH(QByteArrayList, wanted);
  const Collation collation(view(language));

  auto got = wanted;
  std::ranges::reverse(got);
  std::ranges::sort(got, {}, [&](const QByteArray& text) { return collation.keyOf(view(text)); });

  QCOMPARE(got, wanted);
}

void TestText::namesItsCollation()
{
  const Collation english("en");
  const Collation chinese("zh_CN");

  QVERIFY(english.version().starts_with("en-"));
  QVERIFY(english.version() != chinese.version());
  QCOMPARE(english.version(), Collation("en").version());
  QCOMPARE(english.keyOf("a").find('\0'), std::string::npos);
}

OVERTURE_TEST(TestText);

}  // namespace overture::testing

#include "test_text.moc"
