#include "tests/bench/measurements.h"
#include "tests/bench/people_data.h"
#include "tests/bench/run_until.h"
#include "tests/bench/watchdog.h"

#include <QElapsedTimer>

namespace overture::bench
{
namespace
{

constexpr int people = 100'000;

}  // namespace

void measureGrowing(BenchWorld& world, Figures& figures)
{
  const auto document = world.open(world.file("people.db"));
  document->window->resize(1280, 800);
  document->window->show();
  document->window->go({ui::PageId::people});
  Watchdog watchdog;
  bool done = false;
  QElapsedTimer timer;
  timer.start();
  document->bridge->writeInBatches(makePeople(people), {}, document->window.get(),
                                   [&done](const Result<store::Done>& result) { done = result.has_value(); });
  runUntil([&done] { return done; });
  figures.add("write_100000_people_rows_a_second", people / (static_cast<double>(timer.elapsed()) / 1000));
  figures.add("write_100000_people_longest_gui_stretch", watchdog.longest());
}

}  // namespace overture::bench
