#pragma once

#include "tests/bench/bench_world.h"
#include "tests/bench/figures.h"

namespace overture::bench
{

/// Each adds its figures; milliseconds unless the name says otherwise.

/// Rows a second that an import of companies takes, beside the sqlite3 shell with the same columns and a search index.
void measureImport(BenchWorld& world, Figures& figures);

/// Makes the file of 100,000 people through the window's store, and tells the longest stretch on the GUI thread.
void measureGrowing(BenchWorld& world, Figures& figures);

/// Open to first paint with 100,000 people, beside an empty window with a bare table.
void measureStart(BenchWorld& world, Figures& figures);

/// One edit to its repaint with 100,000 people, beside a bare table of as many; then 1,000 edits in a row and the
/// longest stretch on the GUI thread meanwhile.
void measureEdits(BenchWorld& world, Figures& figures);

}  // namespace overture::bench
