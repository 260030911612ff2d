#pragma once

#include "core/domain/person.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace overture
{

/// A person as an import leaves it, with the addresses to be added. The company is set in `person`, or is one of those
/// that the same import makes: `newCompany` is its place among them.
struct ImportedPerson {
  Person person;
  std::optional<std::size_t> newCompany;
  std::vector<Address> addresses;
};

}  // namespace overture
