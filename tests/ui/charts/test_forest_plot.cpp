#include "tests/support/test_main.h"
#include "ui/charts/forest_plot.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

ForestRow row(const QString& name)
{
  return {.name = name,
          .detail = QStringLiteral("10 of 40 replied"),
          .estimate = 0.25,
          .low = 0.14,
          .high = 0.4,
          .weight = 40,
          .series = 0,
          .hasValue = true,
          .rateText = QStringLiteral("25%"),
          .countText = QStringLiteral("14–40")};
}

std::vector<ForestRow> rows(int count)
{
  std::vector<ForestRow> result;
  for (int index = 0; index < count; ++index)
    result.push_back(row(QStringLiteral("v%1").arg(index)));
  return result;
}

}  // namespace

class TestForestPlot : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void arrowsMoveAndStopAtTheEnds()
  {
    ForestPlot plot;
    plot.setRows(rows(3));

    QTest::keyClick(&plot, Qt::Key_Up);
    const int top = plot.currentRow();
    for (int press = 0; press < 5; ++press)
      QTest::keyClick(&plot, Qt::Key_Down);

    QCOMPARE(top, 0);
    QCOMPARE(plot.currentRow(), 2);
  }

  void enterOpensTheCurrentRow()
  {
    ForestPlot plot;
    plot.setRows(rows(3));
    const QSignalSpy opened(&plot, &ForestPlot::activated);

    QTest::keyClick(&plot, Qt::Key_Down);
    QTest::keyClick(&plot, Qt::Key_Return);

    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toInt(), 1);
  }

  void everyNumberIsInTheAccessibleText()
  {
    ForestPlot plot;
    ForestRow unsent = row(QStringLiteral("Short v1"));
    unsent.hasValue = false;
    unsent.detail = QStringLiteral("none sent");

    plot.setRows({row(QStringLiteral("Project v3")), unsent});

    QCOMPARE(plot.accessibleDescription(), QStringLiteral("Project v3: 25%, between 14% and 40%. 10 of 40 replied\n"
                                                          "Short v1: no rate yet. none sent"));
    QVERIFY(!plot.accessibleName().isEmpty());
  }

  void everyRowAddsTheSameHeight()
  {
    ForestPlot plot;
    const auto heightOf = [&plot](int count) {
      plot.setRows(rows(count));
      return plot.sizeHint().height();
    };

    const int two = heightOf(2);
    const int three = heightOf(3);
    const int twelve = heightOf(12);

    QVERIFY(three - two >= 2 * QFontMetrics(plot.font()).height());
    QCOMPARE(twelve - two, 10 * (three - two));
  }

  void longTextsLeaveThePlotItsRoom()
  {
    const ForestNeeds needs{.nameWidth = 90000, .rateWidth = 5000, .lineHeight = 16};

    const ForestLayout layout = forestLayout(600, 12, needs);

    QVERIFY(layout.plot.width() > 150);
    QVERIFY(layout.names.right() < layout.plot.left());
    QVERIFY(layout.plot.right() < layout.rates.left());
  }

  void scaleEndsJustAboveTheHighest()
  {
    QCOMPARE(forestScaleFor(0.43).top, 0.5);
    QCOMPARE(forestScaleFor(0.6).top, 0.6);
    QCOMPARE(forestScaleFor(0.0).steps(), 1);
    QCOMPARE(forestScaleFor(7.0).top, 1.0);
  }

  void withoutRowsNothingIsCurrentAndNothingOpens()
  {
    ForestPlot plot;
    plot.setRows(rows(2));
    const QSignalSpy opened(&plot, &ForestPlot::activated);

    plot.setRows({});
    QTest::keyClick(&plot, Qt::Key_Down);
    QTest::keyClick(&plot, Qt::Key_Return);

    QCOMPARE(plot.currentRow(), -1);
    QCOMPARE(opened.count(), 0);
    QVERIFY(!plot.grab().isNull());
  }
};

OVERTURE_TEST(TestForestPlot);

}  // namespace overture::testing

#include "test_forest_plot.moc"
