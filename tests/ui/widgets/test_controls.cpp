#include "tests/support/test_main.h"
#include "ui/style/metrics.h"
#include "ui/style/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/timeline_row.h"
#include "ui/widgets/timeline_view.h"

#include <QHelpEvent>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

QString tipOf(QWidget& widget)
{
  QHelpEvent help(QEvent::ToolTip, QPoint(2, 2), widget.mapToGlobal(QPoint(2, 2)));
  QCoreApplication::sendEvent(&widget, &help);
  return QToolTip::text();
}

}  // namespace

/// The small controls.
class TestControls : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aCutLabelTellsItsWhole()
  {
    TextLabel label(TextRank::body, QStringLiteral("A sentence that is far too long for this place"));
    label.setElided(true);

    label.resize(60, 20);

    QCOMPARE(tipOf(label), label.text());
    QCOMPARE_LE(label.minimumSizeHint().width(), 60);
  }

  void aLabelFollowsFontAndTheme()
  {
    QWidget window;
    window.setPalette(paletteOf(Theme::light));
    TextLabel label(TextRank::title, QStringLiteral("Companies"), &window);
    QFont large;
    large.setPixelSize(20);

    window.setFont(large);
    window.setPalette(paletteOf(Theme::dark));

    QCOMPARE(label.font().pixelSize(), 26);
    QCOMPARE(label.palette().color(QPalette::WindowText), tokensOf(Theme::dark).text);
  }

  void aLabelShowsTextAndNoMarkup()
  {
    TextLabel label(TextRank::body, QStringLiteral("<b>a</b>"));

    QCOMPARE(label.textFormat(), Qt::PlainText);
  }

  void aButtonMakesRoomForItsKey()
  {
    Button plain(QStringLiteral("New company"));
    Button withKey(QStringLiteral("New company"));

    withKey.setKeyHint(QStringLiteral("N"));

    QVERIFY(withKey.sizeHint().width() > plain.sizeHint().width() + 15);
    QCOMPARE(withKey.sizeHint().height(), metricsOf(withKey.font()).control);
  }

  void aChipIsReadAloud()
  {
    Chip chip(QStringLiteral("Targeting"), Tone::accent);

    chip.setText(QStringLiteral("Closed"));

    QCOMPARE(chip.accessibleName(), QStringLiteral("Closed"));
  }

  void segmentsTellWhatThePersonChose()
  {
    SegmentedControl control;
    control.setSegments({"Email", "Invitation", "InMail"});
    const QSignalSpy chosen(&control, &SegmentedControl::chosen);

    control.setCurrent(2);
    control.findChildren<QRadioButton*>()[1]->click();
    control.findChildren<QRadioButton*>()[1]->click();

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toInt(), 1);
    QCOMPARE(control.current(), 1);
  }

  void arrowsMoveBetweenSegments()
  {
    SegmentedControl control;
    control.setSegments({"Email", "Invitation", "InMail"});
    control.show();
    control.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&control));
    const QSignalSpy chosen(&control, &SegmentedControl::chosen);

    control.findChildren<QRadioButton*>().first()->setFocus();
    QTest::keyClick(control.findChildren<QRadioButton*>().first(), Qt::Key_Right);

    QCOMPARE(control.current(), 1);
    QCOMPARE(chosen.count(), 1);
  }

  void otherWordsKeepTheSegment()
  {
    SegmentedControl control;
    control.setSegments({"Email", "Invitation"});
    control.setCurrent(1);

    control.setSegments({"One", "Two"});

    QCOMPARE(control.current(), 1);
  }

  void aSearchIsToldOnceAfterARest()
  {
    SearchField field;
    const QSignalSpy searched(&field, &SearchField::searched);

    QTest::keyClicks(&field, "sora");
    const auto before = searched.count();

    QTRY_COMPARE(searched.count(), 1);
    QCOMPARE(before, 0);
    QCOMPARE(searched.first().first().toString(), QStringLiteral("sora"));
  }

  void enterSearchesAtOnceAndGoesOn()
  {
    SearchField field;
    const QSignalSpy searched(&field, &SearchField::searched);
    const QSignalSpy left(&field, &SearchField::left);

    QTest::keyClicks(&field, "so");
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClick(&field, Qt::Key_Down);

    QCOMPARE(searched.count(), 1);
    QCOMPARE(left.count(), 2);
  }

  void escapeEmptiesTheSearch()
  {
    SearchField field;
    QTest::keyClicks(&field, "so");
    QTest::keyClick(&field, Qt::Key_Return);
    const QSignalSpy searched(&field, &SearchField::searched);

    QTest::keyClick(&field, Qt::Key_Escape);

    QCOMPARE(field.text(), QString());
    QCOMPARE(searched.count(), 1);
  }

  void onlySomeLinesOfATimelineOpen()
  {
    TimelineView view;
    const QSignalSpy opened(&view, &TimelineView::opened);

    view.setLines({{Tone::good, "Mara replied", "today", {}, 0}, {Tone::accent, "Sent", "12 Nov", {}, 7}});
    QTest::keyClick(view.findChild<TimelineLink*>(), Qt::Key_Return);

    QCOMPARE(view.findChildren<TimelineLink*>().size(), 1);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toInt(), 1);
    QCOMPARE(view.findChild<TimelineLink*>()->accessibleName(), QStringLiteral("Sent 12 Nov"));
  }

  void aTimelineShowsThreeLinesAndTellsTheRest()
  {
    const QString longText = QStringLiteral("Many words about a talk. ").repeated(30);
    TimelineRow three({Tone::grey, "Note", "9 Nov", longText, 0});
    TimelineRow one({Tone::grey, "Note", "9 Nov", "Short", 0});
    three.resize(260, three.heightForWidth(260));

    const int more = three.heightForWidth(260) - one.heightForWidth(260);

    QCOMPARE(more, 2 * QFontMetrics(secondFont(one.font())).height());
    QCOMPARE(tipOf(three), longText);
  }

  void anEmptyPageOffersItsChoices()
  {
    EmptyState page;
    page.setContent("companies", "Which companies?", "List ten.",
                    {{"Import", "A list", "Import", "I", true}, {"Type", "A name", "New", "N", false}});
    const QSignalSpy chosen(&page, &EmptyState::chosen);

    const auto buttons = page.findChildren<Button*>();
    buttons[1]->click();

    QCOMPARE(buttons.size(), 2);
    QVERIFY(buttons[0]->property("primary").toBool());
    QCOMPARE(chosen.first().first().toInt(), 1);
  }
};

OVERTURE_TEST(TestControls);

}  // namespace overture::testing

#include "test_controls.moc"
