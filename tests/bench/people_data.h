#pragma once

#include "core/store/write_tx.h"

#include <cstdint>

namespace overture::bench
{

/// Invented people in invented companies, ten to each; the same numbers give the same people. For
/// Store::writeInBatches, 500 people a batch.
[[nodiscard]] store::BatchedAction makePeople(int count);

}  // namespace overture::bench
