#pragma once

#include "core/domain/company.h"
#include "ui/widgets/field_form.h"

#include <QString>

#include <vector>

namespace overture::ui
{

/// What a question can answer itself from, as stored and as read; the first: by hand.
[[nodiscard]] std::vector<FieldChoice> answerSources();

/// What can be accepted of a source that has a list of its own (size, remote, ml_role); nothing for the others.
[[nodiscard]] std::vector<FieldChoice> acceptable(const QString& source);

/// The stored texts in a comma list.
[[nodiscard]] QStringList acceptedIn(const std::string& list);

/// "Weight 3 · Size: 51–200, 201–500".
[[nodiscard]] QString detailOf(const Criterion& question);

}  // namespace overture::ui
