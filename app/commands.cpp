#include "app/commands.h"

#include "app/session.h"
#include "core/evidence/version_report.h"
#include "core/outreach/sample.h"
#include "core/store/check.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace overture::app
{
namespace
{

using Json = nlohmann::ordered_json;

constexpr std::uint64_t sampleSeed = 20261124;

Json numberOrNull(const std::optional<double>& value)
{
  return value ? Json(*value) : Json(nullptr);
}

Json asJson(const std::vector<evidence::VersionReport>& reports)
{
  Json versions = Json::array();
  for (const auto& report : reports)
    versions.push_back({{"template", report.name.name},
                        {"version", report.name.number},
                        {"delivered", report.rate.delivered},
                        {"replied", report.rate.replied},
                        {"rate", numberOrNull(report.rate.rate)},
                        {"low", numberOrNull(report.rate.low)},
                        {"high", numberOrNull(report.rate.high)}});
  return {{"schema", 1}, {"versions", versions}};
}

void printWords(const std::vector<evidence::VersionReport>& reports)
{
  if (reports.empty())
    fmt::print("No template yet.\n");
  for (const auto& report : reports) {
    const auto& rate = report.rate;
    const auto name = fmt::format("{} v{}", report.name.name, report.name.number);
    if (!rate.rate)
      fmt::print("{:<32} nothing delivered yet\n", name);
    else
      fmt::print("{:<32} {:>3.0f} % answered ({:.0f}–{:.0f} %), {} of {}\n", name, 100 * *rate.rate, 100 * *rate.low,
                 100 * *rate.high, rate.replied, rate.delivered);
  }
}

}  // namespace

int report(const std::filesystem::path& file, bool json)
{
  auto connection = store::openForReading(file);
  if (!connection)
    return failed(about(connection.error(), file));
  const auto now = SystemClock().now();
  const auto reports = store::Reader(std::move(*connection)).read([now](const store::ReadTx& tx) {
    return evidence::versionReports(tx, now);
  });
  if (!reports)
    return failed(about(reports.error(), file));
  if (json)
    fmt::print("{}\n", asJson(*reports).dump(2));
  else
    printWords(*reports);
  return 0;
}

int check(const std::filesystem::path& file)
{
  const auto findings = store::checkFile(file);
  if (!findings)
    return failed(about(findings.error(), file));
  for (const auto& finding : *findings)
    fmt::print("{}\n", finding);
  if (findings->empty())
    fmt::print("{} is sound.\n", file.filename().string());
  return findings->empty() ? 0 : 1;
}

int sample(const std::filesystem::path& file)
{
  Session session(file);
  if (!session.store)
    return failed(about(session.store.error(), file));
  const auto made = (*session.store)->write(outreach::makeSample(sampleSeed));
  if (!made)
    return failed(about(made.error(), file));
  fmt::print("An invented job search stands in {}.\n", file.string());
  return 0;
}

}  // namespace overture::app
