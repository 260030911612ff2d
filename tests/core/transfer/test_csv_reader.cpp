#include "core/transfer/csv_reader.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace overture::testing
{
namespace
{

/// "row:line cell|cell" for each record; line breaks inside a cell as \n and \r.
QByteArray linesOf(const std::vector<transfer::CsvRecord>& records)
{
  QByteArray lines;
  for (const auto& record : records) {
    QByteArrayList cells;
    for (const auto& cell : record.cells)
      cells.append(QByteArray::fromStdString(cell).replace('\n', "\\n").replace('\r', "\\r"));
    lines += QByteArray::number(record.row) + ':' + QByteArray::number(record.line) + ' ' + cells.join('|') + '\n';
  }
  return lines;
}

}  // namespace

class TestCsvReader : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void reads_data();
  void reads();
  void keepsBlankRecordsApart();
  void reportsAQuoteThatIsNeverClosed();
  void findsTheDelimiter_data();
  void findsTheDelimiter();
  void readsAsItIsTold();
  void takesHugeCells();
};

void TestCsvReader::reads_data()
{
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("wanted");
  QTest::newRow("nothing") << QByteArray("") << QByteArray("");
  QTest::newRow("one cell") << QByteArray("a") << QByteArray("1:1 a\n");
  QTest::newRow("no line end at the end") << QByteArray("a,b\n1,2") << QByteArray("1:1 a|b\n2:2 1|2\n");
  QTest::newRow("CR LF") << QByteArray("a,b\r\n1,2\r\n") << QByteArray("1:1 a|b\n2:2 1|2\n");
  QTest::newRow("lone CR") << QByteArray("a,b\r1,2\r") << QByteArray("1:1 a|b\n2:2 1|2\n");
  QTest::newRow("empty cells") << QByteArray("a,b,c\n,,\n1,,\n") << QByteArray("1:1 a|b|c\n3:3 1||\n");
  QTest::newRow("a delimiter at the end") << QByteArray("a,b\n1,") << QByteArray("1:1 a|b\n2:2 1|\n");
  QTest::newRow("quotes") << QByteArray("\"a,1\",\"b\"\n") << QByteArray("1:1 a,1|b\n");
  QTest::newRow("doubled quotes") << QByteArray("\"say \"\"hi\"\"\",\"\"\"\"\n") << QByteArray("1:1 say \"hi\"|\"\n");
  QTest::newRow("empty quotes") << QByteArray("\"\",x\n") << QByteArray("1:1 |x\n");
  QTest::newRow("line break in quotes") << QByteArray("a,b\n\"x\ny\r\nz\rw\",2\n3,4\n")
                                        << QByteArray("1:1 a|b\n2:2 x\\ny\\r\\nz\\rw|2\n3:6 3|4\n");
  QTest::newRow("a quote inside a bare cell") << QByteArray("5\" disk,b\n") << QByteArray("1:1 5\" disk|b\n");
  QTest::newRow("text after a closing quote") << QByteArray("\"a\"b,c\n") << QByteArray("1:1 ab|c\n");
  QTest::newRow("a blank before a quote") << QByteArray("x, \"a\"\n") << QByteArray("1:1 x| \"a\"\n");
  QTest::newRow("short and long") << QByteArray("a,b\n1\n1,2,3\n") << QByteArray("1:1 a|b\n2:2 1\n3:3 1|2|3\n");
  QTest::newRow("named separator") << QByteArray("sep=;\na;b\n1,5;2\n") << QByteArray("2:2 a|b\n3:3 1,5|2\n");
  QTest::newRow("NUL stays") << QByteArray("a\0b,c\n", 6) << QByteArray("1:1 a\0b|c\n", 10);
}

void TestCsvReader::reads()
{
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, wanted);

  const auto table = transfer::readCsv(text.toStdString());

  QCOMPARE(linesOf(table.records), wanted);
  QVERIFY(!table.unclosedQuoteLine);
}

void TestCsvReader::keepsBlankRecordsApart()
{
  const auto table = transfer::readCsv("\na,b\n , \n\n1,2\n\n");

  QCOMPARE(linesOf(table.records), QByteArray("2:2 a|b\n5:5 1|2\n"));
  QCOMPARE(linesOf(table.blank), QByteArray("1:1 \n3:3  | \n4:4 \n6:6 \n"));
}

void TestCsvReader::reportsAQuoteThatIsNeverClosed()
{
  const auto table = transfer::readCsv("a,b\n1,2\n3,\"open\n5,6\n");

  QCOMPARE(linesOf(table.records), QByteArray("1:1 a|b\n2:2 1|2\n3:3 3|open\\n5,6\\n\n"));
  QCOMPARE(table.unclosedQuoteLine.value_or(0), 3);
  QCOMPARE(transfer::readCsv("\"").unclosedQuoteLine.value_or(0), 1);
}

void TestCsvReader::findsTheDelimiter_data()
{
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<char>("wanted");
  QTest::newRow("nothing") << QByteArray("") << ',';
  QTest::newRow("one column") << QByteArray("Company\nNordhavn\n") << ',';
  QTest::newRow("semicolon") << QByteArray("a;b\n1,5;2,5\n1,7;3,5\n") << ';';
  QTest::newRow("tab") << QByteArray("a\tb\n1, x\t2\n3\t4, y\n") << '\t';
  QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << '|';
  QTest::newRow("addresses hold colons") << QByteArray("name,url\nA,https://a.example\nB,https://b.example\n") << ',';
  QTest::newRow("inside quotes it does not count") << QByteArray("a;b\n\"1,2,3\";x\n\"4,5,6\";y\n") << ';';
  QTest::newRow("told by the file") << QByteArray("sep=|\na,b|c\n") << '|';
}

void TestCsvReader::findsTheDelimiter()
{
  QFETCH(QByteArray, text);
  QFETCH(char, wanted);

  QCOMPARE(transfer::guessedDialect(text.toStdString()).delimiter, wanted);
}

void TestCsvReader::readsAsItIsTold()
{
  const auto semicolons = transfer::readCsv("a,b;c\n", transfer::Dialect{';', '"', std::nullopt});
  const auto single = transfer::readCsv("'a,''b''',c\n", transfer::Dialect{',', '\'', std::nullopt});
  const auto escaped = transfer::readCsv("\"a\\\"b\",c\\,d\n", transfer::Dialect{',', '"', '\\'});

  QCOMPARE(linesOf(semicolons.records), QByteArray("1:1 a,b|c\n"));
  QCOMPARE(linesOf(single.records), QByteArray("1:1 a,'b'|c\n"));
  QCOMPARE(linesOf(escaped.records), QByteArray("1:1 a\"b|c,d\n"));
}

void TestCsvReader::takesHugeCells()
{
  const std::string huge(500'000, 'x');
  const std::string wide(200'000, ',');

  QCOMPARE(transfer::readCsv("a,\"" + huge + "\"\n").records.front().cells.back().size(), huge.size());
  QCOMPARE(transfer::readCsv("x" + wide).records.front().cells.size(), wide.size() + 1);
}

OVERTURE_TEST(TestCsvReader);

}  // namespace overture::testing

#include "test_csv_reader.moc"
