#include "core/outreach/sample_parts.h"
#include "core/store/profile_queries.h"
#include "core/store/project_queries.h"

#include <array>

namespace overture::outreach
{
namespace
{

constexpr std::string_view sampleName = "Alex Moreau";
constexpr std::string_view sampleLink = "https://alexmoreau.example";
constexpr std::string_view sampleFreeTimes = "Tuesday and Thursday, 13:00 to 17:00 (Copenhagen)";

struct SampleProjectText {
  std::string_view title;
  std::string_view link;
  std::string_view problem;
  std::string_view shows;
};

constexpr auto sampleProjects = std::to_array<SampleProjectText>({
    {"Cold Start Lab", "https://alexmoreau.example/cold-start", "recommending to people one knows nothing about yet",
     "Seven ways to rank for a first visit, compared on open data; a demo that answers in 40 ms."},
    {"Quiet Meters", "https://alexmoreau.example/quiet-meters",
     "finding faults in sensor data that nobody has labelled",
     "A detector that says why it rang, tested on two years of pumps and turbines."},
    {"Plain Answers", "https://alexmoreau.example/plain-answers",
     "answering questions from a company's own documents, and saying so when the answer is not there",
     "A small search over reports with a test set of 400 questions, a third of them without an answer."},
});

std::string filledField(std::string text, std::string_view field, std::string_view value)
{
  const auto blank = "{{ " + std::string(field) + " }}";
  for (auto at = text.find(blank); at != std::string::npos; at = text.find(blank, at + value.size()))
    text.replace(at, blank.size(), value);
  return text;
}

std::string_view sampleGreeting(const Person& person)
{
  return person.greeting.empty() ? person.givenName : person.greeting;
}

}  // namespace

std::string sampleText(std::string_view text, const SamplePerson& person, const SampleProject& project)
{
  std::string filled(text);
  filled = filledField(std::move(filled), "first_name", sampleGreeting(person.person));
  filled = filledField(std::move(filled), "company", person.companyName);
  filled = filledField(std::move(filled), "hook", person.person.hook);
  filled = filledField(std::move(filled), "project.title", project.title);
  filled = filledField(std::move(filled), "project.link", project.link);
  filled = filledField(std::move(filled), "project.problem", project.problem);
  filled = filledField(std::move(filled), "me.name", sampleName);
  filled = filledField(std::move(filled), "me.link", sampleLink);
  return filledField(std::move(filled), "me.free_times", sampleFreeTimes);
}

void makeSampleProfile(store::WriteTx& tx, SampleSearch& search)
{
  auto profile = store::profile(tx);
  profile.name = sampleName;
  profile.link = sampleLink;
  profile.linkedinUrl = "https://www.linkedin.com/in/alex-moreau-example";
  profile.signature = "Alex Moreau\nData scientist, Copenhagen\nhttps://alexmoreau.example";
  profile.freeTimes = sampleFreeTimes;
  profile.timeZone = sampleZone;
  profile.titlesToLookFor = "Head of Data, Team Lead Machine Learning, Chief Data Scientist, Engineering Manager";
  store::updateProfile(tx, profile);
  for (const auto& text : sampleProjects) {
    const Project project{
        {}, std::string(text.title), std::string(text.link), std::string(text.problem), std::string(text.shows)};
    search.projects.push_back({store::insertProject(tx, project), project.title, project.link, project.problem});
  }
}

}  // namespace overture::outreach
