#include "ui/pages/record_choices.h"

#include "core/store/company_choice.h"
#include "core/store/person_choice.h"
#include "ui/bridge/text.h"

namespace overture::ui
{
namespace
{

constexpr int mostPicked = 8;

}  // namespace

NamePicker::Look companiesToPick(const StoreBridge& store)
{
  return [&store](const QString& typed) {
    std::vector<PickerChoice> choices;
    const auto found = store.readOr<std::vector<store::CompanyChoice>>(
        {}, [&](const store::ReadTx& tx) { return store::companyChoices(tx, toCore(typed), mostPicked); });
    for (const auto& company : found)
      choices.push_back({company.id.value, toQt(company.name), toQt(company.domain)});
    return choices;
  };
}

NamePicker::Look peopleToPick(const StoreBridge& store)
{
  return [&store](const QString& typed) {
    std::vector<PickerChoice> choices;
    const auto found = store.readOr<std::vector<store::PersonChoice>>(
        {}, [&](const store::ReadTx& tx) { return store::personChoices(tx, toCore(typed), mostPicked); });
    for (const auto& person : found)
      choices.push_back({person.id.value, toQt(person.name), toQt(person.companyName)});
    return choices;
  };
}

}  // namespace overture::ui
