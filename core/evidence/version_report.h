#pragma once

#include "core/evidence/response_rate.h"
#include "core/store/trial_queries.h"

#include <vector>

namespace overture::evidence
{

/// A version and how its first messages fared.
struct VersionReport {
  store::VersionName name;
  ResponseRate rate;
};

/// Every version, in the order of store::versionNames. Cost: that of store::trialRows.
[[nodiscard]] std::vector<VersionReport> versionReports(const store::ReadTx& tx, Timestamp now);

}  // namespace overture::evidence
