#include "ui/pages/preferences/question_words.h"

#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/pages/preferences/questions_section.h"

namespace overture::ui
{
namespace
{

/// Every value of a kind that says something.
template <class Kind>
std::vector<FieldChoice> choicesOf(Kind unknown)
{
  std::vector<FieldChoice> choices;
  for (const auto& each : enumTexts<Kind>)
    if (each.value != unknown)
      choices.push_back({toQt(each.text), wordFor(each.value)});
  return choices;
}

QString textOfChoice(const std::vector<FieldChoice>& choices, const QString& value)
{
  for (const auto& choice : choices)
    if (choice.value == value)
      return choice.text;
  return value;
}

QString acceptedText(const Criterion& question)
{
  const auto choices = acceptable(toQt(question.answersItself));
  QStringList texts;
  for (const auto& value : acceptedIn(question.answersItselfFrom))
    texts += textOfChoice(choices, value);
  return texts.join(QuestionsSection::tr(", ", "between accepted values"));
}

}  // namespace

std::vector<FieldChoice> answerSources()
{
  return {
      {QString(), QuestionsSection::tr("By hand, for each company")},
      {QStringLiteral("size"), QuestionsSection::tr("Size")},
      {QStringLiteral("remote"), QuestionsSection::tr("Remote policy")},
      {QStringLiteral("place"), QuestionsSection::tr("Place")},
      {QStringLiteral("tag"), QuestionsSection::tr("Tag")},
      {QStringLiteral("ml_role"), QuestionsSection::tr("Role of machine learning")},
  };
}

std::vector<FieldChoice> acceptable(const QString& source)
{
  if (source == QLatin1String("size"))
    return choicesOf(SizeBand::unknown);
  if (source == QLatin1String("remote"))
    return choicesOf(RemotePolicy::unknown);
  if (source == QLatin1String("ml_role"))
    return choicesOf(MlRole::unknown);
  return {};
}

QStringList acceptedIn(const std::string& list)
{
  QStringList values;
  for (const auto& value : toQt(list).split(QLatin1Char(','), Qt::SkipEmptyParts))
    values += value.trimmed();
  return values;
}

QString detailOf(const Criterion& question)
{
  const auto source = textOfChoice(answerSources(), toQt(question.answersItself));
  if (question.answersItself.empty())
    return QuestionsSection::tr("Weight %1 · %2").arg(question.weight).arg(source);
  return QuestionsSection::tr("Weight %1 · %2: %3").arg(question.weight).arg(source, acceptedText(question));
}

}  // namespace overture::ui
