#include "core/outreach/companies.h"
#include "core/outreach/people.h"
#include "core/outreach/projects.h"
#include "core/outreach/settings.h"
#include "core/store/company_queries.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/test_store.h"

#include <future>

namespace overture::testing
{

using namespace overture::outreach;
using store::Done;
using store::OpKind;

/// A long write: one undo step, taken back whole, and what may be written meanwhile. What a test queues from within a
/// part is written before the next one.
class TestBatches : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void areOneStep();
  void emptyOnesAreNoStep();
  void cancelledLeaveNothing();
  void failedLeaveNothing();
  void othersGoBetween();
  void waitingWritesKeepTheirOrder();
  void whatBuildsOnAnImportWaits();
  void anEraseWaits();
  void undoOfWhatTheyHaveOpenIsRefused();
  void undoOfAnythingElseGoesOn();
  void comeOneAfterAnother();
  void closingTakesBackAndFinishesTheRest();

 private:
  using During = std::function<void(int part)>;
  static store::BatchedAction importing(int parts, During during);
  static QByteArray namesIn(TestStore& store);
};

/// Each part adds a company "Part n".
store::BatchedAction TestBatches::importing(int parts, During during)
{
  auto part = std::make_shared<int>(0);
  return {{OpKind::importCompanies, {"company", 0, "list.csv", parts}, store::Origin::person, {}, true},
          [=](store::WriteTx& tx) -> Result<bool> {
            if (parts == 0)
              return false;
            static_cast<void>(store::insertCompany(tx, aCompany("Part " + std::to_string(*part))));
            during(*part);
            return ++*part < parts;
          }};
}

QByteArray TestBatches::namesIn(TestStore& store)
{
  return store.rows("SELECT name FROM company ORDER BY id");
}

void TestBatches::areOneStep()
{
  TestStore store;

  store.write(importing(3, [](int) {}));

  QCOMPARE(namesIn(store), QByteArray("Part 0\nPart 1\nPart 2\n"));
  QCOMPARE(store.store().undoState().undo->subject, (store::Subject{"company", 0, "list.csv", 3}));
  store.undo();
  QCOMPARE(namesIn(store), QByteArray());
  QCOMPARE(store.findings(), QByteArray());
}

void TestBatches::emptyOnesAreNoStep()
{
  TestStore store;

  store.write(importing(0, [](int) {}));

  QVERIFY(!store.store().undoState().undo);
  QCOMPARE(store.rows("SELECT id FROM undo_step"), QByteArray());
}

void TestBatches::cancelledLeaveNothing()
{
  TestStore store;
  store.write(addCompany(aCompany("Nordhavn")));
  const auto before = store.dump();
  const CancelToken cancel;

  const auto done = store.store().writeInBatches(importing(9,
                                                           [&](int part) {
                                                             if (part == 4)
                                                               cancel.cancel();
                                                           }),
                                                 cancel);

  QCOMPARE(textOf(done.error()), QByteArray("cancelled"));
  QCOMPARE(store.dump(), before);
  QCOMPARE(store.findings(), QByteArray());
  QCOMPARE(store.store().undoState().undo->kind, OpKind::addCompany);
}

void TestBatches::failedLeaveNothing()
{
  TestStore store;
  const auto before = store.dump();
  auto action = importing(9, [](int) {});
  auto calls = std::make_shared<int>(0);

  const auto done = store.store().writeInBatches({action.op, [=](store::WriteTx& tx) -> Result<bool> {
                                                    if (++*calls == 4)
                                                      return fail(ErrorKind::invalid, "row 4");
                                                    return action.next(tx);
                                                  }});

  QCOMPARE(textOf(done.error()), QByteArray("invalid \"row 4\""));
  QCOMPARE(store.dump(), before);
  QCOMPARE(store.findings(), QByteArray());
  QCOMPARE(store.rows("SELECT id FROM undo_step"), QByteArray());
}

void TestBatches::othersGoBetween()
{
  TestStore store;
  QByteArrayList log;

  store.write(importing(2, [&](int part) {
    log += "part " + QByteArray::number(part);
    if (part > 0)
      return;
    store.store().write<CompanyId>(addCompany(aCompany("Nordhavn")), [&](auto) { log += "company"; });
    store.store().write<ProjectId>(addProject(aProject("Tides")), [&](auto) { log += "project"; });
  }));
  store.write(addProject(aProject("Afterwards")));

  QCOMPARE(log.join(", "), QByteArray("part 0, project, part 1, company"));
  QCOMPARE(namesIn(store), QByteArray("Part 0\nPart 1\nNordhavn\n"));
}

void TestBatches::waitingWritesKeepTheirOrder()
{
  TestStore store;
  Company company = aCompany("Nordhavn");
  company.id = store.write(addCompany(company));
  const auto queueNote = [&](const char* note) {
    company.notes = note;
    store.store().write<Done>(editCompany(company), [](auto) {});
  };

  store.write(importing(2, [&](int part) { queueNote(part == 0 ? "first" : "second"); }));
  store.write(addProject(aProject("Afterwards")));

  QCOMPARE(store.rows("SELECT notes FROM company WHERE id = 1"), QByteArray("second\n"));
}

void TestBatches::whatBuildsOnAnImportWaits()
{
  TestStore store;
  const auto before = store.dump();
  const CancelToken cancel;
  QByteArray answer;

  const auto done = store.store().writeInBatches(
      importing(3,
                [&](int part) {
                  if (part == 0)
                    store.store().write<PersonId>(
                        addPerson(aPerson("Mara Lindqvist").at(CompanyId{1}), {}),
                        [&](auto result) { answer = result ? QByteArray() : textOf(result.error()); });
                  if (part == 1)
                    cancel.cancel();
                }),
      cancel);
  static_cast<void>(store.refused(removeCompany({})));

  QCOMPARE(textOf(done.error()), QByteArray("cancelled"));
  QCOMPARE(answer, QByteArray("notFound \"company\""));
  QCOMPARE(store.dump(), before);
}

void TestBatches::anEraseWaits()
{
  TestStore store;
  QByteArrayList log;
  auto erase = addProject(aProject("Stands for an erase"));
  erase.op.undoable = false;

  store.write(importing(2, [&](int part) {
    log += "part " + QByteArray::number(part);
    if (part == 0)
      store.store().write<ProjectId>(erase, [&](auto) { log += "erase"; });
  }));
  store.write(keepSetting("afterwards", "1"));

  QCOMPARE(log.join(", "), QByteArray("part 0, part 1, erase"));
  QVERIFY(!store.store().undoState().undo);
}

void TestBatches::undoOfWhatTheyHaveOpenIsRefused()
{
  TestStore store;
  store.write(addCompany(aCompany("Nordhavn")));
  QByteArray answer;

  store.write(importing(2, [&](int part) {
    if (part == 0)
      store.store().undo([&](auto result) { answer = result ? QByteArray() : textOf(result.error()); });
  }));

  QCOMPARE(answer, QByteArray("busy \"Nordhavn\""));
  QCOMPARE(namesIn(store), QByteArray("Nordhavn\nPart 0\nPart 1\n"));
}

void TestBatches::undoOfAnythingElseGoesOn()
{
  TestStore store;
  store.write(addProject(aProject("Tides")));

  store.write(importing(2, [&](int part) {
    if (part == 0)
      store.store().undo([](auto) {});
  }));

  QCOMPARE(store.rows("SELECT title FROM project"), QByteArray());
  QCOMPARE(namesIn(store), QByteArray("Part 0\nPart 1\n"));
}

void TestBatches::comeOneAfterAnother()
{
  TestStore store;

  store.write(importing(2, [&](int part) {
    if (part == 0)
      store.store().writeInBatches(importing(1, [](int) {}), {}, [](auto) {});
  }));
  store.write(importing(1, [](int) {}));

  QCOMPARE(namesIn(store), QByteArray("Part 0\nPart 1\nPart 0\nPart 0\n"));
  QCOMPARE(store.rows("SELECT count(*) FROM undo_step WHERE state = 'done'"), QByteArray("3\n"));
}

void TestBatches::closingTakesBackAndFinishesTheRest()
{
  TestStore store;
  std::promise<void> begun;
  QByteArrayList answers;
  const auto note = [&answers](const char* what) {
    return [&answers, what](const auto& result) {
      answers += what + (result ? QByteArray(" done") : textOf(result.error()));
    };
  };
  store.store().writeInBatches(importing(1'000'000,
                                         [&](int part) {
                                           if (part == 0)
                                             begun.set_value();
                                         }),
                               {}, note("first: "));
  store.store().writeInBatches(importing(1, [](int) {}), {}, note("second: "));
  begun.get_future().wait();
  store.store().write<CompanyId>(addCompany(aCompany("Nordhavn")), note("company:"));

  store.close();

  QCOMPARE(answers.join(", "), QByteArray("first: cancelled, second: cancelled, company: done"));
  store.reopen();
  QCOMPARE(namesIn(store), QByteArray("Nordhavn\n"));
}

OVERTURE_TEST(TestBatches);

}  // namespace overture::testing

#include "test_batches.moc"
