#pragma once

#include "core/domain/ids.h"
#include "core/store/op.h"
#include "tests/support/test_store.h"

#include <functional>
#include <map>

namespace overture::testing
{

/// A search in which everything can be done: a company with and one without people, a person with everything and one
/// with nothing, a message in every state, replies, a log, reminders.
struct World {
  CompanyId nordhavn;
  CompanyId empty;
  CriterionId question;
  PersonId mara;
  PersonId nobody;
  PersonId forbidden;
  AddressId mail;
  AddressId spare;
  ProjectId shown;
  ProjectId unused;
  TemplateId used;
  TemplateId fresh;
  VersionId sentVersion;
  VersionId retired;
  MessageId sent;
  MessageId handedOver;
  MessageId draft;
  ReplyId reply;
  InteractionId line;
  ReminderId reminder;
  ReminderId finished;
};

[[nodiscard]] World makeWorld(TestStore& store);

/// How each kind of step that can be undone is done, by kind.
using Act = std::function<void(TestStore& store, const World& world)>;
[[nodiscard]] const std::map<store::OpKind, Act>& everyKind();

}  // namespace overture::testing
