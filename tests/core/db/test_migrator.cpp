#include "core/db/file_header.h"
#include "core/db/migrator.h"
#include "tests/core/db/db_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <array>

namespace overture::testing
{

class TestMigrator : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void bringsAFreshFileUp();
  void climbsOnlyWhatIsMissing();
  void leavesAnUpToDateFileAlone();
  void asksBeforeEveryStepOfAFileThatHoldsSomething();
  void stopsWhereTheCopyFails();
  void takesAFailedStepBackWhole();
  void refusesDanglingReferences();
  void rebuildsATableThatOthersReferTo();
  void enforcesReferencesAgainAfterwards();
  void refusesANewerFile();
  void knowsTheLatestVersion();

 private:
  static constexpr std::array<db::Migration, 3> ladder{
      {{1, "0001_person", "CREATE TABLE person (id INTEGER PRIMARY KEY)"},
       {2, "0002_name", "ALTER TABLE person ADD COLUMN name TEXT"},
       {3, "0003_tag", "CREATE TABLE tag (id INTEGER PRIMARY KEY)"}}};
  static constexpr auto firstTwo = std::span(ladder).first(2);
  static void noCopy(int) {}
  static QByteArray stateOf(const db::Connection& connection)
  {
    return "version " + QByteArray::fromStdString(connection.pragma("user_version")) + "\n" +
           rowsOf(connection, "SELECT name FROM sqlite_schema ORDER BY name");
  }
};

void TestMigrator::bringsAFreshFileUp()
{
  const auto connection = memoryDatabase("");

  db::migrate(connection, ladder, noCopy);

  QCOMPARE(stateOf(connection), QByteArray("version 3\nperson\ntag\n"));
  QCOMPARE(connection.pragma("application_id"), std::to_string(db::applicationId));
}

void TestMigrator::climbsOnlyWhatIsMissing()
{
  const auto connection = memoryDatabase("");
  db::migrate(connection, firstTwo, noCopy);
  connection.execute("INSERT INTO person VALUES (1, 'Ada')");

  db::migrate(connection, ladder, noCopy);

  QCOMPARE(stateOf(connection), QByteArray("version 3\nperson\ntag\n"));
  QCOMPARE(rowsOf(connection, "SELECT * FROM person"), QByteArray("1|Ada\n"));
}

void TestMigrator::leavesAnUpToDateFileAlone()
{
  const auto connection = memoryDatabase("");
  db::migrate(connection, ladder, noCopy);
  const auto before = connection.pragma("schema_version");

  db::migrate(connection, ladder, noCopy);

  QCOMPARE(connection.pragma("schema_version"), before);
}

void TestMigrator::asksBeforeEveryStepOfAFileThatHoldsSomething()
{
  QByteArray asked;
  const auto note = [&](int from) { asked += QByteArray::number(from) + " "; };
  const auto fresh = memoryDatabase("");
  const auto old = memoryDatabase("");
  db::migrate(old, std::span(ladder).first(1), noCopy);

  db::migrate(fresh, ladder, note);
  QCOMPARE(asked, QByteArray());

  db::migrate(old, ladder, note);
  QCOMPARE(asked, QByteArray("1 2 "));
}

void TestMigrator::stopsWhereTheCopyFails()
{
  const auto connection = memoryDatabase("");
  db::migrate(connection, std::span(ladder).first(1), noCopy);
  const auto fullAtTwo = [](int from) {
    if (from == 2)
      throw db::DbError({ErrorKind::diskFull, {}, {}, {}});
  };

  const auto kind = kindThrownBy([&] { db::migrate(connection, ladder, fullAtTwo); });

  QVERIFY(kind == ErrorKind::diskFull);
  QCOMPARE(stateOf(connection), QByteArray("version 2\nperson\n"));
}

void TestMigrator::takesAFailedStepBackWhole()
{
  const auto connection = memoryDatabase("");
  db::migrate(connection, firstTwo, noCopy);
  constexpr std::array<db::Migration, 2> broken{
      {{3, "0003_half", "CREATE TABLE half (id INTEGER PRIMARY KEY); INSERT INTO nowhere VALUES (1)"},
       {4, "0004_after", "CREATE TABLE after_it (id INTEGER PRIMARY KEY)"}}};

  const auto kind = kindThrownBy([&] { db::migrate(connection, broken, noCopy); });

  QVERIFY(kind == ErrorKind::internal);
  QCOMPARE(stateOf(connection), QByteArray("version 2\nperson\n"));
  QVERIFY(!connection.inTransaction());
}

void TestMigrator::refusesDanglingReferences()
{
  const auto connection = memoryDatabase("");
  constexpr std::array<db::Migration, 1> dangling{
      {{1, "0001_dangling",
        "CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a_id INTEGER REFERENCES a (id));"
        "INSERT INTO b VALUES (9)"}}};

  const auto kind = kindThrownBy([&] { db::migrate(connection, dangling, noCopy); });

  QVERIFY(kind == ErrorKind::internal);
  QCOMPARE(stateOf(connection), QByteArray("version 0\n"));
}

void TestMigrator::rebuildsATableThatOthersReferTo()
{
  const auto connection = memoryDatabase("");
  constexpr std::array<db::Migration, 2> rebuild{
      {{1, "0001_both",
        "CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a_id INTEGER REFERENCES a (id));"
        "INSERT INTO a VALUES (1); INSERT INTO b VALUES (1)"},
       {2, "0002_strict",
        "CREATE TABLE a_new (id INTEGER PRIMARY KEY) STRICT; INSERT INTO a_new SELECT id FROM a; DROP TABLE a;"
        "ALTER TABLE a_new RENAME TO a"}}};

  db::migrate(connection, rebuild, noCopy);

  QCOMPARE(stateOf(connection), QByteArray("version 2\na\nb\n"));
  QCOMPARE(rowsOf(connection, "SELECT a_id FROM b JOIN a ON a.id = a_id"), QByteArray("1\n"));
}

void TestMigrator::enforcesReferencesAgainAfterwards()
{
  const auto connection = memoryDatabase("");
  constexpr std::array<db::Migration, 1> both{
      {{1, "0001_both", "CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a_id INTEGER REFERENCES a (id))"}}};

  db::migrate(connection, both, noCopy);
  const auto kind = kindThrownBy([&] { connection.execute("INSERT INTO b VALUES (9)"); });

  QVERIFY(kind == ErrorKind::invalid);
}

void TestMigrator::refusesANewerFile()
{
  const auto connection = memoryDatabase("PRAGMA user_version = 4");
  std::string detail;

  try {
    db::migrate(connection, ladder, noCopy);
  } catch (const db::DbError& failure) {
    QVERIFY(failure.error().kind == ErrorKind::fileTooNew);
    detail = failure.error().detail;
  }

  QCOMPARE(detail, std::string("4"));
  QCOMPARE(stateOf(connection), QByteArray("version 4\n"));
}

void TestMigrator::knowsTheLatestVersion()
{
  QCOMPARE(db::latestVersion({}), 0);
  QCOMPARE(db::latestVersion(ladder), 3);
}

OVERTURE_TEST(TestMigrator);

}  // namespace overture::testing

#include "test_migrator.moc"
