#pragma once

#include "core/base/text.h"
#include "core/db/connection.h"
#include "core/domain/company.h"

#include <vector>

namespace overture::store
{

/// Computes companies' derived rows: sort key, keys for matching, fit, people known, last contact, next step.
/// Reads the questions once; derive people first, companies sum them up.
class CompanyDeriver
{
 public:
  CompanyDeriver(const db::Connection& connection, const Collation& collation);

  /// Computes one row anew, or removes it with its company.
  void derive(CompanyId id) const;

 private:
  const db::Connection& m_connection;
  const Collation& m_collation;
  std::vector<Criterion> m_questions;
};

}  // namespace overture::store
