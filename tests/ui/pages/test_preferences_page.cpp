#include "core/store/criterion_queries.h"
#include "core/store/profile_queries.h"
#include "core/store/project_queries.h"
#include "tests/support/test_main.h"
#include "tests/support/ui_workspace.h"
#include "ui/pages/preferences/preferences_page.h"
#include "ui/pages/preferences/profile_section.h"
#include "ui/pages/preferences/projects_section.h"
#include "ui/pages/preferences/questions_section.h"
#include "ui/pages/preferences/window_sections.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_form.h"

#include <QComboBox>
#include <QTest>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

/// The button of a part with this text.
Button* buttonOf(QWidget* part, const QString& text)
{
  for (auto* button : part->findChildren<Button*>())
    if (button->text() == text)
      return button;
  return nullptr;
}

}  // namespace

class TestPreferencesPage : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void anEditedNameIsKeptAndTakenBack()
  {
    UiWorkspace space;
    PreferencesPage page(space.workspace());
    page.show();
    page.visit({PageId::preferences});
    auto* form = page.findChild<ProfileSection*>()->findChild<FieldForm*>();
    auto* name = form->editor("name");

    QTest::keyClicks(name, "Alex Moreau");
    QTest::keyClick(name, Qt::Key_Return);
    const auto storedName = [&] { return space.store().read(store::profile).name; };
    QTRY_COMPARE(storedName(), std::string("Alex Moreau"));
    space.bridge().undo();

    QTRY_COMPARE(form->value("name"), QString());
    QCOMPARE(storedName(), std::string());
  }

  void aBadLinkIsSaidBelowItsField()
  {
    UiWorkspace space;
    PreferencesPage page(space.workspace());
    page.show();
    page.visit({PageId::preferences});
    auto* link = page.findChild<ProfileSection*>()->findChild<FieldForm*>()->editor("link");

    QTest::keyClicks(link, "nowhere");
    QTest::keyClick(link, Qt::Key_Return);

    QTRY_VERIFY(!link->accessibleDescription().isEmpty());
    QCOMPARE(space.store().read(store::profile).link, std::string());
  }

  void aQuestionAnswersItselfFromChosenValues()
  {
    UiWorkspace space;
    PreferencesPage page(space.workspace());
    page.show();
    page.visit({PageId::preferences});
    auto* section = page.findChild<QuestionsSection*>();
    auto* form = section->findChild<FieldForm*>();

    buttonOf(section, "Add a question")->click();
    form->setValue("question", "Is it small?");
    form->setValue("weight", "3");
    form->setValue("source", "size");
    form->setValue("size:11-50", "1");
    form->setValue("size:51-200", "1");
    buttonOf(section, "Save question")->click();

    const auto stored = [&] { return space.store().read(store::criteria); };
    QTRY_COMPARE(stored().size(), std::size_t(1));
    const auto question = stored().front();
    QCOMPARE(question.question + "|" + std::to_string(question.weight) + "|" + question.answersItself + "|" +
                 question.answersItselfFrom,
             std::string("Is it small?|3|size|11-50,51-200"));
  }

  void aProjectIsAddedAndRemoved()
  {
    UiWorkspace space;
    PreferencesPage page(space.workspace());
    page.show();
    page.visit({PageId::preferences});
    auto* section = page.findChild<ProjectsSection*>();
    auto* form = section->findChild<FieldForm*>();
    const auto count = [&] { return space.store().read(store::projects).size(); };

    buttonOf(section, "Add a project")->click();
    form->setValue("title", "Cold start");
    buttonOf(section, "Save project")->click();
    QTRY_COMPARE(count(), std::size_t(1));
    QTRY_VERIFY(buttonOf(section, "Remove") != nullptr);
    buttonOf(section, "Remove")->click();

    QTRY_COMPARE(count(), std::size_t(0));
  }

  void theThemeTakesEffectAtOnce()
  {
    UiWorkspace space;
    PreferencesPage page(space.workspace());
    auto* choice =
        qobject_cast<QComboBox*>(page.findChild<AppearanceSection*>()->findChild<FieldForm*>()->editor("theme"));
    QVERIFY(choice != nullptr);

    choice->setCurrentIndex(2);
    Q_EMIT choice->activated(2);

    QVERIFY(space.preferences().theme() == ThemeChoice::dark);
  }
};

OVERTURE_TEST(TestPreferencesPage);

}  // namespace overture::testing

#include "test_preferences_page.moc"
