#include "ui/pages/templates/preview_person.h"

#include "core/store/company_queries.h"
#include "core/store/person_choice.h"
#include "core/store/person_queries.h"
#include "core/store/profile_queries.h"
#include "core/store/project_queries.h"

namespace overture::ui
{
namespace
{

constexpr int peopleInPreview = 20;

}  // namespace

std::optional<PreviewPerson> previewPerson(const store::ReadTx& tx, std::size_t place)
{
  const auto people = store::personChoices(tx, {}, peopleInPreview);
  if (people.empty())
    return std::nullopt;
  PreviewPerson preview;
  preview.person = store::findPerson(tx, people[place % people.size()].id).value_or(Person());
  preview.company = store::findCompany(tx, preview.person.company).value_or(Company());
  if (const auto projects = store::projects(tx); !projects.empty())
    preview.project = projects.front();
  preview.profile = store::profile(tx);
  return preview;
}

}  // namespace overture::ui
