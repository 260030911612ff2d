#include "tests/bench/run_until.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

namespace overture::bench
{
namespace
{

constexpr qint64 longestMs = 120'000;

}  // namespace

void runUntil(const std::function<bool()>& done)
{
  if (done())
    return;
  QElapsedTimer waited;
  waited.start();
  QTimer poll;
  QObject::connect(&poll, &QTimer::timeout, [&] {
    if (waited.elapsed() > longestMs)
      qFatal("what was waited for did not happen");
    if (done())
      QCoreApplication::exit();  // quit would close the windows
  });
  poll.start(1);
  while (!done())
    QCoreApplication::exec();
}

}  // namespace overture::bench
