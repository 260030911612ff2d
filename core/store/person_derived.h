#pragma once

#include "core/base/text.h"
#include "core/db/connection.h"
#include "core/domain/ids.h"

namespace overture::store
{

/// Computes a person's derived row anew, or removes it with its person: sort key, where they stand, last contact (sent,
/// heard or logged), next step.
void derivePerson(const db::Connection& connection, const Collation& collation, PersonId id);

}  // namespace overture::store
