#pragma once

#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/widgets/field_form.h"

#include <vector>

namespace overture::ui
{

/// Every value of an enumeration as a choice of a form, in the current language; a dash where it has no word.
template <class E>
[[nodiscard]] std::vector<FieldChoice> enumChoices()
{
  std::vector<FieldChoice> choices;
  for (const auto& entry : enumTexts<E>) {
    const auto word = wordFor(entry.value);
    choices.push_back({toQt(entry.text), word.isEmpty() ? QStringLiteral("–") : word});
  }
  return choices;
}

template <class E>
[[nodiscard]] E enumValue(const QString& text, E fallback)
{
  return fromText<E>(toCore(text)).value_or(fallback);
}

template <class E>
[[nodiscard]] QString enumKey(E value)
{
  return toQt(toText(value));
}

}  // namespace overture::ui
