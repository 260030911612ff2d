#pragma once

#include <string>
#include <vector>

namespace overture
{

/// What went wrong, as a kind. The sentence for people is made of it in ui/bridge.
enum class ErrorKind {
  notFound,        ///< the record is gone
  invalid,         ///< values that cannot be stored; `problems` says which
  duplicate,       ///< the same record exists; `subject` names it
  frozen,          ///< a version or message that was sent never changes
  inUse,           ///< other records still stand on this one
  doNotContact,    ///< the person asked not to be written to, or is on hold
  missingFields,   ///< the message still has blanks; `subject` lists them
  templateSyntax,  ///< the template does not parse; `detail` is "line:column kind"
  nothingToUndo,
  undoConflict,  ///< the step no longer fits what is stored; it was dropped
  cancelled,
  fileMissing,
  fileUnreadable,  ///< permission, or an input error
  fileEmpty,
  fileNotText,  ///< binary where text was expected
  fileTooLarge,
  unknownEncoding,
  noKnownHeading,  ///< a table without any column that we know
  notOurFile,      ///< an SQLite file of another program, or no SQLite file
  fileTooNew,      ///< `detail` is the version that wrote it
  fileDamaged,
  fileHeld,  ///< another process has it open for writing; `detail` is its pid
  readOnly,
  diskFull,
  busy,
  internal,  ///< ours to mend; `detail` goes to the log
};

enum class ProblemKind { empty, tooLong, notANumber, notADay, notALink, notAnAddress, outOfRange, alreadyThere };

/// One thing wrong with one field of a form. `field` is the column's name.
struct FieldProblem {
  std::string field;
  ProblemKind kind = ProblemKind::empty;

  friend bool operator==(const FieldProblem&, const FieldProblem&) = default;
};

/// A failure as a value. `subject` is a name that people know (a file, a person); `detail` is for the log.
struct Error {
  ErrorKind kind = ErrorKind::internal;
  std::string subject;
  std::string detail;
  std::vector<FieldProblem> problems;

  friend bool operator==(const Error&, const Error&) = default;
};

}  // namespace overture
