#include "core/outreach/companies.h"
#include "core/store/company_queries.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/ui_workspace.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

namespace overture::testing
{
namespace
{

using namespace overture::ui;

std::string nameIn(const StoreBridge& bridge, CompanyId id)
{
  const auto company =
      bridge.readOr(std::optional<Company>(), [id](const store::ReadTx& tx) { return store::findCompany(tx, id); });
  return company ? company->name : std::string();
}

}  // namespace

class TestStoreBridge : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void aCommitIsToldOnce()
  {
    UiWorkspace desk;
    QSignalSpy changed(&desk.bridge(), &StoreBridge::changed);

    desk.bridge().write<CompanyId>(outreach::addCompany(aCompany("Nordhavn")));
    desk.bridge().write<CompanyId>(outreach::addCompany(aCompany("Kupferwerk")));

    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(changed.first().first().value<store::Changes>().touches("company"));
  }

  void theChangeIsToldBeforeTheAnswer()
  {
    UiWorkspace desk;
    QStringList order;
    connect(&desk.bridge(), &StoreBridge::changed, this, [&order] { order += QStringLiteral("changed"); });

    desk.bridge().write<CompanyId>(outreach::addCompany(aCompany("Nordhavn")), this, [&](Result<CompanyId> id) {
      order += QString::fromStdString(id ? nameIn(desk.bridge(), *id) : "failed");
    });

    QTRY_COMPARE(order.join(QLatin1Char(' ')), QStringLiteral("changed Nordhavn"));
  }

  void nobodyIsAnsweredWhoIsGone()
  {
    UiWorkspace desk;
    bool answered = false;
    auto context = std::make_unique<QObject>();
    QSignalSpy changed(&desk.bridge(), &StoreBridge::changed);

    desk.bridge().write<CompanyId>(outreach::addCompany(aCompany("Nordhavn")), context.get(),
                                   [&answered](const Result<CompanyId>&) { answered = true; });
    context.reset();
    desk.bridge().write<CompanyId>(outreach::addCompany(aCompany("Kupferwerk")));

    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(!answered);
  }

  void aFailureIsToldWhereNobodyAsks()
  {
    UiWorkspace desk;
    QSignalSpy failed(&desk.bridge(), &StoreBridge::failed);
    const QSignalSpy changed(&desk.bridge(), &StoreBridge::changed);

    desk.bridge().write<CompanyId>(outreach::addCompany(aCompany("")));

    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(textOf(failed.first().first().value<Error>()),
             textOf({ErrorKind::invalid, {}, {}, {{"name", ProblemKind::empty}}}));
    QCOMPARE(changed.size(), 0);
  }

  void undoIsNamedAndTold()
  {
    UiWorkspace desk;
    desk.store().write(outreach::addCompany(aCompany("Nordhavn")));
    QCOMPARE(desk.bridge().undoState().undo->subject.name, std::string("Nordhavn"));

    desk.bridge().undo();

    QTRY_VERIFY(desk.bridge().undoState().redo.has_value());
    QVERIFY(!desk.bridge().undoState().undo.has_value());
  }

  void nothingToUndoIsNoFailure()
  {
    UiWorkspace desk;
    const QSignalSpy failed(&desk.bridge(), &StoreBridge::failed);
    QSignalSpy told(&desk.bridge(), &StoreBridge::undoStateChanged);

    desk.bridge().undo();

    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(failed.size(), 0);
  }
};

OVERTURE_TEST(TestStoreBridge);

}  // namespace overture::testing

#include "test_store_bridge.moc"
