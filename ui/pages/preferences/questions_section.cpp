#include "ui/pages/preferences/questions_section.h"

#include "core/outreach/companies.h"
#include "core/store/criterion_queries.h"
#include "ui/bridge/text.h"
#include "ui/pages/preferences/editable_rows.h"
#include "ui/pages/preferences/question_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

#include <algorithm>

namespace overture::ui
{
namespace
{

constexpr int highestWeight = 5;
constexpr auto listedSources = {"size", "remote", "ml_role"};

/// "size:51-200": the box that accepts one value of a source.
QString boxKey(const QString& source, const QString& value)
{
  return QStringLiteral("%1:%2").arg(source, value);
}

std::vector<FieldChoice> weights()
{
  std::vector<FieldChoice> choices;
  for (int weight = 1; weight <= highestWeight; ++weight)
    choices.push_back({QString::number(weight), QString::number(weight)});
  return choices;
}

bool isNamed(const QString& source)
{
  return source == QLatin1String("place") || source == QLatin1String("tag");
}

}  // namespace

QuestionsSection::QuestionsSection(const Workspace& workspace, QWidget* parent)
    : PreferencesSection(workspace, parent),
      m_hint(new TextLabel(TextRank::second, this)),
      m_rows(new EditableRows(true, this)),
      m_add(new Button(this))
{
  m_hint->setWordWrap(true);
  column()->addWidget(m_hint);
  column()->addWidget(m_rows);
  makeForm();
  column()->addWidget(m_add, 0, Qt::AlignLeft);
  m_add->setEnabled(!workspace.store.isReadOnly());
  connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
  connect(m_rows, &EditableRows::removeRequested, this, &QuestionsSection::remove);
  connect(m_rows, &EditableRows::moveRequested, this, &QuestionsSection::move);
  connect(m_rows, &EditableRows::editRequested, this, [this](qint64 id) {
    const auto found = std::ranges::find(m_questions, CriterionId{id}, &Criterion::id);
    if (found != m_questions.end())
      edit(Criterion(*found));
  });
  retranslate();
  closeForm();
}

void QuestionsSection::makeForm()
{
  m_box = new QWidget(this);
  auto* box = new QVBoxLayout(m_box);
  box->setContentsMargins(0, 0, 0, 0);
  m_form = new FieldForm(m_box);
  m_form->addLine(QStringLiteral("question"));
  m_form->addChoice(QStringLiteral("weight"), weights());
  m_form->addChoice(QStringLiteral("source"), answerSources());
  for (const auto* source : listedSources)
    for (const auto& choice : acceptable(QLatin1String(source)))
      m_form->addCheck(boxKey(QLatin1String(source), choice.value));
  m_form->addLine(QStringLiteral("accepted"));
  m_save = new Button(m_box);
  m_cancel = new Button(m_box, Button::Rank::quiet);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_save);
  buttons->addWidget(m_cancel);
  buttons->addStretch();
  box->addWidget(m_form);
  box->addLayout(buttons);
  column()->addWidget(m_box);
  connect(m_form, &FieldForm::edited, this, &QuestionsSection::showAccepted);
  connect(m_form, &FieldForm::submitted, this, &QuestionsSection::keep);
  connect(m_save, &QPushButton::clicked, this, &QuestionsSection::keep);
  connect(m_cancel, &QPushButton::clicked, this, &QuestionsSection::closeForm);
}

void QuestionsSection::reload()
{
  m_questions = workspace().store.readOr(std::vector<Criterion>(), store::criteria);
  std::vector<EditableRow> rows;
  for (const auto& question : m_questions)
    rows.push_back({question.id.value, toQt(question.question), detailOf(question)});
  m_rows->setRows(rows, !workspace().store.isReadOnly());
}

void QuestionsSection::edit(const Criterion& question)
{
  m_edited = question;
  const auto source = toQt(question.answersItself);
  const auto accepted = acceptedIn(question.answersItselfFrom);
  m_form->setProblems({});
  m_form->setValue(QStringLiteral("question"), toQt(question.question));
  m_form->setValue(QStringLiteral("weight"), QString::number(question.weight));
  m_form->setValue(QStringLiteral("source"), source);
  for (const auto* listed : listedSources) {
    const QString name = QLatin1String(listed);
    for (const auto& choice : acceptable(name)) {
      const bool isAccepted = name == source && accepted.contains(choice.value);
      m_form->setValue(boxKey(name, choice.value), isAccepted ? QStringLiteral("1") : QString());
    }
  }
  m_form->setValue(QStringLiteral("accepted"), isNamed(source) ? accepted.join(QStringLiteral(", ")) : QString());
  showAccepted();
  m_box->show();
  m_add->hide();
  m_form->focusField(QStringLiteral("question"));
}

void QuestionsSection::closeForm()
{
  m_box->hide();
  m_add->show();
}

void QuestionsSection::showAccepted()
{
  const auto source = m_form->value(QStringLiteral("source"));
  for (const auto* listed : listedSources) {
    const QString name = QLatin1String(listed);
    for (const auto& choice : acceptable(name))
      m_form->setFieldVisible(boxKey(name, choice.value), name == source);
  }
  m_form->setFieldVisible(QStringLiteral("accepted"), isNamed(source));
}

Criterion QuestionsSection::edited() const
{
  auto question = m_edited;
  const auto source = m_form->value(QStringLiteral("source"));
  question.question = toCore(m_form->value(QStringLiteral("question")).trimmed());
  question.weight = std::max(1, m_form->value(QStringLiteral("weight")).toInt());
  question.answersItself = toCore(source);
  QStringList accepted;
  for (const auto& choice : acceptable(source))
    if (!m_form->value(boxKey(source, choice.value)).isEmpty())
      accepted += choice.value;
  if (isNamed(source))
    accepted = acceptedIn(toCore(m_form->value(QStringLiteral("accepted")).replace(QChar(0xFF0C), QLatin1Char(','))));
  question.answersItselfFrom = toCore(accepted.join(QLatin1Char(',')));
  return question;
}

void QuestionsSection::keep()
{
  auto question = edited();
  const auto answer = [this](const auto& result) {
    if (!result)
      return tellProblems(*m_form, result.error());
    closeForm();
  };
  if (question.id.isSet())
    return workspace().store.write<store::Done>(outreach::editCriterion(std::move(question)), this, answer);
  question.position = m_questions.empty() ? 0 : m_questions.back().position + 1;
  workspace().store.write<CriterionId>(outreach::addCriterion(std::move(question)), this, answer);
}

void QuestionsSection::remove(qint64 id)
{
  workspace().store.write<store::Done>(outreach::removeCriterion(CriterionId{id}));
}

/// The two trade places; as one undo step.
void QuestionsSection::move(qint64 id, int step)
{
  const auto count = static_cast<int>(m_questions.size());
  const auto found = std::ranges::find(m_questions, CriterionId{id}, &Criterion::id);
  const auto from = static_cast<int>(found - m_questions.begin());
  const int to = from + step;
  if (from >= count || to < 0 || to >= count)
    return;
  std::swap(m_questions[static_cast<std::size_t>(from)], m_questions[static_cast<std::size_t>(to)]);
  for (int place = 0; place < count; ++place)
    keepAt(m_questions[static_cast<std::size_t>(place)], place);
}

void QuestionsSection::keepAt(Criterion question, int position)
{
  if (question.position == position)
    return;
  question.position = position;
  auto action = outreach::editCriterion(std::move(question));
  action.op.mergeKey = "criterion order";
  workspace().store.write<store::Done>(std::move(action));
}

void QuestionsSection::retranslate()
{
  setTitle(tr("My questions about companies"));
  m_hint->setText(
      tr("What would the right employer be like? Each answered question counts by its weight in the fit of a "
         "company."));
  m_form->setLabel(QStringLiteral("question"), tr("Question"));
  m_form->setPlaceholder(QStringLiteral("question"), tr("Is machine learning its product?"));
  m_form->setLabel(QStringLiteral("weight"), tr("Weight, 1 to 5"));
  m_form->setLabel(QStringLiteral("source"), tr("Answers itself from"));
  m_form->setLabel(QStringLiteral("accepted"), tr("Counts as yes (separated by commas)"));
  m_save->setText(tr("Save question"));
  m_cancel->setText(tr("Cancel"));
  m_add->setText(tr("Add a question"));
  fillChoices();
  reload();
}

void QuestionsSection::fillChoices()
{
  const auto source = m_form->value(QStringLiteral("source"));
  m_form->setChoices(QStringLiteral("source"), answerSources());
  m_form->setValue(QStringLiteral("source"), source);
  for (const auto* listed : listedSources)
    for (const auto& choice : acceptable(QLatin1String(listed)))
      m_form->setLabel(boxKey(QLatin1String(listed), choice.value), choice.text);
}

}  // namespace overture::ui
