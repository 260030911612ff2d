#include "core/outreach/companies.h"
#include "core/outreach/people.h"
#include "core/store/company_queries.h"
#include "core/store/criterion_queries.h"
#include "core/store/tag_queries.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/ui_workspace.h"
#include "ui/bridge/words.h"
#include "ui/models/company_model.h"
#include "ui/pages/companies/companies_page.h"
#include "ui/pages/companies/company_details.h"
#include "ui/pages/companies/company_fit.h"
#include "ui/pages/companies/new_company_form.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/search_field.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

/// The page in a window of its own, used by the keyboard.
struct CompaniesScene {
  UiWorkspace desk;
  CompaniesPage page{desk.workspace()};
  RecordTable* table = page.findChild<RecordTable*>();
  QSignalSpy requested{&page, &Page::requested};

  CompanyId add(const Company& company) { return desk.store().write(outreach::addCompany(company)); }
  bool open(int width = 1280)
  {
    page.resize(width, 748);
    page.show();
    page.visit({PageId::companies});
    return QTest::qWaitForWindowActive(&page);
  }
  [[nodiscard]] QString names() const
  {
    QStringList all;
    for (int row = 0; row < table->model()->rowCount(); ++row)
      all.append(table->model()->index(row, 0).data().toString());
    return all.join(QStringLiteral(", "));
  }
  [[nodiscard]] QLineEdit* line(QWidget* form, const char* key) const
  {
    return qobject_cast<QLineEdit*>(form->findChild<FieldForm*>()->editor(QString::fromLatin1(key)));
  }
  [[nodiscard]] QWidget* newForm() const { return page.findChild<NewCompanyForm*>(); }
  [[nodiscard]] Button* button(const QString& text) const
  {
    for (auto* each : page.findChildren<Button*>())
      if (each->text() == text)
        return each;
    return nullptr;
  }
  [[nodiscard]] Company stored(CompanyId id)
  {
    return desk.store().read([id](const store::ReadTx& tx) { return store::findCompany(tx, id).value_or(Company()); });
  }
};

/// What is wrong with the controls of a window: those that take the focus and have no name.
QStringList namelessControls(const QWidget& window)
{
  QStringList nameless;
  for (const auto* each : window.findChildren<QWidget*>()) {
    const auto* button = qobject_cast<const QAbstractButton*>(each);
    const bool isNamed = !each->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
    const bool isInner = each->objectName().startsWith(QLatin1String("qt_")) || each->inherits("QComboBoxListView");
    if (each->isVisibleTo(&window) && (each->focusPolicy() & Qt::TabFocus) != 0 && !isNamed && !isInner)
      nameless.append(QString::fromLatin1(each->metaObject()->className()));
  }
  return nameless;
}

}  // namespace

class TestCompaniesPage : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void theFirstOneIsAddedByKeys()
  {
    CompaniesScene s;
    QVERIFY(s.open());
    QTRY_VERIFY(s.page.findChild<EmptyState*>()->isVisible());

    QTest::keyClick(&s.page, Qt::Key_N);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Nordhavn Analytics"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QTRY_COMPARE(s.names(), QStringLiteral("Nordhavn Analytics"));
    QTRY_VERIFY(s.table->hasFocus());
    QVERIFY(!s.newForm()->isVisible());
  }

  void anEmptyPageOffersThreeWays()
  {
    CompaniesScene s;
    QVERIFY(s.open());
    QTRY_VERIFY(s.page.findChild<EmptyState*>()->isVisible());

    QTest::keyClick(&s.page, Qt::Key_I);
    QTest::mouseClick(s.button(QStringLiteral("Open the sample")), Qt::LeftButton);

    QCOMPARE(s.requested.count(), 2);
    QCOMPARE(s.requested.at(0).first().value<Target>(),
             (Target{PageId::companies, 0, Target::Intent::importCompanies}));
    QCOMPARE(s.requested.at(1).first().value<Target>(), (Target{PageId::companies, 0, Target::Intent::openSample}));
  }

  void aNameIsEditedInPlace()
  {
    CompaniesScene s;
    s.add(aCompany("Nordhavn"));
    QVERIFY(s.open());
    QTRY_COMPARE(s.table->currentId(), 1);

    QTest::keyClick(s.table, Qt::Key_E);
    auto* editor = s.table->findChild<QLineEdit*>();
    QVERIFY(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Fjordlys"));
    QTest::keyClick(editor, Qt::Key_Return);

    QTRY_COMPARE(s.names(), QStringLiteral("Fjordlys"));
    QVERIFY(s.table->hasFocus());
  }

  void aFilterNarrowsAndIsCleared()
  {
    CompaniesScene s;
    s.add(aCompany("Nordhavn").in("Oslo"));
    s.add(aCompany("Fjordlys").in("Berlin"));
    QVERIFY(s.open());
    QTRY_COMPARE(s.table->model()->rowCount(), 2);
    auto* search = s.page.findChild<SearchField*>();

    QTest::keyClick(s.table, Qt::Key_Slash);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("berl"));
    QTRY_COMPARE(s.names(), QStringLiteral("Fjordlys"));
    QTest::keyClicks(search, QStringLiteral("xyz"));
    QTRY_VERIFY(s.button(QStringLiteral("Clear the filter"))->isVisible());
    QTest::mouseClick(s.button(QStringLiteral("Clear the filter")), Qt::LeftButton);

    QTRY_COMPARE(s.table->model()->rowCount(), 2);
    QVERIFY(search->text().isEmpty());
  }

  void aDuplicateOffersTheOtherOne()
  {
    CompaniesScene s;
    const auto known = s.add(aCompany("Nordhavn"));
    s.add(aCompany("Aurelia"));
    QVERIFY(s.open());
    QTRY_COMPARE(s.table->model()->rowCount(), 2);

    QTest::keyClick(s.table, Qt::Key_N);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("NORDHAVN"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto* other = s.button(QStringLiteral("Open the other one"));
    QTRY_VERIFY(other->isVisible());
    QVERIFY(!s.line(s.newForm(), "name")->accessibleDescription().isEmpty());
    QTest::mouseClick(other, Qt::LeftButton);

    QTRY_COMPARE(s.table->currentId(), known.value);
    QVERIFY(!s.newForm()->isVisible());
  }

  void anEmptyNameIsToldAtItsField()
  {
    CompaniesScene s;
    s.add(aCompany("Nordhavn"));
    QVERIFY(s.open());

    QTest::keyClick(s.table, Qt::Key_N);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QTRY_VERIFY(!s.line(s.newForm(), "name")->accessibleDescription().isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!s.newForm()->isVisible());
    QVERIFY(s.table->hasFocus());
  }

  void theStageIsChosenByKeysAndUndone()
  {
    CompaniesScene s;
    const auto id = s.add(aCompany("Nordhavn"));
    QVERIFY(s.open());
    QTRY_COMPARE(s.table->currentId(), id.value);
    const auto stage = s.table->model()->index(0, CompanyModel::stageColumn);

    QTest::keyClick(s.table, Qt::Key_T);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_2);
    QTRY_COMPARE(stage.data().toString(), wordFor(Stage::targeting));
    s.desk.bridge().undo();

    QTRY_COMPARE(stage.data().toString(), wordFor(Stage::researching));
  }

  void aCompanyInUseStaysAndSaysSo()
  {
    CompaniesScene s;
    const auto used = s.add(aCompany("Nordhavn"));
    s.desk.store().write(outreach::addPerson(aPerson("Mara Lindqvist").at(used), {}));
    const auto unused = s.add(aCompany("Aurelia"));
    QVERIFY(s.open());
    QTRY_COMPARE(s.table->model()->rowCount(), 2);

    s.table->selectAll();
    QTest::keyClick(s.table, Qt::Key_Delete);

    QTRY_COMPARE(s.names(), QStringLiteral("Nordhavn"));
    QCOMPARE(s.stored(unused).name, std::string());
  }

  void keysLeadToPeopleAndToWriting()
  {
    CompaniesScene s;
    const auto id = s.add(aCompany("Nordhavn"));
    QVERIFY(s.open());
    QTRY_COMPARE(s.table->currentId(), id.value);

    QTest::keyClick(s.table, Qt::Key_P);
    const auto mara = s.desk.store().write(outreach::addPerson(aPerson("Mara Lindqvist").at(id), {}));
    QTest::keyClick(s.table, Qt::Key_W);

    QCOMPARE(s.requested.count(), 2);
    QCOMPARE(s.requested.at(0).first().value<Target>(), (Target{PageId::people, id.value, Target::Intent::create}));
    QCOMPARE(s.requested.at(1).first().value<Target>(), (Target{PageId::compose, mara.value, Target::Intent::writeTo}));
  }

  void aFieldIsStoredWhenOneLeavesItAndUndoBringsItBack()
  {
    CompaniesScene s;
    const auto id = s.add(aCompany("Nordhavn").in("Oslo"));
    QVERIFY(s.open());
    QTRY_COMPARE(s.table->currentId(), id.value);
    auto* places = s.line(s.page.findChild<CompanyDetails*>(), "locations");
    QTRY_COMPARE(places->text(), QStringLiteral("Oslo"));

    places->setFocus();
    places->selectAll();
    QTest::keyClicks(places, QStringLiteral("Berlin"));
    QTest::keyClick(places, Qt::Key_Return);
    QTRY_COMPARE(s.stored(id).locations, std::string("Berlin"));
    s.desk.store().undo();

    QTRY_COMPARE(places->text(), QStringLiteral("Oslo"));
  }

  void anotherChangeLeavesWhatIsBeingTyped()
  {
    CompaniesScene s;
    const auto id = s.add(aCompany("Nordhavn").in("Oslo"));
    QVERIFY(s.open());
    QTRY_COMPARE(s.table->currentId(), id.value);
    auto* places = s.line(s.page.findChild<CompanyDetails*>(), "locations");
    QSignalSpy changed(&s.desk.bridge(), &StoreBridge::changed);

    places->setFocus();
    QTest::keyClicks(places, QStringLiteral("; Ber"));
    s.desk.store().write(outreach::tagCompany(id, "forecasting"));
    QTRY_COMPARE(changed.count(), 1);

    QCOMPARE(places->text(), QStringLiteral("Oslo; Ber"));
  }

  void aQuestionIsAnsweredAndItsAnswerTakenBack()
  {
    CompaniesScene s;
    const auto id = s.add(aCompany("Nordhavn").ofSize(SizeBand::upTo200));
    Criterion size;
    size.question = "51–200 people?";
    size.answersItself = "size";
    size.answersItselfFrom = "51-200";
    s.desk.store().write(outreach::addCriterion(size));
    QVERIFY(s.open());
    QTRY_COMPARE(s.table->currentId(), id.value);
    auto* answer = s.page.findChild<CompanyFit*>()->findChild<QComboBox*>();
    const auto fit = s.table->model()->index(0, CompanyModel::fitColumn);
    QTRY_COMPARE(fit.data().toString(), QStringLiteral("100"));
    QCOMPARE(answer->currentText(), QStringLiteral("yes, found"));

    answer->setFocus();
    QTest::keyClick(answer, Qt::Key_End);
    QTRY_COMPARE(fit.data().toString(), QStringLiteral("0"));
    QTest::keyClick(answer, Qt::Key_Home);

    QTRY_COMPARE(fit.data().toString(), QStringLiteral("100"));
  }

  void headingsSortAndAreRemembered()
  {
    CompaniesScene s;
    s.add(aCompany("Aurelia"));
    s.add(aCompany("Cobalt"));
    QVERIFY(s.open());
    QTRY_COMPARE(s.table->model()->rowCount(), 2);

    Q_EMIT s.table->sortRequested(CompanyModel::nameColumn, true);
    QTRY_COMPARE(s.names(), QStringLiteral("Cobalt, Aurelia"));
    CompaniesPage again(s.desk.workspace());
    again.visit({PageId::companies});

    auto* model = again.findChild<RecordTable*>()->model();
    QTRY_COMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("Cobalt"));
  }

  void aTargetShowsItsCompanyEvenWhereTheFilterHidesIt()
  {
    CompaniesScene s;
    const auto id = s.add(aCompany("Nordhavn"));
    s.add(aCompany("Aurelia"));
    QVERIFY(s.open());
    auto* search = s.page.findChild<SearchField*>();
    QTest::keyClicks(search, QStringLiteral("aurelia"));
    QTRY_COMPARE(s.names(), QStringLiteral("Aurelia"));

    s.page.visit({PageId::companies, id.value});

    QTRY_COMPARE(s.table->currentId(), id.value);
    QVERIFY(search->text().isEmpty());
  }

  void everyControlHasAName()
  {
    CompaniesScene s;
    s.desk.fillWithSample();
    QVERIFY(s.open());
    QTRY_VERIFY(s.table->currentId() != 0);

    QCOMPARE(namelessControls(s.page), QStringList());
  }

  void aNarrowWindowOpensThePanelOnEnterOnly()
  {
    CompaniesScene s;
    s.add(aCompany("Nordhavn"));
    QVERIFY(s.open(1024));
    QTRY_VERIFY(s.table->currentId() != 0);
    auto* details = s.page.findChild<CompanyDetails*>();
    QVERIFY(!details->isVisible());

    QTest::keyClick(s.table, Qt::Key_Return);

    QVERIFY(details->isVisible());
    QVERIFY(s.page.minimumSizeHint().width() <= 1024);
  }
};

OVERTURE_TEST(TestCompaniesPage);

}  // namespace overture::testing

#include "test_companies_page.moc"
