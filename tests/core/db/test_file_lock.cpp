#include "core/db/file_lock.h"
#include "tests/core/db/db_fixture.h"
#include "tests/support/child_process.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <optional>
#include <unistd.h>

namespace overture::testing
{

class TestFileLock : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void writesItsHolderIntoAPrivateFile();
  void isRefusedToASecondHolder();
  void isFreedWithItsOwner();
  void movesWithItsOwner();
  void isOneForAFileAndItsLink();
  void isRefusedWhileAnotherProcessHoldsIt();
  void isFreedWhenItsProcessIsKilled();
  void doesNotFollowALink();
  void needsItsFolder();
};

void TestFileLock::writesItsHolderIntoAPrivateFile()
{
  const QTemporaryDir folder;
  writeBytes(fileIn(folder, "a.db.lock"), "12345678901234567890");

  const auto lock = db::FileLock::acquire(fileIn(folder, "a.db"));

  QVERIFY(lock.has_value());
  QCOMPARE(bytesOf(fileIn(folder, "a.db.lock")), QByteArray::number(::getpid()));
  QVERIFY(db::FileLock::acquire(fileIn(folder, "b.db")).has_value());
  QCOMPARE(modeOf(fileIn(folder, "b.db.lock")), 0600U);
}

void TestFileLock::isRefusedToASecondHolder()
{
  const QTemporaryDir folder;
  const auto first = db::FileLock::acquire(fileIn(folder, "a.db"));

  const auto second = db::FileLock::acquire(fileIn(folder, "a.db"));

  QVERIFY(first.has_value());
  QVERIFY(second.error().kind == ErrorKind::fileHeld);
  QCOMPARE(second.error().subject, std::string("a.db"));
  QCOMPARE(second.error().detail, std::to_string(::getpid()));
}

void TestFileLock::isFreedWithItsOwner()
{
  const QTemporaryDir folder;

  QVERIFY(db::FileLock::acquire(fileIn(folder, "a.db")).has_value());

  QVERIFY2(std::filesystem::exists(fileIn(folder, "a.db.lock")), "the lock file itself stays");
  QVERIFY(db::FileLock::acquire(fileIn(folder, "a.db")).has_value());
}

void TestFileLock::movesWithItsOwner()
{
  const QTemporaryDir folder;
  std::optional<db::FileLock> kept;

  {
    auto lock = db::FileLock::acquire(fileIn(folder, "a.db"));
    kept = std::move(*lock);
  }
  QVERIFY(!db::FileLock::acquire(fileIn(folder, "a.db")));

  kept.reset();
  QVERIFY(db::FileLock::acquire(fileIn(folder, "a.db")).has_value());
}

void TestFileLock::isOneForAFileAndItsLink()
{
  const QTemporaryDir folder;
  writeBytes(fileIn(folder, "a.db"), "x");
  std::filesystem::create_symlink("a.db", fileIn(folder, "link.db"));

  const auto first = db::FileLock::acquire(fileIn(folder, "a.db"));
  const auto second = db::FileLock::acquire(fileIn(folder, "link.db"));

  QVERIFY(first.has_value());
  QVERIFY(!second);
}

void TestFileLock::isRefusedWhileAnotherProcessHoldsIt()
{
  const QTemporaryDir folder;
  const ChildProcess other([&](const ChildProcess::Tell& tell) {
    const auto held = db::FileLock::acquire(fileIn(folder, "a.db"));
    tell(held ? "held" : "refused");
    ::pause();
  });
  QCOMPARE(other.nextLine(), QByteArray("held"));

  const auto lock = db::FileLock::acquire(fileIn(folder, "a.db"));

  QVERIFY(lock.error().kind == ErrorKind::fileHeld);
  QCOMPARE(lock.error().detail, std::to_string(other.id()));
}

void TestFileLock::isFreedWhenItsProcessIsKilled()
{
  const QTemporaryDir folder;
  ChildProcess other([&](const ChildProcess::Tell& tell) {
    const auto held = db::FileLock::acquire(fileIn(folder, "a.db"));
    tell(held ? "held" : "refused");
    ::pause();
  });
  QCOMPARE(other.nextLine(), QByteArray("held"));

  other.kill();

  QVERIFY(db::FileLock::acquire(fileIn(folder, "a.db")).has_value());
}

void TestFileLock::doesNotFollowALink()
{
  const QTemporaryDir folder;
  writeBytes(fileIn(folder, "precious"), "keep me");
  std::filesystem::create_symlink("precious", fileIn(folder, "a.db.lock"));

  const auto lock = db::FileLock::acquire(fileIn(folder, "a.db"));

  QVERIFY(!lock);
  QCOMPARE(bytesOf(fileIn(folder, "precious")), QByteArray("keep me"));
}

void TestFileLock::needsItsFolder()
{
  const QTemporaryDir folder;

  const auto lock = db::FileLock::acquire(fileIn(folder, "nowhere") / "a.db");

  QVERIFY(lock.error().kind == ErrorKind::fileMissing);
}

OVERTURE_TEST(TestFileLock);

}  // namespace overture::testing

#include "test_file_lock.moc"
