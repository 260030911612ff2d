#include "tests/bench/people_data.h"

#include "core/store/address_queries.h"
#include "core/store/company_queries.h"
#include "core/store/person_queries.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace overture::bench
{
namespace
{

constexpr int perBatch = 500;
constexpr int perCompany = 10;
constexpr std::array<std::string_view, 12> givenNames = {"Ada",   "Björn", "Chen", "Dalia", "Emil", "Farah",
                                                         "Goran", "Hana",  "Ines", "Jan",   "Kofi", "Lena"};
constexpr std::array<std::string_view, 10> familyNames = {"Abel",  "Berg",   "Costa", "Duarte", "Eriksen",
                                                          "Fuchs", "Garcia", "Holm",  "Ito",    "Jansen"};
constexpr std::array<Role, 4> roles = {Role::hiringManager, Role::teamLead, Role::peer, Role::recruiterInHouse};

CompanyId enterBenchCompany(store::WriteTx& tx, int number)
{
  Company company;
  company.name = fmt::format("Company {}", number);
  company.website = fmt::format("https://company{}.example", number);
  return store::insertCompany(tx, company);
}

void enterBenchPerson(store::WriteTx& tx, int number, CompanyId company)
{
  const auto at = static_cast<std::size_t>(number);
  Person person;
  person.company = company;
  person.givenName = givenNames[at % givenNames.size()];
  person.familyName = fmt::format("{} {}", familyNames[at % familyNames.size()], number);
  person.name = person.givenName + " " + person.familyName;
  person.title = "Head of Data";
  person.role = roles[at % roles.size()];
  const auto id = store::insertPerson(tx, person);
  const auto mail = fmt::format("person{}@company.example", number);
  static_cast<void>(store::insertAddress(tx, {{}, id, AddressKind::mail, mail, mail, Certainty::certain, {}}));
}

}  // namespace

store::BatchedAction makePeople(int count)
{
  auto at = std::make_shared<int>(0);
  auto company = std::make_shared<CompanyId>();
  return {{store::OpKind::importPeople, {"person", 0, "bench", count}, store::Origin::person, {}, true},
          [=](store::WriteTx& tx) -> Result<bool> {
            const int end = std::min(*at + perBatch, count);
            for (; *at < end; ++*at) {
              if (*at % perCompany == 0)
                *company = enterBenchCompany(tx, *at / perCompany);
              enterBenchPerson(tx, *at, *company);
            }
            return *at < count;
          }};
}

}  // namespace overture::bench
