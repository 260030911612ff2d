#pragma once

#include "core/domain/records.h"
#include "core/store/write_tx.h"

namespace overture::outreach
{

/// A line of the contact log. Errors: notFound (person, company); invalid (neither person nor company; a note without
/// words; a moment to come; a text that is too long).
[[nodiscard]] store::Action<InteractionId> logInteraction(Interaction interaction);
[[nodiscard]] store::Action<store::Done> editInteraction(Interaction interaction);
[[nodiscard]] store::Action<store::Done> removeInteraction(InteractionId id);

}  // namespace overture::outreach
