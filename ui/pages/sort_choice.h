#pragma once

#include <QString>

class QTableView;

namespace overture::ui
{

class Preferences;

/// By which column a list is sorted, as the person left it.
struct SortChoice {
  int column = 0;
  bool descending = false;
  friend bool operator==(const SortChoice&, const SortChoice&) = default;
};

void keepSort(Preferences& preferences, const QString& name, const SortChoice& choice);
/// The fallback where nothing is kept, or a column that the list of `columns` does not have.
[[nodiscard]] SortChoice keptSort(const Preferences& preferences, const QString& name, const SortChoice& fallback,
                                  int columns);
/// Shows the arrow at the heading; asks for nothing.
void showSort(QTableView& table, const SortChoice& choice);

}  // namespace overture::ui
