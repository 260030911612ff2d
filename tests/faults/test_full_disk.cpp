#include "core/db/backup.h"
#include "tests/core/db/db_fixture.h"
#include "tests/support/child_process.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>

namespace overture::testing
{

/// No room is left: the write is refused with its kind, what was there before stays.
class TestFullDisk : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void refusesTheWriteAndKeepsTheRest();
  void goesOnWhenThereIsRoomAgain();
  void refusesWhereTheSystemLimitsFiles();
  void leavesNoHalfCopy();

 private:
  static constexpr std::string_view schema =
      "CREATE TABLE entry (id INTEGER PRIMARY KEY, body TEXT); INSERT INTO entry VALUES (1, 'kept')";
  static constexpr std::string_view tooMuch =
      "INSERT INTO entry (body) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
      " SELECT hex(zeroblob(1000)) FROM n";
  static void limitFileSize()
  {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{200'000, 200'000};
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
};

void TestFullDisk::refusesTheWriteAndKeepsTheRest()
{
  const QTemporaryDir folder;
  const auto connection = db::Connection::open(fileIn(folder, "a.db"), db::OpenMode::create);
  connection.execute(schema);
  connection.execute("PRAGMA max_page_count = 20");

  const auto kind = kindThrownBy([&] {
    db::Transaction transaction(connection, db::Transaction::Kind::immediate);
    connection.execute("UPDATE entry SET body = 'changed'");
    connection.execute(tooMuch);
    transaction.commit();
  });

  QVERIFY(kind == ErrorKind::diskFull);
  QVERIFY(!connection.inTransaction());
  QCOMPARE(rowsOf(connection, "SELECT body FROM entry"), QByteArray("kept\n"));
  QVERIFY(db::findingsOf(connection).empty());
}

void TestFullDisk::goesOnWhenThereIsRoomAgain()
{
  const auto connection = memoryDatabase(schema);
  connection.execute("PRAGMA max_page_count = 20");
  QVERIFY(kindThrownBy([&] { connection.execute(tooMuch); }) == ErrorKind::diskFull);

  connection.execute("PRAGMA max_page_count = 100000");
  connection.execute(tooMuch);

  QCOMPARE(rowsOf(connection, "SELECT count(*) FROM entry"), QByteArray("501\n"));
}

void TestFullDisk::refusesWhereTheSystemLimitsFiles()
{
  const QTemporaryDir folder;
  const auto file = fileIn(folder, "a.db");
  makeDatabase(file, schema);
  const ChildProcess limited([&](const ChildProcess::Tell& tell) {
    limitFileSize();
    const auto connection = db::Connection::open(file, db::OpenMode::readWrite);
    const auto kind = kindThrownBy([&] { connection.execute(tooMuch); });
    tell(kind == ErrorKind::fileUnreadable ? "refused" : "no or another failure");
    tell(rowsOf(connection, "SELECT body FROM entry").trimmed().toStdString());
  });

  QCOMPARE(limited.nextLine(), QByteArray("refused"));
  QCOMPARE(limited.nextLine(), QByteArray("kept"));
  QCOMPARE(rowsOf(db::Connection::open(file, db::OpenMode::readWrite), "SELECT body FROM entry"), QByteArray("kept\n"));
}

void TestFullDisk::leavesNoHalfCopy()
{
  const QTemporaryDir folder;
  const auto file = fileIn(folder, "a.db");
  makeDatabase(file, schema);
  db::Connection::open(file, db::OpenMode::readWrite).execute(tooMuch);
  const ChildProcess limited([&](const ChildProcess::Tell& tell) {
    limitFileSize();
    const auto source = db::Connection::open(file, db::OpenMode::readOnly);
    const auto kind = kindThrownBy([&] { db::copyTo(source, fileIn(folder, "copy.db")); });
    tell(kind ? "refused" : "copied");
  });

  QCOMPARE(limited.nextLine(), QByteArray("refused"));

  QVERIFY(!std::filesystem::exists(fileIn(folder, "copy.db")));
  QVERIFY(!std::filesystem::exists(fileIn(folder, "copy.db.part")));
}

OVERTURE_TEST(TestFullDisk);

}  // namespace overture::testing

#include "test_full_disk.moc"
