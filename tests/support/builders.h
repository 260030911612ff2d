#pragma once

#include "core/domain/company.h"
#include "core/domain/records.h"
#include "core/domain/template.h"
#include "core/outreach/messages.h"

#include <string>
#include <utility>

namespace overture::testing
{

/// Records for tests, as short as they can be said: `addCompany(aCompany("Nordhavn").withTier("A"))`.

class CompanyBuilder
{
 public:
  explicit CompanyBuilder(std::string name) { m_company.name = std::move(name); }
  CompanyBuilder& withWebsite(std::string website) { return set(m_company.website, std::move(website)); }
  CompanyBuilder& withTier(std::string tier) { return set(m_company.tier, std::move(tier)); }
  CompanyBuilder& withNotes(std::string notes) { return set(m_company.notes, std::move(notes)); }
  CompanyBuilder& in(std::string locations) { return set(m_company.locations, std::move(locations)); }
  CompanyBuilder& at(Stage stage) { return set(m_company.stage, stage); }
  CompanyBuilder& ofSize(SizeBand size) { return set(m_company.size, size); }
  CompanyBuilder& withRemote(RemotePolicy remote) { return set(m_company.remote, remote); }
  CompanyBuilder& withMl(MlRole ml) { return set(m_company.ml, ml); }
  operator Company() const { return m_company; }

 private:
  template <class T>
  CompanyBuilder& set(T& field, T value)
  {
    field = std::move(value);
    return *this;
  }
  Company m_company;
};

[[nodiscard]] inline CompanyBuilder aCompany(std::string name)
{
  return CompanyBuilder(std::move(name));
}

class PersonBuilder
{
 public:
  /// The first word is the given name, the last the family name.
  explicit PersonBuilder(std::string name)
  {
    m_person.givenName = name.substr(0, name.find(' '));
    m_person.familyName = name.substr(name.rfind(' ') + 1);
    m_person.name = std::move(name);
  }
  PersonBuilder& at(CompanyId company) { return set(m_person.company, company); }
  PersonBuilder& as(Role role) { return set(m_person.role, role); }
  PersonBuilder& warm() { return set(m_person.warmth, Warmth::warm); }
  PersonBuilder& titled(std::string title) { return set(m_person.title, std::move(title)); }
  PersonBuilder& withHook(std::string hook) { return set(m_person.hook, std::move(hook)); }
  PersonBuilder& withNotes(std::string notes) { return set(m_person.notes, std::move(notes)); }
  PersonBuilder& introducedBy(PersonId other) { return set(m_person.introducedBy, other); }
  operator Person() const { return m_person; }

 private:
  template <class T>
  PersonBuilder& set(T& field, T value)
  {
    field = std::move(value);
    return *this;
  }
  Person m_person;
};

[[nodiscard]] inline PersonBuilder aPerson(std::string name)
{
  return PersonBuilder(std::move(name));
}

[[nodiscard]] inline MessageTemplate aTemplate(std::string name, Purpose purpose = Purpose::firstMessage)
{
  return {{}, std::move(name), purpose, {}, {}};
}

[[nodiscard]] inline TemplateVersion aWording(std::string subject, std::string body)
{
  TemplateVersion version;
  version.subject = std::move(subject);
  version.body = std::move(body);
  return version;
}

class DraftBuilder
{
 public:
  explicit DraftBuilder(PersonId person)
  {
    m_draft.person = person;
    m_draft.subject = "A question";
    m_draft.body = "Hello, do you have ten minutes?";
  }
  DraftBuilder& from(VersionId version) { return set(m_draft.version, version); }
  DraftBuilder& showing(ProjectId project) { return set(m_draft.project, project); }
  DraftBuilder& to(AddressId address) { return set(m_draft.address, address); }
  DraftBuilder& by(ChannelId channel) { return set(m_draft.channel, channel); }
  DraftBuilder& saying(std::string body) { return set(m_draft.body, std::move(body)); }
  DraftBuilder& about(std::string subject) { return set(m_draft.subject, std::move(subject)); }
  DraftBuilder& inNewThread() { return set(m_draft.newThread, std::optional(true)); }
  DraftBuilder& inLastThread() { return set(m_draft.newThread, std::optional(false)); }
  operator outreach::Draft() const { return m_draft; }

 private:
  template <class T>
  DraftBuilder& set(T& field, T value)
  {
    field = std::move(value);
    return *this;
  }
  outreach::Draft m_draft;
};

[[nodiscard]] inline DraftBuilder aDraft(PersonId person)
{
  return DraftBuilder(person);
}

[[nodiscard]] inline Project aProject(std::string title)
{
  return {{}, std::move(title), "https://example.com/project", {}, {}};
}

}  // namespace overture::testing
