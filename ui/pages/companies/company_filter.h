#pragma once

#include "core/domain/company.h"
#include "core/store/company_queries.h"

#include <QString>

#include <vector>

namespace overture::ui
{

/// A stage and how people call it.
struct StageWord {
  Stage stage = Stage::researching;
  QString word;
};

/// Every stage with its stored text and its word in the current language.
[[nodiscard]] std::vector<StageWord> stageWords();

/// Reads what was typed into the filter: "fit > 70", "fit <= 40" and "stage: targeting" (the beginning of a stage's
/// word is enough; in Chinese 匹配 and 阶段 likewise) are conditions, the rest is looked up as words. Sorting stays
/// as in `base`.
[[nodiscard]] store::CompanyList companyListFor(const QString& typed, const store::CompanyList& base,
                                                const std::vector<StageWord>& stages);

}  // namespace overture::ui
