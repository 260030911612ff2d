#include "app/sentences.h"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <string_view>

namespace overture::app
{
namespace
{

/// {0} is what the failure is about, {1} its detail.
struct TerminalSentence {
  ErrorKind kind;
  std::string_view text;
};

constexpr auto terminalSentences = std::to_array<TerminalSentence>({
    {ErrorKind::notFound, "The record is gone."},
    {ErrorKind::invalid, "A value cannot be stored: it is empty, too long or out of range."},
    {ErrorKind::duplicate, "{0} is in the file already."},
    {ErrorKind::frozen, "What was sent never changes; make a new version instead."},
    {ErrorKind::inUse,
     "The file holds records already, or other records stand on this one. Choose a new file with --db."},
    {ErrorKind::doNotContact, "{0} asked not to be written to."},
    {ErrorKind::missingFields, "Some fields are empty: {0}."},
    {ErrorKind::templateSyntax, "The template cannot be read at {1}."},
    {ErrorKind::nothingToUndo, "There is nothing to undo."},
    {ErrorKind::undoConflict, "The step no longer fits what is stored, so it was dropped. Nothing was changed."},
    {ErrorKind::cancelled, "Cancelled; nothing was changed."},
    {ErrorKind::fileMissing, "There is no file {0}. Check the name, or import a list to begin one."},
    {ErrorKind::fileUnreadable, "{0} cannot be read. Check that it is a file and that you may read it."},
    {ErrorKind::fileEmpty, "{0} is empty."},
    {ErrorKind::fileNotText, "{0} is not a text table. Save the list as CSV and import that."},
    {ErrorKind::fileTooLarge, "{0} is larger than 512 MB. Split it and import the parts."},
    {ErrorKind::unknownEncoding, "The letters of {0} cannot be read. Save it as UTF-8 and import that."},
    {ErrorKind::noKnownHeading,
     "{0} has no heading that names what it lists, such as Company, Name, 公司 or 姓名. Add one and try again."},
    {ErrorKind::notOurFile, "{0} is not a file of Overture. It was left as it is."},
    {ErrorKind::fileTooNew,
     "{0} was written by a newer Overture (format {1}). Update the program; the file was left as it is."},
    {ErrorKind::fileDamaged, "{0} is damaged. Restore a copy of it."},
    {ErrorKind::fileHeld, "{0} is open in another Overture (process {1}). Close that one first."},
    {ErrorKind::readOnly, "{0} lies in a place that cannot be written to. Nothing was changed."},
    {ErrorKind::diskFull, "The disk is full. Nothing was changed; make room and try again."},
    {ErrorKind::busy, "The file is busy. Try again in a moment."},
    {ErrorKind::internal, "Something went wrong inside Overture: {1}"},
});

consteval bool everyErrorHasATerminalSentence()
{
  if (terminalSentences.size() != static_cast<std::size_t>(ErrorKind::internal) + 1)
    return false;
  for (std::size_t at = 0; at < terminalSentences.size(); ++at)
    if (static_cast<std::size_t>(terminalSentences[at].kind) != at)
      return false;
  return true;
}
static_assert(everyErrorHasATerminalSentence(), "a kind of error has no sentence");

}  // namespace

std::string sentenceFor(const Error& error)
{
  const auto text = terminalSentences[static_cast<std::size_t>(error.kind)].text;
  return fmt::format(fmt::runtime(text), error.subject, error.detail);
}

std::string sentenceFor(const transfer::RowIssue& issue)
{
  switch (issue.kind) {
    case transfer::IssueKind::missingName:
      return "no name";
    case transfer::IssueKind::textTooLong:
      return fmt::format("the name is longer than 500 characters: {}…", issue.value);
    case transfer::IssueKind::tooFewCells:
      return fmt::format("fewer cells than the header: {}", issue.value);
    case transfer::IssueKind::tooManyCells:
      return fmt::format("more cells than the header: {}", issue.value);
    case transfer::IssueKind::unusableWebsite:
      return fmt::format("no usable website: {}", issue.value);
    case transfer::IssueKind::unusableAddress:
      return fmt::format("no usable address: {}", issue.value);
    case transfer::IssueKind::duplicateOfRow:
      return fmt::format("the same as row {}", issue.value);
    case transfer::IssueKind::otherName:
      return fmt::format("the same address as row {}, but another name", issue.value);
    case transfer::IssueKind::sameNameElsewhere:
      return fmt::format("another company of this name has another website: {}", issue.value);
    case transfer::IssueKind::nameOnFile:
      return fmt::format("the same address as {}, who is in the file under that name", issue.value);
    case transfer::IssueKind::addressTaken:
      return fmt::format("{} belongs to somebody else and was left out", issue.value);
    case transfer::IssueKind::unclosedQuote:
      return fmt::format("a quote opened on line {} is never closed", issue.line);
  }
  return {};
}

}  // namespace overture::app
