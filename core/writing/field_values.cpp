#include "core/writing/field_values.h"

#include "core/base/text.h"
#include "core/writing/nearest_name.h"

#include <algorithm>
#include <array>

namespace overture::writing
{
namespace
{

constexpr auto fieldList = std::to_array<KnownField>({
    {"first_name", FieldGroup::person},
    {"last_name", FieldGroup::person},
    {"name", FieldGroup::person},
    {"title", FieldGroup::person},
    {"location", FieldGroup::person},
    {"company", FieldGroup::company},
    {"company.industry", FieldGroup::company},
    {"company.locations", FieldGroup::company},
    {"company.website", FieldGroup::company},
    {"hook", FieldGroup::hook},
    {"hook.link", FieldGroup::hook},
    {"project.title", FieldGroup::project},
    {"project.link", FieldGroup::project},
    {"project.problem", FieldGroup::project},
    {"project.shows", FieldGroup::project},
    {"me.name", FieldGroup::profile},
    {"me.link", FieldGroup::profile},
    {"me.linkedin", FieldGroup::profile},
    {"me.signature", FieldGroup::profile},
    {"me.free_times", FieldGroup::profile},
    {"own", FieldGroup::own},
});

struct OtherWord {
  std::string_view key;
  std::string_view name;
};

/// Other words for a field, bare.
constexpr auto otherWords = std::to_array<OtherWord>({
    {"givenname", "first_name"},
    {"firstname", "first_name"},
    {"greeting", "first_name"},
    {"surname", "last_name"},
    {"familyname", "last_name"},
    {"fullname", "name"},
    {"personname", "name"},
    {"jobtitle", "title"},
    {"position", "title"},
    {"companyname", "company"},
    {"organization", "company"},
    {"industry", "company.industry"},
    {"companylocation", "company.locations"},
    {"companydomain", "company.website"},
    {"hooktitle", "hook"},
    {"hooktext", "hook"},
    {"hookurl", "hook.link"},
    {"hooklink", "hook.link"},
    {"project", "project.title"},
    {"projectname", "project.title"},
    {"projecturl", "project.link"},
    {"projectidea", "project.problem"},
    {"myname", "me.name"},
    {"sendername", "me.name"},
    {"mylink", "me.link"},
    {"meurl", "me.link"},
    {"mylinkedin", "me.linkedin"},
    {"signature", "me.signature"},
    {"mysignature", "me.signature"},
    {"freetimes", "me.free_times"},
    {"myfreetimes", "me.free_times"},
    {"姓名", "name"},
    {"名字", "first_name"},
    {"职位", "title"},
    {"公司", "company"},
    {"公司名称", "company"},
    {"项目", "project.title"},
    {"项目链接", "project.link"},
    {"签名", "me.signature"},
    {"空闲时间", "me.free_times"},
});

std::string bareName(std::string_view name)
{
  auto bare = folded(trimmed(name));
  std::erase_if(bare, [](char c) { return c == ' ' || c == '_' || c == '-' || c == '.'; });
  return bare;
}

}  // namespace

std::span<const KnownField> knownFields()
{
  return fieldList;
}

std::string fieldKey(std::string_view name)
{
  auto bare = bareName(name);
  const auto other = std::ranges::find(otherWords, std::string_view(bare), &OtherWord::key);
  return other == otherWords.end() ? bare : bareName(other->name);
}

FieldValues::FieldValues()
{
  for (const auto& field : fieldList) {
    m_byKey.emplace(bareName(field.name), m_values.size());
    m_values.push_back({std::string(field.name), {}, field.group});
  }
}

void FieldValues::set(std::string_view name, std::string value)
{
  const auto [place, isNew] = m_byKey.try_emplace(fieldKey(name), m_values.size());
  if (isNew)
    m_values.push_back({std::string(trimmed(name)), {}, FieldGroup::own});
  m_values[place->second].value = std::move(value);
}

const FieldValue* FieldValues::find(std::string_view name) const
{
  const auto found = m_byKey.find(fieldKey(name));
  return found == m_byKey.end() ? nullptr : &m_values[found->second];
}

std::string FieldValues::nearest(std::string_view name) const
{
  std::vector<std::string_view> keys;
  for (const auto& [key, place] : m_byKey)
    keys.emplace_back(key);
  const auto found = m_byKey.find(nearestName(fieldKey(name), keys));
  return found == m_byKey.end() ? std::string() : m_values[found->second].name;
}

}  // namespace overture::writing
