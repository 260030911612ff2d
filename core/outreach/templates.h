#pragma once

#include "core/domain/template.h"
#include "core/store/write_tx.h"

#include <string>

namespace overture::outreach
{

/// What a person does with templates. Each function returns the write as a value, for Store::write.

/// With its first version, of which subject, body and reason are taken. Errors: invalid (name; a text that is too
/// long).
[[nodiscard]] store::Action<TemplateId> addTemplate(MessageTemplate value, TemplateVersion first);

/// Name, purpose, channel, archived. Errors as above; notFound.
[[nodiscard]] store::Action<store::Done> editTemplate(MessageTemplate value);
[[nodiscard]] store::Action<store::Done> renameTemplate(TemplateId id, std::string name);

/// Changes a version that nothing was sent of, and answers its id; of a frozen one it makes a child with the next
/// number and answers the child's id. The same text again changes nothing. Errors: notFound; invalid (a text that is
/// too long; reason empty where a child is made).
[[nodiscard]] store::Action<VersionId> saveVersion(VersionId base, std::string subject, std::string body,
                                                   std::string reason);

/// A retired version is offered no more; what was sent of it stays. Errors: notFound.
[[nodiscard]] store::Action<store::Done> retireVersion(VersionId id);
[[nodiscard]] store::Action<store::Done> reviveVersion(VersionId id);

/// With all versions. Errors: notFound; inUse once a message was made from one.
[[nodiscard]] store::Action<store::Done> removeTemplate(TemplateId id);

}  // namespace overture::outreach
