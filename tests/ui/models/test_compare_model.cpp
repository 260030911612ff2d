#include "tests/support/test_main.h"
#include "ui/models/compare_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

evidence::VersionReport reportOf(std::int64_t id, int number, int replied, int delivered)
{
  evidence::VersionReport report;
  report.name = {
      VersionId{id}, TemplateId{1}, "Project first", number, Purpose::firstMessage, VersionStatus::inUse, {}};
  std::vector<evidence::Trial> trials(static_cast<std::size_t>(delivered));
  for (int i = 0; i < replied; ++i)
    trials[static_cast<std::size_t>(i)].humanReplyAt = Timestamp{1};
  report.rate = evidence::responseRate(trials, Timestamp{2});
  return report;
}

QString tableOf(const CompareModel& model)
{
  QStringList lines;
  for (int row = 0; row < model.rowCount(); ++row) {
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
      cells += model.index(row, column).data().toString();
    lines += cells.join(QStringLiteral(" | "));
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace

class TestCompareModel : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void countsStandBesideEveryRate()
  {
    CompareModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    model.setReports({reportOf(1, 3, 0, 0), reportOf(2, 2, 1, 12), reportOf(3, 1, 10, 41)});

    QCOMPARE(tableOf(model), QString("Project first v1 | 41 | 10 | 24% | 14–39%\n"
                                     "Project first v2 | 12 | 1 | 8% | 1–35%\n"
                                     "Project first v3 | not sent yet |  |  | "));
  }
};

OVERTURE_TEST(TestCompareModel);

}  // namespace overture::testing

#include "test_compare_model.moc"
