#include "tests/core/store/every_kind.h"

#include "core/outreach/companies.h"
#include "core/outreach/import_companies.h"
#include "core/outreach/import_people.h"
#include "core/outreach/interactions.h"
#include "core/outreach/messages.h"
#include "core/outreach/people.h"
#include "core/outreach/profile.h"
#include "core/outreach/projects.h"
#include "core/outreach/reminders.h"
#include "core/outreach/replies.h"
#include "core/outreach/sample.h"
#include "core/outreach/templates.h"
#include "core/store/company_queries.h"
#include "core/store/person_queries.h"
#include "core/store/template_queries.h"
#include "tests/support/builders.h"

namespace overture::testing
{
namespace
{

using namespace overture::outreach;
using store::OpKind;
using Acts = std::map<OpKind, Act>;

VersionId newestVersion(TestStore& s, TemplateId id)
{
  return s.read([id](const store::ReadTx& tx) { return store::versionsOf(tx, id).front().id; });
}

Interaction lineAbout(PersonId person, CompanyId company, const char* summary, Timestamp at)
{
  return {{}, person, company, InteractionKind::call, at, Precision::exact, summary, {}, {}};
}

Reminder reminderFor(PersonId person, const char* text)
{
  return {{}, person, {}, testToday, text, {}, {}};
}

Reply replyTo(MessageId message, const char* text)
{
  Reply reply;
  reply.message = message;
  reply.text = text;
  reply.receivedAt = testNow;
  return reply;
}

void makeRecords(TestStore& s, World& w)
{
  w.nordhavn = s.write(addCompany(aCompany("Nordhavn").withWebsite("https://nordhavn.example").withTier("A")));
  w.empty = s.write(addCompany(aCompany("Halden Maps").withNotes("Maps of fjords")));
  w.question = s.write(addCriterion({{}, "Do they ship?", 3, "", "", 1}));
  s.write(scoreCompany(w.nordhavn, w.question, 0.5));
  s.write(tagCompany(w.nordhavn, "north"));
  w.mara = s.write(addPerson(aPerson("Mara Lindqvist").at(w.nordhavn).as(Role::teamLead).withHook("her talk"), {}));
  w.nobody = s.write(addPerson(aPerson("Tomas Rey").at(w.nordhavn), {{AddressKind::mail, "tomas@rey.example", {}}}));
  w.forbidden = s.write(addPerson(aPerson("Ingrid Vogel"), {}));
  s.write(forbidContact(w.forbidden, "Asked not to"));
  s.write(holdPerson(w.forbidden, testToday + std::chrono::days(5)));
  w.mail = s.write(addAddress(w.mara, {AddressKind::mail, "mara@nordhavn.example", {}}));
  w.spare = s.write(addAddress(w.mara, {AddressKind::phone, "+47 123 45 678", {}}));
  s.write(tagPerson(w.mara, "north"));
  w.shown = s.write(addProject(aProject("Tide tables")));
  w.unused = s.write(addProject(aProject("Old thing")));
  w.used = s.write(addTemplate(aTemplate("Project first"), aWording("A project", "Hi")));
  w.fresh = s.write(addTemplate(aTemplate("Short"), aWording("", "Hello")));
  w.sentVersion = newestVersion(s, w.used);
  w.retired = newestVersion(s, w.fresh);
  s.write(retireVersion(w.retired));
}

void makeMessages(TestStore& s, World& w)
{
  w.sent = s.write(startMessage(aDraft(w.mara).from(w.sentVersion).showing(w.shown).to(w.mail)));
  s.write(markSent(w.sent, testNow, Precision::exact));
  w.handedOver = s.write(startMessage(aDraft(w.mara).from(w.sentVersion).inLastThread()));
  s.write(handOver(w.handedOver));
  w.draft = s.write(startMessage(aDraft(w.mara).inNewThread()));
  auto reply = replyTo(w.sent, "Yes, gladly");
  reply.certainty = ReplyCertainty::guessed;
  w.reply = s.write(logReply(reply));
  w.line = s.write(logInteraction(lineAbout({}, w.nordhavn, "Called the desk", testNow)));
  w.reminder = s.write(addReminder(reminderFor(w.mara, "Ask again")));
  w.finished = s.write(addReminder(reminderFor(w.mara, "Say thanks")));
  s.write(finishReminder(w.finished));
  const auto passing = s.write(startMessage(aDraft(w.nobody).from(w.retired)));
  s.write(handOver(passing));
  s.write(saveVersion(w.retired, "", "Hello there", "Warmer"));
  s.write(discardDraft(passing));
}

Acts companyActs()
{
  return {
      {OpKind::addCompany, [](auto& s, auto&) { s.write(addCompany(aCompany("Kupferwerk").in("Berlin"))); }},
      {OpKind::editCompany,
       [](auto& s, auto& w) {
         auto company = s.read([&](const store::ReadTx& tx) { return *store::findCompany(tx, w.nordhavn); });
         company.name = "Nordhavn Analytics";
         company.notes = "Measured the tides";
         s.write(editCompany(company));
       }},
      {OpKind::removeCompany, [](auto& s, auto& w) { s.write(removeCompany(w.empty)); }},
      {OpKind::addCriterion, [](auto& s, auto&) { s.write(addCriterion({{}, "Remote?", 2, "remote", "remote", 2})); }},
      {OpKind::editCriterion, [](auto& s, auto& w) { s.write(editCriterion({w.question, "Often?", 5, "", "", 1})); }},
      {OpKind::removeCriterion, [](auto& s, auto& w) { s.write(removeCriterion(w.question)); }},
      {OpKind::scoreCompany, [](auto& s, auto& w) { s.write(scoreCompany(w.nordhavn, w.question, 1)); }},
      {OpKind::tagCompany, [](auto& s, auto& w) { s.write(tagCompany(w.empty, "maps")); }},
      {OpKind::untagCompany, [](auto& s, auto& w) { s.write(untagCompany(w.nordhavn, "North")); }},
  };
}

Acts personActs()
{
  return {
      {OpKind::addPerson,
       [](auto& s, auto& w) {
         s.write(addPerson(aPerson("Wei Chen").at(w.empty), {{AddressKind::mail, "wei@chen.example", {}}}));
       }},
      {OpKind::editPerson,
       [](auto& s, auto& w) {
         auto person = s.read([&](const store::ReadTx& tx) { return *store::findPerson(tx, w.mara); });
         person.company = w.empty;
         person.name = "Mara Osei";
         s.write(editPerson(person));
       }},
      {OpKind::removePerson, [](auto& s, auto& w) { s.write(removePerson(w.nobody)); }},
      {OpKind::addAddress, [](auto& s, auto& w) { s.write(addAddress(w.mara, {AddressKind::x, "@mara", {}})); }},
      {OpKind::removeAddress, [](auto& s, auto& w) { s.write(removeAddress(w.spare)); }},
      {OpKind::forbidContact, [](auto& s, auto& w) { s.write(forbidContact(w.mara, "Asked not to")); }},
      {OpKind::allowContact, [](auto& s, auto& w) { s.write(allowContact(w.forbidden)); }},
      {OpKind::holdPerson, [](auto& s, auto& w) { s.write(holdPerson(w.mara, testToday + std::chrono::days(9))); }},
      {OpKind::releasePerson, [](auto& s, auto& w) { s.write(releasePerson(w.forbidden)); }},
      {OpKind::tagPerson, [](auto& s, auto& w) { s.write(tagPerson(w.nobody, "talk")); }},
      {OpKind::untagPerson, [](auto& s, auto& w) { s.write(untagPerson(w.mara, "north")); }},
  };
}

Acts templateActs()
{
  return {
      {OpKind::addTemplate, [](auto& s, auto&) { s.write(addTemplate(aTemplate("Thanks"), aWording("", "Thanks"))); }},
      {OpKind::editTemplate, [](auto& s, auto& w) { s.write(renameTemplate(w.used, "Their work first")); }},
      {OpKind::saveVersion, [](auto& s, auto& w) { s.write(saveVersion(w.sentVersion, "", "Hey", "Shorter")); }},
      {OpKind::retireVersion, [](auto& s, auto& w) { s.write(retireVersion(w.sentVersion)); }},
      {OpKind::reviveVersion, [](auto& s, auto& w) { s.write(reviveVersion(w.retired)); }},
      {OpKind::removeTemplate, [](auto& s, auto& w) { s.write(removeTemplate(w.fresh)); }},
      {OpKind::addProject, [](auto& s, auto&) { s.write(addProject(aProject("Sea ice"))); }},
      {OpKind::editProject,
       [](auto& s, auto& w) { s.write(editProject({w.shown, "Tides", "", "When is it high?", "Series"})); }},
      {OpKind::removeProject, [](auto& s, auto& w) { s.write(removeProject(w.unused)); }},
      {OpKind::editProfile,
       [](auto& s, auto&) {
         s.write(editProfile({"Ada Smit", "https://ada.example", "", "Ada", "", "Europe/Oslo", ""}));
       }},
  };
}

Acts messageActs()
{
  return {
      {OpKind::startMessage, [](auto& s, auto& w) { s.write(startMessage(aDraft(w.nobody))); }},
      {OpKind::saveDraft, [](auto& s, auto& w) { s.write(saveDraft(w.draft, aDraft(w.mara).saying("Rewritten"))); }},
      {OpKind::handOver, [](auto& s, auto& w) { s.write(handOver(w.draft)); }},
      {OpKind::markSent,
       [](auto& s, auto& w) { s.write(markSent(w.handedOver, testNow, Precision::day, SentAs{"As sent", "Words"})); }},
      {OpKind::markNotSent, [](auto& s, auto& w) { s.write(markNotSent(w.handedOver)); }},
      {OpKind::discardDraft, [](auto& s, auto& w) { s.write(discardDraft(w.draft)); }},
      {OpKind::correctSent,
       [](auto& s, auto& w) {
         s.write(correctSent(w.sent, {testNow + std::chrono::hours(-30), Precision::day, ChannelId{3}, {}, {}, {}}));
       }},
      {OpKind::logReply, [](auto& s, auto& w) { s.write(logReply(replyTo(w.handedOver, "Let us talk"))); }},
      {OpKind::confirmReply, [](auto& s, auto& w) { s.write(confirmReply(w.reply, ReplyKind::negative)); }},
      {OpKind::editReply,
       [](auto& s, auto& w) {
         auto reply = replyTo(w.sent, "No, sorry");
         reply.id = w.reply;
         s.write(editReply(reply));
       }},
      {OpKind::removeReply, [](auto& s, auto& w) { s.write(removeReply(w.reply)); }},
  };
}

Acts logActs()
{
  return {
      {OpKind::logInteraction,
       [](auto& s, auto& w) { s.write(logInteraction(lineAbout(w.mara, {}, "Met", testNow))); }},
      {OpKind::editInteraction,
       [](auto& s, auto& w) {
         auto line = lineAbout({}, w.nordhavn, "Called the desk", testNow + std::chrono::hours(-90));
         line.id = w.line;
         s.write(editInteraction(line));
       }},
      {OpKind::removeInteraction, [](auto& s, auto& w) { s.write(removeInteraction(w.line)); }},
      {OpKind::addReminder, [](auto& s, auto& w) { s.write(addReminder(reminderFor(w.nobody, "Write to him"))); }},
      {OpKind::editReminder,
       [](auto& s, auto& w) {
         auto reminder = reminderFor(w.nobody, "Ask him");
         reminder.id = w.reminder;
         s.write(editReminder(reminder));
       }},
      {OpKind::finishReminder, [](auto& s, auto& w) { s.write(finishReminder(w.reminder)); }},
      {OpKind::reopenReminder, [](auto& s, auto& w) { s.write(reopenReminder(w.finished)); }},
      {OpKind::snoozeReminder,
       [](auto& s, auto& w) { s.write(snoozeReminder(w.reminder, testToday + std::chrono::days(3))); }},
  };
}

Acts longActs()
{
  return {
      {OpKind::importCompanies,
       [](auto& s, auto& w) {
         auto import = std::make_shared<CompanyImport>();
         import->source = "companies.csv";
         for (int i = 0; i < 450; ++i)
           import->added.push_back(aCompany("Company " + std::to_string(i)));
         import->changed.push_back(s.read([&](const store::ReadTx& tx) { return *store::findCompany(tx, w.empty); }));
         import->changed.front().notes = "Changed by the list";
         s.write(importCompanies(import));
       }},
      {OpKind::importPeople,
       [](auto& s, auto& w) {
         auto import = std::make_shared<PeopleImport>();
         import->source = "people.csv";
         import->companies.push_back(aCompany("Kupferwerk"));
         const Address mail{{}, {}, AddressKind::mail, "wei@chen.example", "wei@chen.example", {}, {}};
         import->added.push_back({aPerson("Wei Chen"), std::size_t{0}, {mail}});
         import->added.push_back({aPerson("Ellen Smit").at(w.empty), std::nullopt, {}});
         s.write(importPeople(import));
       }},
      {OpKind::makeSample, [](auto& s, auto&) { s.write(makeSample(7)); }},
  };
}

}  // namespace

World makeWorld(TestStore& store)
{
  World world;
  makeRecords(store, world);
  makeMessages(store, world);
  return world;
}

const std::map<OpKind, Act>& everyKind()
{
  static const auto all = [] {
    Acts acts;
    for (auto part : {companyActs(), personActs(), templateActs(), messageActs(), logActs(), longActs()})
      acts.merge(part);
    return acts;
  }();
  return all;
}

}  // namespace overture::testing
