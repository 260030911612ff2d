#include "tests/rules/cpp_text.h"
#include "tests/rules/source_tree.h"
#include "tests/support/test_main.h"

#include <QRegularExpression>
#include <QTest>

namespace overture::testing
{
namespace
{

/// Words that SQL text begins with, in capitals as all of ours is written.
const QRegularExpression& sqlBegin()
{
  static const QRegularExpression pattern(QStringLiteral(
      "^\\s*(SELECT|INSERT (OR \\w+ )?INTO|UPDATE \\w+ SET|DELETE FROM|WITH (RECURSIVE )?\\w+|REPLACE INTO|"
      "CREATE (VIRTUAL |TEMP |UNIQUE )?(TABLE|INDEX|VIEW|TRIGGER)|DROP |ALTER TABLE|PRAGMA|BEGIN( |$)|"
      "COMMIT$|ROLLBACK|SAVEPOINT|VACUUM|ATTACH|(LEFT )?JOIN |FROM \\w+|WHERE \\w+|ORDER BY|GROUP BY)"));
  return pattern;
}

bool mayHoldSql(const QString& path)
{
  return path.startsWith("core/store/") || path.startsWith("core/db/");
}

QString sqlIn(const SourceFile& file)
{
  QStringList found;
  for (const auto& literal : splitCpp(file.text).literals)
    if (sqlBegin().match(literal.text).hasMatch())
      found += placeIn(file, literal.position) + ": " + literal.text.simplified();
  return found.join(QLatin1Char('\n'));
}

QStringList ourTables()
{
  static const QRegularExpression definition(QStringLiteral("CREATE (?:VIRTUAL )?TABLE (\\w+)"));
  QStringList names;
  for (const auto& file : textFiles()) {
    if (!file.path.startsWith("migrations/"))
      continue;
    auto each = definition.globalMatch(file.text);
    while (each.hasNext())
      names += each.next().captured(1);
  }
  return names;
}

QString tablesNamedIn(const SourceFile& file, const QStringList& tables)
{
  const QRegularExpression use(
      QStringLiteral("\\b(FROM|INTO|UPDATE|TABLE|JOIN) (%1)\\b").arg(tables.join(QLatin1Char('|'))));
  QStringList found;
  for (const auto& literal : splitCpp(file.text).literals)
    if (use.match(literal.text).hasMatch())
      found += placeIn(file, literal.position) + ": " + literal.text.simplified();
  return found.join(QLatin1Char('\n'));
}

}  // namespace

class TestSqlStaysInStore : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void knowsSql_data();
  void knowsSql();
  void noSqlOutsideTheStore();
  void dbKnowsNoTableOfOurs();
};

void TestSqlStaysInStore::knowsSql_data()
{
  QTest::addColumn<QString>("source");
  QTest::addColumn<QString>("found");
  QTest::newRow("select") << "auto a = \"SELECT 1\";" << "a.cpp:1: SELECT 1";
  QTest::newRow("raw") << "\nauto a = R\"sql(\n DELETE FROM person)sql\";" << "a.cpp:2: DELETE FROM person";
  QTest::newRow("pieces") << "f(\"ORDER BY name\");" << "a.cpp:1: ORDER BY name";
  QTest::newRow("a comment") << "// SELECT 1" << "";
  QTest::newRow("words for people") << "tr(\"Select all\"); tr(\"Update the row\"); tr(\"From A to Z\");" << "";
}

void TestSqlStaysInStore::knowsSql()
{
  QFETCH(const QString, source);
  QFETCH(const QString, found);

  QCOMPARE(sqlIn({"a.cpp", source}), found);
}

void TestSqlStaysInStore::noSqlOutsideTheStore()
{
  QStringList found;
  for (const auto& file : sourcesIn({"core", "ui", "app"}))
    if (!mayHoldSql(file.path))
      found += sqlIn(file);
  found.removeAll(QString());

  QCOMPARE(found.join(QLatin1Char('\n')), QString());
}

void TestSqlStaysInStore::dbKnowsNoTableOfOurs()
{
  const auto tables = ourTables();
  QVERIFY(tables.contains("company"));
  QCOMPARE(tablesNamedIn({"a.cpp", "f(\"SELECT 1 FROM company\")"}, tables), QString("a.cpp:1: SELECT 1 FROM company"));

  QStringList found;
  for (const auto& file : sourcesIn({"core/db"}))
    found += tablesNamedIn(file, tables);
  found.removeAll(QString());

  QCOMPARE(found.join(QLatin1Char('\n')), QString());
}

OVERTURE_TEST(TestSqlStaysInStore);

}  // namespace overture::testing

#include "test_sql_stays_in_store.moc"
