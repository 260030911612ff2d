#include "core/db/backup.h"
#include "tests/core/db/db_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>

namespace overture::testing
{

class TestDbBackup : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void copiesEverythingIntoOnePrivateFile();
  void copiesWhatIsOnlyInTheLog();
  void replacesAnOlderCopy();
  void leavesNothingWhereTheFolderIsMissing();
  void refusesToCopyAnOpenTransaction();
  void refusesToCopyADamagedFile();
  void keepsTheOlderCopyOnAFailure();
  void leavesAFileWithALogAlone();
  void findsDanglingReferences();
  void findsNothingInASoundFile();

 private:
  static constexpr std::string_view people =
      "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO person VALUES (1, 'Ada'), (2, 'Bo')";
  static QByteArray namesIn(const std::filesystem::path& file)
  {
    return rowsOf(db::Connection::open(file, db::OpenMode::immutable), "SELECT name FROM person ORDER BY id");
  }
  static QByteArray filesIn(const QTemporaryDir& folder)
  {
    QByteArrayList names;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path().toStdString()))
      names += QByteArray::fromStdString(entry.path().filename().string());
    std::ranges::sort(names);
    return names.join(' ');
  }
};

void TestDbBackup::copiesEverythingIntoOnePrivateFile()
{
  const QTemporaryDir folder;
  const auto source = memoryDatabase(people);
  source.execute("PRAGMA application_id = 9; PRAGMA user_version = 4");

  db::copyTo(source, fileIn(folder, "copy.db"));

  QCOMPARE(filesIn(folder), QByteArray("copy.db"));
  QCOMPARE(modeOf(fileIn(folder, "copy.db")), 0600U);
  QCOMPARE(namesIn(fileIn(folder, "copy.db")), QByteArray("Ada\nBo\n"));
  const auto copy = db::Connection::open(fileIn(folder, "copy.db"), db::OpenMode::immutable);
  QCOMPARE(copy.pragma("user_version") + copy.pragma("application_id"), std::string("49"));
}

void TestDbBackup::copiesWhatIsOnlyInTheLog()
{
  const QTemporaryDir folder;
  const auto source = db::Connection::open(fileIn(folder, "a.db"), db::OpenMode::create);
  source.execute(people);

  db::copyTo(db::Connection::open(fileIn(folder, "a.db"), db::OpenMode::readOnly), fileIn(folder, "copy.db"));

  QCOMPARE(namesIn(fileIn(folder, "copy.db")), QByteArray("Ada\nBo\n"));
}

void TestDbBackup::replacesAnOlderCopy()
{
  const QTemporaryDir folder;
  const auto source = memoryDatabase(people);
  db::copyTo(source, fileIn(folder, "copy.db"));
  source.execute("DELETE FROM person WHERE id = 1");

  db::copyTo(source, fileIn(folder, "copy.db"));

  QCOMPARE(namesIn(fileIn(folder, "copy.db")), QByteArray("Bo\n"));
}

void TestDbBackup::leavesNothingWhereTheFolderIsMissing()
{
  const QTemporaryDir folder;
  const auto source = memoryDatabase(people);

  const auto kind = kindThrownBy([&] { db::copyTo(source, fileIn(folder, "nowhere") / "copy.db"); });

  QVERIFY(kind == ErrorKind::fileUnreadable);
  QCOMPARE(filesIn(folder), QByteArray());
}

void TestDbBackup::refusesToCopyAnOpenTransaction()
{
  const QTemporaryDir folder;
  const auto source = memoryDatabase(people);
  const db::Transaction transaction(source, db::Transaction::Kind::immediate);
  source.execute("DELETE FROM person");

  const auto kind = kindThrownBy([&] { db::copyTo(source, fileIn(folder, "copy.db")); });

  QVERIFY(kind == ErrorKind::busy);
  QCOMPARE(filesIn(folder), QByteArray());
}

void TestDbBackup::refusesToCopyADamagedFile()
{
  const QTemporaryDir folder;
  makeDatabase(fileIn(folder, "a.db"), people);
  auto bytes = bytesOf(fileIn(folder, "a.db"));
  bytes.replace(4096, 4096, QByteArray(4096, '\0'));
  writeBytes(fileIn(folder, "a.db"), bytes);
  const auto source = db::Connection::open(fileIn(folder, "a.db"), db::OpenMode::readWrite);

  const auto kind = kindThrownBy([&] { db::copyTo(source, fileIn(folder, "copy.db")); });

  QVERIFY(kind == ErrorKind::fileDamaged);
  QVERIFY(!std::filesystem::exists(fileIn(folder, "copy.db")));
  QVERIFY(!std::filesystem::exists(fileIn(folder, "copy.db.part")));
}

void TestDbBackup::keepsTheOlderCopyOnAFailure()
{
  const QTemporaryDir folder;
  const auto source = memoryDatabase(people);
  db::copyTo(source, fileIn(folder, "copy.db"));
  const db::Transaction transaction(source, db::Transaction::Kind::immediate);
  source.execute("DELETE FROM person");

  QVERIFY(kindThrownBy([&] { db::copyTo(source, fileIn(folder, "copy.db")); }));

  QCOMPARE(filesIn(folder), QByteArray("copy.db"));
  QCOMPARE(namesIn(fileIn(folder, "copy.db")), QByteArray("Ada\nBo\n"));
}

void TestDbBackup::leavesAFileWithALogAlone()
{
  const QTemporaryDir folder;
  const auto used = db::Connection::open(fileIn(folder, "a.db"), db::OpenMode::create);
  used.execute("CREATE TABLE kept (x)");

  const auto kind = kindThrownBy([&] { db::copyTo(memoryDatabase(people), fileIn(folder, "a.db")); });

  QVERIFY(kind == ErrorKind::fileHeld);
  QCOMPARE(rowsOf(used, "SELECT name FROM sqlite_schema"), QByteArray("kept\n"));
}

void TestDbBackup::findsDanglingReferences()
{
  const auto connection = memoryDatabase(
      "CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (id INTEGER PRIMARY KEY, a_id REFERENCES a (id));"
      "PRAGMA foreign_keys = OFF; INSERT INTO b VALUES (3, 9)");

  const auto findings = db::findingsOf(connection);

  QCOMPARE(findings.size(), std::size_t{1});
  QCOMPARE(findings.front(), std::string("b row 3 refers to a missing a"));
}

void TestDbBackup::findsNothingInASoundFile()
{
  QVERIFY(db::findingsOf(memoryDatabase(people)).empty());
}

OVERTURE_TEST(TestDbBackup);

}  // namespace overture::testing

#include "test_db_backup.moc"
