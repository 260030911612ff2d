#include "core/db/file_header.h"
#include "tests/core/db/db_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace overture::testing
{

class TestFileHeader : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void readsOursAndItsVersion();
  void readsThatOfAnotherProgram();
  void seesALogBesideTheFile();
  void seesALogBesideWhatALinkLeadsTo();
  void refusesWhatIsNoDatabase_data();
  void refusesWhatIsNoDatabase();
  void refusesAMissingFileAndAFolder();
  void changesNothing();

 private:
  static constexpr std::string_view ours =
      "PRAGMA application_id = 1331057746; PRAGMA user_version = 7; CREATE TABLE a (x)";
};

void TestFileHeader::readsOursAndItsVersion()
{
  const QTemporaryDir folder;
  makeDatabase(fileIn(folder, "a.db"), ours);

  const auto header = db::readFileHeader(fileIn(folder, "a.db"));

  QVERIFY(header.has_value());
  QCOMPARE(header->applicationId, db::applicationId);
  QCOMPARE(header->userVersion, 7);
  QVERIFY(header->isWal);
  QVERIFY(!header->hasWalBeside);
}

void TestFileHeader::readsThatOfAnotherProgram()
{
  const QTemporaryDir folder;
  makeDatabase(
      fileIn(folder, "a.db"),
      "PRAGMA application_id = -5; PRAGMA user_version = -1; CREATE TABLE a (x); PRAGMA journal_mode = DELETE");

  const auto header = db::readFileHeader(fileIn(folder, "a.db"));

  QVERIFY(header.has_value());
  QCOMPARE(header->applicationId, -5);
  QCOMPARE(header->userVersion, -1);
  QVERIFY(!header->isWal);
}

void TestFileHeader::seesALogBesideTheFile()
{
  const QTemporaryDir folder;
  const auto file = fileIn(folder, "a.db");
  makeDatabase(file, ours);

  writeBytes(file.string() + "-wal", "");
  QVERIFY(!db::readFileHeader(file)->hasWalBeside);

  writeBytes(file.string() + "-wal", "x");
  QVERIFY(db::readFileHeader(file)->hasWalBeside);
}

void TestFileHeader::seesALogBesideWhatALinkLeadsTo()
{
  const QTemporaryDir folder;
  const auto link = fileIn(folder, "link.db");
  makeDatabase(fileIn(folder, "a.db"), ours);
  writeBytes(fileIn(folder, "a.db-wal"), "x");

  std::filesystem::create_symlink("a.db", link);

  QVERIFY(db::readFileHeader(link)->hasWalBeside);
}

void TestFileHeader::refusesWhatIsNoDatabase_data()
{
  QTest::addColumn<QByteArray>("bytes");
  QTest::addColumn<int>("kind");
  const auto row = [](const char* name, const QByteArray& bytes, ErrorKind kind) {
    QTest::newRow(name) << bytes << static_cast<int>(kind);
  };
  row("empty", "", ErrorKind::fileEmpty);
  row("text", QByteArray("name,company\n").repeated(50), ErrorKind::notOurFile);
  row("zeros", QByteArray(4096, '\0'), ErrorKind::notOurFile);
  row("cut within the header", QByteArray("SQLite format 3\0", 16) + QByteArray(83, '\0'), ErrorKind::notOurFile);
}

void TestFileHeader::refusesWhatIsNoDatabase()
{
  QFETCH(const QByteArray, bytes);
  QFETCH(const int, kind);
  const QTemporaryDir folder;
  writeBytes(fileIn(folder, "a.db"), bytes);

  const auto header = db::readFileHeader(fileIn(folder, "a.db"));

  QVERIFY(!header);
  QCOMPARE(static_cast<int>(header.error().kind), kind);
  QCOMPARE(header.error().subject, std::string("a.db"));
}

void TestFileHeader::refusesAMissingFileAndAFolder()
{
  const QTemporaryDir folder;

  const auto missing = db::readFileHeader(fileIn(folder, "missing.db"));
  const auto directory = db::readFileHeader(folder.path().toStdString());

  QVERIFY(missing.error().kind == ErrorKind::fileMissing);
  QVERIFY(directory.error().kind == ErrorKind::notOurFile);
}

void TestFileHeader::changesNothing()
{
  const QTemporaryDir folder;
  const auto file = fileIn(folder, "a.db");
  makeDatabase(file, ours);
  const auto before = bytesOf(file);

  QVERIFY(db::readFileHeader(file).has_value());

  QCOMPARE(bytesOf(file), before);
  QCOMPARE(std::distance(std::filesystem::directory_iterator(file.parent_path()), {}), 1);
}

OVERTURE_TEST(TestFileHeader);

}  // namespace overture::testing

#include "test_file_header.moc"
