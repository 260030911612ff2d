#include "core/transfer/csv_encoding.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace overture::testing
{
namespace
{

/// A text as UTF-16 with the low or the high byte first.
QByteArray utf16(const QString& text, bool lowFirst)
{
  QByteArray bytes;
  for (const QChar c : text) {
    const char low = static_cast<char>(c.unicode() & 0xFF);
    const char high = static_cast<char>(c.unicode() >> 8);
    bytes += lowFirst ? low : high;
    bytes += lowFirst ? high : low;
  }
  return bytes;
}

}  // namespace

class TestCsvEncoding : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void findsTheEncoding_data();
  void findsTheEncoding();
  void believesWhatItIsTold();
  void readsAnyBytes();
};

void TestCsvEncoding::findsTheEncoding_data()
{
  using transfer::Encoding;
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<int>("encoding");
  QTest::addColumn<bool>("mark");
  QTest::addColumn<QByteArray>("text");
  const auto row = [](const char* name, const QByteArray& bytes, Encoding encoding, bool mark, const QByteArray& text) {
    QTest::newRow(name) << bytes << static_cast<int>(encoding) << mark << text;
  };
  const auto names = QStringLiteral("Company,City\nMüller,Köln\n");
  row("nothing", "", Encoding::utf8, false, "");
  row("ASCII", "a,b\n", Encoding::utf8, false, "a,b\n");
  row("UTF-8", names.toUtf8(), Encoding::utf8, false, names.toUtf8());
  row("UTF-8 with a mark",
      "\xEF\xBB\xBF"
      "a,b",
      Encoding::utf8, true, "a,b");
  row("only a mark", "\xEF\xBB\xBF", Encoding::utf8, true, "");
  row("UTF-8 with a broken byte", "Müller, K\xF6ln, Zürich", Encoding::utf8, false, "Müller, K\uFFFDln, Zürich");
  row("UTF-16, low first, mark", "\xFF\xFE" + utf16(names, true), Encoding::utf16le, true, names.toUtf8());
  row("UTF-16, high first, mark", "\xFE\xFF" + utf16(names, false), Encoding::utf16be, true, names.toUtf8());
  row("UTF-16, low first", utf16(names, true), Encoding::utf16le, false, names.toUtf8());
  row("UTF-16, high first", utf16(names, false), Encoding::utf16be, false, names.toUtf8());
  row("UTF-16, outside the first plane", "\xFF\xFE" + utf16(QStringLiteral("🚀"), true), Encoding::utf16le, true, "🚀");
  row("Windows-1252", names.toLatin1(), Encoding::windows1252, false, names.toUtf8());
  row("Windows-1252, its own letters", "\x80 \x93x\x94", Encoding::windows1252, false, "€ “x”");
  row("GB18030", "\xB9\xAB\xCB\xBE,\xB3\xC7\xCA\xD0\n", Encoding::gb18030, false, "公司,城市\n");
}

void TestCsvEncoding::findsTheEncoding()
{
  QFETCH(QByteArray, bytes);
  QFETCH(int, encoding);
  QFETCH(bool, mark);
  QFETCH(QByteArray, text);

  const auto read = transfer::decoded(bytes.toStdString());

  QCOMPARE(static_cast<int>(read.encoding), encoding);
  QCOMPARE(read.hadMark, mark);
  QCOMPARE(QByteArray::fromStdString(read.text), text);
}

void TestCsvEncoding::believesWhatItIsTold()
{
  const auto told = transfer::decoded("\xB9\xAB", transfer::Encoding::windows1252);
  const auto withMark = transfer::decoded("\xEF\xBB\xBF\xC3\xA9", transfer::Encoding::windows1252);

  QCOMPARE(told.text, std::string("¹«"));
  QCOMPARE(withMark.text, std::string("é"));
}

void TestCsvEncoding::readsAnyBytes()
{
  std::string bytes;
  for (int i = 0; i < 3000; ++i)
    bytes += static_cast<char>((i * 7919 + i / 256) & 0xFF);

  using transfer::Encoding;
  for (const auto encoding :
       {Encoding::utf8, Encoding::utf16le, Encoding::utf16be, Encoding::windows1252, Encoding::gb18030}) {
    const auto read = transfer::decoded(bytes, encoding);
    QVERIFY(read.encoding == encoding);
    QVERIFY(!read.text.empty());
    QCOMPARE(QString::fromStdString(read.text).toUtf8(), QByteArray::fromStdString(read.text));
  }
}

OVERTURE_TEST(TestCsvEncoding);

}  // namespace overture::testing

#include "test_csv_encoding.moc"
