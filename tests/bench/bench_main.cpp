#include "tests/bench/measurements.h"

#include <QApplication>

/// `PROGRAM FILE`: measures, reads the figures out and writes them to FILE as JSON.
int main(int argc, char** argv)
{
  using namespace overture::bench;
  QApplication application(argc, argv);
  QApplication::setQuitOnLastWindowClosed(false);
  BenchWorld world;
  Figures figures;
  measureImport(world, figures);
  measureGrowing(world, figures);
  measureStart(world, figures);
  measureEdits(world, figures);
  const auto file = QCoreApplication::arguments().value(1, QStringLiteral("bench.json"));
  return figures.writeTo(file.toStdString()) ? 0 : 1;
}
