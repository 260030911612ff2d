#pragma once

#include "core/domain/records.h"
#include "core/store/write_tx.h"

namespace overture::outreach
{

/// Errors: invalid (a link that is none; a text that is too long).
[[nodiscard]] store::Action<store::Done> editProfile(Profile profile);

}  // namespace overture::outreach
