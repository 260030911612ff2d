#include "ui/pages/bound_form.h"

#include "ui/bridge/sentences.h"
#include "ui/bridge/text.h"

namespace overture::ui
{

BoundForm::BoundForm(QWidget* parent) : FieldForm(parent)
{
  connect(this, &FieldForm::edited, this, [this](const QString& key, const QString& value) { m_known[key] = value; });
}

void BoundForm::showValue(const QString& key, const QString& value)
{
  if (!isBeingTyped(key) && this->value(key) != value)
    setValue(key, value);
  m_known[key] = value;
}

bool BoundForm::isBeingTyped(const QString& key) const
{
  const auto* control = editor(key);
  const auto known = m_known.constFind(key);
  return control != nullptr && control->hasFocus() && known != m_known.cend() && value(key) != *known;
}

bool BoundForm::showProblems(const Error& error)
{
  QMap<QString, QString> texts;
  for (const auto& problem : error.problems)
    if (const auto key = toQt(problem.field); editor(key) != nullptr)
      texts.insert(key, sentenceFor(problem));
  setProblems(texts);
  return !texts.isEmpty();
}

}  // namespace overture::ui
