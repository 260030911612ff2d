#pragma once

#include "core/store/write_tx.h"

#include <cstdint>

namespace overture::outreach
{

/// An invented job search of ten weeks that ends now: companies with fit, people with hooks, projects, templates with
/// versions, messages with follow-ups, replies, a contact log, reminders. The same seed at the same moment makes the
/// same search. Refused with inUse where the file holds companies, people or templates already.
[[nodiscard]] store::Action<store::Done> makeSample(std::uint64_t seed);

}  // namespace overture::outreach
