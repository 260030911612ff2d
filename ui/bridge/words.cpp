#include "ui/bridge/words.h"

#include "ui/bridge/text.h"

#include <QCoreApplication>

namespace overture::ui
{
namespace
{

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Words)
};

}  // namespace

QString wordFor(SizeBand value)
{
  switch (value) {
    case SizeBand::unknown:
      return {};
    case SizeBand::upTo10:
      return QStringLiteral("1–10");
    case SizeBand::upTo50:
      return QStringLiteral("11–50");
    case SizeBand::upTo200:
      return QStringLiteral("51–200");
    case SizeBand::upTo500:
      return QStringLiteral("201–500");
    case SizeBand::upTo1000:
      return Words::tr("501–1,000");
    case SizeBand::upTo5000:
      return Words::tr("1,001–5,000");
    case SizeBand::upTo10000:
      return Words::tr("5,001–10,000");
    case SizeBand::above10000:
      return Words::tr("10,001+");
  }
  return {};
}

QString wordFor(RemotePolicy value)
{
  switch (value) {
    case RemotePolicy::unknown:
      return Words::tr("not known");
    case RemotePolicy::remote:
      return Words::tr("remote");
    case RemotePolicy::remoteFriendly:
      return Words::tr("remote possible");
    case RemotePolicy::hybrid:
      return Words::tr("hybrid");
    case RemotePolicy::onSite:
      return Words::tr("on site");
  }
  return {};
}

QString wordFor(PayPolicy value)
{
  switch (value) {
    case PayPolicy::unknown:
      return Words::tr("not known");
    case PayPolicy::byPlace:
      return Words::tr("by place");
    case PayPolicy::sameEverywhere:
      return Words::tr("the same everywhere");
  }
  return {};
}

QString wordFor(MlRole value)
{
  switch (value) {
    case MlRole::unknown:
      return Words::tr("not known");
    case MlRole::product:
      return Words::tr("product");
    case MlRole::feature:
      return Words::tr("a feature");
    case MlRole::none:
      return Words::tr("none yet");
  }
  return {};
}

QString wordFor(Stage value)
{
  switch (value) {
    case Stage::researching:
      return Words::tr("Researching");
    case Stage::targeting:
      return Words::tr("Targeting");
    case Stage::inConversation:
      return Words::tr("In conversation");
    case Stage::interviewing:
      return Words::tr("Interviewing");
    case Stage::offer:
      return Words::tr("Offer");
    case Stage::closed:
      return Words::tr("Closed");
  }
  return {};
}

QString wordFor(Role value)
{
  switch (value) {
    case Role::hiringManager:
      return Words::tr("Hiring manager");
    case Role::executive:
      return Words::tr("Executive");
    case Role::teamLead:
      return Words::tr("Team lead");
    case Role::peer:
      return Words::tr("Peer");
    case Role::recruiterInHouse:
      return Words::tr("Recruiter in house");
    case Role::recruiterAgency:
      return Words::tr("Recruiter of an agency");
    case Role::referrer:
      return Words::tr("Referrer");
    case Role::other:
      return Words::tr("Other");
  }
  return {};
}

QString wordFor(Warmth value)
{
  switch (value) {
    case Warmth::cold:
      return Words::tr("does not know me");
    case Warmth::warm:
      return Words::tr("knows me");
  }
  return {};
}

QString wordFor(ContactState value)
{
  switch (value) {
    case ContactState::notWritten:
      return Words::tr("not written to");
    case ContactState::drafted:
      return Words::tr("draft");
    case ContactState::handedOver:
      return Words::tr("did you send it?");
    case ContactState::waiting:
      return Words::tr("waiting");
    case ContactState::replied:
      return Words::tr("answered");
    case ContactState::bounced:
      return Words::tr("not delivered");
  }
  return {};
}

QString wordFor(AddressKind value)
{
  switch (value) {
    case AddressKind::mail:
      return Words::tr("Email");
    case AddressKind::linkedin:
      return QStringLiteral("LinkedIn");
    case AddressKind::x:
      return QStringLiteral("X");
    case AddressKind::wechat:
      return Words::tr("WeChat");
    case AddressKind::phone:
      return Words::tr("Phone");
  }
  return {};
}

QString wordFor(Certainty value)
{
  switch (value) {
    case Certainty::certain:
      return Words::tr("certain");
    case Certainty::guessed:
      return Words::tr("guessed");
  }
  return {};
}

QString wordFor(ChannelKind value)
{
  switch (value) {
    case ChannelKind::mail:
      return Words::tr("Email");
    case ChannelKind::invitation:
      return Words::tr("LinkedIn note");
    case ChannelKind::linkedin:
      return Words::tr("LinkedIn message");
    case ChannelKind::inmail:
      return QStringLiteral("InMail");
    case ChannelKind::x:
      return QStringLiteral("X");
    case ChannelKind::wechat:
      return Words::tr("WeChat");
    case ChannelKind::boss:
      return Words::tr("Boss Zhipin");
    case ChannelKind::maimai:
      return Words::tr("Maimai");
    case ChannelKind::form:
      return Words::tr("Form on a website");
    case ChannelKind::phone:
      return Words::tr("Phone");
    case ChannelKind::inPerson:
      return Words::tr("In person");
  }
  return {};
}

QString wordFor(const Channel& channel)
{
  return channel.name.empty() ? wordFor(channel.kind) : toQt(channel.name);
}

QString wordFor(MessageState value)
{
  switch (value) {
    case MessageState::draft:
      return Words::tr("draft");
    case MessageState::handedOver:
      return Words::tr("did you send it?");
    case MessageState::sent:
      return Words::tr("sent");
    case MessageState::cancelled:
      return Words::tr("not sent");
  }
  return {};
}

QString wordFor(ReplyKind value)
{
  switch (value) {
    case ReplyKind::positive:
      return Words::tr("Interested");
    case ReplyKind::referral:
      return Words::tr("Referral");
    case ReplyKind::neutral:
      return Words::tr("Neutral");
    case ReplyKind::negative:
      return Words::tr("Declined");
    case ReplyKind::automatic:
      return Words::tr("Automatic");
    case ReplyKind::bounce:
      return Words::tr("Returned mail");
  }
  return {};
}

QString wordFor(ReplyWay value)
{
  switch (value) {
    case ReplyWay::mail:
      return Words::tr("Email");
    case ReplyWay::linkedin:
      return QStringLiteral("LinkedIn");
    case ReplyWay::phone:
      return Words::tr("Phone");
    case ReplyWay::inPerson:
      return Words::tr("In person");
    case ReplyWay::other:
      return Words::tr("Other");
  }
  return {};
}

QString wordFor(ReplyCertainty value)
{
  switch (value) {
    case ReplyCertainty::confirmed:
      return Words::tr("confirmed");
    case ReplyCertainty::guessed:
      return Words::tr("to confirm");
  }
  return {};
}

QString wordFor(InteractionKind value)
{
  switch (value) {
    case InteractionKind::call:
      return Words::tr("Call");
    case InteractionKind::meeting:
      return Words::tr("Meeting");
    case InteractionKind::note:
      return Words::tr("Note");
    case InteractionKind::event:
      return Words::tr("Event");
    case InteractionKind::invitationAccepted:
      return Words::tr("Invitation accepted");
  }
  return {};
}

QString wordFor(Purpose value)
{
  switch (value) {
    case Purpose::firstMessage:
      return Words::tr("First message");
    case Purpose::followUp:
      return Words::tr("Follow-up");
    case Purpose::recruiterIntroduction:
      return Words::tr("Introduction to a recruiter");
    case Purpose::thankYou:
      return Words::tr("Thanks");
    case Purpose::referralRequest:
      return Words::tr("Asking for a referral");
  }
  return {};
}

QString wordFor(VersionStatus value)
{
  switch (value) {
    case VersionStatus::inUse:
      return Words::tr("in use");
    case VersionStatus::retired:
      return Words::tr("retired");
  }
  return {};
}

QString nextStepText(NextStep step, const QString& person, const QString& day)
{
  switch (step) {
    case NextStep::none:
      return {};
    case NextStep::write:
      return person.isEmpty() ? Words::tr("Write") : Words::tr("Write to %1").arg(person);
    case NextStep::confirmSent:
      return Words::tr("Did you send it?");
    case NextStep::wait:
      return day.isEmpty() ? Words::tr("Wait") : Words::tr("Wait until %1").arg(day);
    case NextStep::answer:
      return person.isEmpty() ? Words::tr("Answer") : Words::tr("Answer %1").arg(person);
    case NextStep::remind:
      return day.isEmpty() ? Words::tr("Reminder") : Words::tr("Reminder: %1").arg(day);
  }
  return {};
}

}  // namespace overture::ui
