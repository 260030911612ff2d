#include "ui/pages/timeline_lines.h"

#include "ui/bridge/formats.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"

#include <QCoreApplication>

namespace overture::ui
{
namespace
{

/// Whose the sentences are in the translations.
class TimelineWords
{
  Q_DECLARE_TR_FUNCTIONS(overture::ui::TimelineWords)
};

QString versionText(const store::TimelineEntry& entry)
{
  return entry.versionName.empty()
             ? QString()
             : TimelineWords::tr("%1 v%2").arg(toQt(entry.versionName), numberText(entry.versionNumber));
}

QString sentTitle(const store::TimelineEntry& entry, bool namesPeople)
{
  const auto version = versionText(entry);
  const auto person = toQt(entry.personName);
  if (entry.place > 0)
    return namesPeople ? TimelineWords::tr("Follow-up %1 to %2").arg(numberText(entry.place), person)
                       : TimelineWords::tr("Follow-up %1").arg(numberText(entry.place));
  if (version.isEmpty())
    return namesPeople ? TimelineWords::tr("Sent to %1").arg(person) : TimelineWords::tr("Sent");
  return namesPeople ? TimelineWords::tr("Sent %1 to %2").arg(version, person)
                     : TimelineWords::tr("Sent %1").arg(version);
}

QString namedTitle(const QString& what, const store::TimelineEntry& entry, bool namesPeople)
{
  return namesPeople && !entry.personName.empty() ? TimelineWords::tr("%1: %2").arg(what, toQt(entry.personName))
                                                  : what;
}

QString interactionTitle(const store::TimelineEntry& entry, bool namesPeople)
{
  return namedTitle(wordFor(entry.interactionKind.value_or(InteractionKind::note)), entry, namesPeople);
}

QString titleOf(const store::TimelineEntry& entry, bool namesPeople)
{
  switch (entry.kind) {
    case store::TimelineKind::sent:
      return sentTitle(entry, namesPeople);
    case store::TimelineKind::drafted:
      return namedTitle(TimelineWords::tr("Draft"), entry, namesPeople);
    case store::TimelineKind::handedOver:
      return namedTitle(TimelineWords::tr("Did you send it?"), entry, namesPeople);
    case store::TimelineKind::reply:
      return TimelineWords::tr("%1 replied").arg(toQt(entry.personName));
    case store::TimelineKind::interaction:
      return interactionTitle(entry, namesPeople);
    case store::TimelineKind::reminder:
      return namedTitle(entry.done ? TimelineWords::tr("Reminder, done") : TimelineWords::tr("Reminder"), entry,
                        namesPeople);
    case store::TimelineKind::added:
      return namedTitle(TimelineWords::tr("Added"), entry, namesPeople);
  }
  return {};
}

QString dayOf(const store::TimelineEntry& entry, const TimelineReading& reading)
{
  if (entry.dueOn)
    return dayText(*entry.dueOn, dayIn(reading.now, reading.zone));
  return dayText(entry.when, reading.now, reading.zone);
}

/// What stands behind the title: the day, and how or of which kind.
QString whenOf(const store::TimelineEntry& entry, const TimelineReading& reading)
{
  const auto day = dayOf(entry, reading);
  const auto joined = TimelineWords::tr("%1 · %2");
  if (entry.kind == store::TimelineKind::reply && entry.replyKind)
    return joined.arg(
        day, entry.toConfirm ? TimelineWords::tr("%1?").arg(wordFor(*entry.replyKind)) : wordFor(*entry.replyKind));
  if (entry.kind == store::TimelineKind::sent && entry.channel)
    return joined.arg(day, wordFor(*entry.channel));
  if (entry.kind == store::TimelineKind::added && !entry.text.empty())
    return joined.arg(day, toQt(entry.text));
  return day;
}

Tone toneOf(const store::TimelineEntry& entry)
{
  switch (entry.kind) {
    case store::TimelineKind::reply:
      return toneFor(entry.replyKind.value_or(ReplyKind::neutral));
    case store::TimelineKind::sent:
      return Tone::accent;
    case store::TimelineKind::handedOver:
      return Tone::warn;
    case store::TimelineKind::reminder:
      return entry.done ? Tone::grey : Tone::warn;
    case store::TimelineKind::drafted:
    case store::TimelineKind::interaction:
    case store::TimelineKind::added:
      return Tone::grey;
  }
  return Tone::grey;
}

qint64 idOf(const store::TimelineEntry& entry)
{
  switch (entry.kind) {
    case store::TimelineKind::reply:
      return entry.reply.value;
    case store::TimelineKind::interaction:
      return entry.interaction.value;
    case store::TimelineKind::reminder:
      return entry.reminder.value;
    case store::TimelineKind::sent:
    case store::TimelineKind::drafted:
    case store::TimelineKind::handedOver:
      return entry.message.value;
    case store::TimelineKind::added:
      return 0;
  }
  return 0;
}

}  // namespace

TimelineLine timelineLine(const store::TimelineEntry& entry, const TimelineReading& reading)
{
  TimelineLine line;
  line.tone = toneOf(entry);
  line.title = titleOf(entry, reading.namesPeople);
  line.when = whenOf(entry, reading);
  line.text = entry.kind == store::TimelineKind::added ? QString() : toQt(entry.text);
  line.id = idOf(entry);
  return line;
}

std::vector<TimelineLine> timelineLines(const std::vector<store::TimelineEntry>& entries,
                                        const TimelineReading& reading)
{
  std::vector<TimelineLine> lines;
  lines.reserve(entries.size());
  for (const auto& entry : entries)
    lines.push_back(timelineLine(entry, reading));
  return lines;
}

}  // namespace overture::ui
