#include "core/outreach/companies.h"
#include "core/outreach/interactions.h"
#include "core/outreach/people.h"
#include "core/store/address_queries.h"
#include "core/store/company_queries.h"
#include "core/store/interaction_queries.h"
#include "core/store/person_queries.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/ui_workspace.h"
#include "ui/bridge/words.h"
#include "ui/models/person_model.h"
#include "ui/pages/log_entry.h"
#include "ui/pages/people/new_person_form.h"
#include "ui/pages/people/people_page.h"
#include "ui/pages/people/person_addresses.h"
#include "ui/pages/people/person_details.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/record_table.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

/// The page in a window of its own, used by the keyboard.
struct PeopleScene {
  UiWorkspace desk;
  PeoplePage page{desk.workspace()};
  RecordTable* table = page.findChild<RecordTable*>();
  QSignalSpy requested{&page, &Page::requested};

  PersonId add(const Person& person, std::vector<outreach::TypedAddress> addresses = {})
  {
    return desk.store().write(outreach::addPerson(person, std::move(addresses)));
  }
  bool open()
  {
    page.resize(1280, 748);
    page.show();
    page.visit({PageId::people});
    return QTest::qWaitForWindowActive(&page);
  }
  [[nodiscard]] QString names() const
  {
    QStringList all;
    for (int row = 0; row < table->model()->rowCount(); ++row)
      all.append(table->model()->index(row, 0).data().toString());
    return all.join(QStringLiteral(", "));
  }
  [[nodiscard]] QWidget* field(QWidget* form, const char* key) const
  {
    return form->findChild<FieldForm*>()->editor(QString::fromLatin1(key));
  }
  [[nodiscard]] NewPersonForm* newForm() const { return page.findChild<NewPersonForm*>(); }
  [[nodiscard]] QAbstractButton* named(const QString& name) const
  {
    for (auto* each : page.findChildren<QAbstractButton*>())
      if (each->accessibleName() == name || each->text() == name)
        return each;
    return nullptr;
  }
  [[nodiscard]] Person stored(PersonId id)
  {
    return desk.store().read([id](const store::ReadTx& tx) { return store::findPerson(tx, id).value_or(Person()); });
  }
  [[nodiscard]] std::string companyOf(PersonId id)
  {
    const auto company = stored(id).company;
    return desk.store().read(
        [company](const store::ReadTx& tx) { return store::findCompany(tx, company).value_or(Company()).name; });
  }
};

}  // namespace

class TestPeoplePage : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aPersonComesWithANewCompanyAndAnAddress()
  {
    PeopleScene s;
    QVERIFY(s.open());
    QTRY_VERIFY(s.page.findChild<EmptyState*>()->isVisible());

    QTest::keyClick(&s.page, Qt::Key_N);
    QTest::keyClicks(s.field(s.newForm(), "name"), QStringLiteral("Mara Lindqvist"));
    QTest::keyClicks(s.field(s.newForm(), "company"), QStringLiteral("Nordhavn"));
    QTest::keyClicks(s.field(s.newForm(), "address"), QStringLiteral("mara@nordhavn.example"));
    QTest::keyClick(s.field(s.newForm(), "address"), Qt::Key_Return);

    QTRY_COMPARE(s.names(), QStringLiteral("Mara Lindqvist"));
    QCOMPARE(s.companyOf({1}), std::string("Nordhavn"));
    const auto addresses = s.desk.store().read([](const store::ReadTx& tx) { return store::addressesOf(tx, {1}); });
    QCOMPARE(addresses.size(), std::size_t{1});
    QCOMPARE(addresses.front().normal, std::string("mara@nordhavn.example"));
  }

  void theFormBeginsAtTheCompanyItWasAskedFor()
  {
    PeopleScene s;
    const auto company = s.desk.store().write(outreach::addCompany(aCompany("Nordhavn")));
    QVERIFY(s.open());

    s.page.visit({PageId::people, company.value, Target::Intent::create});
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Jonas Berg"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QTRY_COMPARE(s.names(), QStringLiteral("Jonas Berg"));
    QCOMPARE(s.stored({1}).company.value, company.value);
  }

  void anAddressThatSomebodyHasOffersThatPerson()
  {
    PeopleScene s;
    const auto mara =
        s.add(aPerson("Mara Lindqvist"), {{AddressKind::mail, "mara@nordhavn.example", Certainty::certain}});
    s.add(aPerson("Anna Vogel"));
    QVERIFY(s.open());
    QTRY_COMPARE(s.table->model()->rowCount(), 2);

    QTest::keyClick(s.table, Qt::Key_N);
    QTest::keyClicks(s.field(s.newForm(), "name"), QStringLiteral("M. Lindqvist"));
    QTest::keyClicks(s.field(s.newForm(), "address"), QStringLiteral("Mara@Nordhavn.example"));
    QTest::keyClick(s.field(s.newForm(), "address"), Qt::Key_Return);
    QTRY_VERIFY(s.named(QStringLiteral("Open the other one"))->isVisible());
    QTest::mouseClick(s.named(QStringLiteral("Open the other one")), Qt::LeftButton);

    QTRY_COMPARE(s.table->currentId(), mara.value);
    QCOMPARE(s.table->model()->rowCount(), 2);
  }

  void keysWriteAndLogAReply()
  {
    PeopleScene s;
    const auto mara = s.add(aPerson("Mara Lindqvist"));
    QVERIFY(s.open());
    QTRY_COMPARE(s.table->currentId(), mara.value);

    QTest::keyClick(s.table, Qt::Key_W);
    QTest::keyClick(s.table, Qt::Key_R);

    QCOMPARE(s.requested.count(), 2);
    QCOMPARE(s.requested.at(0).first().value<Target>(), (Target{PageId::compose, mara.value, Target::Intent::writeTo}));
    QCOMPARE(s.requested.at(1).first().value<Target>(),
             (Target{PageId::replies, mara.value, Target::Intent::logReply}));
  }

  void aNoteIsLoggedByKeysAndPutRight()
  {
    PeopleScene s;
    const auto mara = s.add(aPerson("Mara Lindqvist"));
    QVERIFY(s.open());
    QTRY_COMPARE(s.table->currentId(), mara.value);
    auto* entry = s.page.findChild<LogEntry*>();

    QTest::keyClick(s.table, Qt::Key_L);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Met at the Oslo meetup"));
    QTest::mouseClick(s.named(QStringLiteral("Save")), Qt::LeftButton);

    const auto logged = [&] {
      return s.desk.store().read([mara](const store::ReadTx& tx) { return store::interactionsOf(tx, mara); });
    };
    QTRY_COMPARE(logged().size(), std::size_t{1});
    QCOMPARE(logged().front().summary, std::string("Met at the Oslo meetup"));
    QTRY_VERIFY(!entry->isVisible());
  }

  void anEmptyNoteIsToldAtItsField()
  {
    PeopleScene s;
    s.add(aPerson("Mara Lindqvist"));
    QVERIFY(s.open());
    QTRY_VERIFY(s.table->currentId() != 0);

    QTest::keyClick(s.table, Qt::Key_L);
    QTest::mouseClick(s.named(QStringLiteral("Save")), Qt::LeftButton);

    QTRY_VERIFY(!s.field(s.page.findChild<LogEntry*>(), "summary")->accessibleDescription().isEmpty());
  }

  void forbiddingContactIsOneClickAndUndoable()
  {
    PeopleScene s;
    const auto mara = s.add(aPerson("Mara Lindqvist"));
    QVERIFY(s.open());
    QTRY_COMPARE(s.table->currentId(), mara.value);
    auto* check = qobject_cast<QCheckBox*>(s.field(s.page.findChild<PersonDetails*>(), "do_not_contact"));

    check->click();
    QTRY_VERIFY(s.stored(mara).doNotContactAt.has_value());
    QTRY_VERIFY(!s.named(QStringLiteral("Write"))->isEnabled());
    s.desk.store().undo();

    QTRY_VERIFY(!check->isChecked());
    QVERIFY(s.named(QStringLiteral("Write"))->isEnabled());
  }

  void aPersonMovesToANewCompany()
  {
    PeopleScene s;
    const auto mara = s.add(aPerson("Mara Lindqvist"));
    QVERIFY(s.open());
    QTRY_COMPARE(s.table->currentId(), mara.value);
    auto* company = s.field(s.page.findChild<PersonDetails*>(), "company");

    company->setFocus();
    QTest::keyClicks(company, QStringLiteral("Fjordlys Energy"));
    QTest::keyClick(company, Qt::Key_Return);

    QTRY_COMPARE(s.companyOf(mara), std::string("Fjordlys Energy"));
    QTRY_COMPARE(s.table->model()->index(0, PersonModel::companyColumn).data().toString(),
                 QStringLiteral("Fjordlys Energy"));
  }

  void anAddressIsAddedOpenedCopiedAndRemoved()
  {
    PeopleScene s;
    const auto mara = s.add(aPerson("Mara Lindqvist"));
    QVERIFY(s.open());
    QTRY_COMPARE(s.table->currentId(), mara.value);
    auto* line = s.page.findChild<PersonAddresses*>()->findChild<QLineEdit*>();

    QTest::keyClicks(line, QStringLiteral("mara@nordhavn.example"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(s.named(QStringLiteral("Open mara@nordhavn.example")) != nullptr);
    QTest::mouseClick(s.named(QStringLiteral("Open mara@nordhavn.example")), Qt::LeftButton);
    QTest::mouseClick(s.named(QStringLiteral("Copy mara@nordhavn.example")), Qt::LeftButton);
    QTest::mouseClick(s.named(QStringLiteral("Remove mara@nordhavn.example")), Qt::LeftButton);

    QCOMPARE(s.desk.desktop().opened, QStringList(QStringLiteral("mailto:mara@nordhavn.example")));
    QCOMPARE(s.desk.desktop().copied, QStringList(QStringLiteral("mara@nordhavn.example")));
    QTRY_VERIFY(s.desk.store().read([mara](const store::ReadTx& tx) { return store::addressesOf(tx, mara); }).empty());
  }

  void whoHasAHistoryIsNotRemoved()
  {
    PeopleScene s;
    const auto mara = s.add(aPerson("Mara Lindqvist"));
    Interaction note;
    note.person = mara;
    note.summary = "Met";
    note.happenedAt = s.desk.store().clock().now();
    s.desk.store().write(outreach::logInteraction(note));
    QVERIFY(s.open());
    QTRY_COMPARE(s.table->currentId(), mara.value);
    s.add(aPerson("Anna Vogel"));
    QTRY_COMPARE(s.names(), QStringLiteral("Anna Vogel, Mara Lindqvist"));

    s.table->selectAll();
    QTest::keyClick(s.table, Qt::Key_Delete);

    QTRY_COMPARE(s.names(), QStringLiteral("Mara Lindqvist"));
  }

  void aRoleFilterShowsOnlyIts()
  {
    PeopleScene s;
    s.add(aPerson("Mara Lindqvist").as(Role::hiringManager));
    s.add(aPerson("Anna Vogel"));
    QVERIFY(s.open());
    QTRY_COMPARE(s.table->model()->rowCount(), 2);
    auto* roles = s.page.findChildren<QComboBox*>().constFirst();
    for (auto* each : s.page.findChildren<QComboBox*>())
      if (each->accessibleName() == QStringLiteral("Show people with this role"))
        roles = each;

    roles->setFocus();
    QTest::keyClick(roles, Qt::Key_Down);

    QTRY_COMPARE(s.names(), QStringLiteral("Mara Lindqvist"));
  }
};

OVERTURE_TEST(TestPeoplePage);

}  // namespace overture::testing

#include "test_people_page.moc"
