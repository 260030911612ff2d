#include "ui/bridge/sentences.h"

#include "ui/bridge/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace overture::ui
{
namespace
{

struct Sentences {
  Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// %1 is what the failure is about, %2 its detail.
struct ErrorSentence {
  ErrorKind kind;
  const char* text;
};

constexpr auto errorSentences = std::to_array<ErrorSentence>({
    {ErrorKind::notFound, QT_TRANSLATE_NOOP("Sentences", "This is gone. It may have been removed a moment ago.")},
    {ErrorKind::invalid,
     QT_TRANSLATE_NOOP("Sentences", "A value cannot be stored: it is empty, too long or out of range.")},
    {ErrorKind::duplicate, QT_TRANSLATE_NOOP("Sentences", "%1 is in the file already. Open that entry instead.")},
    {ErrorKind::frozen,
     QT_TRANSLATE_NOOP("Sentences", "What was sent never changes. Make a new version or message instead.")},
    {ErrorKind::inUse, QT_TRANSLATE_NOOP("Sentences", "Other entries still belong to %1. Remove those first.")},
    {ErrorKind::doNotContact,
     QT_TRANSLATE_NOOP("Sentences", "%1 is not to be written to now. The reason is in the panel.")},
    {ErrorKind::missingFields,
     QT_TRANSLATE_NOOP("Sentences", "Something is still blank: %1. Fill it in or take it out.")},
    {ErrorKind::templateSyntax, QT_TRANSLATE_NOOP("Sentences", "The template cannot be read at %2. Mend it there.")},
    {ErrorKind::nothingToUndo, QT_TRANSLATE_NOOP("Sentences", "There is nothing to undo.")},
    {ErrorKind::undoConflict,
     QT_TRANSLATE_NOOP("Sentences", "Later changes stand on that step, so it was dropped. Nothing was changed.")},
    {ErrorKind::cancelled, QT_TRANSLATE_NOOP("Sentences", "Cancelled. Nothing was changed.")},
    {ErrorKind::fileMissing,
     QT_TRANSLATE_NOOP("Sentences", "%1 is not there. It may have been moved; choose it again.")},
    {ErrorKind::fileUnreadable,
     QT_TRANSLATE_NOOP("Sentences", "%1 cannot be read. Check that it is a file and that you may read it.")},
    {ErrorKind::fileEmpty, QT_TRANSLATE_NOOP("Sentences", "%1 is empty. Choose another file.")},
    {ErrorKind::fileNotText,
     QT_TRANSLATE_NOOP("Sentences", "%1 is not a text table. Save the list as CSV and import that.")},
    {ErrorKind::fileTooLarge,
     QT_TRANSLATE_NOOP("Sentences", "%1 is larger than 512 MB. Split it and import the parts.")},
    {ErrorKind::unknownEncoding,
     QT_TRANSLATE_NOOP("Sentences", "The letters of %1 cannot be read. Save it as UTF-8 and import that.")},
    {ErrorKind::noKnownHeading,
     QT_TRANSLATE_NOOP("Sentences", "%1 has no heading that is known. Choose the columns by hand, or add a heading.")},
    {ErrorKind::notOurFile, QT_TRANSLATE_NOOP("Sentences", "%1 is not a file of Overture. It was left as it is.")},
    {ErrorKind::fileTooNew,
     QT_TRANSLATE_NOOP("Sentences",
                       "%1 was written by a newer Overture (format %2). Update Overture; the file was left as it is.")},
    {ErrorKind::fileDamaged, QT_TRANSLATE_NOOP("Sentences", "%1 is damaged. Open a copy of it, or another file.")},
    {ErrorKind::fileHeld,
     QT_TRANSLATE_NOOP("Sentences", "%1 is open in another Overture (process %2). Close that one first.")},
    {ErrorKind::readOnly,
     QT_TRANSLATE_NOOP("Sentences", "The file lies where nothing can be written. Nothing was changed.")},
    {ErrorKind::diskFull,
     QT_TRANSLATE_NOOP("Sentences", "The disk is full. Nothing was changed; make room and try again.")},
    {ErrorKind::busy, QT_TRANSLATE_NOOP("Sentences", "The file is busy. Try again in a moment.")},
    {ErrorKind::internal,
     QT_TRANSLATE_NOOP("Sentences", "Something went wrong inside Overture. Nothing was changed. (%2)")},
});

consteval bool everyErrorHasASentence()
{
  if (errorSentences.size() != static_cast<std::size_t>(ErrorKind::internal) + 1)
    return false;
  for (std::size_t at = 0; at < errorSentences.size(); ++at)
    if (static_cast<std::size_t>(errorSentences[at].kind) != at)
      return false;
  return true;
}
static_assert(everyErrorHasASentence(), "a kind of error has no sentence");

QString filledSentence(const char* text, const Error& error)
{
  const auto subject = error.subject.empty() ? Sentences::tr("This") : toQt(error.subject);
  auto sentence = Sentences::tr(text);
  const auto detail = sentence.indexOf(QLatin1String("%2"));
  if (detail >= 0)
    sentence.replace(detail, 2, toQt(error.detail));
  const auto place = sentence.indexOf(QLatin1String("%1"));
  return place < 0 ? sentence : sentence.replace(place, 2, subject);
}

}  // namespace

QString sentenceFor(const Error& error)
{
  if (error.kind == ErrorKind::invalid && !error.problems.empty())
    return sentenceFor(error.problems.front());
  const auto* found = std::ranges::find(errorSentences, error.kind, &ErrorSentence::kind);
  return found == errorSentences.end() ? QString() : filledSentence(found->text, error);
}

QString sentenceFor(const FieldProblem& problem)
{
  switch (problem.kind) {
    case ProblemKind::empty:
      return Sentences::tr("This cannot be empty.");
    case ProblemKind::tooLong:
      return Sentences::tr("This is too long. Shorten it.");
    case ProblemKind::notANumber:
      return Sentences::tr("This is not a number.");
    case ProblemKind::notADay:
      return Sentences::tr("This is not a day. Write it as 2026-11-24.");
    case ProblemKind::notALink:
      return Sentences::tr("This is not a link. It begins with https://.");
    case ProblemKind::notAnAddress:
      return Sentences::tr("This is not an address of that kind.");
    case ProblemKind::outOfRange:
      return Sentences::tr("This is too small or too large.");
    case ProblemKind::alreadyThere:
      return Sentences::tr("This is there already.");
  }
  return {};
}

QString sentenceFor(const transfer::RowIssue& issue)
{
  const auto value = toQt(issue.value);
  switch (issue.kind) {
    case transfer::IssueKind::missingName:
      return Sentences::tr("no name");
    case transfer::IssueKind::textTooLong:
      return Sentences::tr("the name is longer than 500 characters: %1…").arg(value);
    case transfer::IssueKind::tooFewCells:
      return Sentences::tr("only %1 cells, fewer than there are headings").arg(value);
    case transfer::IssueKind::tooManyCells:
      return Sentences::tr("%1 cells, more than there are headings").arg(value);
    case transfer::IssueKind::unusableWebsite:
      return Sentences::tr("no usable website: %1").arg(value);
    case transfer::IssueKind::unusableAddress:
      return Sentences::tr("no usable address: %1").arg(value);
    case transfer::IssueKind::duplicateOfRow:
      return Sentences::tr("the same as row %1").arg(value);
    case transfer::IssueKind::otherName:
      return Sentences::tr("the same as row %1, but with another name").arg(value);
    case transfer::IssueKind::sameNameElsewhere:
      return Sentences::tr("another company of this name has another website: %1").arg(value);
    case transfer::IssueKind::nameOnFile:
      return Sentences::tr("has the address of %1, who is on file under that name").arg(value);
    case transfer::IssueKind::addressTaken:
      return Sentences::tr("%1 belongs to somebody else and was left out").arg(value);
    case transfer::IssueKind::unclosedQuote:
      return Sentences::tr("a quote opened on line %1 is never closed").arg(issue.line);
  }
  return {};
}

}  // namespace overture::ui
