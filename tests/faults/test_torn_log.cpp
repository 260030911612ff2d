#include "core/db/backup.h"
#include "tests/core/db/db_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace overture::testing
{

/// What a power cut can leave of the log: its end missing or scrambled. The file then holds the commits before that.
class TestTornLog : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void opensWithTheCommitsBeforeACut();
  void opensWithTheCommitsBeforeAScrambledPlace();

 private:
  static constexpr int commits = 8;
  /// A file and its log as they lie on disk while a writer has them open.
  struct Images {
    QByteArray file;
    QByteArray log;
  };
  static Images written();
  static int commitsIn(const Images& images);
};

/// The copies are read while SQLite has the file open, so the connection is not used again afterwards.
TestTornLog::Images TestTornLog::written()
{
  const QTemporaryDir folder;
  const auto file = fileIn(folder, "a.db");
  makeDatabase(file, "CREATE TABLE entry (id INTEGER PRIMARY KEY, body TEXT)");
  const auto connection = db::Connection::open(file, db::OpenMode::readWrite);
  for (int i = 0; i < commits; ++i)
    connection.execute("INSERT INTO entry (body) VALUES (hex(zeroblob(3000)))");
  return {bytesOf(file), bytesOf(file.string() + "-wal")};
}

/// Number of commits after reopening; -1 unless they are the first ones, whole, in a sound file.
int TestTornLog::commitsIn(const Images& images)
{
  const QTemporaryDir folder;
  const auto file = fileIn(folder, "a.db");
  writeBytes(file, images.file);
  writeBytes(file.string() + "-wal", images.log);
  const auto connection = db::Connection::open(file, db::OpenMode::readWrite);
  auto query = connection.prepare("SELECT count(*), coalesce(max(id), 0), coalesce(sum(length(body)), 0) FROM entry");
  const bool whole =
      query.step() && query.integer(0) == query.integer(1) && query.integer(2) == query.integer(0) * 6000;
  return whole && db::findingsOf(connection).empty() ? static_cast<int>(query.integer(0)) : -1;
}

void TestTornLog::opensWithTheCommitsBeforeACut()
{
  const auto images = written();
  QCOMPARE(commitsIn(images), commits);

  int before = 0;
  for (qsizetype size = 0; size < images.log.size(); size += 1999) {
    const int found = commitsIn({images.file, images.log.first(size)});
    QVERIFY2(found >= before && found < commits, qPrintable(QString("log cut at %1").arg(size)));
    before = found;
  }

  QCOMPARE(before, commits - 1);
}

void TestTornLog::opensWithTheCommitsBeforeAScrambledPlace()
{
  const auto images = written();

  for (qsizetype at = 0; at + 512 < images.log.size(); at += 2503) {
    auto log = images.log;
    log.replace(at, 512, QByteArray(512, '\x5A'));
    const int found = commitsIn({images.file, log});
    QVERIFY2(found >= 0 && found < commits, qPrintable(QString("log scrambled at %1").arg(at)));
  }
}

OVERTURE_TEST(TestTornLog);

}  // namespace overture::testing

#include "test_torn_log.moc"
