#include "core/outreach/messages.h"
#include "core/outreach/people.h"
#include "core/outreach/templates.h"
#include "core/store/template_queries.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/ui_workspace.h"
#include "ui/pages/templates/field_completer.h"
#include "ui/pages/templates/templates_page.h"
#include "ui/pages/templates/wording_editor.h"
#include "ui/pages/templates/wording_view.h"
#include "ui/style/cell.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/record_list.h"

#include <QAbstractItemView>
#include <QTest>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

/// One template with one version, and the page on it.
struct TemplateAtWork {
  TemplateAtWork()
  {
    owner = space.store().write(
        outreach::addTemplate(aTemplate("Project first"), aWording("A question", "Hi {{ first_name }}, some time?")));
    first = versions().front().id;
  }

  void send()
  {
    const auto mara = space.store().write(outreach::addPerson(aPerson("Mara Lindqvist"), {}));
    const auto message = space.store().write(outreach::startMessage(aDraft(mara).from(first)));
    space.store().write(outreach::markSent(message, testNow, Precision::exact));
  }

  void open()
  {
    page = std::make_unique<TemplatesPage>(space.workspace());
    page->resize(1100, 700);
    page->show();
    page->visit({PageId::templates});
    list = page->findChild<RecordList*>();
    editor = page->findChild<WordingEditor*>();
    body = editor->findChild<WordingView*>()->bodyEdit();
  }

  void save()
  {
    for (auto* button : editor->findChildren<Button*>())
      if (button->text() == "Save")
        button->click();
  }

  std::vector<TemplateVersion> versions()
  {
    return space.store().read([&](const store::ReadTx& tx) { return store::versionsOf(tx, owner); });
  }

  /// "2 from 1: why: text" for every version.
  QStringList told()
  {
    QStringList lines;
    for (const auto& version : versions())
      lines += QStringLiteral("v%1 of %2, %3: %4")
                   .arg(version.number)
                   .arg(version.parent.value)
                   .arg(QString::fromStdString(version.reason), QString::fromStdString(version.body));
    return lines;
  }

  UiWorkspace space;
  TemplateId owner;
  VersionId first;
  std::unique_ptr<TemplatesPage> page;
  RecordList* list = nullptr;
  WordingEditor* editor = nullptr;
  SpanTextEdit* body = nullptr;
};

}  // namespace

class TestTemplatesPage : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void anUnsentVersionIsChangedInPlace()
  {
    TemplateAtWork work;
    work.open();
    QTRY_COMPARE(work.list->currentId(), work.first.value);

    QTest::keyClick(work.list, Qt::Key_E);
    work.body->setPlainText("Hi {{ first_name }}, 20 minutes?");
    work.save();

    QTRY_COMPARE(work.told(), QStringList({"v1 of 0, : Hi {{ first_name }}, 20 minutes?"}));
  }

  void aSentVersionGetsAChildWithAReason()
  {
    TemplateAtWork work;
    work.send();
    work.open();
    QTRY_COMPARE(work.list->currentId(), work.first.value);

    QTest::keyClick(work.list, Qt::Key_E);
    work.body->setPlainText("Hi {{ first_name }}, 20 minutes?");
    work.editor->findChild<FieldForm*>()->setValue("reason", "A concrete slot");
    work.save();

    QTRY_COMPARE(work.told(), QStringList({"v2 of 1, A concrete slot: Hi {{ first_name }}, 20 minutes?",
                                           "v1 of 0, : Hi {{ first_name }}, some time?"}));
    QTRY_COMPARE(work.list->model()->index(1, 0).data(Qt::DisplayRole).toString(), QString("Project first v2"));
  }

  void aChildWithoutAReasonIsRefused()
  {
    TemplateAtWork work;
    work.send();
    work.open();
    QTRY_COMPARE(work.list->currentId(), work.first.value);

    QTest::keyClick(work.list, Qt::Key_E);
    work.body->setPlainText("Hi, 20 minutes?");
    work.save();

    auto* reason = work.editor->findChild<FieldForm*>()->editor("reason");
    QTRY_VERIFY(!reason->accessibleDescription().isEmpty());
    QCOMPARE(work.versions().size(), std::size_t(1));
  }

  void blanksBecomeFields()
  {
    TemplateAtWork work;
    work.open();
    QTRY_COMPARE(work.list->currentId(), work.first.value);

    QTest::keyClick(work.list, Qt::Key_E);
    work.body->selectAll();
    work.body->insertPlainText("Dear [insert name],");
    for (auto* button : work.editor->findChildren<Button*>())
      if (button->text() == "Make them fields")
        button->click();

    QVERIFY2(work.body->toPlainText().startsWith("Dear {{ "), qPrintable(work.body->toPlainText()));
  }

  void ctrlSpaceOffersFields()
  {
    TemplateAtWork work;
    work.open();
    QTRY_COMPARE(work.list->currentId(), work.first.value);
    QTest::keyClick(work.list, Qt::Key_E);
    work.body->selectAll();
    work.body->insertPlainText("Hi {{ first");

    QTest::keyClick(work.body, Qt::Key_Space, Qt::ControlModifier);
    auto* completer = work.body->findChild<FieldCompleter*>();
    QTest::keyClick(completer->popup(), Qt::Key_Return);

    QCOMPARE(work.body->toPlainText(), QString("Hi {{ first_name }}"));
  }

  void rRetiresAndUsesAgain()
  {
    TemplateAtWork work;
    work.open();
    QTRY_COMPARE(work.list->currentId(), work.first.value);

    QTest::keyClick(work.list, Qt::Key_R);

    QTRY_VERIFY(work.versions().front().status == VersionStatus::retired);
  }

  void anUnusedTemplateIsRemoved()
  {
    TemplateAtWork work;
    work.open();
    QTRY_COMPARE(work.list->currentId(), work.first.value);

    QTest::keyClick(work.list, Qt::Key_Delete);

    QTRY_COMPARE(work.versions().size(), std::size_t(0));
  }
};

OVERTURE_TEST(TestTemplatesPage);

}  // namespace overture::testing

#include "test_templates_page.moc"
