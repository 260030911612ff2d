#include "core/db/connection.h"
#include "core/db/migrator.h"
#include "core/store/migrations.h"
#include "tests/support/store_dump.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace overture::testing
{

/// What the recorder of changes and undo ask of every table.
class TestSchemaShape : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void everyTableIsStrict();
  void keysAreNeverUsedAgain();
  void everyReferenceHasAnIndex();
  void nothingChangesRowsByItself();
  void noGeneratedColumns();
  void recordsThatTravelHaveAUid();

 private:
  static QByteArray found(const char* sql);
};

/// Answers over the tables that are ours: `ours(name, sql)`.
QByteArray TestSchemaShape::found(const char* sql)
{
  auto connection = db::Connection::open({}, db::OpenMode::memory);
  db::migrate(connection, store::embeddedMigrations(), [](int) {});
  connection.execute(R"(
    CREATE TEMP VIEW ours AS SELECT t.name, t.sql, l.wr AS without_rowid, l.strict
    FROM main.sqlite_schema t JOIN pragma_table_list l ON l.name = t.name AND l.schema = 'main'
    WHERE t.type = 'table' AND l.type = 'table' AND t.name NOT LIKE 'sqlite~_%' ESCAPE '~')");
  return rowsIn(connection, sql);
}

void TestSchemaShape::everyTableIsStrict()
{
  QVERIFY(found("SELECT name FROM ours").count('\n') > 30);
  QCOMPARE(found("SELECT name FROM ours WHERE NOT strict"), QByteArray());
}

/// Apart from rows that share the key of the record they belong to (a body of a message, a recruiter of a person, what
/// is computed), the one row of the profile, and parts of undo steps, whose large bytes do not belong into an index.
void TestSchemaShape::keysAreNeverUsedAgain()
{
  QCOMPARE(found("SELECT name FROM ours WHERE NOT without_rowid AND sql NOT LIKE '%AUTOINCREMENT%' ORDER BY name"),
           QByteArray("company_derived\nmessage_body\nperson_derived\nprofile\nrecruiter_profile\nundo_part\n"));
}

void TestSchemaShape::everyReferenceHasAnIndex()
{
  QCOMPARE(found(R"(
             SELECT o.name, f.[from] FROM ours o JOIN pragma_foreign_key_list(o.name) f
             WHERE NOT EXISTS (SELECT 1 FROM pragma_table_info(o.name) c WHERE c.name = f.[from] AND c.pk = 1)
               AND NOT EXISTS (SELECT 1 FROM pragma_index_list(o.name) i JOIN pragma_index_info(i.name) c
                               WHERE c.seqno = 0 AND c.name = f.[from] AND i.partial = 0))"),
           QByteArray());
}

void TestSchemaShape::nothingChangesRowsByItself()
{
  QCOMPARE(found("SELECT name FROM main.sqlite_schema WHERE type IN ('trigger', 'view')"), QByteArray());
  QCOMPARE(found("SELECT o.name, f.on_delete, f.on_update FROM ours o JOIN pragma_foreign_key_list(o.name) f "
                 "WHERE f.on_delete <> 'NO ACTION' OR f.on_update <> 'NO ACTION'"),
           QByteArray());
  QCOMPARE(found("SELECT name FROM main.sqlite_schema WHERE sql LIKE '%ON CONFLICT%'"), QByteArray());
}

void TestSchemaShape::noGeneratedColumns()
{
  QCOMPARE(found("SELECT o.name, c.name FROM ours o JOIN pragma_table_xinfo(o.name) c WHERE c.hidden > 0"),
           QByteArray());
}

/// Those without one never leave the file alone: they go with the record that they belong to, or stay.
void TestSchemaShape::recordsThatTravelHaveAUid()
{
  QCOMPARE(found(R"(
             SELECT o.name FROM ours o WHERE o.sql LIKE '%AUTOINCREMENT%' AND o.name NOT LIKE 'undo~_%' ESCAPE '~'
               AND NOT EXISTS (SELECT 1 FROM pragma_table_info(o.name) c WHERE c.name = 'uid' AND c.[notnull])
             ORDER BY o.name)"),
           QByteArray("assignment\nenrolment\nopening_stage\nsequence_step\nsource_ref\n"));
}

OVERTURE_TEST(TestSchemaShape);

}  // namespace overture::testing

#include "test_schema_shape.moc"
