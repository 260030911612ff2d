#include "core/outreach/sample_parts.h"
#include "core/store/company_queries.h"
#include "core/store/criterion_queries.h"
#include "core/store/tag_queries.h"

#include <fmt/format.h>

#include <array>
#include <optional>

namespace overture::outreach
{
namespace
{

struct SampleCompanyText {
  std::string_view name;
  std::string_view slug;
  std::string_view industry;
  SizeBand size;
  std::string_view locations;
  RemotePolicy remote;
  PayPolicy pay;
  MlRole ml;
  std::string_view tier;
  std::string_view tag;
  double publishes;  ///< answer to the question that no field answers; below 0: not answered yet
  std::size_t project;
  std::string_view notes;
};

constexpr auto sampleCompanies = std::to_array<SampleCompanyText>({
    {"Nordhavn Analytics", "nordhavn", "Retail analytics", SizeBand::upTo200, "Copenhagen", RemotePolicy::hybrid,
     PayPolicy::byPlace, MlRole::product, "A", "ranking", 1, 0,
     "Writes about its mistakes, which I like. Two teams, search and pricing."},
    {"Fjordlys Energy", "fjordlys", "Wind power", SizeBand::upTo1000, "Bergen; Oslo", RemotePolicy::remoteFriendly,
     PayPolicy::sameEverywhere, MlRole::feature, "A", "energy", 0.5, 1, "New forecasting group since the summer."},
    {"青禾智能 Qinghe AI", "qinghe", "Language models", SizeBand::upTo200, "Shanghai; Hangzhou", RemotePolicy::hybrid,
     PayPolicy::byPlace, MlRole::product, "A", "language", 1, 2, "Open models for farming advice."},
    {"Palmwood Health", "palmwood", "Digital health", SizeBand::upTo500, "Lisbon; Remote", RemotePolicy::remote,
     PayPolicy::sameEverywhere, MlRole::product, "A", "health", 1, 2,
     "Careful about evidence. Publishes every trial, also the failed ones."},
    {"Clearwater Robotics", "clearwater", "Robotics", SizeBand::upTo200, "Gothenburg", RemotePolicy::onSite,
     PayPolicy::byPlace, MlRole::product, "B", "robots", 0, 1, ""},
    {"Kupferwerk", "kupferwerk", "Manufacturing software", SizeBand::upTo500, "Leipzig; Berlin", RemotePolicy::hybrid,
     PayPolicy::byPlace, MlRole::feature, "A", "industry", 0.5, 1,
     "Sells to foundries. Team of nine around Ingrid Vogel."},
    {"Sora Retail", "sora", "Online retail", SizeBand::upTo1000, "Osaka; Tokyo", RemotePolicy::hybrid,
     PayPolicy::byPlace, MlRole::feature, "B", "ranking", 1, 0, ""},
    {"Halden Maps", "halden", "Maps", SizeBand::upTo50, "Halden", RemotePolicy::remoteFriendly,
     PayPolicy::sameEverywhere, MlRole::product, "A", "maps", 1, 2, "Small, everybody codes. Hires twice a year."},
    {"Brightwell Bank", "brightwell", "Banking", SizeBand::above10000, "London; Leeds", RemotePolicy::hybrid,
     PayPolicy::byPlace, MlRole::feature, "C", "finance", 0, 2, "Long process, five rounds."},
    {"Orchard & Pine", "orchardpine", "Furniture", SizeBand::upTo5000, "Malmö", RemotePolicy::onSite,
     PayPolicy::unknown, MlRole::none, "C", "", -1, 0, ""},
    {"Larkspur Media", "larkspur", "News", SizeBand::upTo500, "Dublin", RemotePolicy::remoteFriendly,
     PayPolicy::sameEverywhere, MlRole::feature, "B", "ranking", 1, 0,
     "Popular articles as a start for new readers: my project fits."},
    {"Meridian Freight", "meridian", "Logistics", SizeBand::upTo5000, "Rotterdam; Hamburg", RemotePolicy::hybrid,
     PayPolicy::byPlace, MlRole::feature, "B", "logistics", 0, 1, ""},
    {"Tessera Labs", "tessera", "Research tools", SizeBand::upTo50, "Zürich; Remote", RemotePolicy::remote,
     PayPolicy::sameEverywhere, MlRole::product, "A", "language", 1, 2, "Founded by two librarians."},
    {"Quillfeather", "quillfeather", "Publishing software", SizeBand::upTo50, "Edinburgh", RemotePolicy::remote,
     PayPolicy::sameEverywhere, MlRole::feature, "B", "language", 0.5, 2, ""},
    {"Stonebridge Foods", "stonebridge", "Food", SizeBand::upTo10000, "Lyon", RemotePolicy::onSite, PayPolicy::byPlace,
     MlRole::none, "C", "", -1, 1, ""},
    {"Aurelia Insurance", "aurelia", "Insurance", SizeBand::upTo5000, "Munich; Vienna", RemotePolicy::hybrid,
     PayPolicy::byPlace, MlRole::feature, "B", "finance", 0, 2, ""},
    {"Pelican Grid", "pelicangrid", "Power grids", SizeBand::upTo200, "Aarhus", RemotePolicy::remoteFriendly,
     PayPolicy::unknown, MlRole::product, "A", "energy", 0.5, 1, "Quiet Meters is close to what they sell."},
    {"Windmere Games", "windmere", "Games", SizeBand::upTo200, "Kraków", RemotePolicy::remote,
     PayPolicy::sameEverywhere, MlRole::feature, "B", "ranking", -1, 0, ""},
    {"Cobalt Harbor", "cobaltharbor", "Shipping data", SizeBand::upTo50, "Bergen", RemotePolicy::hybrid,
     PayPolicy::unknown, MlRole::product, "B", "logistics", -1, 1, ""},
    {"Silverfen Biotech", "silverfen", "Biotechnology", SizeBand::upTo500, "Cambridge", RemotePolicy::hybrid,
     PayPolicy::byPlace, MlRole::product, "B", "health", 1, 2, ""},
    {"Tidewater Grid", "tidewater", "Tidal power", SizeBand::upTo50, "Saint-Malo", RemotePolicy::onSite,
     PayPolicy::unknown, MlRole::feature, "C", "energy", -1, 1, ""},
    {"Ashgrove Learning", "ashgrove", "Education", SizeBand::upTo200, "Toronto; Remote", RemotePolicy::remote,
     PayPolicy::sameEverywhere, MlRole::feature, "B", "education", 0.5, 2, ""},
    {"Lumen Yard", "lumenyard", "Recruiting agency", SizeBand::upTo50, "Copenhagen", RemotePolicy::hybrid,
     PayPolicy::unknown, MlRole::none, "", "agency", -1, 0, "Agency for data people around the Øresund."},
    {"Copperleaf Travel", "copperleaf", "Travel", SizeBand::upTo1000, "Barcelona", RemotePolicy::remoteFriendly,
     PayPolicy::byPlace, MlRole::feature, "B", "ranking", 0.5, 0, ""},
});

/// The owner's questions: three find their answer in what is known, one is answered by hand.
std::vector<CriterionId> makeSampleCriteria(store::WriteTx& tx)
{
  const auto insert = [&tx](std::string question, int weight, std::string from, std::string yes, int position) {
    return store::insertCriterion(tx, {{}, std::move(question), weight, std::move(from), std::move(yes), position});
  };
  return {insert("Is machine learning its product?", 5, "ml_role", "product", 1),
          insert("Can I work from home?", 4, "remote", "remote,remote_friendly", 2),
          insert("Between 11 and 1,000 people?", 3, "size", "11-50,51-200,201-500,501-1000", 3),
          insert("Does it publish what it learns?", 2, "", "", 4)};
}

Company sampleCompanyFrom(const SampleCompanyText& text)
{
  Company company;
  company.name = text.name;
  company.website = fmt::format("https://www.{}.example", text.slug);
  company.careersUrl = fmt::format("https://www.{}.example/jobs", text.slug);
  company.industry = text.industry;
  company.size = text.size;
  company.locations = text.locations;
  company.remote = text.remote;
  company.pay = text.pay;
  company.ml = text.ml;
  company.stage = text.tier == "A" || text.tier == "B" ? Stage::targeting : Stage::researching;
  company.tier = text.tier;
  company.notes = text.notes;
  return company;
}

}  // namespace

void makeSampleCompanies(store::WriteTx& tx, SampleSearch& search, const SampleCalendar& calendar)
{
  tx.writeAsOf(calendar.during(0, 0.01));
  const auto questions = makeSampleCriteria(tx);
  for (const auto& text : sampleCompanies) {
    tx.writeAsOf(calendar.during(search.companies.size() / 3, 0.01));
    const auto company = sampleCompanyFrom(text);
    const auto id = store::insertCompany(tx, company);
    if (!text.tag.empty())
      store::tagCompany(tx, id, text.tag);
    if (text.publishes >= 0)
      store::setScore(tx, id, questions.back(), text.publishes);
    search.companies.push_back({id, company.name, fmt::format("{}.example", text.slug), company.tier, text.project});
  }
}

}  // namespace overture::outreach
