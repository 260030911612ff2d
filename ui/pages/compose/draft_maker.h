#pragma once

#include "core/domain/template.h"
#include "core/writing/rendering.h"
#include "ui/pages/compose/compose_facts.h"
#include "ui/widgets/span_text_edit.h"

#include <QString>

#include <string>
#include <vector>

namespace overture::ui
{

/// What a version says to one person, before anybody typed.
struct MadeDraft {
  writing::Rendering subject;
  writing::Rendering body;
};

/// `version` may be none: an empty draft.
[[nodiscard]] MadeDraft makeDraft(const ComposeFacts& facts, const std::optional<TemplateVersion>& version,
                                  ProjectId project);

/// The colours of a text: where it is as it was made, those of its fields; where it was typed into, those of the fields
/// whose words still stand in their order.
[[nodiscard]] std::vector<TextSpan> spansIn(const QString& text, const writing::Rendering& made);

/// Fields that still stand in a text as a template writes them, each once.
[[nodiscard]] std::vector<std::string> unfilledIn(const std::string& text);

/// How far a typed text is from the version's, 0 to 1.
[[nodiscard]] double adaptedShare(const MadeDraft& made, const std::string& body);

}  // namespace overture::ui
