#include "core/db/statement.h"
#include "tests/core/db/db_fixture.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <array>
#include <limits>
#include <string>

namespace overture::testing
{

class TestStatement : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void bindsAndReadsEveryType();
  void readsNullAsNothing();
  void bindsWhatIsNotSetAsNull();
  void keepsTextWithNulBytesWhole();
  void bindsAnEmptyBlobAsBlob();
  void copiesTemporaryText();
  void clearsBindingsOnReset();
  void namesItsColumns();
  void refusesParametersThatAreNotThere();
  void saysWhichConstraintFailed();
};

void TestStatement::bindsAndReadsEveryType()
{
  const auto connection = memoryDatabase("");
  const Uid uid{{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}};
  const Day day = dayFromIso("2026-11-24").value();
  const std::array bytes{std::byte{0}, std::byte{0xFF}};
  const std::string text = "北京 Ørsted";

  auto query = connection.prepare("SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9");
  query.bindAll(std::numeric_limits<std::int64_t>::min(), 0.1, text, "literal", db::Blob(bytes), uid, Timestamp{42},
                day, true);

  QVERIFY(query.step());
  QCOMPARE(query.integer(0), std::numeric_limits<std::int64_t>::min());
  QCOMPARE(query.real(1), 0.1);
  QCOMPARE(query.text(2), text);
  QCOMPARE(query.textView(3), std::string_view("literal"));
  QVERIFY(std::ranges::equal(query.blob(4), bytes));
  QVERIFY(query.uid(5) == uid);
  QVERIFY(query.timestamp(6) == Timestamp{42});
  QVERIFY(query.optionalDay(7) == day);
  QCOMPARE(query.integer(8), 1);
  QVERIFY(!query.step());
}

void TestStatement::readsNullAsNothing()
{
  const auto connection = memoryDatabase("");

  auto query = connection.prepare("SELECT NULL");

  QVERIFY(query.step());
  QVERIFY(query.isNull(0));
  QCOMPARE(query.integer(0), 0);
  QCOMPARE(query.text(0), std::string());
  QVERIFY(query.blob(0).empty());
  QVERIFY(!query.optionalInteger(0));
  QVERIFY(!query.optionalReal(0));
  QVERIFY(!query.optionalTimestamp(0));
  QVERIFY(!query.optionalDay(0));
}

void TestStatement::bindsWhatIsNotSetAsNull()
{
  struct PersonTag;
  const auto connection = memoryDatabase("");

  auto query = connection.prepare("SELECT ?1 IS NULL, ?2 IS NULL, ?3, ?4");
  query.bindAll(Id<PersonTag>{}, std::optional<Timestamp>(), Id<PersonTag>{7}, std::optional<double>(0.5));

  QVERIFY(query.step());
  QCOMPARE(query.integer(0), 1);
  QCOMPARE(query.integer(1), 1);
  QVERIFY(query.id<Id<PersonTag>>(2) == Id<PersonTag>{7});
  QVERIFY(query.optionalReal(3) == 0.5);
}

void TestStatement::keepsTextWithNulBytesWhole()
{
  const auto connection = memoryDatabase("");
  const std::string text("a\0b", 3);

  auto query = connection.prepare("SELECT ?1");
  query.bind(1, text);

  QVERIFY(query.step());
  QCOMPARE(query.text(0), text);
}

void TestStatement::bindsAnEmptyBlobAsBlob()
{
  const auto connection = memoryDatabase("");

  auto query = connection.prepare("SELECT typeof(?1), typeof(?2)");
  query.bindAll(db::Blob(), std::string_view());

  QVERIFY(query.step());
  QCOMPARE(query.text(0), std::string("blob"));
  QCOMPARE(query.text(1), std::string("text"));
}

void TestStatement::copiesTemporaryText()
{
  const auto connection = memoryDatabase("");

  auto query = connection.prepare("SELECT ?1");
  query.bind(1, std::string(100, 'x'));
  const std::string other(100, 'y');

  QVERIFY(query.step());
  QCOMPARE(query.text(0), std::string(100, 'x'));
}

void TestStatement::clearsBindingsOnReset()
{
  const auto connection = memoryDatabase("");
  auto query = connection.prepare("SELECT ?1");
  query.bind(1, 5);
  QVERIFY(query.step());

  query.reset();

  QVERIFY(query.step());
  QVERIFY(query.isNull(0));
}

void TestStatement::namesItsColumns()
{
  const auto connection = memoryDatabase("");

  const auto query = connection.prepare("SELECT 1 AS rate, 2 AS low");

  QCOMPARE(query.columnCount(), 2);
  QCOMPARE(query.columnName(1), std::string("low"));
}

void TestStatement::refusesParametersThatAreNotThere()
{
  const auto connection = memoryDatabase("");

  const auto kind = kindThrownBy([&] { connection.prepare("SELECT ?1").bind(2, 1); });

  QVERIFY(kind == ErrorKind::internal);
}

void TestStatement::saysWhichConstraintFailed()
{
  const auto connection = memoryDatabase("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT");
  std::string detail;

  try {
    connection.prepare("INSERT INTO person (name) VALUES (?1)").bindAll(std::optional<std::string>()).run();
  } catch (const db::DbError& failure) {
    detail = failure.error().detail;
  }

  QCOMPARE(detail,
           std::string("INSERT INTO person (name) VALUES (?1): NOT NULL constraint failed: person.name (1299)"));
}

OVERTURE_TEST(TestStatement);

}  // namespace overture::testing

#include "test_statement.moc"
