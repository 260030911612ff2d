#include "core/outreach/people.h"
#include "core/store/person_queries.h"
#include "tests/bench/measurements.h"
#include "tests/bench/paint_watch.h"
#include "tests/bench/run_until.h"
#include "tests/bench/watchdog.h"
#include "ui/shell/page_stack.h"
#include "ui/style/cell.h"
#include "ui/widgets/record_table.h"

#include <QStandardItemModel>
#include <QTableView>
#include <fmt/format.h>

namespace overture::bench
{
namespace
{

constexpr int rounds = 15;
constexpr int manyEdits = 1000;

ui::RecordTable* loadedTable(ui::MainWindow& window)
{
  window.resize(1280, 800);
  window.show();
  window.go({ui::PageId::people});
  auto* table = window.pages().current()->findChild<ui::RecordTable*>();
  runUntil([table] { return table->model()->rowCount() > 0; });
  return table;
}

Person firstShown(ui::Document& document, const ui::RecordTable& table)
{
  const PersonId id{table.model()->index(0, 0).data(ui::idRole).toLongLong()};
  const auto shown = id.isSet() ? id : PersonId{1};
  return document.bridge->readOr(
      Person(), [shown](const store::ReadTx& tx) { return store::findPerson(tx, shown).value_or(Person()); });
}

double bareEdit()
{
  QTableView table;
  QStandardItemModel model(1000, 6);
  table.setModel(&model);
  table.resize(1280, 800);
  table.show();
  PaintWatch watch(table.viewport());
  static_cast<void>(watch.untilPaint([&table] { table.viewport()->update(); }));
  Series series;
  for (int round = 0; round < rounds; ++round)
    series.add(watch.untilPaint([&] { model.setData(model.index(0, 0), QString::number(round)); }));
  return series.median();
}

void measureOneEdit(ui::Document& document, ui::RecordTable& table, Figures& figures)
{
  auto person = firstShown(document, table);
  PaintWatch watch(table.viewport());
  Series series;
  for (int round = 0; round < rounds; ++round) {
    person.title = fmt::format("Head of Data {}", round);
    series.add(watch.untilPaint([&] { document.bridge->write(outreach::editPerson(person)); }));
  }
  figures.addBesideFloor("edit_to_repaint_100000_people", series.median(), bareEdit());
}

void measureManyEdits(ui::Document& document, const ui::RecordTable& table, Figures& figures)
{
  auto person = firstShown(document, table);
  Watchdog watchdog;
  int done = 0;
  for (int edit = 0; edit < manyEdits; ++edit) {
    person.title = fmt::format("Head of Everything {}", edit);
    document.bridge->write<store::Done>(outreach::editPerson(person), document.window.get(),
                                        [&done](const Result<store::Done>&) { ++done; });
  }
  runUntil([&done] { return done == manyEdits; });
  figures.add("edits_1000_longest_gui_stretch", watchdog.longest());
}

}  // namespace

void measureEdits(BenchWorld& world, Figures& figures)
{
  const auto document = world.open(world.file("people.db"));
  auto* table = loadedTable(*document->window);
  measureOneEdit(*document, *table, figures);
  measureManyEdits(*document, *table, figures);
}

}  // namespace overture::bench
