#include "core/db/changeset.h"
#include "tests/core/db/db_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace overture::testing
{

class TestChangeset : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void readsInsertUpdateAndRemove();
  void readsEveryValueType();
  void knowsWhichColumnsAnUpdateTouched();
  void takesTheFirstKeyColumnAsId();
  void refusesBytesThatAreNoChangeset();
  void turnsRound();
  void joinsAndCancelsOut();
  void joinsAndTurnsRoundNothing();
  void undoesAndRedoes();
  void undoesAParentWithItsChildren();
  void appliesNothingOfAConflict_data();
  void appliesNothingOfAConflict();
  void keepsEarlierWorkOfTheTransactionOnAConflict();

 private:
  static constexpr std::string_view schema =
      "CREATE TABLE company (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"
      "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, company_id INTEGER REFERENCES company (id),"
      " email TEXT UNIQUE) STRICT;"
      "INSERT INTO company VALUES (1, 'Acme'), (2, 'Zed');"
      "INSERT INTO person VALUES (1, 'Ada', 1, 'ada@x.example'), (2, 'Bo', 1, NULL);";
  static QByteArray dump(const db::Connection& connection)
  {
    return rowsOf(connection, "SELECT * FROM company ORDER BY id") +
           rowsOf(connection, "SELECT * FROM person ORDER BY id");
  }
};

void TestChangeset::readsInsertUpdateAndRemove()
{
  const auto connection = memoryDatabase(schema);

  const auto changes = changesOf(connection,
                                 "INSERT INTO person VALUES (3, 'Cy', 2, NULL);"
                                 "UPDATE person SET name = 'Ida' WHERE id = 1;"
                                 "DELETE FROM person WHERE id = 2");

  QCOMPARE(textOf(changes), QByteArray("+person#3 Cy|2|-\n"
                                       "-person#2 Bo|1|-\n"
                                       "~person#1 1: Ada > Ida\n"));
}

void TestChangeset::readsEveryValueType()
{
  const auto connection = memoryDatabase("CREATE TABLE a (id INTEGER PRIMARY KEY, i, r, t, b, n, e)");

  const auto changes = changesOf(connection, "INSERT INTO a VALUES (1, -9, 0.5, '北京', x'00ff', NULL, x'')");

  QCOMPARE(textOf(changes), QByteArray("+a#1 -9|0.5|北京|x00ff|-|x\n"));
}

void TestChangeset::knowsWhichColumnsAnUpdateTouched()
{
  const auto connection = memoryDatabase(schema);
  const auto changes = changesOf(connection, "UPDATE person SET name = 'Ada', company_id = NULL WHERE id = 1");

  QByteArray touched;
  db::visit(changes, [&](const db::Change& change) {
    for (int column = 0; column < change.columnCount(); ++column)
      touched += change.touches(column) ? "x" : ".";
    QVERIFY(!change.newValue(1) && !change.oldValue(1));
    QVERIFY(change.newValue(2) == db::Value());
    QVERIFY(change.oldValue(0) == db::Value(std::int64_t{1}));
  });

  QCOMPARE(touched, QByteArray("..x."));
}

void TestChangeset::takesTheFirstKeyColumnAsId()
{
  const auto connection = memoryDatabase(
      "CREATE TABLE link (note TEXT, person_id INTEGER, tag_id INTEGER, PRIMARY KEY (tag_id, person_id)) STRICT,"
      " WITHOUT ROWID");

  const auto changes = changesOf(connection, "INSERT INTO link VALUES ('n', 5, 8)");

  db::visit(changes, [](const db::Change& change) { QCOMPARE(change.id(), std::int64_t{8}); });
  QVERIFY(!changes.empty());
}

void TestChangeset::refusesBytesThatAreNoChangeset()
{
  const auto connection = memoryDatabase(schema);
  auto cut = changesOf(connection, "INSERT INTO person VALUES (3, 'Cy', 2, NULL)");
  cut.resize(cut.size() - 3);

  const auto reading = kindThrownBy([&] { db::visit(cut, [](const db::Change&) {}); });
  const auto applying = kindThrownBy([&] { static_cast<void>(appliedAlone(connection, cut)); });

  QVERIFY(reading == ErrorKind::fileDamaged);
  QVERIFY(applying == ErrorKind::fileDamaged);
}

void TestChangeset::turnsRound()
{
  const auto connection = memoryDatabase(schema);
  const auto changes =
      changesOf(connection, "UPDATE person SET name = 'Ida' WHERE id = 1; DELETE FROM person WHERE id = 2");

  const auto back = db::inverted(changes);

  QCOMPARE(textOf(back), QByteArray("+person#2 Bo|1|-\n~person#1 1: Ida > Ada\n"));
  QVERIFY(db::inverted(back) == changes);
}

void TestChangeset::joinsAndCancelsOut()
{
  const auto connection = memoryDatabase(schema);
  const auto first =
      changesOf(connection, "INSERT INTO person VALUES (3, 'Cy', 2, NULL); UPDATE person SET name = 'B' WHERE id = 2");
  const auto second =
      changesOf(connection, "DELETE FROM person WHERE id = 3; UPDATE person SET name = 'C' WHERE id = 2");

  const auto both = db::joined(first, second);

  QCOMPARE(textOf(both), QByteArray("~person#2 1: Bo > C\n"));
  QVERIFY(db::joined(first, db::inverted(first)).empty());
}

void TestChangeset::joinsAndTurnsRoundNothing()
{
  const auto connection = memoryDatabase(schema);
  const auto some = changesOf(connection, "DELETE FROM person WHERE id = 2");

  QVERIFY(db::inverted({}).empty());
  QVERIFY(db::joined({}, {}).empty());
  QVERIFY(db::joined({}, some) == some);
  QVERIFY(db::joined(some, {}) == some);
  QVERIFY(appliedAlone(connection, {}));
}

void TestChangeset::undoesAndRedoes()
{
  const auto connection = memoryDatabase(schema);
  const auto before = dump(connection);
  const auto changes = changesOf(connection,
                                 "INSERT INTO company VALUES (3, 'New');"
                                 "UPDATE person SET company_id = 3 WHERE id = 1;"
                                 "DELETE FROM person WHERE id = 2");
  const auto after = dump(connection);

  QVERIFY(appliedAlone(connection, db::inverted(changes)));
  QCOMPARE(dump(connection), before);

  QVERIFY(appliedAlone(connection, changes));
  QCOMPARE(dump(connection), after);
}

void TestChangeset::undoesAParentWithItsChildren()
{
  const auto connection = memoryDatabase(schema);
  const auto before = dump(connection);
  const auto changes =
      changesOf(connection, "DELETE FROM person WHERE company_id = 1; DELETE FROM company WHERE id = 1");

  QVERIFY(appliedAlone(connection, db::inverted(changes)));

  QCOMPARE(dump(connection), before);
  QCOMPARE(rowsOf(connection, "PRAGMA foreign_key_check"), QByteArray());
}

void TestChangeset::appliesNothingOfAConflict_data()
{
  QTest::addColumn<QByteArray>("work");
  QTest::addColumn<QByteArray>("later");
  const QByteArray rename = "UPDATE person SET name = 'Ida' WHERE id = 1; UPDATE person SET name = 'Q' WHERE id = 2";

  QTest::newRow("row changed") << rename << QByteArray("UPDATE person SET name = 'Eva' WHERE id = 2");
  QTest::newRow("row gone") << rename << QByteArray("DELETE FROM person WHERE id = 2");
  QTest::newRow("row there already")
      << QByteArray("UPDATE person SET name = 'Ida' WHERE id = 1; DELETE FROM person WHERE id = 2")
      << QByteArray("INSERT INTO person VALUES (2, 'Other', 2, NULL)");
  QTest::newRow("unique value taken")
      << QByteArray("UPDATE company SET name = 'N'; UPDATE person SET email = NULL WHERE id = 1")
      << QByteArray("UPDATE person SET email = 'ada@x.example' WHERE id = 2");
  QTest::newRow("parent gone")
      << QByteArray("UPDATE person SET company_id = 2 WHERE company_id = 1; UPDATE company SET name = 'N' WHERE id = 2")
      << QByteArray("DELETE FROM company WHERE id = 1");
  QTest::newRow("child came later")
      << QByteArray("UPDATE person SET name = 'Ida' WHERE id = 1; INSERT INTO company VALUES (3, 'New')")
      << QByteArray("INSERT INTO person VALUES (3, 'Cy', 3, NULL)");
}

void TestChangeset::appliesNothingOfAConflict()
{
  QFETCH(const QByteArray, work);
  QFETCH(const QByteArray, later);
  const auto connection = memoryDatabase(schema);
  const auto changes = changesOf(connection, work.toStdString());
  connection.execute(later.toStdString());
  const auto before = dump(connection);

  const bool fits = appliedAlone(connection, db::inverted(changes));

  QVERIFY(!fits);
  QCOMPARE(dump(connection), before);
}

void TestChangeset::keepsEarlierWorkOfTheTransactionOnAConflict()
{
  const auto connection = memoryDatabase(schema);
  const auto changes = changesOf(connection, "UPDATE person SET name = 'Ida' WHERE id = 1");
  connection.execute("DELETE FROM person WHERE id = 1");

  db::Transaction transaction(connection, db::Transaction::Kind::immediate);
  connection.execute("UPDATE company SET name = 'Kept' WHERE id = 2");
  const bool fits = db::apply(connection, db::inverted(changes));
  transaction.commit();

  QVERIFY(!fits);
  QCOMPARE(rowsOf(connection, "SELECT name FROM company WHERE id = 2"), QByteArray("Kept\n"));
}

OVERTURE_TEST(TestChangeset);

}  // namespace overture::testing

#include "test_changeset.moc"
