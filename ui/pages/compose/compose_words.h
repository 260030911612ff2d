#pragma once

#include "core/outreach/draft_checks.h"
#include "ui/pages/compose/compose_session.h"

#include <QString>

namespace overture::ui
{

/// What the parts of the page that shows a message say about it, in the current language.

/// "Head of Search · Fjordlys Energy".
[[nodiscard]] QString placeOfPerson(const ComposeFacts& facts);
/// "Project first v3"; "No template" without one.
[[nodiscard]] QString nameOfVersion(const store::VersionName* version);
/// Why the version stands there: for whom or what its template is.
[[nodiscard]] QString detailOfVersion(const store::VersionName* version);
[[nodiscard]] QString nameOfProject(const Project* project);
/// How a check came out, as a sentence.
[[nodiscard]] QString sentenceFor(const outreach::DraftFinding& finding, const ComposeFacts& facts, Day today);
/// "79 words · subject 48", "192 of 200 characters".
[[nodiscard]] QString countText(const outreach::Draft& draft, const Channel& channel);
/// What comes after the message was sent.
[[nodiscard]] QString afterSendingText(const ComposeFacts& facts);

}  // namespace overture::ui
