#pragma once

#include "core/domain/ids.h"
#include "core/store/read_tx.h"

#include <string>
#include <string_view>
#include <vector>

namespace overture::store
{

/// What a picker shows of a person.
struct PersonChoice {
  PersonId id;
  std::string name;
  std::string title;
  CompanyId company;
  std::string companyName;
  bool mayBeContacted = true;  ///< false: asked not to be written to
  friend bool operator==(const PersonChoice&, const PersonChoice&) = default;
};

/// People whose name, or whose company's name, has words beginning with every word typed: those found by their own name
/// first, each in the order of names. A blank text gives those with the latest contact.
[[nodiscard]] std::vector<PersonChoice> personChoices(const ReadTx& tx, std::string_view typed, int atMost = 20);

}  // namespace overture::store
