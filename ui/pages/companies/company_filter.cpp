#include "ui/pages/companies/company_filter.h"

#include "ui/bridge/text.h"
#include "ui/bridge/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace overture::ui
{
namespace
{

/// For comparing: lower case, without blanks, dashes and underlines.
QString plainStage(QString word)
{
  static const QRegularExpression between(QStringLiteral("[\\s_\\-]+"));
  return word.toLower().remove(between);
}

std::optional<Stage> stageBeginning(const QString& typed, const std::vector<StageWord>& stages)
{
  const auto begin = plainStage(typed);
  const auto fits = [&begin](const StageWord& s) { return plainStage(s.word).startsWith(begin); };
  const auto found = std::ranges::find_if(stages, fits);
  return begin.isEmpty() || found == stages.end() ? std::nullopt : std::optional(found->stage);
}

/// Takes the conditions on the fit out of the text.
void takeFit(QString& text, store::CompanyList& list)
{
  static const QRegularExpression condition(
      QStringLiteral("(?:\\bfit|匹配度?)\\s*(<=|>=|<|>|≤|≥)\\s*(\\d{1,3})(?!\\d)"),
      QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
  for (auto match = condition.match(text); match.hasMatch(); match = condition.match(text)) {
    const auto sign = match.captured(1);
    const int value = match.captured(2).toInt();
    const bool includes = sign.endsWith(QLatin1Char('=')) || sign == QStringLiteral("≤") || sign == QStringLiteral("≥");
    if (sign.startsWith(QLatin1Char('>')) || sign == QStringLiteral("≥"))
      list.fitAbove = includes ? value - 1 : value;
    else
      list.fitBelow = includes ? value + 1 : value;
    text.replace(match.capturedStart(), match.capturedLength(), QStringLiteral(" "));
  }
}

/// Takes the condition on the stage out of the text: two words where they begin a stage together, else one.
void takeStage(QString& text, store::CompanyList& list, const std::vector<StageWord>& stages)
{
  static const QRegularExpression condition(QStringLiteral("(?:\\bstage|阶段)\\s*[:：=]\\s*(\\S+)(\\s+\\S+)?"),
                                            QRegularExpression::CaseInsensitiveOption);
  const auto match = condition.match(text);
  if (!match.hasMatch())
    return;
  auto taken = match.capturedEnd(0);
  auto stage = stageBeginning(match.captured(1) + match.captured(2), stages);
  if (!stage) {
    stage = stageBeginning(match.captured(1), stages);
    taken = match.capturedEnd(1);
  }
  if (!stage)
    return;
  list.stage = stage;
  text.replace(match.capturedStart(), taken - match.capturedStart(), QStringLiteral(" "));
}

}  // namespace

std::vector<StageWord> stageWords()
{
  std::vector<StageWord> words;
  for (const auto& entry : enumTexts<Stage>) {
    words.push_back({entry.value, wordFor(entry.value)});
    words.push_back({entry.value, toQt(entry.text)});
  }
  return words;
}

store::CompanyList companyListFor(const QString& typed, const store::CompanyList& base,
                                  const std::vector<StageWord>& stages)
{
  auto list = base;
  auto text = typed;
  takeFit(text, list);
  takeStage(text, list, stages);
  list.text = toCore(text.simplified());
  return list;
}

}  // namespace overture::ui
