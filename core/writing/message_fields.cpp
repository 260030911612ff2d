#include "core/writing/message_fields.h"

#include "core/base/text.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <cstdint>

namespace overture::writing
{
namespace
{

/// True for a name whose first letter is Chinese, Japanese or Korean: there the family name stands first.
bool beginsInEastAsian(std::string_view name)
{
  const auto first = icu::UnicodeString::fromUTF8(std::string(firstCodePoints(name, 1))).char32At(0);
  UErrorCode status = U_ZERO_ERROR;
  const auto script = uscript_getScript(first, &status);
  return script == USCRIPT_HAN || script == USCRIPT_HANGUL || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA;
}

void setPerson(FieldValues& values, const Person& person)
{
  values.set("first_name", greetingOf(person));
  values.set("last_name", familyNameOf(person));
  values.set("name", person.name);
  values.set("title", person.title);
  values.set("location", person.location);
  values.set("hook", person.hook);
  values.set("hook.link", person.hookUrl);
}

void setCompany(FieldValues& values, const Company& company)
{
  values.set("company", company.name);
  values.set("company.industry", company.industry);
  values.set("company.locations", company.locations);
  values.set("company.website", company.website);
}

void setProject(FieldValues& values, const Project& project)
{
  values.set("project.title", project.title);
  values.set("project.link", project.link);
  values.set("project.problem", project.problem);
  values.set("project.shows", project.shows);
}

void setProfile(FieldValues& values, const Profile& profile)
{
  values.set("me.name", profile.name);
  values.set("me.link", profile.link);
  values.set("me.linkedin", profile.linkedinUrl);
  values.set("me.signature", profile.signature);
  values.set("me.free_times", profile.freeTimes);
}

}  // namespace

std::string greetingOf(const Person& person)
{
  if (!isBlank(person.greeting))
    return std::string(trimmed(person.greeting));
  if (!isBlank(person.givenName))
    return std::string(trimmed(person.givenName));
  const auto name = trimmed(person.name);
  return std::string(beginsInEastAsian(name) ? name : name.substr(0, name.find(' ')));
}

std::string familyNameOf(const Person& person)
{
  if (!isBlank(person.familyName))
    return std::string(trimmed(person.familyName));
  const auto name = trimmed(person.name);
  const auto blank = name.rfind(' ');
  return blank == std::string_view::npos ? std::string() : std::string(name.substr(blank + 1));
}

FieldValues fieldsFor(const Person& person, const Company& company, const Project& project, const Profile& profile)
{
  FieldValues values;
  setPerson(values, person);
  setCompany(values, company);
  setProject(values, project);
  setProfile(values, profile);
  return values;
}

}  // namespace overture::writing
