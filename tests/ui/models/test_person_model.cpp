#include "core/outreach/companies.h"
#include "core/outreach/messages.h"
#include "core/outreach/people.h"
#include "core/outreach/record_changes.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/ui_workspace.h"
#include "ui/bridge/words.h"
#include "ui/models/person_model.h"
#include "ui/style/cell.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

/// A list of people over a fresh file, watched by Qt's own tester.
struct PersonScene {
  UiWorkspace desk;
  PersonModel model{desk.bridge(), desk.jobs(), desk.store().clock()};
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

  PersonId add(const Person& person) { return desk.store().write(outreach::addPerson(person, {})); }
  bool load()
  {
    QSignalSpy loaded(&model, &RecordModel::loaded);
    model.refresh();
    return loaded.wait();
  }
  [[nodiscard]] QString names() const
  {
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
      all.append(model.index(row, PersonModel::nameColumn).data().toString());
    return all.join(QStringLiteral(", "));
  }
  [[nodiscard]] QVariant cell(int row, int column, int role = Qt::DisplayRole) const
  {
    return model.index(row, column).data(role);
  }
};

}  // namespace

class TestPersonModel : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void showsWhatIsStored()
  {
    PersonScene s;
    const auto company = s.desk.store().write(outreach::addCompany(aCompany("Nordhavn")));
    s.add(aPerson("Mara Lindqvist").at(company).titled("Head of Data").as(Role::hiringManager));

    QVERIFY(s.load());

    QCOMPARE(s.cell(0, PersonModel::nameColumn).toString(), QStringLiteral("Mara Lindqvist"));
    QCOMPARE(s.cell(0, PersonModel::companyColumn).toString(), QStringLiteral("Nordhavn"));
    QCOMPARE(s.cell(0, PersonModel::titleColumn).toString(), QStringLiteral("Head of Data"));
    QCOMPARE(s.cell(0, PersonModel::roleColumn).toString(), wordFor(Role::hiringManager));
    QCOMPARE(s.cell(0, PersonModel::stateColumn).toString(), QString());
  }

  void whoMustNotBeContactedIsMarkedByIconAndWord()
  {
    PersonScene s;
    const auto mara = s.add(aPerson("Mara Lindqvist"));
    QVERIFY(s.load());

    s.desk.store().write(outreach::forbidContact(mara, "asked not to"));

    QTRY_COMPARE(s.cell(0, PersonModel::stateColumn).toString(), QStringLiteral("do not contact"));
    QCOMPARE(s.cell(0, PersonModel::stateColumn, toneRole).toInt(), static_cast<int>(Tone::bad));
    QVERIFY(!s.cell(0, PersonModel::nameColumn, iconRole).toString().isEmpty());
  }

  void whatIsSentChangesTheStateAndUndoTakesItBack()
  {
    PersonScene s;
    const auto mara = s.add(aPerson("Mara Lindqvist"));
    QVERIFY(s.load());
    const auto draft = s.desk.store().write(outreach::startMessage(aDraft(mara)));

    s.desk.store().write(outreach::markSent(draft, s.desk.store().clock().now(), Precision::exact));
    QTRY_COMPARE(s.cell(0, PersonModel::stateColumn).toString(), wordFor(ContactState::waiting));
    s.desk.store().undo();

    QTRY_COMPARE(s.cell(0, PersonModel::stateColumn).toString(), wordFor(ContactState::drafted));
  }

  void anEditInPlaceWaitsForTheCommit()
  {
    PersonScene s;
    s.add(aPerson("Mara Lindqvist"));
    QVERIFY(s.load());

    s.model.setData(s.model.index(0, 0), QStringLiteral("Mara Lind"), Qt::EditRole);
    const auto atOnce = s.names();

    QCOMPARE(atOnce, QStringLiteral("Mara Lindqvist"));
    QTRY_COMPARE(s.names(), QStringLiteral("Mara Lind"));
  }

  void aCompanyThatIsRenamedIsRepainted()
  {
    PersonScene s;
    const auto company = s.desk.store().write(outreach::addCompany(aCompany("Nordhavn")));
    s.add(aPerson("Mara Lindqvist").at(company));
    QVERIFY(s.load());

    s.desk.store().write(outreach::changeCompanies({company}, [](Company& c) { c.name = "Nordhavn AS"; }));

    QTRY_COMPARE(s.cell(0, PersonModel::companyColumn).toString(), QStringLiteral("Nordhavn AS"));
  }

  void notesDoNotRepaint()
  {
    PersonScene s;
    const auto mara = s.add(aPerson("Mara Lindqvist"));
    QVERIFY(s.load());
    QSignalSpy repainted(&s.model, &QAbstractItemModel::dataChanged);
    QSignalSpy changed(&s.desk.bridge(), &StoreBridge::changed);

    s.desk.store().write(outreach::changePeople({mara}, [](Person& p) { p.notes = "Oslo meetup"; }));

    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(repainted.count(), 0);
  }

  void aRoleFilterFollowsAnEdit()
  {
    PersonScene s;
    const auto mara = s.add(aPerson("Mara Lindqvist").as(Role::peer));
    s.add(aPerson("Jonas Berg").as(Role::peer));
    store::PersonList list;
    list.role = Role::peer;
    s.model.setList(list);
    QTRY_COMPARE(s.model.rowCount(), 2);

    s.desk.store().write(outreach::changePeople({mara}, [](Person& p) { p.role = Role::teamLead; }));

    QTRY_COMPARE(s.names(), QStringLiteral("Jonas Berg"));
  }

  void aNewPersonComesInAndKeepsTheOthers()
  {
    PersonScene s;
    s.add(aPerson("Anna"));
    s.add(aPerson("Clara"));
    QVERIFY(s.load());
    const QPersistentModelIndex clara(s.model.index(1, 0));

    s.add(aPerson("Berta"));

    QTRY_COMPARE(s.names(), QStringLiteral("Anna, Berta, Clara"));
    QCOMPARE(clara.row(), 2);
  }

  void onlyTheNextStepCannotBeSortedBy()
  {
    for (int column = 0; column < PersonModel::nextColumn; ++column)
      QCOMPARE(PersonModel::columnOf(*PersonModel::sortBy(column)), column);
    QVERIFY(!PersonModel::sortBy(PersonModel::nextColumn));
  }
};

OVERTURE_TEST(TestPersonModel);

}  // namespace overture::testing

#include "test_person_model.moc"
