#include "core/db/connection.h"
#include "core/db/error.h"
#include "core/db/migrator.h"
#include "core/store/migrations.h"
#include "tests/rules/store_sql.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>
#include <QTest>

namespace overture::testing
{
namespace
{

/// Tables that grow with the search. A statement that reads one of them from end to end must be on the list below.
const QStringList& largeTables()
{
  static const QStringList tables{"company",         "person",         "address",   "thread",
                                  "message",         "message_body",   "reply",     "interaction",
                                  "company_derived", "person_derived", "undo_step", "undo_part"};
  return tables;
}

/// Statements that are meant to look at every row.
const QStringList& readsEverything()
{
  static const QStringList names{
      // exports and the reading half of an import
      "address_queries.cpp selectAllAddresses",
      "company_queries.cpp selectAllOfCompany",
      "person_queries.cpp selectAllOfPerson",
      // the check and the rebuild of what is computed
      "check.cpp companyDerivedText",
      "check.cpp personDerivedText",
      "derived_tables.cpp selectCompanies",
      "derived_tables.cpp selectPersons",
      // counts over all, off the GUI thread
      "company_queries.cpp countAllOfCompany",
      "company_queries.cpp countStagesOfCompany",
      "message_list.cpp countMessageStates",
      "reply_list.cpp countReplyKinds",
      "template_list.cpp countMessagesOfVersions",
      "today.cpp countForNavigation",
      "person_queries.cpp countAllOfPerson",
      "message_list.cpp countMessageStates",
      "reply_list.cpp countReplyKinds",
      "template_list.cpp countMessagesOfVersions",
      "today.cpp countForNavigation",
      // the latest few, in the order of their index
      "company_choice.cpp selectLatestCompanies",
      "person_choice.cpp selectLatestPersons",
      // lists, which order every row; what they are narrowed by is added later
      "company_queries.cpp",
      "person_queries.cpp",
      // walk along an index of the right order and stop after a few rows
      "company_choice.cpp selectLatestCompanies",
      "person_choice.cpp selectLatestPersons",
      // at most a thousand rows
      "undo_log.cpp selectYoungestToGo",
  };
  return names;
}

db::Connection emptyFile()
{
  auto connection = db::Connection::open({}, db::OpenMode::memory);
  db::migrate(connection, store::embeddedMigrations(), [](int) {});
  return connection;
}

/// The table that a statement calls by a name: the name itself, or what it is short for.
QString tableCalled(const QString& sql, const QString& name)
{
  if (largeTables().contains(name))
    return name;
  const QRegularExpression alias(
      QStringLiteral("\\b(?:FROM|JOIN|UPDATE|INTO)\\s+(\\w+)\\s+(?:AS\\s+)?%1\\b").arg(name));
  return alias.match(sql).captured(1);
}

/// Large tables that a statement reads from end to end.
QStringList scannedBy(const db::Connection& connection, const QString& sql)
{
  static const QRegularExpression scan(QStringLiteral("^SCAN (\\w+)"));
  QStringList scanned;
  auto step = connection.prepareOnce("EXPLAIN QUERY PLAN " + sql.toStdString());
  while (step.step()) {
    const auto found = scan.match(QString::fromStdString(step.text(3)));
    const auto table = found.hasMatch() ? tableCalled(sql, found.captured(1)) : QString();
    if (largeTables().contains(table))
      scanned += table;
  }
  return scanned;
}

}  // namespace

/// Every statement of core/store is valid, and none reads a large table from end to end unless it is meant to.
class TestSqlPlans : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void seesAScan_data();
  void seesAScan();
  void findsTheStatements();
  void noneScansALargeTable();
};

void TestSqlPlans::seesAScan_data()
{
  QTest::addColumn<QString>("sql");
  QTest::addColumn<QString>("scanned");
  QTest::newRow("all rows") << "SELECT name FROM company" << "company";
  QTest::newRow("by a short name") << "SELECT p.name FROM person p WHERE p.title = ?1" << "person";
  QTest::newRow("by key") << "SELECT name FROM company WHERE id = ?1" << "";
  QTest::newRow("by index") << "SELECT id FROM message WHERE thread_id = ?1" << "";
  QTest::newRow("an update") << "UPDATE reply SET kind = ?1 WHERE way = ?2" << "reply";
  QTest::newRow("inside") << "SELECT 1 WHERE EXISTS (SELECT 1 FROM reply r WHERE r.kind = 'bounce')" << "reply";
  QTest::newRow("a small table") << "SELECT name FROM tag" << "";
}

void TestSqlPlans::seesAScan()
{
  QFETCH(const QString, sql);
  QFETCH(const QString, scanned);

  QCOMPARE(scannedBy(emptyFile(), sql).join(' '), scanned);
}

void TestSqlPlans::findsTheStatements()
{
  QStringList names;
  for (const auto& statement : statementsOfStore())
    names += statement.name;

  QVERIFY(names.size() > 100);
  QVERIFY(names.contains("reminder_queries.cpp updateOneReminder"));
  QVERIFY(names.contains("tag_queries.cpp selectCompanyTags"));
}

void TestSqlPlans::noneScansALargeTable()
{
  const auto connection = emptyFile();
  QStringList found;

  for (const auto& [name, sql] : statementsOfStore()) {
    try {
      const auto scanned = scannedBy(connection, sql);
      if (!scanned.isEmpty() && !readsEverything().contains(name))
        found += name + ": " + scanned.join(' ');
    } catch (const db::DbError& error) {
      found += name + ": " + QString::fromStdString(error.error().detail);
    }
  }

  QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

OVERTURE_TEST(TestSqlPlans);

}  // namespace overture::testing

#include "test_sql_plans.moc"
