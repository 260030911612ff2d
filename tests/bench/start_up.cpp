#include "tests/bench/measurements.h"
#include "tests/bench/paint_watch.h"

#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>

namespace overture::bench
{
namespace
{

constexpr int rounds = 7;

double emptyWindow()
{
  QMainWindow window;
  auto* table = new QTableView(&window);
  QStandardItemModel model(30, 6);
  table->setModel(&model);
  window.setCentralWidget(table);
  window.resize(1280, 800);
  PaintWatch watch(table->viewport());
  return watch.untilPaint([&window] { window.show(); });
}

double ourWindow(BenchWorld& world)
{
  std::unique_ptr<ui::Document> document;
  double opened = 0;
  double painted = 0;
  opened = millisecondsOf([&] { document = world.open(world.file("people.db")); });
  document->window->resize(1280, 800);
  PaintWatch watch(document->window->centralWidget());
  painted = watch.untilPaint([&] { document->window->show(); });
  return opened + painted;
}

}  // namespace

void measureStart(BenchWorld& world, Figures& figures)
{
  Series floor;
  Series ours;
  for (int round = 0; round < rounds; ++round) {
    floor.add(emptyWindow());
    ours.add(ourWindow(world));
  }
  figures.addBesideFloor("start_to_first_paint", ours.median(), floor.median());
}

}  // namespace overture::bench
