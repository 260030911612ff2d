#include "tests/core/store/every_kind.h"
#include "tests/support/test_main.h"

#include <set>

namespace overture::testing
{

using store::OpKind;

/// Whatever a person does can be undone and redone, and leaves search index and computed values sound each time.
class TestUndoOfEveryKind : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void namesEveryKind();
  void comesAndGoesWhole_data();
  void comesAndGoesWhole();

 private:
  /// Kinds that are on no undo step.
  static std::set<OpKind> exempt() { return {OpKind::keepSetting}; }
};

void TestUndoOfEveryKind::namesEveryKind()
{
  QByteArrayList missing;

  for (const auto& [kind, text] : enumTexts<OpKind>)
    if (!exempt().contains(kind) && !everyKind().contains(kind))
      missing += QByteArray(text.data(), static_cast<qsizetype>(text.size()));

  QCOMPARE(missing.join(' '), QByteArray());
}

void TestUndoOfEveryKind::comesAndGoesWhole_data()
{
  QTest::addColumn<OpKind>("kind");
  for (const auto& [kind, act] : everyKind())
    QTest::newRow(std::string(toText(kind)).c_str()) << kind;
}

void TestUndoOfEveryKind::comesAndGoesWhole()
{
  QFETCH(const OpKind, kind);
  TestStore store;
  const auto world = kind == OpKind::makeSample ? World() : makeWorld(store);
  store.clock().advance(std::chrono::minutes(2));
  const auto before = store.dump();

  everyKind().at(kind)(store, world);
  const auto after = store.dump();
  QVERIFY(after != before);
  QCOMPARE(toText(store.store().undoState().undo->kind), toText(kind));
  QCOMPARE(store.findings(), QByteArray());

  store.undo();
  QCOMPARE(store.dump(), before);
  QCOMPARE(store.findings(), QByteArray());

  store.redo();
  QCOMPARE(store.dump(), after);
  QCOMPARE(store.findings(), QByteArray());

  store.reopen();
  store.undo();
  QCOMPARE(store.dump(), before);
  QCOMPARE(store.findings(), QByteArray());
}

OVERTURE_TEST(TestUndoOfEveryKind);

}  // namespace overture::testing

#include "test_undo_of_every_kind.moc"
