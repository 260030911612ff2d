#include "ui/bridge/formats.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace overture::ui
{
namespace
{

struct Steps {
  Q_DECLARE_TR_FUNCTIONS(Steps)
};

struct StepWord {
  store::OpKind kind;
  const char* text;
};

using StepKind = store::OpKind;
constexpr auto stepWords = std::to_array<StepWord>({
    {StepKind::addCompany, QT_TRANSLATE_NOOP("Steps", "Add company")},
    {StepKind::editCompany, QT_TRANSLATE_NOOP("Steps", "Edit company")},
    {StepKind::removeCompany, QT_TRANSLATE_NOOP("Steps", "Remove company")},
    {StepKind::addCriterion, QT_TRANSLATE_NOOP("Steps", "Add question")},
    {StepKind::editCriterion, QT_TRANSLATE_NOOP("Steps", "Edit question")},
    {StepKind::removeCriterion, QT_TRANSLATE_NOOP("Steps", "Remove question")},
    {StepKind::scoreCompany, QT_TRANSLATE_NOOP("Steps", "Answer a question on fit")},
    {StepKind::addPerson, QT_TRANSLATE_NOOP("Steps", "Add person")},
    {StepKind::editPerson, QT_TRANSLATE_NOOP("Steps", "Edit person")},
    {StepKind::removePerson, QT_TRANSLATE_NOOP("Steps", "Remove person")},
    {StepKind::addAddress, QT_TRANSLATE_NOOP("Steps", "Add address")},
    {StepKind::removeAddress, QT_TRANSLATE_NOOP("Steps", "Remove address")},
    {StepKind::forbidContact, QT_TRANSLATE_NOOP("Steps", "Do not write to")},
    {StepKind::allowContact, QT_TRANSLATE_NOOP("Steps", "Allow writing to")},
    {StepKind::holdPerson, QT_TRANSLATE_NOOP("Steps", "Put on hold")},
    {StepKind::releasePerson, QT_TRANSLATE_NOOP("Steps", "End the hold")},
    {StepKind::addTemplate, QT_TRANSLATE_NOOP("Steps", "Add template")},
    {StepKind::editTemplate, QT_TRANSLATE_NOOP("Steps", "Edit template")},
    {StepKind::saveVersion, QT_TRANSLATE_NOOP("Steps", "Save version")},
    {StepKind::retireVersion, QT_TRANSLATE_NOOP("Steps", "Retire version")},
    {StepKind::reviveVersion, QT_TRANSLATE_NOOP("Steps", "Use version again")},
    {StepKind::removeTemplate, QT_TRANSLATE_NOOP("Steps", "Remove template")},
    {StepKind::startMessage, QT_TRANSLATE_NOOP("Steps", "Begin message")},
    {StepKind::saveDraft, QT_TRANSLATE_NOOP("Steps", "Write draft")},
    {StepKind::handOver, QT_TRANSLATE_NOOP("Steps", "Hand over")},
    {StepKind::markSent, QT_TRANSLATE_NOOP("Steps", "Mark as sent")},
    {StepKind::markNotSent, QT_TRANSLATE_NOOP("Steps", "Mark as not sent")},
    {StepKind::discardDraft, QT_TRANSLATE_NOOP("Steps", "Discard draft")},
    {StepKind::correctSent, QT_TRANSLATE_NOOP("Steps", "Correct what was sent")},
    {StepKind::logReply, QT_TRANSLATE_NOOP("Steps", "Log reply")},
    {StepKind::confirmReply, QT_TRANSLATE_NOOP("Steps", "Confirm reply")},
    {StepKind::editReply, QT_TRANSLATE_NOOP("Steps", "Edit reply")},
    {StepKind::removeReply, QT_TRANSLATE_NOOP("Steps", "Remove reply")},
    {StepKind::logInteraction, QT_TRANSLATE_NOOP("Steps", "Add to the log")},
    {StepKind::editInteraction, QT_TRANSLATE_NOOP("Steps", "Edit the log")},
    {StepKind::removeInteraction, QT_TRANSLATE_NOOP("Steps", "Remove from the log")},
    {StepKind::addReminder, QT_TRANSLATE_NOOP("Steps", "Add reminder")},
    {StepKind::editReminder, QT_TRANSLATE_NOOP("Steps", "Edit reminder")},
    {StepKind::finishReminder, QT_TRANSLATE_NOOP("Steps", "Finish reminder")},
    {StepKind::reopenReminder, QT_TRANSLATE_NOOP("Steps", "Open reminder again")},
    {StepKind::snoozeReminder, QT_TRANSLATE_NOOP("Steps", "Put off reminder")},
    {StepKind::addProject, QT_TRANSLATE_NOOP("Steps", "Add project")},
    {StepKind::editProject, QT_TRANSLATE_NOOP("Steps", "Edit project")},
    {StepKind::removeProject, QT_TRANSLATE_NOOP("Steps", "Remove project")},
    {StepKind::editProfile, QT_TRANSLATE_NOOP("Steps", "Edit profile")},
    {StepKind::tagCompany, QT_TRANSLATE_NOOP("Steps", "Add tag")},
    {StepKind::untagCompany, QT_TRANSLATE_NOOP("Steps", "Remove tag")},
    {StepKind::tagPerson, QT_TRANSLATE_NOOP("Steps", "Add tag")},
    {StepKind::untagPerson, QT_TRANSLATE_NOOP("Steps", "Remove tag")},
    {StepKind::importCompanies, QT_TRANSLATE_NOOP("Steps", "Import companies")},
    {StepKind::importPeople, QT_TRANSLATE_NOOP("Steps", "Import people")},
    {StepKind::makeSample, QT_TRANSLATE_NOOP("Steps", "Make the sample")},
    {StepKind::keepSetting, QT_TRANSLATE_NOOP("Steps", "Keep a choice")},
});

consteval bool everyStepHasAWord()
{
  return stepWords.size() == enumTexts<store::OpKind>.size() &&
         std::ranges::all_of(enumTexts<store::OpKind>, [](const auto& known) {
           return std::ranges::count(stepWords, known.value, &StepWord::kind) == 1;
         });
}
static_assert(everyStepHasAWord(), "a kind of step has no word");

QString stepWord(store::OpKind kind)
{
  const auto* found = std::ranges::find(stepWords, kind, &StepWord::kind);
  return found == stepWords.end() ? QString() : Steps::tr(found->text);
}

QString importName(const store::Subject& list, const QString& one, const QString& several)
{
  return list.count == 1 ? one.arg(toQt(list.name)) : several.arg(numberText(list.count), toQt(list.name));
}

}  // namespace

QString nameOf(const store::StepName& step)
{
  if (step.subject.name.empty())
    return stepWord(step.kind);
  if (step.kind == StepKind::importCompanies)
    return importName(step.subject, Steps::tr("Import 1 company from %1"), Steps::tr("Import %1 companies from %2"));
  if (step.kind == StepKind::importPeople)
    return importName(step.subject, Steps::tr("Import 1 person from %1"), Steps::tr("Import %1 people from %2"));
  return Steps::tr("%1: %2").arg(stepWord(step.kind), toQt(step.subject.name));
}

}  // namespace overture::ui
