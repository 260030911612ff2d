#include "tests/support/test_main.h"
#include "tests/ui/widgets/list_models.h"
#include "ui/widgets/record_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

/// As a keyboard with another layout sends it: what it writes, and the place of the key.
void pressAt(QWidget& widget, Qt::Key key, const QString& text, quint32 place)
{
  QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, place, 0, 0, text);
  QCoreApplication::sendEvent(&widget, &press);
}

constexpr quint32 placeOfT = 28;
constexpr quint32 placeOf1 = 10;
constexpr quint32 placeOfQ = 24;

}  // namespace

class TestRecordTable : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void keepsTheRecordWhenTheOrderIsAnother()
  {
    IdTable model({11, 12, 13});
    RecordTable table;
    table.setModel(&model);
    table.setCurrentId(12);
    const QSignalSpy told(&table, &RecordTable::currentIdChanged);

    model.setIds({20, 13, 21, 12});

    QCOMPARE(table.currentId(), 12);
    QCOMPARE(table.currentIndex().row(), 3);
    QCOMPARE(told.count(), 0);
  }

  void takesThePlaceOfARecordThatIsGone()
  {
    IdTable model({11, 12, 13});
    RecordTable table;
    table.setModel(&model);
    table.setCurrentId(12);
    const QSignalSpy told(&table, &RecordTable::currentIdChanged);

    model.setIds({11, 13});

    QCOMPARE(table.currentId(), 13);
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.last().first().toLongLong(), 13);
  }

  void waitsForARecordThatIsStillToCome()
  {
    IdTable model({11, 12});
    RecordTable table;
    table.setModel(&model);

    table.setCurrentId(99);
    model.setIds({11, 12, 99});

    QCOMPARE(table.currentId(), 99);
  }

  void tellsWhenNothingIsLeft()
  {
    IdTable model({11});
    RecordTable table;
    table.setModel(&model);
    const QSignalSpy told(&table, &RecordTable::currentIdChanged);

    model.setIds({});
    model.setIds({10, 11});

    QCOMPARE(told.count(), 2);
    QCOMPARE(told.first().first().toLongLong(), 0);
    QCOMPARE(table.currentId(), 11);
  }

  void enterAndDoubleClickOpen()
  {
    IdTable model({11, 12});
    RecordTable table;
    table.setModel(&model);
    table.resize(400, 200);
    table.setCurrentId(12);
    const QSignalSpy opened(&table, &RecordTable::opened);

    QTest::keyClick(&table, Qt::Key_Return);
    Q_EMIT table.doubleClicked(table.currentIndex());

    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened.first().first().toLongLong(), 12);
  }

  void homeEndAndAll()
  {
    IdTable model({11, 12, 13});
    RecordTable table;
    table.setModel(&model);

    QTest::keyClick(&table, Qt::Key_End);
    const qint64 end = table.currentId();
    QTest::keyClick(&table, Qt::Key_Home);
    const qint64 home = table.currentId();
    QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);

    QCOMPARE(end, 13);
    QCOMPARE(home, 11);
    QCOMPARE(table.selectedIds(), (std::vector<qint64>{11, 12, 13}));
  }

  void keysActUnderEveryLayout_data()
  {
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint32>("place");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, int key, const char* text, quint32 place, const char* expected) {
      QTest::newRow(name) << key << QString::fromUtf8(text) << place << QString::fromLatin1(expected);
    };
    row("English", Qt::Key_T, "t", placeOfT, "t");
    row("Russian", 0x0415, "е", placeOfT, "t");
    row("Greek", 0x03A4, "τ", placeOfT, "t");
    row("French digit", Qt::Key_Ampersand, "&", placeOf1, "1");
    row("French A stands where Q is elsewhere", Qt::Key_A, "a", placeOfQ, "");
    row("Dvorak Y stands where T is elsewhere", Qt::Key_Y, "y", placeOfT, "");
  }

  void keysActUnderEveryLayout()
  {
    QFETCH(const int, key);
    QFETCH(const QString, text);
    QFETCH(const quint32, place);
    QFETCH(const QString, expected);
    RecordTable table;
    QString acted;
    table.setKeys(
        {{Qt::Key_T, [&] { acted += "t"; }}, {Qt::Key_1, [&] { acted += "1"; }}, {Qt::Key_Q, [&] { acted += "q"; }}});

    pressAt(table, static_cast<Qt::Key>(key), text, place);

    QCOMPARE(acted, expected);
  }

  void commandsAreNoKeysOfTheList()
  {
    RecordTable table;
    QString acted;
    table.setKeys({{Qt::Key_T, [&] { acted += "t"; }}});

    QTest::keyClick(&table, Qt::Key_T, Qt::ControlModifier);
    QTest::keyClick(&table, Qt::Key_T, Qt::ShiftModifier);

    QCOMPARE(acted, QString());
  }

  void noInputMethodOutsideOfEditing()
  {
    IdTable model({11, 12});
    RecordTable table;
    table.setModel(&model);

    table.setCurrentId(12);

    QVERIFY(!table.testAttribute(Qt::WA_InputMethodEnabled));
  }

  void editsWithEAndF2_data()
  {
    QTest::addColumn<int>("key");
    QTest::newRow("E") << static_cast<int>(Qt::Key_E);
    QTest::newRow("F2") << static_cast<int>(Qt::Key_F2);
  }

  void editsWithEAndF2()
  {
    QFETCH(const int, key);
    IdTable model({11, 12});
    RecordTable table;
    table.setModel(&model);
    table.setEditColumn(0);
    table.resize(400, 200);
    table.show();

    QTest::keyClick(&table, static_cast<Qt::Key>(key));

    const auto* editor = table.findChild<QLineEdit*>();
    QVERIFY(editor);
    QCOMPARE(editor->selectedText(), QStringLiteral("Record 11"));
    QCOMPARE(editor->accessibleName(), QStringLiteral("Name"));
  }

  void aClickOnAHeadingAsksForAnOrder()
  {
    IdTable model({11, 12});
    RecordTable table;
    table.setModel(&model);
    table.setColumnShares({1, 1});
    table.resize(400, 200);
    table.show();
    const QSignalSpy asked(&table, &RecordTable::sortRequested);
    const QPoint second(table.columnViewportPosition(1) + 20, 10);

    QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {}, second);
    QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {}, second);

    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked.first(), (QVariantList{1, false}));
    QCOMPARE(asked.last(), (QVariantList{1, true}));
  }

  void columnsShareTheWidth()
  {
    IdTable model({11});
    RecordTable table;
    table.setModel(&model);
    table.setColumnShares({3, 1});

    table.resize(800, 200);
    table.show();

    QCOMPARE(table.columnWidth(0) + table.columnWidth(1), table.viewport()->width());
    QCOMPARE(table.columnWidth(0), table.viewport()->width() * 3 / 4);
  }

  void aColumnYieldsToTheOthers()
  {
    IdTable model({11});
    RecordTable table;
    table.setModel(&model);
    table.setColumnShares({1, 1});
    table.setYielding({1});
    table.show();

    table.resize(160, 200);
    const bool isLeftOut = table.isColumnHidden(1);
    table.resize(800, 200);

    QVERIFY(isLeftOut);
    QVERIFY(!table.isColumnHidden(1));
  }

  void aColumnWithoutAShareIsNeverCut()
  {
    IdTable model({11, 12, 13});
    RecordTable table;
    table.setModel(&model);
    table.setColumnShares({0, 1});

    table.resize(800, 200);
    table.show();

    const int needed = table.itemDelegate()->sizeHint({}, model.index(0, 0)).width();
    QVERIFY2(table.columnWidth(0) >= needed, qPrintable(QString::number(table.columnWidth(0))));
    QVERIFY2(table.columnWidth(0) < 400, qPrintable(QString::number(table.columnWidth(0))));
    QCOMPARE(table.columnWidth(0) + table.columnWidth(1), table.viewport()->width());
  }
};

OVERTURE_TEST(TestRecordTable);

}  // namespace overture::testing

#include "test_record_table.moc"
