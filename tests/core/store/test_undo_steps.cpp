#include "core/db/connection.h"
#include "core/outreach/companies.h"
#include "core/outreach/profile.h"
#include "core/outreach/projects.h"
#include "core/outreach/settings.h"
#include "core/store/profile_queries.h"
#include "core/store/setting_queries.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/test_store.h"

namespace overture::testing
{

using namespace overture::outreach;
using store::Done;
using store::OpKind;

/// What is kept for undo, for how long, and what happens when a step does not fit any more.
class TestUndoSteps : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void nothingToUndo();
  void survivesAnotherStart();
  void aNewStepClearsRedo();
  void aWriteThatChangesNothingIsNoStep();
  void sameKeyWithinAMinuteIsOneStep();
  void countsTheBytesOfAMergedStepOnce();
  void whatCancelsOutVanishes();
  void mergesNothingOverAnotherStep();
  void mergesNothingAfterAnUndo();
  void stepsOfTheProgramAreNotOnUndo();
  void keepsAThousandSteps();
  void keepsThemForNinetyDays();
  void whatCannotBeUndoneEmptiesTheHistory();
  void settingsAreNoStep();
  void aStepThatDoesNotFitIsDroppedWithOlderOnes();
  void aRedoThatDoesNotFitIsDroppedWithLaterOnes();
  void anOpenStepThatDoesNotFitDoesNotKeepTheFileShut();
  void aFailureLeavesNothing();

 private:
  static void rename(TestStore& store, const char* name, const char* mergeKey = "",
                     store::Origin origin = store::Origin::person);
  static QByteArray nameIn(TestStore& store) { return store.rows("SELECT name FROM profile"); }
  static QByteArray stepsIn(TestStore& store) { return store.rows("SELECT id, kind, state FROM undo_step"); }
  static void behindItsBack(TestStore& store, const char* sql);
};

void TestUndoSteps::rename(TestStore& store, const char* name, const char* mergeKey, store::Origin origin)
{
  auto action = editProfile({name, {}, {}, {}, {}, {}, {}});
  action.op.mergeKey = mergeKey;
  action.op.origin = origin;
  store.write(std::move(action));
}

void TestUndoSteps::behindItsBack(TestStore& store, const char* sql)
{
  db::Connection::open(store.file(), db::OpenMode::readWrite).execute(sql);
}

void TestUndoSteps::nothingToUndo()
{
  TestStore store;

  const auto undone = store.store().undo();
  const auto redone = store.store().redo();

  QCOMPARE(textOf(undone.error()), QByteArray("nothingToUndo"));
  QCOMPARE(textOf(redone.error()), QByteArray("nothingToUndo"));
}

void TestUndoSteps::survivesAnotherStart()
{
  TestStore store;
  rename(store, "Ada");
  rename(store, "Eva");
  store.undo();

  store.reopen();
  const auto state = store.store().undoState();
  store.redo();
  const auto redone = nameIn(store);
  store.undo();
  store.undo();

  QCOMPARE(state.undo->subject.name, std::string("Ada"));
  QCOMPARE(state.redo->subject.name, std::string("Eva"));
  QCOMPARE(redone, QByteArray("Eva\n"));
  QCOMPARE(nameIn(store), QByteArray("\n"));
}

void TestUndoSteps::aNewStepClearsRedo()
{
  TestStore store;
  rename(store, "Ada");
  rename(store, "Eva");
  store.undo();

  rename(store, "Ida");

  QVERIFY(!store.store().undoState().redo);
  QCOMPARE(stepsIn(store), QByteArray("1|edit_profile|done\n3|edit_profile|done\n"));
}

void TestUndoSteps::aWriteThatChangesNothingIsNoStep()
{
  TestStore store;
  rename(store, "Ada");
  rename(store, "Eva");
  store.undo();

  rename(store, "Ada");

  QCOMPARE(stepsIn(store), QByteArray("1|edit_profile|done\n2|edit_profile|undone\n"));
}

void TestUndoSteps::sameKeyWithinAMinuteIsOneStep()
{
  TestStore store;
  rename(store, "A", "name");
  store.clock().advance(std::chrono::seconds(60));
  rename(store, "Ad", "name");
  store.clock().advance(std::chrono::milliseconds(60'001));
  rename(store, "Ada", "name");
  rename(store, "Eva", "another");

  store.undo();
  const auto first = nameIn(store);
  store.undo();
  const auto second = nameIn(store);
  store.undo();

  QCOMPARE(first, QByteArray("Ada\n"));
  QCOMPARE(second, QByteArray("Ad\n"));
  QCOMPARE(nameIn(store), QByteArray("\n"));
}

void TestUndoSteps::countsTheBytesOfAMergedStepOnce()
{
  TestStore store;

  for (const auto* name : {"A", "Ad", "Ada"})
    rename(store, name, "name");

  QCOMPARE(store.rows("SELECT bytes = (SELECT sum(length(changeset)) FROM undo_part) FROM undo_step"),
           QByteArray("1\n"));
}

void TestUndoSteps::whatCancelsOutVanishes()
{
  TestStore store;
  rename(store, "Ada", "name");

  rename(store, "", "name");

  QCOMPARE(stepsIn(store), QByteArray());
  QVERIFY(!store.store().undoState().undo);
}

void TestUndoSteps::mergesNothingOverAnotherStep()
{
  TestStore store;
  rename(store, "A", "name");
  rename(store, "From the mail", "", store::Origin::program);

  rename(store, "Ada", "name");
  store.undo();

  QCOMPARE(nameIn(store), QByteArray("From the mail\n"));
}

void TestUndoSteps::mergesNothingAfterAnUndo()
{
  TestStore store;
  rename(store, "A", "name");
  store.write(addProject(aProject("Tides")));
  store.undo();

  rename(store, "Ada", "name");
  store.undo();

  QCOMPARE(nameIn(store), QByteArray("A\n"));
}

void TestUndoSteps::stepsOfTheProgramAreNotOnUndo()
{
  TestStore store;
  store.write(addProject(aProject("Tides")));
  store.write(addProject(aProject("Ice")));
  store.undo();

  rename(store, "From the mail", "", store::Origin::program);

  QCOMPARE(store.store().undoState().undo->subject.name, std::string("Tides"));
  QCOMPARE(store.store().undoState().redo->subject.name, std::string("Ice"));
}

void TestUndoSteps::keepsAThousandSteps()
{
  TestStore store;

  for (int i = 1; i <= 1003; ++i)
    rename(store, std::to_string(i).c_str());

  QCOMPARE(store.rows("SELECT count(*), min(id), max(id) FROM undo_step"), QByteArray("1000|4|1003\n"));
  QCOMPARE(store.rows("SELECT count(*), min(undo_step_id) FROM undo_part"), QByteArray("1000|4\n"));
}

void TestUndoSteps::keepsThemForNinetyDays()
{
  TestStore store;
  rename(store, "Ada");
  store.clock().advance(std::chrono::days(1));
  rename(store, "Eva");

  store.clock().advance(std::chrono::days(90));
  rename(store, "Ida");

  QCOMPARE(stepsIn(store), QByteArray("2|edit_profile|done\n3|edit_profile|done\n"));
}

void TestUndoSteps::whatCannotBeUndoneEmptiesTheHistory()
{
  TestStore store;
  rename(store, "Ada");
  auto erase = editProfile({});
  erase.op.undoable = false;

  store.write(std::move(erase));

  QCOMPARE(stepsIn(store), QByteArray());
  QCOMPARE(textOf(store.store().undo().error()), QByteArray("nothingToUndo"));
}

void TestUndoSteps::settingsAreNoStep()
{
  TestStore store;
  rename(store, "Ada");
  const auto valueOf = [&store] {
    return store.read([](const store::ReadTx& tx) { return store::setting(tx, "csv mapping"); });
  };

  store.write(keepSetting("csv mapping", "name=1"));
  const auto kept = valueOf();
  store.write(keepSetting("csv mapping", "name=2"));
  store.undo();
  const auto changed = valueOf();
  store.write(keepSetting("csv mapping", std::nullopt));

  QCOMPARE(kept, std::optional<std::string>("name=1"));
  QCOMPARE(changed, std::optional<std::string>("name=2"));
  QCOMPARE(nameIn(store), QByteArray("\n"));
  QCOMPARE(valueOf(), std::optional<std::string>());
}

void TestUndoSteps::aStepThatDoesNotFitIsDroppedWithOlderOnes()
{
  TestStore store;
  store.write(addProject(aProject("Tides")));
  rename(store, "Ada");
  behindItsBack(store, "UPDATE profile SET name = 'Eva'");
  const auto before = store.dump();

  const auto undone = store.store().undo();

  QCOMPARE(textOf(undone.error()), QByteArray("undoConflict \"Ada\""));
  QVERIFY(!store.store().undoState().undo);
  QCOMPARE(store.dump(), before);
}

void TestUndoSteps::aRedoThatDoesNotFitIsDroppedWithLaterOnes()
{
  TestStore store;
  store.write(addProject(aProject("Tides")));
  rename(store, "Ada");
  rename(store, "Eva");
  store.undo();
  store.undo();
  behindItsBack(store, "UPDATE profile SET name = 'Ida'");

  const auto redone = store.store().redo();

  QCOMPARE(textOf(redone.error()), QByteArray("undoConflict \"Ada\""));
  QVERIFY(!store.store().undoState().redo);
  store.undo();
  QCOMPARE(store.rows("SELECT title FROM project"), QByteArray());
}

void TestUndoSteps::anOpenStepThatDoesNotFitDoesNotKeepTheFileShut()
{
  TestStore store;
  rename(store, "Ada");
  rename(store, "Eva");
  store.close();
  behindItsBack(store, "UPDATE undo_step SET state = 'open' WHERE id = 2; UPDATE profile SET name = 'Ida'");

  store.reopen();

  QCOMPARE(nameIn(store), QByteArray("Ida\n"));
  QCOMPARE(stepsIn(store), QByteArray());
}

void TestUndoSteps::aFailureLeavesNothing()
{
  TestStore store;
  const auto before = store.dump();
  auto action = editProfile({"Ada", {}, {}, {}, {}, {}, {}});

  const auto refusal = store.refused(store::Action<Done>{action.op, [action](store::WriteTx& tx) -> Result<Done> {
                                                           static_cast<void>(action.body(tx));
                                                           return fail(ErrorKind::invalid, "after all");
                                                         }});

  QCOMPARE(refusal, QByteArray("invalid \"after all\""));
  QCOMPARE(store.dump(), before);
  QCOMPARE(stepsIn(store), QByteArray());
}

OVERTURE_TEST(TestUndoSteps);

}  // namespace overture::testing

#include "test_undo_steps.moc"
