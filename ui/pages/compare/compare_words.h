#pragma once

#include "core/evidence/version_report.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace overture::ui
{

/// What can honestly be said of rates with their ranges: never that one is better.
struct CompareVerdict {
  QString headline;
  QString facts;
  QString method;
};

/// `reports` with most answers first, as CompareModel has them.
[[nodiscard]] CompareVerdict verdictOn(const std::vector<evidence::VersionReport>& reports);

/// "How is this counted?", a paragraph each.
[[nodiscard]] QStringList howItIsCounted();

}  // namespace overture::ui
