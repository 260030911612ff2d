#pragma once

#include "core/db/migrator.h"

#include <span>

namespace overture::store
{

/// The files of migrations/, built into the program; ordered by number.
[[nodiscard]] std::span<const db::Migration> embeddedMigrations();

}  // namespace overture::store
