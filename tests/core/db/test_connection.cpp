#include "core/db/connection.h"
#include "tests/core/db/db_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <atomic>
#include <string>
#include <thread>

namespace overture::testing
{

class TestConnection : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void makesAPrivateFile();
  void opensAnyFileName_data();
  void opensAnyFileName();
  void appliesTheHouseSettings();
  void allowsOneAttachedDatabaseForVacuum();
  void refusesDoubleQuotedStrings();
  void refusesToWriteTheSchemaTable();
  void doesNotMakeAFileToRead();
  void readsAFileInUseWithoutWriting();
  void leavesNothingBesideAnImmutableFile();
  void reusesCachedStatements();
  void preparesABusyStatementASecondTime();
  void doesNotMistakeANewTextAtAnOldAddress();
  void forgetsTheStatementUnusedForLongest();
  void refusesTwoStatementsInOneText();
  void canBeMovedWithItsStatements();
  void isInterruptedFromAnotherThread();
};

void TestConnection::makesAPrivateFile()
{
  const QTemporaryDir folder;
  const auto file = fileIn(folder, "a.db");

  const auto connection = db::Connection::open(file, db::OpenMode::create);
  connection.execute("CREATE TABLE a (x)");

  QCOMPARE(modeOf(file), 0600U);
  QCOMPARE(modeOf(file.string() + "-wal"), 0600U);
  QCOMPARE(modeOf(file.string() + "-shm"), 0600U);
}

void TestConnection::opensAnyFileName_data()
{
  QTest::addColumn<QString>("name");
  for (const auto* name : {"plain.db", "with space.db", "50%25?mode=ro#x&y=1.db", "北京.db", "a'b\"c.db", "file:x.db"})
    QTest::newRow(name) << QString::fromUtf8(name);
}

void TestConnection::opensAnyFileName()
{
  QFETCH(const QString, name);
  const QTemporaryDir folder;
  const auto file = fileIn(folder, name.toStdString());

  makeDatabase(file, "CREATE TABLE a (x); INSERT INTO a VALUES (1)");

  QVERIFY(std::filesystem::exists(file));
  QCOMPARE(rowsOf(db::Connection::open(file, db::OpenMode::readOnly), "SELECT x FROM a"), QByteArray("1\n"));
}

void TestConnection::appliesTheHouseSettings()
{
  const QTemporaryDir folder;

  const auto connection = db::Connection::open(fileIn(folder, "a.db"), db::OpenMode::create);

  std::string settings;
  for (const auto* name : {"journal_mode", "synchronous", "foreign_keys", "trusted_schema", "cell_size_check",
                           "mmap_size", "temp_store", "busy_timeout"})
    settings += std::string(name) + " " + connection.pragma(name) + "\n";
  QCOMPARE(QByteArray::fromStdString(settings),
           QByteArray("journal_mode wal\nsynchronous 2\nforeign_keys 1\ntrusted_schema 0\ncell_size_check 1\n"
                      "mmap_size 0\ntemp_store 2\nbusy_timeout 5000\n"));
}

void TestConnection::allowsOneAttachedDatabaseForVacuum()
{
  const QTemporaryDir folder;
  const auto connection = memoryDatabase("CREATE TABLE a (x); INSERT INTO a VALUES (1)");
  const auto copy = fileIn(folder, "copy.db").string();

  connection.prepareOnce("VACUUM INTO ?1").bindAll(copy).run();

  QCOMPARE(rowsOf(db::Connection::open(copy, db::OpenMode::readOnly), "SELECT x FROM a"), QByteArray("1\n"));
}

void TestConnection::refusesDoubleQuotedStrings()
{
  const auto connection = memoryDatabase("");

  const auto kind = kindThrownBy([&] { static_cast<void>(connection.prepare("SELECT \"no column\"")); });

  QVERIFY(kind == ErrorKind::internal);
}

void TestConnection::refusesToWriteTheSchemaTable()
{
  const auto connection = memoryDatabase("CREATE TABLE a (x); PRAGMA writable_schema = ON");

  const auto kind = kindThrownBy([&] { connection.execute("DELETE FROM sqlite_schema"); });

  QVERIFY(kind.has_value());
  QCOMPARE(rowsOf(connection, "SELECT name FROM sqlite_schema"), QByteArray("a\n"));
}

void TestConnection::doesNotMakeAFileToRead()
{
  const QTemporaryDir folder;
  const auto file = fileIn(folder, "missing.db");

  const auto reading = kindThrownBy([&] { static_cast<void>(db::Connection::open(file, db::OpenMode::readOnly)); });
  const auto writing = kindThrownBy([&] { static_cast<void>(db::Connection::open(file, db::OpenMode::readWrite)); });

  QVERIFY(reading == ErrorKind::fileUnreadable);
  QVERIFY(writing == ErrorKind::fileUnreadable);
  QVERIFY(!std::filesystem::exists(file));
}

void TestConnection::readsAFileInUseWithoutWriting()
{
  const QTemporaryDir folder;
  const auto file = fileIn(folder, "a.db");
  const auto writer = db::Connection::open(file, db::OpenMode::create);
  writer.execute("CREATE TABLE a (x); INSERT INTO a VALUES (1)");

  const auto reader = db::Connection::open(file, db::OpenMode::readOnly);
  const auto kind = kindThrownBy([&] { reader.execute("DELETE FROM a"); });

  QVERIFY(kind == ErrorKind::readOnly);
  QCOMPARE(rowsOf(reader, "SELECT x FROM a"), QByteArray("1\n"));
}

void TestConnection::leavesNothingBesideAnImmutableFile()
{
  const QTemporaryDir folder;
  const auto file = fileIn(folder, "a.db");
  makeDatabase(file, "CREATE TABLE a (x); INSERT INTO a VALUES (1)");
  const auto before = bytesOf(file);

  {
    const auto connection = db::Connection::open(file, db::OpenMode::immutable);
    QCOMPARE(rowsOf(connection, "SELECT x FROM a"), QByteArray("1\n"));
    QCOMPARE(std::distance(std::filesystem::directory_iterator(file.parent_path()), {}), 1);
  }

  QCOMPARE(bytesOf(file), before);
}

void TestConnection::reusesCachedStatements()
{
  const auto connection = memoryDatabase("");
  static constexpr std::string_view sql = "SELECT ?1";

  for (int round = 0; round < 3; ++round) {
    auto query = connection.prepare(sql);
    QVERIFY(query.step());
    QVERIFY2(query.isNull(0), "bindings of the round before are gone");
    query.reset();
    query.bind(1, round);
    QVERIFY(query.step());
    QCOMPARE(query.integer(0), round);
  }
}

void TestConnection::preparesABusyStatementASecondTime()
{
  const auto connection = memoryDatabase("CREATE TABLE a (x); INSERT INTO a VALUES (1), (2)");
  static constexpr std::string_view sql = "SELECT x FROM a ORDER BY x";

  QByteArray pairs;
  auto outer = connection.prepare(sql);
  while (outer.step()) {
    auto inner = connection.prepare(sql);
    while (inner.step())
      pairs += QByteArray::fromStdString(outer.text(0) + inner.text(0) + " ");
  }

  QCOMPARE(pairs, QByteArray("11 12 21 22 "));
}

void TestConnection::doesNotMistakeANewTextAtAnOldAddress()
{
  const auto connection = memoryDatabase("");
  std::string sql = "SELECT 1";
  static_cast<void>(connection.prepare(sql).step());

  sql.back() = '2';
  auto query = connection.prepare(sql);

  QVERIFY(query.step());
  QCOMPARE(query.integer(0), 2);
}

void TestConnection::forgetsTheStatementUnusedForLongest()
{
  const auto connection = memoryDatabase("");
  std::vector<std::string> texts;
  for (int i = 0; i < 500; ++i)
    texts.push_back("SELECT " + std::to_string(i));

  std::int64_t sum = 0;
  for (int round = 0; round < 2; ++round)
    for (const auto& text : texts) {
      auto query = connection.prepare(text);
      sum += query.step() ? query.integer(0) : 0;
    }

  QCOMPARE(sum, std::int64_t{2 * 499 * 250});
}

void TestConnection::refusesTwoStatementsInOneText()
{
  const auto connection = memoryDatabase("");

  const auto two = kindThrownBy([&] { static_cast<void>(connection.prepare("SELECT 1; SELECT 2")); });
  const auto none = kindThrownBy([&] { static_cast<void>(connection.prepareOnce(" ")); });
  const auto one = kindThrownBy([&] { static_cast<void>(connection.prepare("SELECT 1;\n")); });

  QVERIFY(two == ErrorKind::internal);
  QVERIFY(none == ErrorKind::internal);
  QVERIFY(!one);
}

void TestConnection::canBeMovedWithItsStatements()
{
  auto first = memoryDatabase("CREATE TABLE a (x); INSERT INTO a VALUES (7)");
  static_cast<void>(first.prepare("SELECT x FROM a").step());

  auto second = memoryDatabase("");
  second = std::move(first);

  QCOMPARE(rowsOf(second, "SELECT x FROM a"), QByteArray("7\n"));
}

void TestConnection::isInterruptedFromAnotherThread()
{
  const auto connection = memoryDatabase("");
  auto endless =
      connection.prepare("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
  std::atomic<bool> done = false;

  std::thread impatient([&] {
    while (!done) {
      connection.interrupt();
      std::this_thread::yield();
    }
  });
  const auto kind = kindThrownBy([&] { endless.run(); });
  done = true;
  impatient.join();

  QVERIFY(kind == ErrorKind::cancelled);
}

OVERTURE_TEST(TestConnection);

}  // namespace overture::testing

#include "test_connection.moc"
