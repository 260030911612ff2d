#include "core/store/address_queries.h"

#include "core/store/enum_column.h"

namespace overture::store
{
namespace
{

constexpr auto selectAddresses = R"(
  SELECT id, person_id, kind, value, value_normal, certainty, dead_since FROM address
  WHERE person_id = ?1 ORDER BY kind <> 'mail', id)";
constexpr auto selectAllAddresses =
    "SELECT id, person_id, kind, value, value_normal, certainty, dead_since FROM address ORDER BY id";
constexpr auto selectAddress =
    "SELECT id, person_id, kind, value, value_normal, certainty, dead_since FROM address WHERE id = ?1";
constexpr auto selectPersonAt = "SELECT person_id FROM address WHERE kind = ?1 AND value_normal = ?2";
constexpr auto insertOneAddress = R"(
  INSERT INTO address (uid, person_id, kind, value, value_normal, certainty, dead_since, created_at)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))";
constexpr auto selectAddressInUse = "SELECT EXISTS (SELECT 1 FROM message WHERE address_id = ?1)";
constexpr auto deleteOneAddress = "DELETE FROM address WHERE id = ?1";

Address addressFrom(const db::Statement& row)
{
  return {row.id<AddressId>(0),
          row.id<PersonId>(1),
          enumOr(row, 2, AddressKind::mail),
          row.text(3),
          row.text(4),
          enumOr(row, 5, Certainty::certain),
          row.optionalTimestamp(6)};
}

}  // namespace

std::vector<Address> addressesOf(const ReadTx& tx, PersonId person)
{
  std::vector<Address> all;
  auto row = tx.prepare(selectAddresses);
  row.bindAll(person);
  while (row.step())
    all.push_back(addressFrom(row));
  return all;
}

std::vector<Address> allAddresses(const ReadTx& tx)
{
  std::vector<Address> all;
  auto row = tx.prepare(selectAllAddresses);
  while (row.step())
    all.push_back(addressFrom(row));
  return all;
}

std::optional<Address> findAddress(const ReadTx& tx, AddressId id)
{
  auto row = tx.prepare(selectAddress);
  row.bindAll(id);
  return row.step() ? std::optional(addressFrom(row)) : std::nullopt;
}

std::optional<PersonId> personAt(const ReadTx& tx, AddressKind kind, std::string_view normal)
{
  auto row = tx.prepare(selectPersonAt);
  row.bindAll(toText(kind), normal);
  return row.step() ? std::optional(row.id<PersonId>(0)) : std::nullopt;
}

AddressId insertAddress(WriteTx& tx, const Address& address)
{
  tx.prepare(insertOneAddress)
      .bindAll(tx.newUid(), address.person, toText(address.kind), address.value, address.normal,
               toText(address.certainty), address.deadSince, tx.now())
      .run();
  return {tx.connection().lastInsertId()};
}

bool hasMessages(const ReadTx& tx, AddressId id)
{
  auto row = tx.prepare(selectAddressInUse);
  row.bindAll(id);
  return row.step() && row.integer(0) != 0;
}

void deleteAddress(WriteTx& tx, AddressId id)
{
  tx.prepare(deleteOneAddress).bindAll(id).run();
}

}  // namespace overture::store
