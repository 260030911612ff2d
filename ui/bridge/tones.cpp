#include "ui/bridge/words.h"

namespace overture::ui
{

Tone toneFor(Stage value)
{
  switch (value) {
    case Stage::researching:
    case Stage::closed:
      return Tone::grey;
    case Stage::targeting:
      return Tone::accent;
    case Stage::inConversation:
      return Tone::violet;
    case Stage::interviewing:
    case Stage::offer:
      return Tone::good;
  }
  return Tone::grey;
}

Tone toneFor(Role value)
{
  switch (value) {
    case Role::hiringManager:
    case Role::executive:
    case Role::teamLead:
      return Tone::accent;
    case Role::recruiterInHouse:
    case Role::recruiterAgency:
      return Tone::teal;
    case Role::referrer:
      return Tone::violet;
    case Role::peer:
    case Role::other:
      return Tone::grey;
  }
  return Tone::grey;
}

Tone toneFor(ContactState value)
{
  switch (value) {
    case ContactState::notWritten:
    case ContactState::drafted:
      return Tone::grey;
    case ContactState::handedOver:
      return Tone::warn;
    case ContactState::waiting:
      return Tone::accent;
    case ContactState::replied:
      return Tone::good;
    case ContactState::bounced:
      return Tone::bad;
  }
  return Tone::grey;
}

Tone toneFor(MessageState value)
{
  switch (value) {
    case MessageState::draft:
    case MessageState::cancelled:
      return Tone::grey;
    case MessageState::handedOver:
      return Tone::warn;
    case MessageState::sent:
      return Tone::accent;
  }
  return Tone::grey;
}

Tone toneFor(ReplyKind value)
{
  switch (value) {
    case ReplyKind::positive:
      return Tone::good;
    case ReplyKind::referral:
      return Tone::violet;
    case ReplyKind::negative:
    case ReplyKind::bounce:
      return Tone::bad;
    case ReplyKind::neutral:
    case ReplyKind::automatic:
      return Tone::grey;
  }
  return Tone::grey;
}

Tone toneFor(writing::FieldGroup value)
{
  switch (value) {
    case writing::FieldGroup::person:
      return Tone::accent;
    case writing::FieldGroup::company:
      return Tone::violet;
    case writing::FieldGroup::hook:
      return Tone::warn;
    case writing::FieldGroup::project:
      return Tone::good;
    case writing::FieldGroup::profile:
    case writing::FieldGroup::own:
      break;
  }
  return Tone::teal;
}

}  // namespace overture::ui
