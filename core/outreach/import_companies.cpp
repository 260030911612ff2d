#include "core/outreach/import_companies.h"

#include "core/store/company_queries.h"

#include <algorithm>

namespace overture::outreach
{
namespace
{

constexpr std::size_t perBatch = 200;

void enter(store::WriteTx& tx, const CompanyImport& import, std::size_t at)
{
  if (at < import.added.size()) {
    auto company = import.added[at];
    company.source = import.source;
    static_cast<void>(store::insertCompany(tx, company));
    return;
  }
  store::updateCompany(tx, import.changed[at - import.added.size()]);
}

}  // namespace

store::BatchedAction importCompanies(std::shared_ptr<const CompanyImport> import)
{
  const auto total = import->added.size() + import->changed.size();
  const store::Subject subject{"company", 0, import->source, static_cast<std::int64_t>(total)};
  auto at = std::make_shared<std::size_t>(0);
  return {{store::OpKind::importCompanies, subject, store::Origin::person, {}, true},
          [import = std::move(import), at, total](store::WriteTx& tx) -> Result<bool> {
            const auto end = std::min(*at + perBatch, total);
            for (; *at < end; ++*at)
              enter(tx, *import, *at);
            return *at < total;
          }};
}

}  // namespace overture::outreach
