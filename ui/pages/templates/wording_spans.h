#pragma once

#include "core/writing/rendering.h"
#include "ui/widgets/span_text_edit.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace overture::ui
{

/// A text with its colours, ready for a SpanTextEdit.
struct ColouredText {
  QString text;
  std::vector<TextSpan> spans;
};

/// A wording as written: fields in the colour of their group, what cannot be read in that of problems.
[[nodiscard]] ColouredText colouredWording(std::string_view source);

/// A wording beside the one it was made from: removed words struck, added ones on their own ground.
[[nodiscard]] ColouredText colouredDifference(std::string_view before, std::string_view after);

/// A wording filled in.
[[nodiscard]] ColouredText colouredRendering(const writing::Rendering& rendering);

/// What is wrong with a wording, fields that nobody knows among it; in order of place.
[[nodiscard]] std::vector<writing::TemplateProblem> problemsIn(std::string_view source);

/// "Line 3, column 12: “{{” is never closed."
[[nodiscard]] QString sentenceFor(const writing::TemplateProblem& problem);

}  // namespace overture::ui
