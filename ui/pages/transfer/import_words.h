#pragma once

#include "core/transfer/csv_encoding.h"
#include "core/transfer/planned_row.h"
#include "ui/pages/transfer/list_import.h"
#include "ui/style/tokens.h"

#include <QString>

namespace overture::ui
{

/// What people read for the parts of an import, in the current language.
[[nodiscard]] QString fieldWord(ImportKind kind, int field);
[[nodiscard]] QString encodingWord(transfer::Encoding encoding);
[[nodiscard]] QString delimiterWord(char delimiter);
[[nodiscard]] QString outcomeWord(transfer::RowOutcome outcome);
[[nodiscard]] Tone outcomeTone(transfer::RowOutcome outcome);

/// "website: – → https://a.example", one after the other.
[[nodiscard]] QString changesText(const std::vector<transfer::FieldChange>& changes);

}  // namespace overture::ui
