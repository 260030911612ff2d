#pragma once

#include "core/domain/person.h"
#include "core/store/write_tx.h"

#include <optional>
#include <string_view>
#include <vector>

namespace overture::store
{

[[nodiscard]] std::vector<Address> addressesOf(const ReadTx& tx, PersonId person);
[[nodiscard]] std::vector<Address> allAddresses(const ReadTx& tx);
[[nodiscard]] std::optional<Address> findAddress(const ReadTx& tx, AddressId id);
/// Whose address this is; `normal` as normalAddress makes it.
[[nodiscard]] std::optional<PersonId> personAt(const ReadTx& tx, AddressKind kind, std::string_view normal);
[[nodiscard]] AddressId insertAddress(WriteTx& tx, const Address& address);
[[nodiscard]] bool hasMessages(const ReadTx& tx, AddressId id);
void deleteAddress(WriteTx& tx, AddressId id);

}  // namespace overture::store
