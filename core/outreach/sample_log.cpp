#include "core/outreach/sample_parts.h"
#include "core/store/company_queries.h"
#include "core/store/interaction_queries.h"
#include "core/store/reminder_queries.h"

#include <algorithm>
#include <array>

namespace overture::outreach
{
namespace
{

struct SampleReminderText {
  std::string_view person;
  int inDays;
  bool done;
  std::string_view text;
};

constexpr auto sampleReminders = std::to_array<SampleReminderText>({
    {"Ingrid Vogel", -3, false, "Send the two figures on false alarms, as promised"},
    {"Signe Toft", 0, false, "Ask whether the role in Malmö is still open"},
    {"Mara Lindqvist", 2, false, "Read the new article before writing"},
    {"Lukas Zbinden", 6, false, "Tell him how the test on long reports went"},
    {"Freja Damgaard", 24, false, "Back from leave: write now"},
    {"Rasmus Holm", -16, true, "Send the link to Quiet Meters"},
});

constexpr auto sampleCalls = std::to_array<std::string_view>({
    "Half an hour. Three in the team, two more from spring on. Wants to see how the model behaves on new customers.",
    "Short call. Liked the project, doubts that it holds on their data. Offered to send a sample.",
    "Talked about the team and how they decide what to build. A first round follows next week.",
    "Good talk about measuring. They use nothing like it so far.",
});

struct SampleNoteText {
  std::string_view person;
  InteractionKind kind;
  int daysAgo;
  std::string_view summary;
  std::string_view nextStep;
};

constexpr auto sampleNotes = std::to_array<SampleNoteText>({
    {"Signe Toft", InteractionKind::meeting, 61, "Coffee. She fills four data roles a quarter around the Øresund.",
     "Send her the profile"},
    {"Signe Toft", InteractionKind::call, 20, "Two roles that could fit, one of them in Malmö. Pay not told yet.",
     "Ask again in three weeks"},
    {"Ingrid Vogel", InteractionKind::event, 66, "Data evening in Leipzig. Spoke about alarms that people switch off.",
     "Write to her about Quiet Meters"},
    {"Rasmus Holm", InteractionKind::event, 58, "Stood beside each other in the queue at the energy fair.", ""},
    {"Mara Lindqvist", InteractionKind::note, 33, "Her team moves to a new office in January and hires before that.",
     ""},
    {"Ellen Fossum", InteractionKind::note, 12, "Looks for somebody who has shipped a search. Two people so far.", ""},
});

const SamplePerson& samplePersonNamed(const SampleSearch& search, std::string_view name)
{
  const auto found =
      std::ranges::find_if(search.people, [name](const SamplePerson& person) { return person.person.name == name; });
  return found != search.people.end() ? *found : search.people.front();
}

Timestamp momentOf(const SampleCalendar& calendar, int daysAgo, double share)
{
  const auto noon = startOf(calendar.today() + -std::chrono::days(daysAgo), sampleZone) + std::chrono::hours(11);
  return calendar.atWork(noon, share);
}

void logSampleLine(store::WriteTx& tx, const SamplePerson& person, InteractionKind kind, Timestamp at,
                   std::string_view summary, std::string_view nextStep)
{
  Interaction line;
  line.person = person.person.id;
  line.company = person.person.company;
  line.kind = kind;
  line.happenedAt = at;
  line.summary = summary;
  line.nextStep = nextStep;
  tx.writeAsOf(at);
  static_cast<void>(store::insertInteraction(tx, line));
}

void raiseStage(store::WriteTx& tx, CompanyId id, Stage stage)
{
  auto company = store::findCompany(tx, id);
  if (!company || company->stage >= stage)
    return;
  company->stage = stage;
  store::updateCompany(tx, *company);
}

void makeSampleCalls(store::WriteTx& tx, const SampleSearch& search, const std::vector<SampleAnswer>& answers,
                     const SampleCalendar& calendar, SampleDice& dice)
{
  std::size_t calls = 0;
  for (const auto& answer : answers) {
    const auto& person = search.people[answer.person];
    if (answer.kind != ReplyKind::positive)
      continue;
    raiseStage(tx, person.person.company, Stage::inConversation);
    const auto at = calendar.atWork(answer.at + std::chrono::hours(60 + dice.below(60)), dice.fraction());
    if (at > calendar.now())
      continue;
    logSampleLine(tx, person, InteractionKind::call, at, sampleCalls[calls % sampleCalls.size()], "");
    if (++calls <= 2)
      raiseStage(tx, person.person.company, Stage::interviewing);
  }
}

}  // namespace

void makeSampleLog(store::WriteTx& tx, const SampleSearch& search, const std::vector<SampleAnswer>& answers,
                   const SampleCalendar& calendar, SampleDice& dice)
{
  makeSampleCalls(tx, search, answers, calendar, dice);
  for (const auto& note : sampleNotes)
    logSampleLine(tx, samplePersonNamed(search, note.person), note.kind,
                  momentOf(calendar, note.daysAgo, dice.fraction()), note.summary, note.nextStep);
  for (const auto& text : sampleReminders) {
    Reminder reminder;
    reminder.person = samplePersonNamed(search, text.person).person.id;
    reminder.dueOn = calendar.today() + std::chrono::days(text.inDays);
    reminder.text = text.text;
    tx.writeAsOf(momentOf(calendar, 18, dice.fraction()));
    if (text.done)
      reminder.doneAt = momentOf(calendar, 15, dice.fraction());
    static_cast<void>(store::insertReminder(tx, reminder));
  }
}

}  // namespace overture::outreach
