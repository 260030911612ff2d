#pragma once

#include "core/domain/company.h"
#include "core/domain/message.h"
#include "core/domain/person.h"
#include "core/domain/records.h"
#include "core/domain/template.h"
#include "core/store/undo_log.h"
#include "core/writing/field_values.h"
#include "ui/style/tokens.h"

#include <QString>

namespace overture::ui
{

/// What people read for every kind, in the current language. Exhaustive: the compiler names what is missing.

[[nodiscard]] QString wordFor(SizeBand value);  ///< "51–200"; unknown: empty
[[nodiscard]] QString wordFor(RemotePolicy value);
[[nodiscard]] QString wordFor(PayPolicy value);
[[nodiscard]] QString wordFor(MlRole value);
[[nodiscard]] QString wordFor(Stage value);
[[nodiscard]] QString wordFor(Role value);
[[nodiscard]] QString wordFor(Warmth value);
[[nodiscard]] QString wordFor(ContactState value);
[[nodiscard]] QString wordFor(AddressKind value);
[[nodiscard]] QString wordFor(Certainty value);
[[nodiscard]] QString wordFor(ChannelKind value);
[[nodiscard]] QString wordFor(const Channel& channel);  ///< its own name, else its kind's
[[nodiscard]] QString wordFor(MessageState value);
[[nodiscard]] QString wordFor(ReplyKind value);
[[nodiscard]] QString wordFor(ReplyWay value);
[[nodiscard]] QString wordFor(ReplyCertainty value);
[[nodiscard]] QString wordFor(InteractionKind value);
[[nodiscard]] QString wordFor(Purpose value);
[[nodiscard]] QString wordFor(VersionStatus value);

/// "Write to Leila", "Answer Mara", "Wait until 3 Dec"; empty for none.
[[nodiscard]] QString nextStepText(NextStep step, const QString& person, const QString& day);

[[nodiscard]] Tone toneFor(Stage value);
[[nodiscard]] Tone toneFor(Role value);
[[nodiscard]] Tone toneFor(ContactState value);
[[nodiscard]] Tone toneFor(MessageState value);
[[nodiscard]] Tone toneFor(ReplyKind value);
[[nodiscard]] Tone toneFor(writing::FieldGroup value);

/// What a step did, as the menu and the hint bar say it: "Mark as sent: Priya Raman", "Import 12 companies from a.csv".
[[nodiscard]] QString nameOf(const store::StepName& step);

}  // namespace overture::ui
