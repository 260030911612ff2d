#pragma once

#include "core/base/enum_text.h"
#include "ui/bridge/words.h"

#include <QComboBox>

#include <algorithm>
#include <optional>

namespace overture::ui
{

/// A box that filters by a kind: the first entry stands for all, the others for one value each. Keeps what is chosen.
template <class E>
void fillKindChoice(QComboBox& box, const QString& all)
{
  const int chosen = std::max(box.currentIndex(), 0);
  box.clear();
  box.addItem(all);
  for (const auto& entry : enumTexts<E>)
    box.addItem(wordFor(entry.value), static_cast<int>(entry.value));
  box.setCurrentIndex(chosen);
}

template <class E>
[[nodiscard]] std::optional<E> kindChoice(const QComboBox& box)
{
  return box.currentIndex() > 0 ? std::optional(static_cast<E>(box.currentData().toInt())) : std::nullopt;
}

}  // namespace overture::ui
