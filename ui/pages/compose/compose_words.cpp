#include "ui/pages/compose/compose_words.h"

#include "core/store/today.h"
#include "core/writing/adaptation.h"
#include "ui/bridge/formats.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"

#include <QCoreApplication>

namespace overture::ui
{
namespace
{

using outreach::DraftFinding;
using outreach::DraftRule;
using outreach::Verdict;

QString passedSentence(const DraftFinding& finding)
{
  switch (finding.rule) {
    case DraftRule::hasText:
      return QCoreApplication::translate("Compose", "There is a text");
    case DraftRule::fieldsFilled:
      return QCoreApplication::translate("Compose", "Every field is filled");
    case DraftRule::mayBeContacted:
    case DraftRule::notOnHold:
      return QCoreApplication::translate("Compose", "May be written to");
    case DraftRule::textFits:
    case DraftRule::subjectFits:
      return QCoreApplication::translate("Compose", "Fits the channel");
    case DraftRule::hasAddress:
      return QCoreApplication::translate("Compose", "There is an address");
    case DraftRule::notWrittenLately:
      return QCoreApplication::translate("Compose", "Not written to in the last days");
    case DraftRule::aloneInCompany:
      return finding.name.empty()
                 ? QCoreApplication::translate("Compose", "Nobody else there is waiting")
                 : QCoreApplication::translate("Compose", "Nobody else at %1 is waiting").arg(toQt(finding.name));
  }
  return {};
}

QString fieldsSentence(const DraftFinding& finding)
{
  const auto more = static_cast<int>(finding.number) - 1;
  const auto field = toQt(finding.name);
  return more == 0 ? QCoreApplication::translate("Compose", "“%1” is not filled in").arg(field)
                   : QCoreApplication::translate("Compose", "“%1” and %n more are not filled in", nullptr, more).arg(field);
}

QString contactSentence(const DraftFinding& finding, const QString& name)
{
  return finding.name.empty()
             ? QCoreApplication::translate("Compose", "%1 does not want to be written to").arg(name)
             : QCoreApplication::translate("Compose", "%1 does not want to be written to: %2").arg(name, toQt(finding.name));
}

QString latelySentence(const DraftFinding& finding, const QString& name)
{
  const auto days = static_cast<int>(finding.number);
  return days == 0 ? QCoreApplication::translate("Compose", "You wrote to %1 today").arg(name)
                   : QCoreApplication::translate("Compose", "You wrote to %1 %n day(s) ago", nullptr, days).arg(name);
}

QString problemSentence(const DraftFinding& finding, const QString& name, Day today)
{
  const auto count = static_cast<int>(finding.number);
  switch (finding.rule) {
    case DraftRule::hasText:
      return QCoreApplication::translate("Compose", "There is no text yet");
    case DraftRule::fieldsFilled:
      return fieldsSentence(finding);
    case DraftRule::mayBeContacted:
      return contactSentence(finding, name);
    case DraftRule::notOnHold:
      return QCoreApplication::translate("Compose", "%1 is on hold until %2")
          .arg(name, finding.day ? dayText(*finding.day, today) : QString());
    case DraftRule::textFits:
      return QCoreApplication::translate("Compose", "%n character(s) too long for this channel", nullptr, count);
    case DraftRule::subjectFits:
      return QCoreApplication::translate("Compose", "The subject is %n character(s) too long", nullptr, count);
    case DraftRule::hasAddress:
      return QCoreApplication::translate("Compose", "%1 has no address for this channel").arg(name);
    case DraftRule::notWrittenLately:
      return latelySentence(finding, name);
    case DraftRule::aloneInCompany:
      return QCoreApplication::translate("Compose", "%1 there has not answered your first message yet")
          .arg(toQt(finding.name));
  }
  return {};
}

}  // namespace

QString placeOfPerson(const ComposeFacts& facts)
{
  const auto place = toQt(facts.person.location);
  const auto company = facts.company ? toQt(facts.company->name) : QString();
  if (company.isEmpty() || place.isEmpty())
    return company + place;
  return QCoreApplication::translate("Compose", "%1 · %2").arg(company, place);
}

QString nameOfVersion(const store::VersionName* version)
{
  if (version == nullptr)
    return QCoreApplication::translate("Compose", "Without a template");
  return QCoreApplication::translate("Compose", "%1 v%2").arg(toQt(version->name)).arg(version->number);
}

QString detailOfVersion(const store::VersionName* version)
{
  return version == nullptr ? QCoreApplication::translate("Compose", "It counts for no version") : wordFor(version->purpose);
}

QString nameOfProject(const Project* project)
{
  return project == nullptr ? QCoreApplication::translate("Compose", "No project") : toQt(project->title);
}

QString sentenceFor(const outreach::DraftFinding& finding, const ComposeFacts& facts, Day today)
{
  const auto greeting = toQt(facts.person.name);
  return finding.verdict == Verdict::passed ? passedSentence(finding) : problemSentence(finding, greeting, today);
}

QString countText(const outreach::Draft& draft, const Channel& channel)
{
  const auto characters = static_cast<int>(outreach::charactersOn(channel.kind, draft.body));
  if (channel.characterLimit && *channel.characterLimit <= 2000)
    return QCoreApplication::translate("Compose", "%1 of %2 characters")
        .arg(numberText(characters), numberText(*channel.characterLimit));
  const auto words = QCoreApplication::translate("Compose", "%n word(s)", nullptr,
                                                 static_cast<int>(writing::wordCount(draft.body)));
  if (!outreach::hasSubject(channel.kind))
    return words;
  const auto subject = static_cast<int>(outreach::charactersOn(channel.kind, draft.subject));
  return QCoreApplication::translate("Compose", "%1 · subject %2").arg(words, numberText(subject));
}

QString afterSendingText(const ComposeFacts& facts)
{
  return QCoreApplication::translate("Compose",
                                     "If %1 does not answer, Today asks you to follow up after %n day(s). "
                                     "An answer ends that.",
                                     nullptr, store::quietAfterDays)
      .arg(toQt(facts.person.name));
}

}  // namespace overture::ui
