#include "core/db/changeset.h"
#include "tests/core/db/db_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace overture::testing
{

class TestRecorder : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void recordsOnlyAcceptedTables();
  void recordsNothingBeforeItBegins();
  void recordsNothingThatWasTakenBack();
  void recordsNothingThatCameBackToItself();
  void givesTheBytesSoFar();
  void recordsWhatAnotherChangesetApplies();
  void leavesTablesWithoutAKeyAlone();
};

void TestRecorder::recordsOnlyAcceptedTables()
{
  const auto connection = memoryDatabase(
      "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT);"
      "CREATE TABLE derived (id INTEGER PRIMARY KEY);"
      "CREATE VIRTUAL TABLE person_fts USING fts5(name, tokenize = 'overture')");
  const db::Recorder recorder(connection, [](std::string_view table) { return table == "person"; });

  connection.execute(
      "INSERT INTO person VALUES (1, 'Ada'); INSERT INTO derived VALUES (1); INSERT INTO person_fts VALUES ('Ada')");

  QCOMPARE(textOf(recorder.bytes()), QByteArray("+person#1 Ada\n"));
}

void TestRecorder::recordsNothingBeforeItBegins()
{
  const auto connection = memoryDatabase("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT)");
  connection.execute("INSERT INTO person VALUES (1, 'Ada')");

  const db::Recorder recorder(connection, [](std::string_view) { return true; });

  QVERIFY(recorder.bytes().empty());
}

void TestRecorder::recordsNothingThatWasTakenBack()
{
  const auto connection = memoryDatabase("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT)");
  const db::Transaction transaction(connection, db::Transaction::Kind::immediate);
  const db::Recorder recorder(connection, [](std::string_view) { return true; });

  connection.execute("SAVEPOINT s; INSERT INTO person VALUES (1, 'Ada'); ROLLBACK TO s; RELEASE s");

  QVERIFY(recorder.bytes().empty());
}

void TestRecorder::recordsNothingThatCameBackToItself()
{
  const auto connection =
      memoryDatabase("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO person VALUES (1, 'Ada')");

  const auto changes = changesOf(connection, "UPDATE person SET name = 'Ida'; UPDATE person SET name = 'Ada'");

  QVERIFY(changes.empty());
}

void TestRecorder::givesTheBytesSoFar()
{
  const auto connection = memoryDatabase("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT)");
  const db::Recorder recorder(connection, [](std::string_view) { return true; });

  connection.execute("INSERT INTO person VALUES (1, 'Ada')");
  const auto first = recorder.bytes();
  connection.execute("INSERT INTO person VALUES (2, 'Bo')");

  QCOMPARE(textOf(first), QByteArray("+person#1 Ada\n"));
  QCOMPARE(textOf(recorder.bytes()), QByteArray("+person#1 Ada\n+person#2 Bo\n"));
}

void TestRecorder::recordsWhatAnotherChangesetApplies()
{
  const auto connection = memoryDatabase("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT)");
  const auto changes = changesOf(connection, "INSERT INTO person VALUES (1, 'Ada')");

  const db::Transaction transaction(connection, db::Transaction::Kind::immediate);
  const db::Recorder recorder(connection, [](std::string_view) { return true; });
  QVERIFY(db::apply(connection, db::inverted(changes)));

  QVERIFY(recorder.bytes() == db::inverted(changes));
}

void TestRecorder::leavesTablesWithoutAKeyAlone()
{
  const auto connection = memoryDatabase("CREATE TABLE loose (a, b)");

  const auto changes = changesOf(connection, "INSERT INTO loose VALUES (1, 2)");

  QVERIFY2(changes.empty(), "why every recorded table needs a primary key");
}

OVERTURE_TEST(TestRecorder);

}  // namespace overture::testing

#include "test_recorder.moc"
