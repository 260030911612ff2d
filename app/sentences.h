#pragma once

#include "core/base/error.h"
#include "core/transfer/row_issue.h"

#include <string>

namespace overture::app
{

/// What went wrong, and what to do, as a sentence for the terminal.
[[nodiscard]] std::string sentenceFor(const Error& error);

/// Why a row was rejected or is worth a look.
[[nodiscard]] std::string sentenceFor(const transfer::RowIssue& issue);

}  // namespace overture::app
