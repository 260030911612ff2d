#include "core/evidence/version_report.h"

#include <map>

namespace overture::evidence
{

std::vector<VersionReport> versionReports(const store::ReadTx& tx, Timestamp now)
{
  std::map<VersionId, std::vector<Trial>> trials;
  for (const auto& row : store::trialRows(tx))
    trials[row.version].push_back({row.sentAt, row.recordedAt, row.imported, row.hasBounce, row.humanReplyAt});
  std::vector<VersionReport> reports;
  for (auto& name : store::versionNames(tx))
    reports.push_back({name, responseRate(trials[name.id], now)});
  return reports;
}

}  // namespace overture::evidence
