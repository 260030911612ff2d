#pragma once

#include "core/base/time.h"
#include "core/base/uid.h"
#include "core/store/store.h"

#include <filesystem>
#include <memory>

namespace overture::app
{

/// The store together with what it is given of the world, in the order of their lives.
struct Session {
  SystemClock clock;
  RandomUids uids;
  Result<std::unique_ptr<store::Store>> store;

  explicit Session(const std::filesystem::path& file);
};

/// Says a failure on standard error; returns the exit code of a failed command.
int failed(const Error& error);

/// The failure with the file as its subject, where it names none.
[[nodiscard]] Error about(Error error, const std::filesystem::path& file);

}  // namespace overture::app
