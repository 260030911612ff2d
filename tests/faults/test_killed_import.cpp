#include "core/outreach/companies.h"
#include "core/outreach/import_companies.h"
#include "tests/support/builders.h"
#include "tests/support/child_process.h"
#include "tests/support/store_dump.h"
#include "tests/support/test_main.h"
#include "tests/support/test_store.h"

#include <unistd.h>

namespace overture::testing
{

/// A process that dies in the middle of an import leaves nothing of it.
class TestKilledImport : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void isTakenBackAtTheNextStart();

 private:
  static QByteArray companiesIn(const std::filesystem::path& file);
  static void importUntilKilled(const std::filesystem::path& file, const ChildProcess::Tell& tell);
};

QByteArray TestKilledImport::companiesIn(const std::filesystem::path& file)
{
  return rowsIn(db::Connection::open(file, db::OpenMode::readOnly), "SELECT count(*) FROM company");
}

/// Tells when the third part is about to be written, and stops there.
void TestKilledImport::importUntilKilled(const std::filesystem::path& file, const ChildProcess::Tell& tell)
{
  auto import = std::make_shared<outreach::CompanyImport>();
  for (int i = 0; i < 1000; ++i)
    import->added.push_back(aCompany("Company " + std::to_string(i)));
  const auto action = outreach::importCompanies(import);
  const FixedClock clock;
  SeededUids uids(2);
  auto store = store::Store::open(file, {clock, uids});
  int part = 0;
  static_cast<void>((*store)->writeInBatches({action.op, [&](store::WriteTx& tx) {
                                                if (++part == 3) {
                                                  tell("two parts are written");
                                                  ::pause();
                                                }
                                                return action.next(tx);
                                              }}));
}

void TestKilledImport::isTakenBackAtTheNextStart()
{
  TestStore store;
  store.write(outreach::addCompany(aCompany("Nordhavn")));
  const auto before = store.dump();
  store.close();
  ChildProcess importer([&](const ChildProcess::Tell& tell) { importUntilKilled(store.file(), tell); });
  QCOMPARE(importer.nextLine(), QByteArray("two parts are written"));

  importer.kill();
  const auto left = companiesIn(store.file());
  store.reopen();

  QCOMPARE(left, QByteArray("401\n"));
  QCOMPARE(store.dump(), before);
  QCOMPARE(store.findings(), QByteArray());
  QCOMPARE(store.store().undoState().undo->subject.name, std::string("Nordhavn"));
}

OVERTURE_TEST(TestKilledImport);

}  // namespace overture::testing

#include "test_killed_import.moc"
