#pragma once

#include "core/domain/message.h"
#include "core/domain/person.h"
#include "core/domain/template.h"
#include "core/store/write_tx.h"

#include <chrono>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace overture::outreach
{

/// The same numbers for a seed on every machine: the standard library's distributions differ between machines.
class SampleDice
{
 public:
  explicit SampleDice(std::uint64_t seed) : m_random(seed) {}
  [[nodiscard]] std::size_t below(std::size_t count) { return m_random() % count; }
  /// From 0 to below 1.
  [[nodiscard]] double fraction() { return static_cast<double>(m_random() >> 11) / 9007199254740992.0; }
  [[nodiscard]] bool happens(double chance) { return fraction() < chance; }
  /// A waiting time whose median is `median`, with the long tail that answers have.
  [[nodiscard]] std::chrono::minutes delay(std::chrono::minutes median);

 private:
  std::mt19937_64 m_random;
};

/// The days of the search: ten weeks that end with now, as its owner's zone has them.
class SampleCalendar
{
 public:
  explicit SampleCalendar(Timestamp now);
  [[nodiscard]] Timestamp now() const { return m_now; }
  [[nodiscard]] Day today() const { return m_today; }
  [[nodiscard]] std::size_t workdays() const { return m_workdays.size(); }
  /// A moment of a workday between 8 and 18 o'clock; `share` of the day is gone by then.
  [[nodiscard]] Timestamp during(std::size_t workday, double share) const;
  /// The workday on or after a moment; workdays() when that is to come.
  [[nodiscard]] std::size_t workdayOf(Timestamp moment) const;
  /// The same moment, or the next morning when nobody works then.
  [[nodiscard]] Timestamp atWork(Timestamp moment, double share) const;

 private:
  Timestamp m_now;
  Day m_today;
  std::vector<Day> m_workdays;
};

inline constexpr std::string_view sampleZone = "Europe/Copenhagen";

struct SampleCompany {
  CompanyId id;
  std::string name;
  std::string domain;
  std::string tier;
  std::size_t project = 0;  ///< which project speaks to it
};

struct SamplePerson {
  Person person;
  std::string companyName;
  std::string tier;
  std::size_t project = 0;
  AddressId mail;
  AddressId profile;
  bool mayBeWritten = true;
};

struct SampleProject {
  ProjectId id;
  std::string title;
  std::string link;
  std::string problem;
};

/// A wording with the share of people who answer it, and the part of the ten weeks in which it is used.
struct SampleVersion {
  VersionId id;
  Purpose purpose = Purpose::firstMessage;
  ChannelKind channel = ChannelKind::mail;
  std::string_view language = "en";
  std::string_view subject;
  std::string_view body;
  double answered = 0;
  double from = 0;
  double until = 1;
};

/// What the parts of the sample hand to each other.
struct SampleSearch {
  std::vector<SampleCompany> companies;
  std::vector<SamplePerson> people;
  std::vector<SampleProject> projects;
  std::vector<SampleVersion> versions;
};

/// The text with its fields filled in for a person, and nothing else of the template language.
[[nodiscard]] std::string sampleText(std::string_view text, const SamplePerson& person, const SampleProject& project);

void makeSampleProfile(store::WriteTx& tx, SampleSearch& search);
void makeSampleTemplates(store::WriteTx& tx, SampleSearch& search, const SampleCalendar& calendar);
void makeSampleCompanies(store::WriteTx& tx, SampleSearch& search, const SampleCalendar& calendar);
void makeSamplePeople(store::WriteTx& tx, SampleSearch& search, const SampleCalendar& calendar);

/// What came of writing: for the log and the stages.
struct SampleAnswer {
  std::size_t person = 0;
  ReplyKind kind = ReplyKind::neutral;
  Timestamp at;
};
[[nodiscard]] std::vector<SampleAnswer> makeSampleMessages(store::WriteTx& tx, const SampleSearch& search,
                                                           const SampleCalendar& calendar, SampleDice& dice);
void makeSampleLog(store::WriteTx& tx, const SampleSearch& search, const std::vector<SampleAnswer>& answers,
                   const SampleCalendar& calendar, SampleDice& dice);

/// What a person writes back, another text for every `nth` time; of kind automatic and bounce, what a machine does.
[[nodiscard]] std::string sampleReply(ReplyKind kind, const SamplePerson& person, std::size_t nth);

}  // namespace overture::outreach
