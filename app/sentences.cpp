#include "app/sentences.h"

#include <fmt/format.h>

namespace overture::app
{

std::string sentenceFor(const Error& error)
{
  const auto& s = error.subject;
  switch (error.kind) {
    case ErrorKind::notFound:
      return "The record is gone.";
    case ErrorKind::invalid:
      return "A value cannot be stored: it is empty, too long or out of range.";
    case ErrorKind::duplicate:
      return fmt::format("{} is in the file already.", s);
    case ErrorKind::frozen:
      return "What was sent never changes; make a new version instead.";
    case ErrorKind::inUse:
      return "The file holds records already, or other records stand on this one. Choose a new file with --db.";
    case ErrorKind::doNotContact:
      return fmt::format("{} asked not to be written to.", s);
    case ErrorKind::missingFields:
      return fmt::format("Some fields are empty: {}.", s);
    case ErrorKind::templateSyntax:
      return fmt::format("The template cannot be read at {}.", error.detail);
    case ErrorKind::nothingToUndo:
      return "There is nothing to undo.";
    case ErrorKind::undoConflict:
      return "The step no longer fits what is stored, so it was dropped. Nothing was changed.";
    case ErrorKind::cancelled:
      return "Cancelled; nothing was changed.";
    case ErrorKind::fileMissing:
      return fmt::format("There is no file {}. Check the name, or import a list to begin one.", s);
    case ErrorKind::fileUnreadable:
      return fmt::format("{} cannot be read. Check that it is a file and that you may read it.", s);
    case ErrorKind::fileEmpty:
      return fmt::format("{} is empty.", s);
    case ErrorKind::fileNotText:
      return fmt::format("{} is not a text table. Save the list as CSV and import that.", s);
    case ErrorKind::fileTooLarge:
      return fmt::format("{} is larger than 512 MB. Split it and import the parts.", s);
    case ErrorKind::unknownEncoding:
      return fmt::format("The letters of {} cannot be read. Save it as UTF-8 and import that.", s);
    case ErrorKind::noKnownHeading:
      return fmt::format(
          "{} has no heading that names what it lists, such as Company, Name, 公司 or 姓名. Add one and try again.", s);
    case ErrorKind::notOurFile:
      return fmt::format("{} is not a file of Overture. It was left as it is.", s);
    case ErrorKind::fileTooNew:
      return fmt::format(
          "{} was written by a newer Overture (format {}). Update the program; the file was left as it is.", s,
          error.detail);
    case ErrorKind::fileDamaged:
      return fmt::format("{} is damaged. Restore a copy of it.", s);
    case ErrorKind::fileHeld:
      return fmt::format("{} is open in another Overture (process {}). Close that one first.", s, error.detail);
    case ErrorKind::readOnly:
      return fmt::format("{} lies in a place that cannot be written to. Nothing was changed.", s);
    case ErrorKind::diskFull:
      return "The disk is full. Nothing was changed; make room and try again.";
    case ErrorKind::busy:
      return "The file is busy. Try again in a moment.";
    case ErrorKind::internal:
      return fmt::format("Something went wrong inside Overture: {}", error.detail);
  }
  return {};
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
