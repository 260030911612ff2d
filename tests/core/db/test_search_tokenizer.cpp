#include "tests/core/db/db_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace overture::testing
{

/// The FTS5 tokenizer "overture", through the tables that use it.
class TestSearchTokenizer : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void cutsTextIntoTokens_data();
  void cutsTextIntoTokens();
  void findsWords_data();
  void findsWords();
  void marksTheExactPlace();
  void readsBrokenUtf8();
  void isThereOnReadOnlyConnections();
};

void TestSearchTokenizer::cutsTextIntoTokens_data()
{
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("tokens");
  QTest::newRow("latin") << QByteArray("Machine-Learning, at ACME.") << QByteArray("machine learning at acme ");
  QTest::newRow("accents") << QByteArray("Café Ångström naïve") << QByteArray("cafe angstrom naive ");
  QTest::newRow("chinese") << QByteArray("北京科技,公司。") << QByteArray("北 京 科 技 公 司 ");
  QTest::newRow("mixed") << QByteArray("AI工程师v2") << QByteArray("ai 工 程 师 v2 ");
  QTest::newRow("kana and hangul") << QByteArray("カナ 한국") << QByteArray("カ ナ 한 국 ");
  QTest::newRow("beyond the basic plane") << QByteArray("𠮷野") << QByteArray("𠮷 野 ");
  QTest::newRow("iteration mark") << QByteArray("佐々木") << QByteArray("佐 々 木 ");
  QTest::newRow("symbols among CJK") << QByteArray("「一・二」㈱") << QByteArray("一 二 ");
  QTest::newRow("cyrillic") << QByteArray("Москва") << QByteArray("москва ");
  QTest::newRow("nothing") << QByteArray("") << QByteArray("");
}

void TestSearchTokenizer::cutsTextIntoTokens()
{
  QFETCH(const QByteArray, text);
  QFETCH(const QByteArray, tokens);
  const auto connection = memoryDatabase(
      "CREATE VIRTUAL TABLE note USING fts5(body, tokenize = 'overture');"
      "CREATE VIRTUAL TABLE term USING fts5vocab(note, instance)");

  connection.prepare("INSERT INTO note VALUES (?1)").bindAll(text.toStdString()).run();

  QCOMPARE(rowsOf(connection, "SELECT term FROM term ORDER BY offset").replace('\n', ' '), tokens);
}

void TestSearchTokenizer::findsWords_data()
{
  QTest::addColumn<QByteArray>("query");
  QTest::addColumn<QByteArray>("found");
  QTest::newRow("one chinese character") << QByteArray("科") << QByteArray("1\n3\n");
  QTest::newRow("two chinese characters") << QByteArray("科技") << QByteArray("1\n");
  QTest::newRow("in the wrong order") << QByteArray("技科") << QByteArray("");
  QTest::newRow("longer than a word") << QByteArray("京科技公") << QByteArray("1\n");
  QTest::newRow("accents left out") << QByteArray("cafe") << QByteArray("2\n");
  QTest::newRow("accents written") << QByteArray("CAFÉ") << QByteArray("2\n");
  QTest::newRow("beginning of a word") << QByteArray("zuri*") << QByteArray("2\n");
  QTest::newRow("latin beside chinese") << QByteArray("ai") << QByteArray("3\n");
}

void TestSearchTokenizer::findsWords()
{
  QFETCH(const QByteArray, query);
  QFETCH(const QByteArray, found);
  const auto connection = memoryDatabase(
      "CREATE VIRTUAL TABLE note USING fts5(body, tokenize = 'overture');"
      "INSERT INTO note VALUES ('北京科技公司'), ('Café in Zürich'), ('AI科研')");

  QByteArray rows;
  auto search = connection.prepare("SELECT rowid FROM note WHERE note MATCH ?1 ORDER BY rowid");
  search.bind(1, query.toStdString());
  while (search.step())
    rows += QByteArray::number(qlonglong{search.integer(0)}) + "\n";

  QCOMPARE(rows, found);
}

void TestSearchTokenizer::marksTheExactPlace()
{
  const auto connection = memoryDatabase(
      "CREATE VIRTUAL TABLE note USING fts5(body, tokenize = 'overture');"
      "INSERT INTO note VALUES ('Ünïcödé公司 café')");

  QCOMPARE(rowsOf(connection, "SELECT highlight(note, 0, '[', ']') FROM note WHERE note MATCH '公司'"),
           QByteArray("Ünïcödé[公司] café\n"));
  QCOMPARE(rowsOf(connection, "SELECT highlight(note, 0, '[', ']') FROM note WHERE note MATCH 'cafe'"),
           QByteArray("Ünïcödé公司 [café]\n"));
}

void TestSearchTokenizer::readsBrokenUtf8()
{
  const auto connection = memoryDatabase("CREATE VIRTUAL TABLE note USING fts5(body, tokenize = 'overture')");

  for (const auto* bytes : {"\xE5\x8C", "\xF0\xA0\xAE", "\xFF\xFE word", "\x80\x80", "\xE5 word"})
    connection.prepare("INSERT INTO note VALUES (?1)").bindAll(std::string(bytes)).run();
  connection.execute("INSERT INTO note (note, rank) VALUES ('integrity-check', 1)");

  QCOMPARE(rowsOf(connection, "SELECT count(*) FROM note WHERE note MATCH 'word'"), QByteArray("2\n"));
}

void TestSearchTokenizer::isThereOnReadOnlyConnections()
{
  const QTemporaryDir folder;
  const auto file = fileIn(folder, "a.db");
  makeDatabase(file,
               "CREATE VIRTUAL TABLE note USING fts5(body, tokenize = 'overture'); INSERT INTO note VALUES ('北京')");

  for (const auto mode : {db::OpenMode::readOnly, db::OpenMode::immutable, db::OpenMode::readWrite}) {
    const auto connection = db::Connection::open(file, mode);
    QCOMPARE(rowsOf(connection, "SELECT body FROM note WHERE note MATCH '京'"), QByteArray("北京\n"));
  }
}

OVERTURE_TEST(TestSearchTokenizer);

}  // namespace overture::testing

#include "test_search_tokenizer.moc"
