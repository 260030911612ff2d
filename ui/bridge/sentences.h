#pragma once

#include "core/base/error.h"
#include "core/transfer/company_table.h"

#include <QString>

namespace overture::ui
{

/// What went wrong and what to do, in the current language.
[[nodiscard]] QString sentenceFor(const Error& error);

/// What is wrong with one field of a form.
[[nodiscard]] QString sentenceFor(const FieldProblem& problem);

/// Why a row of a list was rejected, or is worth a look.
[[nodiscard]] QString sentenceFor(const transfer::RowIssue& issue);

}  // namespace overture::ui
