#include "tests/support/error_text.h"

namespace overture::testing
{
namespace
{

QByteArray nameOfProblem(ProblemKind kind)
{
  switch (kind) {
    case ProblemKind::empty:
      return "empty";
    case ProblemKind::tooLong:
      return "tooLong";
    case ProblemKind::notANumber:
      return "notANumber";
    case ProblemKind::notADay:
      return "notADay";
    case ProblemKind::notALink:
      return "notALink";
    case ProblemKind::notAnAddress:
      return "notAnAddress";
    case ProblemKind::outOfRange:
      return "outOfRange";
    case ProblemKind::alreadyThere:
      return "alreadyThere";
  }
  return {};
}

}  // namespace

QByteArray nameOf(ErrorKind kind)
{
  switch (kind) {
    case ErrorKind::notFound:
      return "notFound";
    case ErrorKind::invalid:
      return "invalid";
    case ErrorKind::duplicate:
      return "duplicate";
    case ErrorKind::frozen:
      return "frozen";
    case ErrorKind::inUse:
      return "inUse";
    case ErrorKind::doNotContact:
      return "doNotContact";
    case ErrorKind::missingFields:
      return "missingFields";
    case ErrorKind::templateSyntax:
      return "templateSyntax";
    case ErrorKind::nothingToUndo:
      return "nothingToUndo";
    case ErrorKind::undoConflict:
      return "undoConflict";
    case ErrorKind::cancelled:
      return "cancelled";
    case ErrorKind::fileMissing:
      return "fileMissing";
    case ErrorKind::fileUnreadable:
      return "fileUnreadable";
    case ErrorKind::fileEmpty:
      return "fileEmpty";
    case ErrorKind::fileNotText:
      return "fileNotText";
    case ErrorKind::fileTooLarge:
      return "fileTooLarge";
    case ErrorKind::unknownEncoding:
      return "unknownEncoding";
    case ErrorKind::noKnownHeading:
      return "noKnownHeading";
    case ErrorKind::notOurFile:
      return "notOurFile";
    case ErrorKind::fileTooNew:
      return "fileTooNew";
    case ErrorKind::fileDamaged:
      return "fileDamaged";
    case ErrorKind::fileHeld:
      return "fileHeld";
    case ErrorKind::readOnly:
      return "readOnly";
    case ErrorKind::diskFull:
      return "diskFull";
    case ErrorKind::busy:
      return "busy";
    case ErrorKind::internal:
      return "internal";
  }
  return {};
}

QByteArray textOf(const Error& error)
{
  auto text = nameOf(error.kind);
  if (!error.subject.empty())
    text += " \"" + QByteArray::fromStdString(error.subject) + '"';
  for (const auto& problem : error.problems)
    text += ' ' + QByteArray::fromStdString(problem.field) + ':' + nameOfProblem(problem.kind);
  return text;
}

}  // namespace overture::testing
