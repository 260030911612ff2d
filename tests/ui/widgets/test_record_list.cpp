#include "tests/support/test_main.h"
#include "tests/ui/widgets/list_models.h"
#include "ui/widgets/record_list.h"

#include <QSignalSpy>
#include <QTest>

namespace overture::testing
{

using namespace overture::ui;

/// Rows with id 0 are headings.
class TestRecordList : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void beginsAtTheFirstLine()
  {
    IdTable model({0, 5, 6});
    RecordList list;

    list.setModel(&model);

    QCOMPARE(list.currentId(), 5);
  }

  void keysPassOverHeadings()
  {
    IdTable model({0, 5, 0, 6, 0});
    RecordList list;
    list.setModel(&model);

    QTest::keyClick(&list, Qt::Key_Down);
    const qint64 below = list.currentId();
    QTest::keyClick(&list, Qt::Key_Down);
    const qint64 atTheEnd = list.currentId();
    QTest::keyClick(&list, Qt::Key_Home);

    QCOMPARE(below, 6);
    QCOMPARE(atTheEnd, 6);
    QCOMPARE(list.currentId(), 5);
  }

  void theNextLineTakesThePlaceOfOneThatIsDone()
  {
    IdTable model({0, 5, 6, 0, 7});
    RecordList list;
    list.setModel(&model);
    list.setCurrentId(6);

    model.setIds({0, 5, 0, 7});

    QCOMPARE(list.currentId(), 7);
  }

  void staysAtItsRecord()
  {
    IdTable model({0, 5, 6});
    RecordList list;
    list.setModel(&model);
    list.setCurrentId(6);
    const QSignalSpy told(&list, &RecordList::currentIdChanged);

    model.setIds({0, 6, 5});

    QCOMPARE(list.currentIndex().row(), 1);
    QCOMPARE(told.count(), 0);
  }

  void tellsOfRowsThatCarryOneId()
  {
    IdTable model({5, 5});
    RecordList list;
    list.setModel(&model);
    const QSignalSpy ids(&list, &RecordList::currentIdChanged);
    const QSignalSpy rows(&list, &RecordList::currentRowChanged);

    QTest::keyClick(&list, Qt::Key_Down);

    QCOMPARE(ids.count(), 0);
    QCOMPARE(rows.count(), 1);
    QCOMPARE(rows.first().first().toInt(), 1);
  }

  void enterOpensAndKeysAct()
  {
    IdTable model({0, 5});
    RecordList list;
    list.setModel(&model);
    int acted = 0;
    list.setKeys({{Qt::Key_F, [&] { ++acted; }}});
    const QSignalSpy opened(&list, &RecordList::opened);

    QTest::keyClick(&list, Qt::Key_Return);
    QTest::keyClick(&list, Qt::Key_F);

    QCOMPARE(opened.count(), 1);
    QCOMPARE(acted, 1);
  }

  void saysThatARecordIsNotThere()
  {
    IdTable model({0, 5});
    RecordList list;
    list.setModel(&model);

    QVERIFY(!list.setCurrentId(77));
    QVERIFY(list.setCurrentId(5));
  }
};

OVERTURE_TEST(TestRecordList);

}  // namespace overture::testing

#include "test_record_list.moc"
