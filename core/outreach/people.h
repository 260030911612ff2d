#pragma once

#include "core/domain/person.h"
#include "core/store/write_tx.h"

#include <string>
#include <vector>

namespace overture::outreach
{

/// An address as typed.
struct TypedAddress {
  AddressKind kind = AddressKind::mail;
  std::string value;
  Certainty certainty = Certainty::certain;
};

/// Errors: invalid (name; an address that is none), duplicate (somebody has the address; subject is who), notFound (the
/// company).
[[nodiscard]] store::Action<PersonId> addPerson(Person person, std::vector<TypedAddress> addresses);
[[nodiscard]] store::Action<store::Done> editPerson(Person person);
/// Errors: notFound; inUse while messages, replies or log lines stand on the person.
[[nodiscard]] store::Action<store::Done> removePerson(PersonId id);

[[nodiscard]] store::Action<AddressId> addAddress(PersonId person, TypedAddress address);
/// Errors: notFound; inUse once a message went to it.
[[nodiscard]] store::Action<store::Done> removeAddress(AddressId id);

/// From now on nothing can be handed over to this person.
[[nodiscard]] store::Action<store::Done> forbidContact(PersonId person, std::string reason);
[[nodiscard]] store::Action<store::Done> allowContact(PersonId person);

/// Until that day nothing can be handed over to this person. Errors: notFound.
[[nodiscard]] store::Action<store::Done> holdPerson(PersonId person, Day until);
[[nodiscard]] store::Action<store::Done> releasePerson(PersonId person);

[[nodiscard]] store::Action<store::Done> tagPerson(PersonId person, std::string tag);
[[nodiscard]] store::Action<store::Done> untagPerson(PersonId person, std::string tag);

}  // namespace overture::outreach
