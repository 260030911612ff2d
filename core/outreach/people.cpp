#include "core/outreach/people.h"

#include "core/outreach/validation.h"
#include "core/store/address_queries.h"
#include "core/store/company_queries.h"
#include "core/store/person_queries.h"
#include "core/store/tag_queries.h"

#include <functional>

namespace overture::outreach
{
namespace
{

using store::Done;
using store::OpKind;
using store::WriteTx;

store::Op personOp(OpKind kind, PersonId id, std::string name = {})
{
  return {kind, {"person", id.value, std::move(name), 1}, store::Origin::person, {}, true};
}

Result<AddressId> enterAddress(WriteTx& tx, PersonId person, const TypedAddress& typed)
{
  const auto normal = normalAddress(typed.kind, typed.value);
  if (normal.empty())
    return std::unexpected(
        Error{ErrorKind::invalid, typed.value, {}, {{std::string(toText(typed.kind)), ProblemKind::notAnAddress}}});
  if (const auto owner = store::personAt(tx, typed.kind, normal)) {
    const auto other = store::findPerson(tx, *owner);
    return fail(ErrorKind::duplicate, other ? other->name : typed.value);
  }
  return store::insertAddress(tx, {{}, person, typed.kind, typed.value, normal, typed.certainty, std::nullopt});
}

bool knowsCompany(const store::ReadTx& tx, CompanyId company)
{
  return !company.isSet() || store::findCompany(tx, company).has_value();
}

/// Looks a person up, lets `change` alter it, stores it.
store::Action<Done> changing(OpKind kind, PersonId id, std::function<void(Person&, Timestamp)> change)
{
  return {personOp(kind, id), [id, change = std::move(change)](WriteTx& tx) -> Result<Done> {
            auto person = store::findPerson(tx, id);
            if (!person)
              return fail(ErrorKind::notFound);
            tx.setSubject({"person", id.value, person->name, 1});
            change(*person, tx.now());
            store::updatePerson(tx, *person);
            return Done{};
          }};
}

}  // namespace

store::Action<PersonId> addPerson(Person person, std::vector<TypedAddress> addresses)
{
  auto op = personOp(OpKind::addPerson, {}, person.name);
  return {std::move(op),
          [person = std::move(person), addresses = std::move(addresses)](WriteTx& tx) -> Result<PersonId> {
            if (const auto problems = Validation().name("name", person.name); !problems.isFine())
              return problems.failure();
            if (!knowsCompany(tx, person.company))
              return fail(ErrorKind::notFound, "company");
            const auto id = store::insertPerson(tx, person);
            for (const auto& address : addresses)
              if (const auto entered = enterAddress(tx, id, address); !entered)
                return failureOf(entered);
            tx.setSubject({"person", id.value, person.name, 1});
            return id;
          }};
}

store::Action<Done> editPerson(Person person)
{
  auto op = personOp(OpKind::editPerson, person.id, person.name);
  return {std::move(op), [person = std::move(person)](WriteTx& tx) -> Result<Done> {
            if (const auto problems = Validation().name("name", person.name); !problems.isFine())
              return problems.failure();
            if (!store::findPerson(tx, person.id))
              return fail(ErrorKind::notFound, person.name);
            if (!knowsCompany(tx, person.company))
              return fail(ErrorKind::notFound, "company");
            store::updatePerson(tx, person);
            return Done{};
          }};
}

store::Action<Done> removePerson(PersonId id)
{
  return {personOp(OpKind::removePerson, id), [id](WriteTx& tx) -> Result<Done> {
            const auto person = store::findPerson(tx, id);
            if (!person)
              return fail(ErrorKind::notFound);
            if (store::hasHistory(tx, id))
              return fail(ErrorKind::inUse, person->name);
            tx.setSubject({"person", id.value, person->name, 1});
            store::deletePerson(tx, id);
            return Done{};
          }};
}

store::Action<AddressId> addAddress(PersonId person, TypedAddress address)
{
  return {personOp(OpKind::addAddress, person), [=](WriteTx& tx) -> Result<AddressId> {
            const auto owner = store::findPerson(tx, person);
            if (!owner)
              return fail(ErrorKind::notFound);
            tx.setSubject({"person", person.value, owner->name, 1});
            return enterAddress(tx, person, address);
          }};
}

store::Action<Done> removeAddress(AddressId id)
{
  return {personOp(OpKind::removeAddress, {}), [id](WriteTx& tx) -> Result<Done> {
            const auto address = store::findAddress(tx, id);
            if (!address)
              return fail(ErrorKind::notFound);
            if (store::hasMessages(tx, id))
              return fail(ErrorKind::inUse, address->value);
            tx.setSubject({"person", address->person.value, address->value, 1});
            store::deleteAddress(tx, id);
            return Done{};
          }};
}

store::Action<Done> forbidContact(PersonId person, std::string reason)
{
  return changing(OpKind::forbidContact, person, [reason = std::move(reason)](Person& p, Timestamp now) {
    p.doNotContactAt = now;
    p.doNotContactReason = reason;
  });
}

store::Action<Done> allowContact(PersonId person)
{
  return changing(OpKind::allowContact, person, [](Person& p, Timestamp) {
    p.doNotContactAt.reset();
    p.doNotContactReason.clear();
  });
}

store::Action<Done> holdPerson(PersonId person, Day until)
{
  return changing(OpKind::holdPerson, person, [until](Person& p, Timestamp) { p.onHoldUntil = until; });
}

store::Action<Done> releasePerson(PersonId person)
{
  return changing(OpKind::releasePerson, person, [](Person& p, Timestamp) { p.onHoldUntil.reset(); });
}

store::Action<Done> tagPerson(PersonId person, std::string tag)
{
  return {personOp(OpKind::tagPerson, person, tag), [person, tag](WriteTx& tx) -> Result<Done> {
            if (const auto problems = Validation().name("tag", tag); !problems.isFine())
              return problems.failure();
            if (!store::findPerson(tx, person))
              return fail(ErrorKind::notFound);
            store::tagPerson(tx, person, tag);
            return Done{};
          }};
}

store::Action<Done> untagPerson(PersonId person, std::string tag)
{
  return {personOp(OpKind::untagPerson, person, tag), [person, tag](WriteTx& tx) -> Result<Done> {
            store::untagPerson(tx, person, tag);
            return Done{};
          }};
}

}  // namespace overture::outreach
