#include "core/outreach/templates.h"

#include "core/base/text.h"
#include "core/outreach/validation.h"
#include "core/store/message_queries.h"
#include "core/store/template_queries.h"

#include <functional>
#include <optional>

namespace overture::outreach
{
namespace
{

using store::Done;
using store::OpKind;
using store::WriteTx;

store::Op templateOp(OpKind kind, TemplateId id, std::string name = {})
{
  return {kind, {"template", id.value, std::move(name), 1}, store::Origin::person, {}, true};
}

store::Op versionOp(OpKind kind, VersionId id)
{
  return {kind, {"template_version", id.value, {}, 1}, store::Origin::person, {}, true};
}

Validation checkedTemplate(const MessageTemplate& value)
{
  return Validation().name("name", value.name);
}

Validation checkedWording(const std::string& subject, const std::string& body, const std::string& reason)
{
  return Validation().text("subject", subject).text("body", body).text("reason", reason);
}

std::string nameOfOwner(const store::ReadTx& tx, TemplateId owner)
{
  const auto found = store::findTemplate(tx, owner);
  return found ? found->name : std::string();
}

bool knowsChannel(const store::ReadTx& tx, ChannelId channel)
{
  return !channel.isSet() || store::findChannel(tx, channel).has_value();
}

/// Looks a template up, lets `change` alter it, stores it.
store::Action<Done> changingTemplate(TemplateId id, std::string name, std::function<void(MessageTemplate&)> change)
{
  auto op = templateOp(OpKind::editTemplate, id, name);
  return {std::move(op), [id, name = std::move(name), change = std::move(change)](WriteTx& tx) -> Result<Done> {
            auto value = store::findTemplate(tx, id);
            if (!value)
              return fail(ErrorKind::notFound, name);
            change(*value);
            if (const auto problems = checkedTemplate(*value); !problems.isFine())
              return problems.failure();
            if (!knowsChannel(tx, value->channel))
              return fail(ErrorKind::notFound, "channel");
            store::updateTemplate(tx, *value);
            return Done{};
          }};
}

store::Action<Done> settingStatus(OpKind kind, VersionId id, VersionStatus status)
{
  return {versionOp(kind, id), [id, status](WriteTx& tx) -> Result<Done> {
            auto version = store::findVersion(tx, id);
            if (!version)
              return fail(ErrorKind::notFound);
            tx.setSubject({"template_version", id.value, nameOfOwner(tx, version->owner), 1});
            version->status = status;
            store::updateVersion(tx, *version);
            return Done{};
          }};
}

/// A child of a frozen version.
Result<VersionId> addChild(WriteTx& tx, TemplateVersion version)
{
  if (isBlank(version.reason))
    return Validation().add("reason", ProblemKind::empty).failure();
  version.parent = version.id;
  version.number = store::nextVersionNumber(tx, version.owner);
  version.status = VersionStatus::inUse;
  return store::insertVersion(tx, version);
}

}  // namespace

store::Action<TemplateId> addTemplate(MessageTemplate value, TemplateVersion first)
{
  auto op = templateOp(OpKind::addTemplate, {}, value.name);
  return {
      std::move(op), [value = std::move(value), first = std::move(first)](WriteTx& tx) -> Result<TemplateId> {
        const auto problems =
            checkedTemplate(value).text("subject", first.subject).text("body", first.body).text("reason", first.reason);
        if (!problems.isFine())
          return problems.failure();
        if (!knowsChannel(tx, value.channel))
          return fail(ErrorKind::notFound, "channel");
        const auto id = store::insertTemplate(tx, value);
        static_cast<void>(store::insertVersion(
            tx, {{}, id, 1, {}, first.subject, first.body, first.reason, VersionStatus::inUse, {}}));
        tx.setSubject({"template", id.value, value.name, 1});
        return id;
      }};
}

store::Action<Done> editTemplate(MessageTemplate value)
{
  const auto id = value.id;
  auto name = value.name;
  return changingTemplate(id, std::move(name), [value = std::move(value)](MessageTemplate& stored) { stored = value; });
}

store::Action<Done> renameTemplate(TemplateId id, std::string name)
{
  return changingTemplate(id, name, [name](MessageTemplate& stored) { stored.name = name; });
}

store::Action<VersionId> saveVersion(VersionId base, std::string subject, std::string body, std::string reason)
{
  return {versionOp(OpKind::saveVersion, base), [=](WriteTx& tx) -> Result<VersionId> {
            if (const auto problems = checkedWording(subject, body, reason); !problems.isFine())
              return problems.failure();
            auto version = store::findVersion(tx, base);
            if (!version)
              return fail(ErrorKind::notFound);
            tx.setSubject({"template_version", base.value, nameOfOwner(tx, version->owner), 1});
            const bool frozen = store::isFrozen(tx, base);
            if (frozen && version->subject == subject && version->body == body)
              return base;
            version->subject = subject;
            version->body = body;
            version->reason = reason;
            if (frozen)
              return addChild(tx, std::move(*version));
            store::updateVersion(tx, *version);
            return base;
          }};
}

store::Action<Done> retireVersion(VersionId id)
{
  return settingStatus(OpKind::retireVersion, id, VersionStatus::retired);
}

store::Action<Done> reviveVersion(VersionId id)
{
  return settingStatus(OpKind::reviveVersion, id, VersionStatus::inUse);
}

store::Action<Done> removeTemplate(TemplateId id)
{
  return {templateOp(OpKind::removeTemplate, id), [id](WriteTx& tx) -> Result<Done> {
            const auto value = store::findTemplate(tx, id);
            if (!value)
              return fail(ErrorKind::notFound);
            if (store::hasMessages(tx, id))
              return fail(ErrorKind::inUse, value->name);
            tx.setSubject({"template", id.value, value->name, 1});
            store::deleteTemplate(tx, id);
            return Done{};
          }};
}

}  // namespace overture::outreach
