#include "ui/pages/preferences/preferences_section.h"

#include "ui/bridge/sentences.h"
#include "ui/bridge/text.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QVBoxLayout>

namespace overture::ui
{

PreferencesSection::PreferencesSection(const Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_title(new TextLabel(TextRank::strong, this))
{
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->setSpacing(space8);
  auto* card = new Card(this);
  m_column = card->column();
  m_column->setSpacing(space8);
  outer->addWidget(m_title);
  outer->addWidget(card);
}

void PreferencesSection::setTitle(const QString& title)
{
  m_title->setText(title);
  setAccessibleName(title);
}

void PreferencesSection::tellProblems(FieldForm& form, const Error& error)
{
  QMap<QString, QString> problems;
  for (const auto& problem : error.problems)
    problems.insert(toQt(problem.field), sentenceFor(problem));
  form.setProblems(problems);
  if (problems.isEmpty())
    Q_EMIT failed(error);
}

void PreferencesSection::changeEvent(QEvent* event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange)
    retranslate();
}

}  // namespace overture::ui
