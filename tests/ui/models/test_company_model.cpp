#include "core/outreach/companies.h"
#include "core/outreach/people.h"
#include "core/outreach/record_changes.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/ui_workspace.h"
#include "ui/bridge/words.h"
#include "ui/models/company_model.h"
#include "ui/style/cell.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

/// A list of companies over a fresh file, watched by Qt's own tester.
struct CompanyScene {
  UiWorkspace desk;
  CompanyModel model{desk.bridge(), desk.jobs(), desk.store().clock()};
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

  CompanyId add(const Company& company) { return desk.store().write(outreach::addCompany(company)); }
  bool load()
  {
    QSignalSpy loaded(&model, &RecordModel::loaded);
    model.refresh();
    return loaded.wait();
  }
  [[nodiscard]] QStringList texts(int column) const
  {
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
      all.append(model.index(row, column).data().toString());
    return all;
  }
  [[nodiscard]] QString names() const { return texts(CompanyModel::nameColumn).join(QStringLiteral(", ")); }
};

store::CompanyList byName()
{
  store::CompanyList list;
  list.sortBy = store::CompanyColumn::name;
  list.descending = false;
  return list;
}

store::Action<store::Done> withStage(CompanyId id, Stage stage)
{
  return outreach::changeCompanies({id}, [stage](Company& c) { c.stage = stage; });
}

}  // namespace

class TestCompanyModel : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void showsWhatIsStored()
  {
    CompanyScene s;
    const auto id = s.add(aCompany("Nordhavn").at(Stage::targeting).ofSize(SizeBand::upTo200).withMl(MlRole::product));
    s.desk.store().write(outreach::addPerson(aPerson("Mara Lindqvist").at(id), {}));

    QVERIFY(s.load());

    const auto cell = [&s](int column, int role = Qt::DisplayRole) { return s.model.index(0, column).data(role); };
    QCOMPARE(s.model.idAt(0), id.value);
    QCOMPARE(cell(CompanyModel::nameColumn).toString(), QStringLiteral("Nordhavn"));
    QCOMPARE(cell(CompanyModel::fitColumn).toString(), QStringLiteral("–"));
    QCOMPARE(cell(CompanyModel::mlColumn).toString(), wordFor(MlRole::product));
    QCOMPARE(cell(CompanyModel::sizeColumn).toString(), wordFor(SizeBand::upTo200));
    QCOMPARE(cell(CompanyModel::stageColumn).toString(), wordFor(Stage::targeting));
    QCOMPARE(cell(CompanyModel::stageColumn, toneRole).toInt(), static_cast<int>(toneFor(Stage::targeting)));
    QCOMPARE(cell(CompanyModel::knownColumn).toString(), QStringLiteral("1"));
    QCOMPARE(cell(CompanyModel::nextColumn).toString(), nextStepText(NextStep::write, QStringLiteral("Mara"), {}));
  }

  void aPartlyAnsweredFitSaysSo()
  {
    CompanyScene s;
    const auto id = s.add(aCompany("Nordhavn"));
    Criterion question;
    question.question = "Would I use what they make?";
    const auto first = s.desk.store().write(outreach::addCriterion(question));
    question.question = "Is it near?";
    s.desk.store().write(outreach::addCriterion(question));
    s.desk.store().write(outreach::scoreCompany(id, first, 0.5));

    QVERIFY(s.load());

    const auto fit = s.model.index(0, CompanyModel::fitColumn);
    QCOMPARE(fit.data(valueRole).toInt(), 50);
    QCOMPARE(fit.data(kindRole).toInt(), static_cast<int>(CellKind::bar));
    QCOMPARE(fit.data(Qt::ToolTipRole).toString(), QStringLiteral("1 of 2 answered"));
  }

  void anEditInPlaceWaitsForTheCommit()
  {
    CompanyScene s;
    s.add(aCompany("Nordhavn"));
    QVERIFY(s.load());

    const bool taken = s.model.setData(s.model.index(0, 0), QStringLiteral("Nordhavn Analytics"), Qt::EditRole);
    const auto atOnce = s.names();

    QVERIFY(taken);
    QCOMPARE(atOnce, QStringLiteral("Nordhavn"));
    QTRY_COMPARE(s.names(), QStringLiteral("Nordhavn Analytics"));
  }

  void anEditThatIsRefusedIsTold()
  {
    CompanyScene s;
    s.add(aCompany("Nordhavn"));
    QVERIFY(s.load());
    QSignalSpy failed(&s.model, &CompanyModel::editFailed);

    s.model.setData(s.model.index(0, 0), QStringLiteral("  "), Qt::EditRole);

    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::invalid);
    QCOMPARE(s.names(), QStringLiteral("Nordhavn"));
  }

  void notesChangeNeitherOrderNorRows()
  {
    CompanyScene s;
    const auto id = s.add(aCompany("Nordhavn"));
    QVERIFY(s.load());
    QSignalSpy loaded(&s.model, &RecordModel::loaded);
    QSignalSpy repainted(&s.model, &QAbstractItemModel::dataChanged);
    QSignalSpy changed(&s.desk.bridge(), &StoreBridge::changed);

    s.desk.store().write(outreach::changeCompanies({id}, [](Company& c) { c.notes = "Oslo meetup"; }));
    QTRY_COMPARE(changed.count(), 1);
    s.desk.store().write(outreach::changeCompanies({id}, [](Company& c) { c.name = "Nordhavn AS"; }));

    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(repainted.count(), 1);
  }

  void notesAreLookedUpByAFilter()
  {
    CompanyScene s;
    const auto id = s.add(aCompany("Nordhavn"));
    s.add(aCompany("Fjordlys").withNotes("sparse catalogues"));
    auto list = byName();
    list.text = "sparse";

    s.model.setList(list);
    QTRY_COMPARE(s.names(), QStringLiteral("Fjordlys"));
    s.desk.store().write(outreach::changeCompanies({id}, [](Company& c) { c.notes = "Sparse data"; }));

    QTRY_COMPARE(s.names(), QStringLiteral("Fjordlys, Nordhavn"));
  }

  void aNewCompanyComesInAtItsPlace()
  {
    CompanyScene s;
    s.add(aCompany("Aurelia"));
    s.add(aCompany("Cobalt"));
    s.model.setList(byName());
    QTRY_COMPARE(s.names(), QStringLiteral("Aurelia, Cobalt"));
    const QPersistentModelIndex cobalt(s.model.index(1, 0));
    QSignalSpy inserted(&s.model, &QAbstractItemModel::rowsInserted);

    s.add(aCompany("Brightwell"));

    QTRY_COMPARE(s.names(), QStringLiteral("Aurelia, Brightwell, Cobalt"));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(cobalt.row(), 2);
  }

  void removalAndUndoComeAndGo()
  {
    CompanyScene s;
    const auto aurelia = s.add(aCompany("Aurelia"));
    s.add(aCompany("Cobalt"));
    s.model.setList(byName());
    QTRY_COMPARE(s.model.rowCount(), 2);

    s.desk.store().write(outreach::removeCompany(aurelia));
    QTRY_COMPARE(s.names(), QStringLiteral("Cobalt"));
    s.desk.store().undo();

    QTRY_COMPARE(s.names(), QStringLiteral("Aurelia, Cobalt"));
  }

  void aStageMovesACompanyWhereStagesSort()
  {
    CompanyScene s;
    const auto aurelia = s.add(aCompany("Aurelia").at(Stage::targeting));
    const auto cobalt = s.add(aCompany("Cobalt"));
    auto list = byName();
    list.sortBy = store::CompanyColumn::stage;
    list.descending = true;
    s.model.setList(list);
    QTRY_COMPARE(s.names(), QStringLiteral("Aurelia, Cobalt"));
    const QPersistentModelIndex kept(s.model.index(0, 0));

    s.desk.store().write(withStage(cobalt, Stage::offer));

    QTRY_COMPARE(s.names(), QStringLiteral("Cobalt, Aurelia"));
    QCOMPARE(kept.data(idRole).toLongLong(), aurelia.value);
  }

  void aStageTakesACompanyOutOfItsFilter()
  {
    CompanyScene s;
    const auto aurelia = s.add(aCompany("Aurelia").at(Stage::targeting));
    s.add(aCompany("Cobalt").at(Stage::targeting));
    auto list = byName();
    list.stage = Stage::targeting;
    s.model.setList(list);
    QTRY_COMPARE(s.model.rowCount(), 2);

    s.desk.store().write(withStage(aurelia, Stage::closed));

    QTRY_COMPARE(s.names(), QStringLiteral("Cobalt"));
  }

  void everyHeadingSortsAndLeadsBack()
  {
    for (int column = 0; column < CompanyModel::columnTotal; ++column)
      QCOMPARE(CompanyModel::columnOf(CompanyModel::sortBy(column)), column);
  }

  void aLongListIsReadByTheWindow()
  {
    std::vector<std::int64_t> ids;
    for (std::int64_t id = 1; id <= 5000; ++id)
      ids.push_back(id);
    int reads = 0;
    RowWindow<store::CompanyRow> window([&reads](std::span<const std::int64_t> wanted) {
      ++reads;
      std::vector<store::CompanyRow> rows(wanted.size());
      for (std::size_t i = 0; i < wanted.size(); ++i)
        rows[i].id = {wanted[i]};
      return rows;
    });

    for (int place = 128; place < 256; ++place)
      QCOMPARE(window.at(ids, place)->id.value, place + 1);

    QCOMPARE(reads, 1);
  }

  void fiveThousandCompaniesAreOneList()
  {
    CompanyScene s;
    store::Action<store::Done> many{{store::OpKind::importCompanies, {}, store::Origin::person, {}, true},
                                    [](store::WriteTx& tx) -> Result<store::Done> {
                                      for (int i = 0; i < 5000; ++i)
                                        (void)store::insertCompany(tx, aCompany("Company " + std::to_string(i)));
                                      return store::Done{};
                                    }};

    s.desk.store().write(std::move(many));

    QTRY_COMPARE_WITH_TIMEOUT(s.model.rowCount(), 5000, 20000);
    QVERIFY(!s.model.index(4999, 0).data().toString().isEmpty());
  }
};

OVERTURE_TEST(TestCompanyModel);

}  // namespace overture::testing

#include "test_company_model.moc"
