#pragma once

#include <QString>

#include <vector>

namespace overture::testing
{

/// A whole SQL statement out of a source of core/store.
struct StoreSql {
  QString name;  ///< "company_queries.cpp selectOneOfCompany"; what is put together later has no second word
  QString text;
};

/// Every literal that begins a statement, neighbours joined as the compiler does. Left out are those with a blank to be
/// filled ("{}") and scripts of several statements.
[[nodiscard]] std::vector<StoreSql> statementsOfStore();

}  // namespace overture::testing
