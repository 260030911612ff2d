#pragma once

#include "core/domain/ids.h"
#include "core/store/read_tx.h"

#include <string>
#include <string_view>
#include <vector>

namespace overture::store
{

/// What a picker shows of a company.
struct CompanyChoice {
  CompanyId id;
  std::string name;
  std::string domain;
  friend bool operator==(const CompanyChoice&, const CompanyChoice&) = default;
};

/// Companies whose name or domain has words beginning with every word typed, in the order of names. A blank text gives
/// those with the latest contact.
[[nodiscard]] std::vector<CompanyChoice> companyChoices(const ReadTx& tx, std::string_view typed, int atMost = 20);

}  // namespace overture::store
