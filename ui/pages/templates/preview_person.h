#pragma once

#include "core/domain/company.h"
#include "core/domain/person.h"
#include "core/domain/records.h"
#include "core/store/read_tx.h"

#include <cstddef>
#include <optional>

namespace overture::ui
{

/// Somebody to fill a wording in for.
struct PreviewPerson {
  Person person;
  Company company;
  Project project;
  Profile profile;
};

/// The person at `place` of those that are offered first, and round again behind the last; none without people.
[[nodiscard]] std::optional<PreviewPerson> previewPerson(const store::ReadTx& tx, std::size_t place);

}  // namespace overture::ui
