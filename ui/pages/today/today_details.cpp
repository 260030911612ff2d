#include "ui/pages/today/today_details.h"

#include "core/store/message_queries.h"
#include "core/store/person_queries.h"
#include "core/store/template_queries.h"
#include "ui/bridge/formats.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/pages/today/today_panel.h"

namespace overture::ui
{
namespace
{

/// Of one's own words beside an answer to them: the question below must stay in sight.
constexpr int quotedCharacters = 160;

/// All that reading a line's records needs.
struct DetailsSource {
  const store::ReadTx& tx;
  Timestamp now;
  const std::string& zone;
};

QString versionOfMessage(const store::ReadTx& tx, VersionId id)
{
  const auto version = store::findVersion(tx, id);
  const auto owner = version ? store::findTemplate(tx, version->owner) : std::nullopt;
  if (!owner)
    return TodayPanel::tr("without a template");
  return TodayPanel::tr("%1 v%2").arg(toQt(owner->name)).arg(version->number);
}

void addPerson(TodayDetails& details, const store::ReadTx& tx, PersonId id)
{
  const auto person = store::findPerson(tx, id);
  if (!person)
    return;
  details.role = person->role;
}

void addYours(TodayDetails& details, const DetailsSource& source, MessageId id)
{
  const auto message = store::findMessage(source.tx, id);
  if (!message)
    return;
  details.subject = toQt(message->subject);
  details.yours = toQt(message->body);
  const auto version = versionOfMessage(source.tx, message->version);
  if (message->sentAt)
    details.yoursHead =
        TodayPanel::tr("You wrote, %1, %2").arg(dayText(*message->sentAt, source.now, source.zone), version);
  else
    details.yoursHead = TodayPanel::tr("You wrote, %1").arg(version);
}

QString placeOf(const std::string& title, const std::string& company)
{
  if (title.empty() || company.empty())
    return toQt(title.empty() ? company : title);
  return TodayPanel::tr("%1 · %2", "title, company").arg(toQt(title), toQt(company));
}

MessageId answeredBy(const store::ReadTx& tx, const store::ReplyRow& row)
{
  if (row.message.isSet())
    return row.message;
  const auto messages = store::messagesOf(tx, row.thread);
  return messages.empty() ? MessageId() : messages.front().id;
}

TodayDetails replyDetails(const store::ReplyRow& row, const DetailsSource& source)
{
  TodayDetails details;
  details.name = toQt(row.personName);
  details.place = placeOf(row.title, row.companyName);
  addPerson(details, source.tx, row.person);
  const auto reply = store::findReply(source.tx, row.id);
  details.theirs = reply ? toQt(reply->text) : QString();
  details.theirsHead = TodayPanel::tr("%1 wrote, %2, %3")
                           .arg(details.name, agoText(row.receivedAt, source.now, source.zone), wordFor(row.way));
  addYours(details, source, answeredBy(source.tx, row));
  details.yours = details.yours.simplified();
  if (details.yours.size() > quotedCharacters)
    details.yours = details.yours.left(quotedCharacters) + QStringLiteral("…");
  details.question = TodayPanel::tr("What kind of reply is it?");
  details.kind = row.kind;
  details.note = TodayPanel::tr(
      "Confirming stops the follow-ups and counts for the version that was sent. An automatic "
      "reply or a bounce counts as no answer.");
  return details;
}

TodayDetails messageDetails(TodayPart part, const store::MessageRow& row, const DetailsSource& source)
{
  TodayDetails details;
  details.name = toQt(row.personName);
  details.place = placeOf(row.title, row.companyName);
  addPerson(details, source.tx, row.person);
  addYours(details, source, row.id);
  if (part == TodayPart::handedOver) {
    details.question = TodayPanel::tr("Did you send it?");
    details.note = TodayPanel::tr("Handed over is not sent: it counts once you say so.");
  } else {
    details.question = TodayPanel::tr("No answer yet. Write once more?");
    details.note = TodayPanel::tr(
        "A follow-up belongs to the same conversation: an answer to it counts for the first "
        "message.");
  }
  return details;
}

TodayDetails reminderDetails(const store::DueReminder& row, const DetailsSource& source)
{
  TodayDetails details;
  details.name = toQt(!row.personName.empty() ? row.personName : row.companyName);
  details.place = row.personName.empty() ? QString() : toQt(row.companyName);
  if (row.person.isSet())
    addPerson(details, source.tx, row.person);
  details.theirsHead = TodayPanel::tr("Due %1").arg(dayText(row.dueOn, dayIn(source.now, source.zone)));
  details.theirs = toQt(row.text);
  details.question = TodayPanel::tr("Done, or later?");
  return details;
}

TodayDetails nextDetails(const store::WriteNextRow& row)
{
  TodayDetails details;
  details.name = toQt(row.personName);
  details.place = placeOf(row.title, row.companyName);
  details.role = row.role;
  details.theirsHead = TodayPanel::tr("What to begin with");
  details.theirs = row.hook.empty() ? TodayPanel::tr("Nothing noted yet: what did %1 make or write?").arg(details.name)
                                    : toQt(row.hook);
  details.question =
      row.hasDraft ? TodayPanel::tr("Go on with the draft?") : TodayPanel::tr("Write to %1?").arg(details.name);
  if (row.version.isSet())
    details.note =
        TodayPanel::tr("Suggested: %1 v%2, sent least so far.").arg(toQt(row.versionName)).arg(row.versionNumber);
  else
    details.note = TodayPanel::tr("No template for it is in use yet.");
  return details;
}

TodayDetails detailsOfLine(const TodayLine& line, const DetailsSource& source)
{
  if (const auto* reply = std::get_if<store::ReplyRow>(&line.what))
    return replyDetails(*reply, source);
  if (const auto* message = std::get_if<store::MessageRow>(&line.what))
    return messageDetails(line.part, *message, source);
  if (const auto* reminder = std::get_if<store::DueReminder>(&line.what))
    return reminderDetails(*reminder, source);
  if (const auto* next = std::get_if<store::WriteNextRow>(&line.what))
    return nextDetails(*next);
  return {};
}

}  // namespace

TodayDetails todayDetails(const store::ReadTx& tx, const TodayLine& line, Timestamp now, const std::string& zone)
{
  auto details = detailsOfLine(line, {tx, now, zone});
  details.part = line.part;
  details.id = line.id;
  return details;
}

}  // namespace overture::ui
