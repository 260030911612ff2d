#include "core/domain/address_rules.h"
#include "core/outreach/sample_parts.h"
#include "core/store/address_queries.h"
#include "core/store/person_queries.h"
#include "core/store/tag_queries.h"

#include <fmt/format.h>

#include <array>

namespace overture::outreach
{
namespace
{

/// `handle` is the name in Latin letters, given name first. An empty `name` is given and family name.
struct SamplePersonText {
  std::size_t company;
  std::string_view given;
  std::string_view family;
  std::string_view handle;
  std::string_view name;
  std::string_view title;
  Role role;
  std::string_view place;
  std::string_view hook;
  std::string_view notes;
  bool warm = false;
};

constexpr auto samplePeople = std::to_array<SamplePersonText>({
    {0, "Mara", "Lindqvist", "mara.lindqvist", "", "Head of Data", Role::hiringManager, "Copenhagen",
     "your article on re-ranking sparse catalogues", "Answers in the evening.", true},
    {0, "Jonas", "Brandt", "jonas.brandt", "", "Team Lead Search", Role::teamLead, "Copenhagen",
     "your post on the pricing model that you took back", ""},
    {0, "Aino", "Salmi", "aino.salmi", "", "Senior Data Scientist", Role::peer, "Helsinki",
     "your talk on counting clicks that never happened", ""},
    {1, "Leila", "Haddad", "leila.haddad", "", "Head of Forecasting", Role::hiringManager, "Oslo",
     "your talk on forecasts from twelve turbines", ""},
    {1, "Sindre", "Aasheim", "sindre.aasheim", "", "Chief Data Scientist", Role::executive, "Bergen",
     "your paper on icing on rotor blades", ""},
    {1, "Tuva", "Eriksen", "tuva.eriksen", "", "Talent Partner", Role::recruiterInHouse, "Oslo", "", ""},
    {2, "伟", "陈", "wei.chen", "陈伟 Chen Wei", "算法负责人", Role::hiringManager, "Shanghai",
     "您关于小样本评测的文章", "Writes in Chinese."},
    {2, "静怡", "林", "jingyi.lin", "林静怡 Lin Jingyi", "首席科学家", Role::executive, "Hangzhou",
     "您在农业问答数据集上的分享", ""},
    {2, "浩", "周", "hao.zhou", "周浩 Zhou Hao", "算法工程师", Role::peer, "Shanghai", "您开源的检索评测工具", ""},
    {3, "Daniel", "Osei", "daniel.osei", "", "Engineering Manager", Role::hiringManager, "Lisbon",
     "your post on the trial that showed nothing", ""},
    {3, "Beatriz", "Falcão", "beatriz.falcao", "", "Chief Scientist", Role::executive, "Lisbon",
     "your interview on telling patients what a model does not know", ""},
    {3, "Noor", "van Dijk", "noor.vandijk", "", "People Partner", Role::recruiterInHouse, "Utrecht", "", ""},
    {4, "Tomás", "Rey", "tomas.rey", "", "Staff Engineer", Role::peer, "Gothenburg",
     "your write-up of a gripper that learns from its misses", "", true},
    {4, "Elin", "Bergqvist", "elin.bergqvist", "", "Head of Perception", Role::hiringManager, "Gothenburg",
     "your talk on sensors that lie", ""},
    {5, "Ingrid", "Vogel", "ingrid.vogel", "", "Team Lead Machine Learning", Role::teamLead, "Leipzig",
     "your article on alarms that people switch off", "Met her at the data evening in Leipzig.", true},
    {5, "Matthias", "Kröger", "matthias.kroeger", "", "CTO", Role::executive, "Berlin",
     "your talk on models in a foundry", ""},
    {5, "Selin", "Aydın", "selin.aydin", "", "Data Engineer", Role::peer, "Berlin", "", ""},
    {6, "由紀", "田中", "yuki.tanaka", "田中由紀 Yuki Tanaka", "Chief Data Scientist", Role::executive, "Osaka",
     "your paper on first visits without a history", ""},
    {6, "Haruto", "Ishikawa", "haruto.ishikawa", "", "Engineering Manager", Role::hiringManager, "Tokyo",
     "your post on ranking for small shops", ""},
    {7, "Piet", "Smit", "piet.smit", "", "Team Lead Search", Role::teamLead, "Halden",
     "your library for matching traces to streets", ""},
    {7, "Ellen", "Fossum", "ellen.fossum", "", "Founder", Role::executive, "Halden",
     "your article on maps that admit what they do not know", ""},
    {7, "Viktor", "Nyberg", "viktor.nyberg", "", "Map Engineer", Role::peer, "Strömstad", "your notes on house numbers",
     ""},
    {8, "Priya", "Raman", "priya.raman", "", "Director of Data Science", Role::hiringManager, "London",
     "your panel on explaining a refusal", ""},
    {8, "Owen", "Pritchard", "owen.pritchard", "", "Lead Recruiter Technology", Role::recruiterInHouse, "Leeds", "",
     ""},
    {8, "Samir", "Chaudhry", "samir.chaudhry", "", "Head of Model Risk", Role::hiringManager, "London",
     "your checklist for models that nobody owns", ""},
    {9, "Karin", "Åkesson", "karin.akesson", "", "Head of Digital", Role::hiringManager, "Malmö", "", ""},
    {10, "Ciara", "Donnelly", "ciara.donnelly", "", "Head of Personalisation", Role::hiringManager, "Dublin",
     "your article on popular stories as a first guess", "", true},
    {10, "Fergus", "Malloy", "fergus.malloy", "", "Principal Engineer", Role::peer, "Dublin",
     "your talk on news that is old after an hour", ""},
    {11, "Anouk", "de Wit", "anouk.dewit", "", "Manager Data Science", Role::hiringManager, "Rotterdam",
     "your post on arrival times and tides", ""},
    {11, "Henrik", "Petersen", "henrik.petersen", "", "Head of Optimisation", Role::hiringManager, "Hamburg",
     "your talk on planning with late ships", ""},
    {11, "Rosa", "Ferraro", "rosa.ferraro", "", "Talent Acquisition", Role::recruiterInHouse, "Rotterdam", "", ""},
    {12, "Lukas", "Zbinden", "lukas.zbinden", "", "Founder", Role::executive, "Zürich",
     "your essay on search for people who doubt", ""},
    {12, "Anaïs", "Rochat", "anais.rochat", "", "Research Lead", Role::teamLead, "Lausanne",
     "your test set of questions without an answer", "Suggested by Lukas."},
    {12, "Mehdi", "Karimi", "mehdi.karimi", "", "Machine Learning Engineer", Role::peer, "Zürich",
     "your post on small models for long reports", ""},
    {13, "Isla", "Drummond", "isla.drummond", "", "CTO", Role::executive, "Edinburgh",
     "your post on spelling in twelve Englishes", ""},
    {13, "Callum", "Reid", "callum.reid", "", "Engineering Lead", Role::teamLead, "Edinburgh", "", ""},
    {14, "Camille", "Berthier", "camille.berthier", "", "Head of Analytics", Role::hiringManager, "Lyon", "", ""},
    {15, "Florian", "Huber", "florian.huber", "", "Head of Pricing Models", Role::hiringManager, "Munich",
     "your article on prices that a clerk can explain", ""},
    {15, "Theresa", "Moser", "theresa.moser", "", "Team Lead Claims", Role::teamLead, "Vienna",
     "your talk on letters from the flood", ""},
    {16, "Rasmus", "Holm", "rasmus.holm", "", "CTO", Role::executive, "Aarhus", "your talk on transformers that hum",
     "", true},
    {16, "Freja", "Damgaard", "freja.damgaard", "", "Head of Monitoring", Role::hiringManager, "Aarhus",
     "your paper on faults without labels", ""},
    {16, "Ravi", "Menon", "ravi.menon", "", "Data Scientist", Role::peer, "Aarhus", "", ""},
    {17, "Zofia", "Wrona", "zofia.wrona", "", "Analytics Lead", Role::teamLead, "Kraków",
     "your post on players who stop playing", ""},
    {17, "Bartek", "Lis", "bartek.lis", "", "Game Director", Role::executive, "Kraków", "", ""},
    {18, "Siri", "Tveit", "siri.tveit", "", "Head of Product", Role::hiringManager, "Bergen",
     "your map of ships that went dark", ""},
    {18, "Amadou", "Keita", "amadou.keita", "", "Lead Data Scientist", Role::teamLead, "Bergen",
     "your talk on ports in fog", ""},
    {19, "Helena", "Ashworth", "helena.ashworth", "", "Director Computational Biology", Role::executive, "Cambridge",
     "your review of models for small trials", ""},
    {19, "Jun", "Park", "jun.park", "", "Machine Learning Lead", Role::teamLead, "Cambridge",
     "your post on proteins and patience", ""},
    {19, "Olga", "Sokolova", "olga.sokolova", "", "Senior Scientist", Role::peer, "Cambridge", "", ""},
    {20, "Yann", "Le Goff", "yann.legoff", "", "Head of Operations", Role::hiringManager, "Saint-Malo",
     "your article on turbines under the tide", ""},
    {21, "Grace", "Tan", "grace.tan", "", "VP Learning Science", Role::executive, "Toronto",
     "your study on hints that come too early", ""},
    {21, "Mateo", "Vargas", "mateo.vargas", "", "Engineering Manager", Role::hiringManager, "Toronto",
     "your post on grading what nobody expected", ""},
    {21, "Amara", "Nwosu", "amara.nwosu", "", "Data Scientist", Role::peer, "Toronto",
     "your notes on guessing in tests", ""},
    {22, "Signe", "Toft", "signe.toft", "", "Partner Data and AI", Role::recruiterAgency, "Copenhagen", "",
     "Told her: ranking or sensor data, hybrid is fine.", true},
    {22, "Magnus", "Ekdahl", "magnus.ekdahl", "", "Consultant Data", Role::recruiterAgency, "Malmö", "", ""},
    {22, "Birgit", "Lauridsen", "birgit.lauridsen", "", "Senior Consultant", Role::recruiterAgency, "Copenhagen", "",
     ""},
    {23, "Núria", "Casals", "nuria.casals", "", "Head of Data", Role::hiringManager, "Barcelona",
     "your post on holidays that nobody books twice", ""},
    {23, "Diego", "Salas", "diego.salas", "", "Team Lead Recommendations", Role::teamLead, "Barcelona",
     "your talk on first trips", ""},
    {23, "Ester", "Puig", "ester.puig", "", "Talent Partner", Role::recruiterInHouse, "Barcelona", "", ""},
    {1, "Håkon", "Myhre", "hakon.myhre", "", "Engineering Manager", Role::hiringManager, "Bergen",
     "your post on a control room at night", ""},
});

constexpr std::string_view sampleForbids = "owen.pritchard";
constexpr std::string_view sampleOnLeave = "freja.damgaard";
constexpr std::string_view sampleIntroduced = "anais.rochat";

Person samplePersonFrom(const SamplePersonText& text, const SampleCompany& company)
{
  Person person;
  person.company = company.id;
  person.givenName = text.given;
  person.familyName = text.family;
  person.name = text.name.empty() ? fmt::format("{} {}", text.given, text.family) : std::string(text.name);
  if (text.place == "Shanghai" || text.place == "Hangzhou")
    person.greeting = fmt::format("{}{}", text.family, text.given);
  if (text.handle == "yuki.tanaka")
    person.greeting = "Yuki";
  person.title = text.title;
  person.role = text.role;
  person.location = text.place;
  person.hook = text.hook;
  if (!text.hook.empty())
    person.hookUrl = fmt::format("https://www.{}/notes/{}", company.domain, text.handle);
  person.warmth = text.warm ? Warmth::warm : Warmth::cold;
  person.notes = text.notes;
  return person;
}

/// One asked not to be written to, one is away for some weeks, one was named by somebody else.
void setApart(Person& person, const SamplePersonText& text, const SampleSearch& search, const SampleCalendar& calendar)
{
  if (text.handle == sampleForbids) {
    person.doNotContactAt = calendar.during(12, 0.7);
    person.doNotContactReason = "Asked at the careers fair not to get mails from applicants.";
  }
  if (text.handle == sampleOnLeave)
    person.onHoldUntil = calendar.today() + std::chrono::days(24);
  if (text.handle == sampleIntroduced)
    person.introducedBy = search.people.back().person.id;
}

AddressId enterSampleAddress(store::WriteTx& tx, PersonId person, AddressKind kind, const std::string& value,
                             Certainty certainty)
{
  return store::insertAddress(tx, {{}, person, kind, value, normalAddress(kind, value), certainty, {}});
}

void enterSampleAddresses(store::WriteTx& tx, SamplePerson& entered, std::string_view handle, std::string_view domain)
{
  const auto id = entered.person.id;
  const auto certainty = id.value % 4 == 0 ? Certainty::guessed : Certainty::certain;
  entered.mail = enterSampleAddress(tx, id, AddressKind::mail, fmt::format("{}@{}", handle, domain), certainty);
  if (id.value % 3 != 0) {
    const auto profile = fmt::format("https://www.linkedin.com/in/{}-example", handle);
    entered.profile = enterSampleAddress(tx, id, AddressKind::linkedin, profile, Certainty::certain);
  }
}

}  // namespace

void makeSamplePeople(store::WriteTx& tx, SampleSearch& search, const SampleCalendar& calendar)
{
  for (const auto& text : samplePeople) {
    const auto& company = search.companies[text.company];
    auto person = samplePersonFrom(text, company);
    setApart(person, text, search, calendar);
    tx.writeAsOf(calendar.during(search.people.size() / 6, 0.02));
    person.id = store::insertPerson(tx, person);
    if (text.warm)
      store::tagPerson(tx, person.id, "met in person");
    SamplePerson entered{person, company.name, company.tier, company.project, {}, {}, true};
    entered.mayBeWritten = text.handle != sampleForbids && text.handle != sampleOnLeave;
    enterSampleAddresses(tx, entered, text.handle, company.domain);
    search.people.push_back(std::move(entered));
  }
}

}  // namespace overture::outreach
