#include "tests/support/test_main.h"
#include "ui/bridge/mailbox.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <memory>
#include <thread>

namespace overture::testing
{
namespace
{

using ui::Mailbox;

/// Holds the thread up, as the showing of a large change does.
void workFor(qint64 ms)
{
  QElapsedTimer timer;
  timer.start();
  while (timer.elapsed() < ms) {
  }
}

}  // namespace

class TestMailbox : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void deliversInTheOrderOfPosting()
  {
    QObject receiver;
    const auto box = std::make_shared<Mailbox>(&receiver);
    QString order;

    std::thread([&] {
      for (const QChar letter : QStringLiteral("abcde"))
        box->post([&order, letter] { order += letter; });
    }).join();

    QTRY_COMPARE(order, QString("abcde"));
  }

  void letsOthersInBetween()
  {
    QObject receiver;
    const auto box = std::make_shared<Mailbox>(&receiver);
    QString order;
    QTimer other;
    other.setSingleShot(true);
    connect(&other, &QTimer::timeout, this, [&order] { order += 'o'; });

    other.start(0);
    for (int i = 0; i < 3; ++i)
      box->post([&order] {
        workFor(5);
        order += 'w';
      });

    QTRY_COMPARE(order.count('w'), 3);
    QVERIFY2(order.indexOf('o') < order.lastIndexOf('w'), qPrintable(order));
  }

  void dropsWhatComesAfterClosing()
  {
    QObject receiver;
    const auto box = std::make_shared<Mailbox>(&receiver);
    QString order;

    box->post([&] {
      order += 'a';
      box->close();
    });
    box->post([&order] { order += 'b'; });
    const auto after = std::make_shared<Mailbox>(this);
    after->post([&order] { order += 'z'; });

    QTRY_COMPARE(order, QString("az"));
  }
};

OVERTURE_TEST(TestMailbox);

}  // namespace overture::testing

#include "test_mailbox.moc"
