#include "core/outreach/companies.h"
#include "core/outreach/import_companies.h"
#include "core/outreach/messages.h"
#include "core/outreach/people.h"
#include "core/store/changes.h"
#include "core/store/column_place.h"
#include "core/store/company_queries.h"
#include "tests/support/builders.h"
#include "tests/support/test_main.h"
#include "tests/support/test_store.h"

#include <future>

namespace overture::testing
{

using namespace overture::outreach;
using store::Changes;

/// What observers are told of a commit.
class TestChanges : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void tellsWhatCameAndChanged();
  void tellsWhichColumns();
  void tellsUndoAsTheReverse();
  void countsAboveAThousandAsMany();
  void tellsOfLinksByTheirFirstKey();
  void isSilentAboutNothing();
  void tellsObserversBeforeTheAnswer();
  void tellsNobodyWhoHasGone();

 private:
  /// Every commit as text, "company +1 ~2 -3; person …".
  class Listener
  {
   public:
    explicit Listener(TestStore& store)
        : m_subscription(store.store().observe([this](const Changes& changes) { m_all.push_back(changes); }))
    {
    }
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] const Changes& last() const { return m_all.back(); }

   private:
    std::vector<Changes> m_all;
    Subscription m_subscription;
  };
  static QByteArray textOf(const Changes& changes);
};

QByteArray TestChanges::textOf(const Changes& changes)
{
  QByteArrayList tables;
  for (const auto& name : changes.tables()) {
    const auto* table = changes.find(name);
    auto text = QByteArray::fromStdString(name);
    for (const auto id : table->inserted)
      text += " +" + QByteArray::number(qlonglong{id});
    for (const auto id : table->updated)
      text += " ~" + QByteArray::number(qlonglong{id});
    for (const auto id : table->removed)
      text += " -" + QByteArray::number(qlonglong{id});
    tables += text + (table->many ? " many" : "");
  }
  return tables.join("; ");
}

QByteArray TestChanges::Listener::text() const
{
  QByteArrayList commits;
  for (const auto& changes : m_all)
    commits += textOf(changes);
  return commits.join('\n');
}

void TestChanges::tellsWhatCameAndChanged()
{
  TestStore store;
  const Listener listener(store);

  const auto mara = store.write(addPerson(aPerson("Mara Lindqvist"), {{AddressKind::mail, "m@n.example", {}}}));
  const auto draft = store.write(startMessage(aDraft(mara)));
  store.write(markSent(draft, testNow, Precision::exact));
  store.write(startMessage(aDraft(mara).inNewThread()));
  store.write(discardDraft(MessageId{2}));

  QCOMPARE(listener.text(), QByteArray("address +1; person +1\n"
                                       "message +1; message_body +1; thread +1\n"
                                       "message ~1\n"
                                       "message +2; message_body +2; thread +2\n"
                                       "message -2; message_body -2; thread -2"));
}

void TestChanges::tellsWhichColumns()
{
  TestStore store;
  Company company = aCompany("Nordhavn");
  company.id = store.write(addCompany(company));
  const Listener listener(store);
  company.tier = "A";

  store.write(editCompany(company));

  const auto place =
      store.read([](const store::ReadTx& tx) { return store::columnPlace(tx.connection(), "company", "tier"); });
  QCOMPARE(listener.last().find("company")->columns, std::uint64_t{1} << place);
  QVERIFY(listener.last().touches("company", company.id.value));
  QVERIFY(!listener.last().touches("company", 9));
  QVERIFY(!listener.last().touches("person"));
  QVERIFY(!listener.last().find("company")->addsOrRemoves());
}

void TestChanges::tellsUndoAsTheReverse()
{
  TestStore store;
  const Listener listener(store);
  store.write(addCompany(aCompany("Nordhavn")));

  store.undo();
  store.redo();

  QCOMPARE(listener.text(), QByteArray("company +1\ncompany -1\ncompany +1"));
}

void TestChanges::countsAboveAThousandAsMany()
{
  TestStore store;
  auto import = std::make_shared<CompanyImport>();
  for (int i = 0; i < 1001; ++i)
    import->added.push_back(aCompany("Company " + std::to_string(i)));
  store.write(importCompanies(import));
  const Listener listener(store);

  store.undo();

  QCOMPARE(listener.text(), QByteArray("company many"));
  QVERIFY(listener.last().touches("company", 5));
  QVERIFY(listener.last().find("company")->addsOrRemoves());
}

void TestChanges::tellsOfLinksByTheirFirstKey()
{
  TestStore store;
  store.write(addCompany(aCompany("Nordhavn")));
  const auto second = store.write(addCompany(aCompany("Kupferwerk")));
  const Listener listener(store);

  store.write(tagCompany(second, "copper"));

  QCOMPARE(listener.text(), QByteArray("company_tag +2; tag +1"));
}

void TestChanges::isSilentAboutNothing()
{
  TestStore store;
  Company company = aCompany("Nordhavn");
  company.id = store.write(addCompany(company));
  const Listener listener(store);

  store.write(editCompany(company));
  QVERIFY(!store.refused(addCompany(company)).isEmpty());

  QCOMPARE(listener.text(), QByteArray());
}

void TestChanges::tellsObserversBeforeTheAnswer()
{
  TestStore store;
  QByteArrayList order;
  const auto subscription = store.store().observe([&](const Changes&) { order += "observer"; });
  std::promise<void> answered;

  store.store().write<CompanyId>(addCompany(aCompany("Nordhavn")), [&](const auto&) {
    order += "answer";
    answered.set_value();
  });
  answered.get_future().wait();

  QCOMPARE(order.join(' '), QByteArray("observer answer"));
}

void TestChanges::tellsNobodyWhoHasGone()
{
  TestStore store;
  int told = 0;
  {
    const auto subscription = store.store().observe([&](const Changes&) { ++told; });
    store.write(addCompany(aCompany("Nordhavn")));
  }

  store.write(addCompany(aCompany("Kupferwerk")));

  QCOMPARE(told, 1);
}

OVERTURE_TEST(TestChanges);

}  // namespace overture::testing

#include "test_changes.moc"
