#pragma once

#include "core/domain/company.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace overture
{

/// How well a company answers the person's questions. `score` is the weighted mean of the answered ones, 0 to 100;
/// nothing while none is answered. An unanswered question never counts as no.
struct Fit {
  std::optional<int> score;
  int answered = 0;
  int asked = 0;

  friend bool operator==(const Fit&, const Fit&) = default;
};

/// A question's answer for one company: 0 (no) to 1 (yes), or none yet.
struct Answer {
  int weight = 1;
  std::optional<double> value;
};

[[nodiscard]] Fit fitOf(std::span<const Answer> answers);

/// The answer that a question finds by itself in what is known of the company (1 or 0), or none where the question does
/// not answer itself or the fact is unknown. Lists of accepted texts are separated by commas.
[[nodiscard]] std::optional<double> selfAnswer(const Criterion& question, const Company& company,
                                               std::span<const std::string> tags);

}  // namespace overture
