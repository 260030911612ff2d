#include "core/db/connection.h"
#include "tests/core/db/db_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <stdexcept>

namespace overture::testing
{

class TestTransaction : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void keepsWhatWasCommitted();
  void takesBackWhatWasNot();
  void takesBackOnAnException();
  void waitsForNobodyInsideItself();
  void leavesNothingOpenAfterAFailedCommit();
  void isBusyWhileAnotherConnectionWrites();
};

void TestTransaction::keepsWhatWasCommitted()
{
  const auto connection = memoryDatabase("CREATE TABLE a (x)");

  {
    db::Transaction transaction(connection, db::Transaction::Kind::immediate);
    connection.execute("INSERT INTO a VALUES (1)");
    QVERIFY(connection.inTransaction());
    transaction.commit();
  }

  QVERIFY(!connection.inTransaction());
  QCOMPARE(rowsOf(connection, "SELECT x FROM a"), QByteArray("1\n"));
}

void TestTransaction::takesBackWhatWasNot()
{
  const auto connection = memoryDatabase("CREATE TABLE a (x)");

  {
    const db::Transaction transaction(connection, db::Transaction::Kind::deferred);
    connection.execute("INSERT INTO a VALUES (1)");
  }

  QVERIFY(!connection.inTransaction());
  QCOMPARE(rowsOf(connection, "SELECT x FROM a"), QByteArray());
}

void TestTransaction::takesBackOnAnException()
{
  const auto connection = memoryDatabase("CREATE TABLE a (x)");

  try {
    const db::Transaction transaction(connection, db::Transaction::Kind::exclusive);
    connection.execute("INSERT INTO a VALUES (1)");
    throw std::runtime_error("the work failed");
  } catch (const std::runtime_error&) {
  }

  QVERIFY(!connection.inTransaction());
  QCOMPARE(rowsOf(connection, "SELECT x FROM a"), QByteArray());
}

void TestTransaction::waitsForNobodyInsideItself()
{
  const auto connection = memoryDatabase("CREATE TABLE a (x)");
  const db::Transaction outer(connection, db::Transaction::Kind::immediate);

  const auto kind = kindThrownBy([&] { const db::Transaction inner(connection, db::Transaction::Kind::immediate); });

  QVERIFY(kind == ErrorKind::internal);
  QVERIFY2(connection.inTransaction(), "the outer one still stands");
}

void TestTransaction::leavesNothingOpenAfterAFailedCommit()
{
  const auto connection = memoryDatabase(
      "CREATE TABLE a (id INTEGER PRIMARY KEY);"
      "CREATE TABLE b (a_id INTEGER REFERENCES a (id) DEFERRABLE INITIALLY DEFERRED)");

  const auto kind = kindThrownBy([&] {
    db::Transaction transaction(connection, db::Transaction::Kind::immediate);
    connection.execute("INSERT INTO b VALUES (5)");
    transaction.commit();
  });

  QVERIFY(kind == ErrorKind::invalid);
  QVERIFY(!connection.inTransaction());
  QCOMPARE(rowsOf(connection, "SELECT * FROM b"), QByteArray());
}

void TestTransaction::isBusyWhileAnotherConnectionWrites()
{
  const QTemporaryDir folder;
  const auto first = db::Connection::open(fileIn(folder, "a.db"), db::OpenMode::create);
  const auto second = db::Connection::open(fileIn(folder, "a.db"), db::OpenMode::readWrite);
  second.execute("PRAGMA busy_timeout = 0");

  const db::Transaction holder(first, db::Transaction::Kind::immediate);
  const auto kind = kindThrownBy([&] { const db::Transaction late(second, db::Transaction::Kind::immediate); });

  QVERIFY(kind == ErrorKind::busy);
}

OVERTURE_TEST(TestTransaction);

}  // namespace overture::testing

#include "test_transaction.moc"
