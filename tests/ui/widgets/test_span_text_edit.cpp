#include "tests/support/test_main.h"
#include "ui/style/tokens.h"
#include "ui/widgets/span_text_edit.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

/// The texts under colour, in the order they are laid over the text.
QString colored(const SpanTextEdit& edit)
{
  QStringList parts;
  for (const auto& selection : edit.extraSelections())
    parts << selection.cursor.selectedText();
  return parts.join('|');
}

void putCursor(SpanTextEdit& edit, int position)
{
  QTextCursor cursor = edit.textCursor();
  cursor.setPosition(position);
  edit.setTextCursor(cursor);
}

/// "Hi Leila, I read Cold start." with the name and the title under colour.
void fill(SpanTextEdit& edit)
{
  edit.setTextAndSpans(QStringLiteral("Hi Leila, I read Cold start."),
                       {{3, 8, Tone::accent, false, {}}, {17, 27, Tone::warn, false, {}}});
}

class OpenSpanTextEdit : public SpanTextEdit
{
 public:
  using SpanTextEdit::insertFromMimeData;
};

}  // namespace

class TestSpanTextEdit : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void whatIsSetIsNotTyped()
  {
    SpanTextEdit edit;
    const QSignalSpy typed(&edit, &SpanTextEdit::typed);

    fill(edit);

    QCOMPARE(typed.count(), 0);
    QCOMPARE(edit.textCursor().position(), 0);
    QCOMPARE(colored(edit), QStringLiteral("Leila|Cold start"));
  }

  void spansFollowTyping_data()
  {
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("expected");
    QTest::newRow("before both") << 0 << "Leila|Cold start";
    QTest::newRow("at the begin of one") << 3 << "Leila|Cold start";
    QTest::newRow("at the end of one") << 8 << "Leila|Cold start";
    QTest::newRow("between") << 12 << "Leila|Cold start";
    QTest::newRow("into the first") << 5 << "Cold start";
    QTest::newRow("into the second") << 20 << "Leila";
  }

  void spansFollowTyping()
  {
    QFETCH(const int, at);
    QFETCH(const QString, expected);
    SpanTextEdit edit;
    fill(edit);
    const QSignalSpy typed(&edit, &SpanTextEdit::typed);

    putCursor(edit, at);
    QTest::keyClicks(&edit, "xyz");

    QCOMPARE(colored(edit), expected);
    QCOMPARE(typed.count(), 3);
  }

  void removingBeforeASpanMovesIt()
  {
    SpanTextEdit edit;
    fill(edit);

    putCursor(edit, 2);
    QTest::keyClick(&edit, Qt::Key_Backspace);

    QCOMPARE(colored(edit), QStringLiteral("Leila|Cold start"));
  }

  void anEnterWithinTheTextMovesTheRest()
  {
    SpanTextEdit edit;
    fill(edit);

    putCursor(edit, 10);
    QTest::keyClick(&edit, Qt::Key_Return);

    QCOMPARE(colored(edit), QStringLiteral("Leila|Cold start"));
  }

  void everyEnterIsALine()
  {
    SpanTextEdit edit;
    fill(edit);

    edit.moveCursor(QTextCursor::End);
    for (const auto* line : {"", "", "One", "", "Two"}) {
      QTest::keyClick(&edit, Qt::Key_Return);
      QTest::keyClicks(&edit, QString::fromLatin1(line));
    }

    QCOMPARE(edit.toPlainText(), QStringLiteral("Hi Leila, I read Cold start.\n\n\nOne\n\nTwo"));
  }

  void coloursAreNoStepOfUndo()
  {
    SpanTextEdit edit;
    fill(edit);
    putCursor(edit, 0);
    QTest::keyClicks(&edit, "A");

    edit.setSpans({{1, 3, Tone::good, true, {}}});
    edit.undo();

    QCOMPARE(edit.toPlainText(), QStringLiteral("Hi Leila, I read Cold start."));
    QVERIFY(!edit.document()->isUndoAvailable());
  }

  void aThemeGivesNewColours()
  {
    SpanTextEdit edit;
    edit.setPalette(paletteOf(Theme::light));
    fill(edit);

    edit.setPalette(paletteOf(Theme::dark));

    QCOMPARE(edit.extraSelections().first().format.background().color(), tokensOf(Theme::dark).accentTone.soft);
  }

  void oneLineStaysOne()
  {
    OpenSpanTextEdit edit;
    edit.setSingleLine(true);
    QMimeData pasted;
    pasted.setText("Two\r\nlines\nand more");

    edit.insertFromMimeData(&pasted);
    QTest::keyClick(&edit, Qt::Key_Return);

    QCOMPARE(edit.toPlainText(), QStringLiteral("Two lines and more"));
  }
};

OVERTURE_TEST(TestSpanTextEdit);

}  // namespace overture::testing

#include "test_span_text_edit.moc"
