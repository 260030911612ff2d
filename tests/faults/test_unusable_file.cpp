#include "core/db/backup.h"
#include "tests/core/db/db_fixture.h"
#include "tests/support/child_process.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <unistd.h>

namespace overture::testing
{

/// Files that are damaged, write-protected or forbidden: each is refused with its kind and left as it was.
class TestUnusableFile : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void saysThatAPageIsDamaged();
  void saysThatTheHeaderIsDamaged();
  void saysThatTheEndIsMissing();
  void leavesAWriteProtectedFileAlone();
  void saysThatAFileIsForbidden();

 private:
  static constexpr std::string_view schema =
      "CREATE TABLE entry (id INTEGER PRIMARY KEY, body TEXT);"
      "INSERT INTO entry (body) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)"
      " SELECT hex(zeroblob(500)) FROM n";
  static constexpr unsigned nobody = 65534;

  /// A person without special rights, where the tests run with them.
  static void dropRights()
  {
    if (::geteuid() == 0 && ::setuid(nobody) != 0)
      ::_exit(1);
  }
  static void openToEverybody(const QTemporaryDir& folder)
  {
    std::filesystem::permissions(folder.path().toStdString(), std::filesystem::perms(0777));
  }
  static std::optional<ErrorKind> kindOfReading(const std::filesystem::path& file)
  {
    return kindThrownBy([&] {
      const auto connection = db::Connection::open(file, db::OpenMode::readWrite);
      static_cast<void>(rowsOf(connection, "SELECT sum(length(body)) FROM entry"));
    });
  }
};

void TestUnusableFile::saysThatAPageIsDamaged()
{
  const QTemporaryDir folder;
  const auto file = fileIn(folder, "a.db");
  makeDatabase(file, schema);
  auto bytes = bytesOf(file);
  bytes.replace(8 * 4096, 4096, QByteArray(4096, '\x5A'));
  writeBytes(file, bytes);

  QVERIFY(kindOfReading(file) == ErrorKind::fileDamaged);
}

void TestUnusableFile::saysThatTheHeaderIsDamaged()
{
  const QTemporaryDir folder;
  const auto file = fileIn(folder, "a.db");
  makeDatabase(file, schema);
  auto bytes = bytesOf(file);
  bytes.replace(16, 2, QByteArray("\x07\x07"));
  writeBytes(file, bytes);

  QVERIFY(kindOfReading(file) == ErrorKind::fileDamaged);
  QCOMPARE(bytesOf(file), bytes);
}

void TestUnusableFile::saysThatTheEndIsMissing()
{
  const QTemporaryDir folder;
  const auto file = fileIn(folder, "a.db");
  makeDatabase(file, schema);
  writeBytes(file, bytesOf(file).first(10 * 4096));

  QVERIFY(kindOfReading(file) == ErrorKind::fileDamaged);
}

void TestUnusableFile::leavesAWriteProtectedFileAlone()
{
  const QTemporaryDir folder;
  const auto file = fileIn(folder, "a.db");
  makeDatabase(file, schema);
  openToEverybody(folder);
  std::filesystem::permissions(file, std::filesystem::perms(0444));
  const auto before = bytesOf(file);

  const ChildProcess visitor([&](const ChildProcess::Tell& tell) {
    dropRights();
    const auto writing = kindThrownBy([&] { static_cast<void>(db::Connection::open(file, db::OpenMode::readWrite)); });
    tell(writing == ErrorKind::readOnly ? "read-only" : "something else");
    tell(rowsOf(db::Connection::open(file, db::OpenMode::immutable), "SELECT count(*) FROM entry").toStdString());
  });

  QCOMPARE(visitor.nextLine(), QByteArray("read-only"));
  QCOMPARE(visitor.nextLine(), QByteArray("200"));
  QCOMPARE(bytesOf(file), before);
}

void TestUnusableFile::saysThatAFileIsForbidden()
{
  const QTemporaryDir folder;
  const auto file = fileIn(folder, "a.db");
  makeDatabase(file, schema);
  openToEverybody(folder);
  std::filesystem::permissions(file, std::filesystem::perms::none);

  const ChildProcess visitor([&](const ChildProcess::Tell& tell) {
    dropRights();
    tell(kindOfReading(file) == ErrorKind::fileUnreadable ? "unreadable" : "something else");
  });

  QCOMPARE(visitor.nextLine(), QByteArray("unreadable"));
}

OVERTURE_TEST(TestUnusableFile);

}  // namespace overture::testing

#include "test_unusable_file.moc"
