#include "tests/support/test_main.h"
#include "ui/widgets/field_form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

namespace overture::testing
{

using namespace overture::ui;

class TestFieldForm : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aLineTellsOnEnterOnce()
  {
    FieldForm form;
    form.addLine("name");
    const QSignalSpy edited(&form, &FieldForm::edited);
    const QSignalSpy submitted(&form, &FieldForm::submitted);

    QTest::keyClicks(form.editor("name"), "Sora");
    const auto before = edited.count();
    QTest::keyClick(form.editor("name"), Qt::Key_Return);
    QTest::keyClick(form.editor("name"), Qt::Key_Return);

    QCOMPARE(before, 0);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.first(), (QVariantList{"name", "Sora"}));
    QCOMPARE(submitted.count(), 2);
  }

  void aTextTellsWhenItIsLeft()
  {
    FieldForm form;
    form.addText("note");
    form.addLine("name");
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    form.focusField("note");
    const QSignalSpy edited(&form, &FieldForm::edited);

    QTest::keyClicks(form.editor("note"), "Met in Oslo");
    form.focusField("name");

    QTRY_COMPARE(edited.count(), 1);
    QCOMPARE(edited.first(), (QVariantList{"note", "Met in Oslo"}));
  }

  void whatCodeSetsIsNotTold()
  {
    FieldForm form;
    form.addLine("name");
    form.addText("note");
    form.addChoice("stage", {{"a", "First"}, {"b", "Second"}});
    form.addCheck("remote");
    form.addDay("day");
    const QSignalSpy edited(&form, &FieldForm::edited);

    form.setValue("name", "Sora");
    form.setValue("note", "Text");
    form.setValue("stage", "b");
    form.setValue("remote", "1");
    form.setValue("day", "2026-11-23");

    QStringList values;
    for (const char* key : {"name", "note", "stage", "remote", "day"})
      values << form.value(QString::fromLatin1(key));
    QCOMPARE(values.join('|'), QStringLiteral("Sora|Text|b|1|2026-11-23"));
    QCOMPARE(edited.count(), 0);
  }

  void choicesAndChecksTellAtOnce()
  {
    FieldForm form;
    form.addChoice("stage", {{"a", "First"}, {"b", "Second"}});
    form.addCheck("remote");
    const QSignalSpy edited(&form, &FieldForm::edited);

    QTest::keyClick(form.editor("stage"), Qt::Key_Down);
    QTest::keyClick(form.editor("remote"), Qt::Key_Space);

    QCOMPARE(edited.count(), 2);
    QCOMPARE(edited.first(), (QVariantList{"stage", "b"}));
    QCOMPARE(edited.last(), (QVariantList{"remote", "1"}));
  }

  void otherWordsKeepTheChoice()
  {
    FieldForm form;
    form.addChoice("stage", {{"a", "First"}, {"b", "Second"}});
    form.setValue("stage", "b");

    form.setChoices("stage", {{"a", "One"}, {"b", "Two"}});

    QCOMPARE(form.value("stage"), QStringLiteral("b"));
    QCOMPARE(qobject_cast<QComboBox*>(form.editor("stage"))->currentText(), QStringLiteral("Two"));
  }

  void aProblemIsToldToEverybody()
  {
    FieldForm form;
    form.addLine("name");
    form.setLabel("name", "Name");

    form.setProblems({{"name", "A name is needed."}});
    const QString told = form.editor("name")->accessibleDescription();
    form.setProblems({});

    QCOMPARE(form.editor("name")->accessibleName(), QStringLiteral("Name"));
    QCOMPARE(told, QStringLiteral("A name is needed."));
    QCOMPARE(form.editor("name")->accessibleDescription(), QString());
    QVERIFY(!form.editor("name")->property("problem").toBool());
  }

  void aTextGrowsToThreeTimesOfIt()
  {
    FieldForm form;
    form.addText("note", 2);
    form.resize(300, 400);
    form.show();
    const int small = form.editor("note")->height();

    form.setValue("note", QString(4, '\n'));
    const int larger = form.editor("note")->height();
    form.setValue("note", QString(40, '\n'));

    QVERIFY(larger > small);
    QVERIFY(form.editor("note")->height() > larger);
    QVERIFY(form.editor("note")->height() < 3 * small);
  }
};

OVERTURE_TEST(TestFieldForm);

}  // namespace overture::testing

#include "test_field_form.moc"
