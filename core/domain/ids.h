#pragma once

#include "core/base/id.h"

namespace overture
{

using CompanyId = Id<struct CompanyTag>;
using CriterionId = Id<struct CriterionTag>;
using PersonId = Id<struct PersonTag>;
using AddressId = Id<struct AddressTag>;
using ChannelId = Id<struct ChannelTag>;
using ProjectId = Id<struct ProjectTag>;
using TemplateId = Id<struct TemplateTag>;
using VersionId = Id<struct VersionTag>;
using ThreadId = Id<struct ThreadTag>;
using MessageId = Id<struct MessageTag>;
using ReplyId = Id<struct ReplyTag>;
using InteractionId = Id<struct InteractionTag>;
using ReminderId = Id<struct ReminderTag>;
using TagId = Id<struct TagTag>;

}  // namespace overture
