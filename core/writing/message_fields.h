#pragma once

#include "core/domain/company.h"
#include "core/domain/person.h"
#include "core/domain/records.h"
#include "core/writing/field_values.h"

#include <string>

namespace overture::writing
{

/// How a person is greeted: as typed; else the given name; else the first word of the name, or all of a name in
/// Chinese, Japanese or Korean letters.
[[nodiscard]] std::string greetingOf(const Person& person);

/// The family name as typed, else the last word of the name.
[[nodiscard]] std::string familyNameOf(const Person& person);

/// Everything a template may say about these four. Records that are not chosen yet are given empty.
[[nodiscard]] FieldValues fieldsFor(const Person& person, const Company& company, const Project& project,
                                    const Profile& profile);

}  // namespace overture::writing
