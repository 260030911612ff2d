#include "core/domain/fit.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace overture
{
namespace
{

std::vector<std::string> acceptedTexts(std::string_view list)
{
  std::vector<std::string> texts;
  while (!list.empty()) {
    const auto comma = list.find(',');
    if (const auto text = folded(trimmed(list.substr(0, comma))); !text.empty())
      texts.push_back(text);
    list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
  }
  return texts;
}

std::optional<double> isOneOf(std::string_view fact, std::string_view unknown, const std::vector<std::string>& accepted)
{
  if (fact == unknown)
    return std::nullopt;
  return std::ranges::find(accepted, fact) != accepted.end() ? 1.0 : 0.0;
}

std::optional<double> namesPlace(std::string_view locations, const std::vector<std::string>& accepted)
{
  if (isBlank(locations))
    return std::nullopt;
  const auto text = folded(locations);
  const auto within = [&](const std::string& place) { return text.find(place) != std::string::npos; };
  return std::ranges::any_of(accepted, within) ? 1.0 : 0.0;
}

std::optional<double> hasTag(std::span<const std::string> tags, const std::vector<std::string>& accepted)
{
  if (tags.empty())
    return std::nullopt;
  const auto wanted = [&](const std::string& tag) {
    return std::ranges::find(accepted, folded(tag)) != accepted.end();
  };
  return std::ranges::any_of(tags, wanted) ? 1.0 : 0.0;
}

}  // namespace

Fit fitOf(std::span<const Answer> answers)
{
  Fit fit{std::nullopt, 0, static_cast<int>(answers.size())};
  double sum = 0;
  double weights = 0;
  for (const auto& answer : answers) {
    if (!answer.value)
      continue;
    ++fit.answered;
    sum += answer.weight * std::clamp(*answer.value, 0.0, 1.0);
    weights += answer.weight;
  }
  if (weights > 0)
    fit.score = static_cast<int>(std::lround(100 * sum / weights));
  return fit;
}

std::optional<double> selfAnswer(const Criterion& question, const Company& company, std::span<const std::string> tags)
{
  const auto accepted = acceptedTexts(question.answersItselfFrom);
  const std::string_view how = question.answersItself;
  if (how == "size")
    return isOneOf(toText(company.size), "", accepted);
  if (how == "remote")
    return isOneOf(toText(company.remote), "unknown", accepted);
  if (how == "ml_role")
    return isOneOf(toText(company.ml), "unknown", accepted);
  if (how == "place")
    return namesPlace(company.locations, accepted);
  if (how == "tag")
    return hasTag(tags, accepted);
  return std::nullopt;
}

}  // namespace overture
