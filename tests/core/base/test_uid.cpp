#include "core/base/uid.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <set>
#include <thread>

namespace overture::testing
{

class TestUid : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void readsAsHexadecimal();
  void repeatsForTheSameSeed();
  void fillsEveryByte();
  void neverMakesTheSameTwice();
  void servesSeveralThreads();
};

void TestUid::readsAsHexadecimal()
{
  Uid uid;
  uid.bytes[0] = 0x0A;
  uid.bytes[15] = 0xFF;

  QCOMPARE(QByteArray::fromStdString(toHex(uid)), QByteArray("0a0000000000000000000000000000ff"));
}

void TestUid::repeatsForTheSameSeed()
{
  SeededUids one(7);
  SeededUids same(7);
  SeededUids other(8);
  const auto first = one.next();

  QVERIFY(same.next() == first);
  QVERIFY(other.next() != first);
  QVERIFY(one.next() == same.next());
  QVERIFY(one.next() != first);
}

void TestUid::fillsEveryByte()
{
  RandomUids source;
  std::array<std::set<int>, 16> seen;
  for (int i = 0; i < 64; ++i) {
    const auto uid = source.next();
    for (std::size_t k = 0; k < seen.size(); ++k)
      seen.at(k).insert(uid.bytes.at(k));
  }

  for (const auto& values : seen)
    QVERIFY(values.size() > 20);
}

void TestUid::neverMakesTheSameTwice()
{
  RandomUids source;
  std::set<Uid> seen;

  for (int i = 0; i < 2000; ++i)
    seen.insert(source.next());

  QCOMPARE(seen.size(), std::size_t{2000});
}

void TestUid::servesSeveralThreads()
{
  SeededUids source(3);
  std::array<std::vector<Uid>, 4> made;

  {
    std::vector<std::jthread> threads;
    for (auto& own : made)
      threads.emplace_back([&own, &source] {
        for (int i = 0; i < 500; ++i)
          own.push_back(source.next());
      });
  }

  std::set<Uid> all;
  for (const auto& own : made)
    all.insert(own.begin(), own.end());
  QCOMPARE(all.size(), std::size_t{2000});
}

OVERTURE_TEST(TestUid);

}  // namespace overture::testing

#include "test_uid.moc"
