#pragma once

#include "core/domain/ids.h"
#include "core/store/write_tx.h"

#include <string>
#include <string_view>
#include <vector>

namespace overture::store
{

/// Names of a company's tags, in the order they were made.
[[nodiscard]] std::vector<std::string> companyTags(const ReadTx& tx, CompanyId company);
/// Makes the tag where it is new; the same name in another case is the same tag.
void tagCompany(WriteTx& tx, CompanyId company, std::string_view name);
void untagCompany(WriteTx& tx, CompanyId company, std::string_view name);

[[nodiscard]] std::vector<std::string> personTags(const ReadTx& tx, PersonId person);
void tagPerson(WriteTx& tx, PersonId person, std::string_view name);
void untagPerson(WriteTx& tx, PersonId person, std::string_view name);

}  // namespace overture::store
