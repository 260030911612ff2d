#pragma once

#include "core/store/write_tx.h"

#include <cstdint>

namespace overture::outreach {

/// An invented job search that ends now: 24 companies, 48 people, three templates with versions, ten weeks of messages
/// and their replies. The same seed makes the same search. Refused with inUse where the file holds companies already.
[[nodiscard]] store::Action<store::Done> makeSample(std::uint64_t seed);

}  // namespace overture::outreach
