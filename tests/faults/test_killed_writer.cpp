#include "core/db/backup.h"
#include "tests/core/db/db_fixture.h"
#include "tests/support/child_process.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <random>
#include <string>
#include <unistd.h>

namespace overture::testing
{

/// A process that is killed while it writes loses nothing that it acknowledged, and leaves nothing half done.
class TestKilledWriter : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void keepsEveryAcknowledgedCommit();
  void leavesNothingOfAnOpenTransaction();

 private:
  static constexpr int kills = 25;
  static constexpr std::string_view schema = "CREATE TABLE entry (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT";
  static void writeForEver(const std::filesystem::path& file, const ChildProcess::Tell& tell);
  static qlonglong killedAfter(unsigned acknowledgements, const std::filesystem::path& file);
};

/// Two rows a commit, acknowledged after it.
void TestKilledWriter::writeForEver(const std::filesystem::path& file, const ChildProcess::Tell& tell)
{
  const auto connection = db::Connection::open(file, db::OpenMode::readWrite);
  const std::string filling(3000, 'x');
  for (;;) {
    db::Transaction transaction(connection, db::Transaction::Kind::immediate);
    for (int row = 0; row < 2; ++row)
      connection.prepare("INSERT INTO entry (body) VALUES (?1)").bindAll(filling).run();
    const auto last = connection.lastInsertId();
    transaction.commit();
    tell(std::to_string(last));
  }
}

/// The last id that the writer acknowledged before it was killed.
qlonglong TestKilledWriter::killedAfter(unsigned acknowledgements, const std::filesystem::path& file)
{
  ChildProcess writer([&](const ChildProcess::Tell& tell) { writeForEver(file, tell); });
  qlonglong acknowledged = 0;
  for (unsigned count = 0; count < acknowledgements; ++count)
    acknowledged = writer.nextLine().toLongLong();
  writer.kill();
  for (auto line = writer.nextLine(); !line.isEmpty(); line = writer.nextLine())
    acknowledged = line.toLongLong();
  return acknowledged;
}

void TestKilledWriter::keepsEveryAcknowledgedCommit()
{
  const QTemporaryDir folder;
  const auto file = fileIn(folder, "a.db");
  makeDatabase(file, schema);
  std::minstd_rand random(7);

  for (int round = 0; round < kills; ++round) {
    const auto acknowledged = killedAfter(static_cast<unsigned>(random() % 40 + 1), file);

    const auto connection = db::Connection::open(file, db::OpenMode::readWrite);
    auto query = connection.prepare("SELECT count(*), max(id) FROM entry");
    QVERIFY(query.step());
    QVERIFY(acknowledged > 0);
    QVERIFY2(query.integer(1) >= acknowledged, "an acknowledged commit is lost");
    QCOMPARE(query.integer(0), query.integer(1));
    QCOMPARE(query.integer(0) % 2, 0);
    QVERIFY(db::findingsOf(connection).empty());
  }
}

void TestKilledWriter::leavesNothingOfAnOpenTransaction()
{
  const QTemporaryDir folder;
  const auto file = fileIn(folder, "a.db");
  makeDatabase(file, schema);
  ChildProcess writer([&](const ChildProcess::Tell& tell) {
    const auto connection = db::Connection::open(file, db::OpenMode::readWrite);
    connection.execute("PRAGMA cache_size = 10; PRAGMA cache_spill = 10");
    const db::Transaction transaction(connection, db::Transaction::Kind::immediate);
    for (int row = 0; row < 2000; ++row)
      connection.prepare("INSERT INTO entry (body) VALUES (?1)").bindAll(std::string(1000, 'x')).run();
    tell("written");
    ::pause();
  });
  QCOMPARE(writer.nextLine(), QByteArray("written"));

  writer.kill();

  QVERIFY2(std::filesystem::file_size(file.string() + "-wal") > 1'000'000, "pages had reached the log");
  const auto connection = db::Connection::open(file, db::OpenMode::readWrite);
  QCOMPARE(rowsOf(connection, "SELECT count(*) FROM entry"), QByteArray("0\n"));
}

OVERTURE_TEST(TestKilledWriter);

}  // namespace overture::testing

#include "test_killed_writer.moc"
