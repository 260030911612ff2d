#pragma once

#include "core/domain/ids.h"
#include "core/store/write_tx.h"

#include <string>

namespace overture::outreach
{

/// Log lines and reminders are about a person or a company. Errors: notFound ("person", "company").
[[nodiscard]] Result<store::Done> requireAbout(const store::ReadTx& tx, PersonId person, CompanyId company);

/// The name of the person, else of the company.
[[nodiscard]] std::string nameOfAbout(const store::ReadTx& tx, PersonId person, CompanyId company);

}  // namespace overture::outreach
