#include "tests/support/test_main.h"
#include "ui/charts/version_steps.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

VersionStep versionStep(const QString& name, double estimate)
{
  return {.name = name,
          .estimate = estimate,
          .low = estimate / 2,
          .high = estimate * 2,
          .sentence = QStringLiteral("%1: %2%").arg(name).arg(estimate * 100)};
}

std::vector<VersionStep> threeSteps()
{
  return {versionStep(QStringLiteral("v1"), 0.1), versionStep(QStringLiteral("v2"), 0.2),
          versionStep(QStringLiteral("v3"), 0.3)};
}

QImage pictureOf(VersionSteps& steps)
{
  return steps.grab().toImage();
}

}  // namespace

class TestVersionSteps : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void everyNumberIsInTheAccessibleText()
  {
    VersionSteps steps;

    steps.setSteps(threeSteps());

    QCOMPARE(steps.accessibleDescription(), QStringLiteral("v1: 10%\nv2: 20%\nv3: 30%"));
  }

  void arrowsMoveAndStopAtTheEnds()
  {
    VersionSteps steps;
    steps.setSteps(threeSteps());

    QTest::keyClick(&steps, Qt::Key_Left);
    const int first = steps.currentStep();
    for (int press = 0; press < 5; ++press)
      QTest::keyClick(&steps, Qt::Key_Right);

    QCOMPARE(first, 0);
    QCOMPARE(steps.currentStep(), 2);
  }

  void aClickOpensTheVersionBelow()
  {
    VersionSteps steps;
    steps.resize(300, 100);
    steps.setSteps(threeSteps());
    const QSignalSpy opened(&steps, &VersionSteps::activated);

    QTest::mouseClick(&steps, Qt::LeftButton, Qt::NoModifier, QPoint(290, 50));

    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toInt(), 2);
  }

  void anotherRateIsAnotherPicture()
  {
    VersionSteps steps;
    steps.resize(300, 100);
    steps.setSteps(threeSteps());
    const auto before = pictureOf(steps);
    auto changed = threeSteps();
    changed[1].estimate = 0.35;

    steps.setSteps(changed);

    QVERIFY(pictureOf(steps) != before);
  }
};

OVERTURE_TEST(TestVersionSteps);

}  // namespace overture::testing

#include "test_version_steps.moc"
