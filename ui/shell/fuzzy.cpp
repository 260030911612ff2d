#include "ui/shell/fuzzy.h"

namespace overture::ui
{
namespace
{

bool beginsAWord(const QString& name, const QString& typed)
{
  for (auto at = name.indexOf(typed); at >= 0; at = name.indexOf(typed, at + 1))
    if (at == 0 || !name.at(at - 1).isLetterOrNumber())
      return true;
  return false;
}

bool holdsInOrder(const QString& name, const QString& typed)
{
  qsizetype next = 0;
  for (const auto letter : name)
    if (next < typed.size() && letter == typed.at(next))
      ++next;
  return next == typed.size();
}

}  // namespace

int fuzzyRank(const QString& name, const QString& typed)
{
  const auto whole = name.toCaseFolded();
  const auto wanted = typed.simplified().toCaseFolded();
  if (wanted.isEmpty())
    return 1;
  if (whole.startsWith(wanted))
    return 3;
  if (beginsAWord(whole, wanted))
    return 2;
  return holdsInOrder(whole, wanted) ? 1 : 0;
}

}  // namespace overture::ui
