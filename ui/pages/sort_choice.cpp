#include "ui/pages/sort_choice.h"

#include "ui/bridge/preferences.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableView>

#include <cstdlib>

namespace overture::ui
{

void keepSort(Preferences& preferences, const QString& name, const SortChoice& choice)
{
  preferences.setChoice(
      name, QStringLiteral("%1%2").arg(choice.descending ? QStringLiteral("-") : QString()).arg(choice.column + 1));
}

SortChoice keptSort(const Preferences& preferences, const QString& name, const SortChoice& fallback, int columns)
{
  bool isNumber = false;
  const int kept = preferences.choice(name).toInt(&isNumber);
  const int column = std::abs(kept) - 1;
  return isNumber && column >= 0 && column < columns ? SortChoice{column, kept < 0} : fallback;
}

void showSort(QTableView& table, const SortChoice& choice)
{
  auto* headings = table.horizontalHeader();
  const QSignalBlocker quiet(headings);
  headings->setSortIndicatorShown(true);
  headings->setSortIndicator(choice.column, choice.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

}  // namespace overture::ui
