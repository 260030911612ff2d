#include "core/outreach/sample.h"

#include "core/domain/address_rules.h"
#include "core/store/address_queries.h"
#include "core/store/company_queries.h"
#include "core/store/message_queries.h"
#include "core/store/person_queries.h"
#include "core/store/template_queries.h"

#include <fmt/format.h>

#include <array>
#include <chrono>
#include <random>
#include <string_view>
#include <vector>

namespace overture::outreach {
namespace {

using store::WriteTx;

constexpr auto companyNames = std::to_array<std::string_view>({
    "Nordhavn Analytics", "Fjordlys Energy", "Qinghe AI", "Palmwood Health", "Clearwater Robotics", "Kupferwerk",
    "Sora Retail", "Halden Maps", "Brightwell Bank", "Orchard & Pine", "Larkspur Media", "Meridian Freight",
    "Tessera Labs", "Quillfeather", "Stonebridge Foods", "Aurelia Insurance", "Pelican Freight", "Windmere Games",
    "Cobalt Harbor", "Silverfen Biotech", "Tidewater Grid", "Ashgrove Learning", "Lumen Yard", "Copperleaf Travel",
});
constexpr auto givenNames = std::to_array<std::string_view>({
    "Mara", "Tomas", "Ingrid", "Daniel", "Yuki", "Leila", "Wei", "Piet", "Ellen", "Jonas", "Priya", "Samir",
});
constexpr auto familyNames = std::to_array<std::string_view>({
    "Lindqvist", "Rey", "Vogel", "Osei", "Tanaka", "Haddad", "Chen", "Smit",
});
constexpr auto places = std::to_array<std::string_view>({"Copenhagen", "Oslo", "Berlin", "Shanghai", "Lisbon", "Leeds"});
constexpr auto titles = std::to_array<std::string_view>({
    "Head of Data", "Team Lead Machine Learning", "Engineering Manager", "Chief Data Scientist", "Staff Engineer",
    "Recruiter",
});
constexpr auto roles = std::to_array<Role>({Role::hiringManager, Role::teamLead, Role::hiringManager, Role::executive,
                                            Role::peer, Role::recruiterInHouse});

/// A wording of the sample: how often it is answered makes the search worth comparing.
struct Wording {
  std::string_view name;
  std::string_view subject;
  std::string_view body;
  std::string_view reason;
  double answered;
};

constexpr auto wordings = std::to_array<Wording>({
    {"Project first", "A project for {{ company }}",
     "Hi {{ first_name }},\n\nI am looking for a new role and built {{ project.title }}: {{ project.link }}.\n\n"
     "Would you have some time to talk?\n\nRegards,\n{{ me.name }}",
     "", 0.11},
    {"Project first", "Your post on {{ hook }}",
     "Hi {{ first_name }},\n\nI read {{ hook }} and built {{ project.title }} on the same question: "
     "{{ project.link }}.\n\nWould you have 20 minutes to talk about it?\n\nRegards,\n{{ me.name }}",
     "Open with their work, not with me. Ask for a short, concrete slot.", 0.27},
    {"Short and direct", "Question about {{ company }}",
     "Hi {{ first_name }},\n\nis your team hiring this quarter? Here is what I make: {{ me.link }}.\n\n{{ me.name }}",
     "", 0.10},
});

class SampleMaker
{
 public:
  SampleMaker(WriteTx& tx, std::uint64_t seed) : m_tx(tx), m_random(seed), m_mail(store::channelOf(tx, ChannelKind::mail))
  {
  }

  void make()
  {
    makeVersions();
    for (std::size_t i = 0; i < companyNames.size(); ++i)
      makeCompany(i);
    makeMessages();
  }

 private:
  static constexpr std::chrono::milliseconds tenWeeks = std::chrono::weeks(10);

  [[nodiscard]] std::size_t pick(std::size_t count) { return m_random() % count; }
  [[nodiscard]] double chance() { return static_cast<double>(m_random() >> 11) / 9007199254740992.0; }

  void makeVersions()
  {
    TemplateId owner;
    VersionId parent;
    std::string_view last;
    int number = 1;
    for (const auto& wording : wordings) {
      const bool isNew = wording.name != last;
      number = isNew ? 1 : number + 1;
      if (isNew)
        owner = store::insertTemplate(m_tx, {{}, std::string(wording.name), Purpose::firstMessage, m_mail, {}});
      parent = store::insertVersion(m_tx, {{}, owner, number, isNew ? VersionId{} : parent, std::string(wording.subject),
                                           std::string(wording.body), std::string(wording.reason),
                                           VersionStatus::inUse, {}});
      m_versions.push_back(parent);
      last = wording.name;
    }
  }

  void makeCompany(std::size_t at)
  {
    Company company;
    company.name = companyNames[at];
    company.website = fmt::format("https://company{}.example", at + 1);
    company.locations = places[pick(places.size())];
    company.size = enumTexts<SizeBand>[1 + pick(enumTexts<SizeBand>.size() - 1)].value;
    company.remote = enumTexts<RemotePolicy>[pick(enumTexts<RemotePolicy>.size())].value;
    company.ml = enumTexts<MlRole>[pick(enumTexts<MlRole>.size())].value;
    company.stage = at < 12 ? Stage::targeting : Stage::researching;
    const auto id = store::insertCompany(m_tx, company);
    makePerson(id, 2 * at);
    makePerson(id, 2 * at + 1);
  }

  void makePerson(CompanyId company, std::size_t at)
  {
    const auto kind = pick(titles.size());
    Person person;
    person.company = company;
    person.givenName = givenNames[at % givenNames.size()];
    person.familyName = familyNames[(at / givenNames.size() + at) % familyNames.size()];
    person.name = person.givenName + " " + person.familyName;
    person.title = titles[kind];
    person.role = roles[kind];
    const auto id = store::insertPerson(m_tx, person);
    const auto mail = fmt::format("person{}@company{}.example", at + 1, at / 2 + 1);
    static_cast<void>(store::insertAddress(m_tx, {{}, id, AddressKind::mail, mail, mail, Certainty::certain, {}}));
    m_people.push_back({id, company, person.role});
  }

  /// Everybody is written to about three times over the ten weeks, each time a search of its own.
  void makeMessages()
  {
    const auto count = m_people.size() * 3;
    for (std::size_t i = 0; i < count; ++i) {
      const auto age = std::chrono::milliseconds(tenWeeks.count() * static_cast<std::int64_t>(count - i) /
                                                 static_cast<std::int64_t>(count));
      makeMessage(m_people[i % m_people.size()], {m_tx.now().ms - age.count()});
    }
  }

  struct Known {
    PersonId id;
    CompanyId company;
    Role role;
  };

  void makeMessage(const Known& person, Timestamp at)
  {
    const auto which = pick(m_versions.size());
    const auto thread = store::insertThread(m_tx, {{}, person.id, person.company, person.role, {}, m_mail, Warmth::cold});
    Message message;
    message.thread = thread;
    message.version = m_versions[which];
    message.channel = m_mail;
    message.state = MessageState::sent;
    message.draftedAt = at;
    message.sentAt = at;
    message.imported = true;
    message.subject = wordings[which].subject;
    message.body = wordings[which].body;
    const auto id = store::insertMessage(m_tx, message);
    if (chance() < wordings[which].answered)
      makeReply(thread, id, person.id, at);
  }

  /// Delays as replies have them: half within two days, some after weeks.
  void makeReply(ThreadId thread, MessageId message, PersonId person, Timestamp sentAt)
  {
    const double days = 2.0 * chance() / (1.08 - chance());
    const Timestamp at = sentAt + std::chrono::milliseconds(static_cast<std::int64_t>(days * 86'400'000));
    if (at > m_tx.now())
      return;
    Reply reply;
    reply.thread = thread;
    reply.message = message;
    reply.person = person;
    reply.kind = chance() < 0.6 ? ReplyKind::positive : ReplyKind::neutral;
    reply.receivedAt = at;
    static_cast<void>(store::insertReply(m_tx, reply));
  }

  WriteTx& m_tx;
  std::mt19937_64 m_random;
  ChannelId m_mail;
  std::vector<VersionId> m_versions;
  std::vector<Known> m_people;
};

}  // namespace

store::Action<store::Done> makeSample(std::uint64_t seed)
{
  return {{store::OpKind::makeSample, {"company", 0, {}, 1}, store::Origin::person, {}, true},
          [seed](WriteTx& tx) -> Result<store::Done> {
            if (store::companyCount(tx) > 0)
              return fail(ErrorKind::inUse);
            SampleMaker(tx, seed).make();
            return store::Done{};
          }};
}

}  // namespace overture::outreach
