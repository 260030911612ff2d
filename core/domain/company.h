#pragma once

#include "core/base/enum_text.h"
#include "core/base/time.h"
#include "core/domain/ids.h"

#include <optional>
#include <string>

namespace overture
{

/// LinkedIn's bands of company size, in people.
enum class SizeBand { unknown, upTo10, upTo50, upTo200, upTo500, upTo1000, upTo5000, upTo10000, above10000 };

template <>
inline constexpr auto enumTexts<SizeBand> = std::to_array<EnumText<SizeBand>>({
    {SizeBand::unknown, ""},
    {SizeBand::upTo10, "1-10"},
    {SizeBand::upTo50, "11-50"},
    {SizeBand::upTo200, "51-200"},
    {SizeBand::upTo500, "201-500"},
    {SizeBand::upTo1000, "501-1000"},
    {SizeBand::upTo5000, "1001-5000"},
    {SizeBand::upTo10000, "5001-10000"},
    {SizeBand::above10000, "10001+"},
});

enum class RemotePolicy { unknown, remote, remoteFriendly, hybrid, onSite };

template <>
inline constexpr auto enumTexts<RemotePolicy> = std::to_array<EnumText<RemotePolicy>>({
    {RemotePolicy::unknown, "unknown"},
    {RemotePolicy::remote, "remote"},
    {RemotePolicy::remoteFriendly, "remote_friendly"},
    {RemotePolicy::hybrid, "hybrid"},
    {RemotePolicy::onSite, "on_site"},
});

enum class PayPolicy { unknown, byPlace, sameEverywhere };

template <>
inline constexpr auto enumTexts<PayPolicy> = std::to_array<EnumText<PayPolicy>>({
    {PayPolicy::unknown, "unknown"},
    {PayPolicy::byPlace, "by_place"},
    {PayPolicy::sameEverywhere, "same_everywhere"},
});

/// What machine learning is to the company.
enum class MlRole { unknown, product, feature, none };

template <>
inline constexpr auto enumTexts<MlRole> = std::to_array<EnumText<MlRole>>({
    {MlRole::unknown, "unknown"},
    {MlRole::product, "product"},
    {MlRole::feature, "feature"},
    {MlRole::none, "none"},
});

enum class Stage { researching, targeting, inConversation, interviewing, offer, closed };

template <>
inline constexpr auto enumTexts<Stage> = std::to_array<EnumText<Stage>>({
    {Stage::researching, "researching"},
    {Stage::targeting, "targeting"},
    {Stage::inConversation, "in_conversation"},
    {Stage::interviewing, "interviewing"},
    {Stage::offer, "offer"},
    {Stage::closed, "closed"},
});

/// What a person typed or imported about a company. Fit, last contact and next step are derived, not here.
struct Company {
  CompanyId id;
  std::string name;
  std::string domain;  ///< the host of the website, normalised; made from `website` when it is stored
  std::string website;
  std::string linkedinUrl;
  std::string careersUrl;
  std::string industry;
  SizeBand size = SizeBand::unknown;
  std::string locations;  ///< as people write them, "Oslo; Berlin"
  RemotePolicy remote = RemotePolicy::unknown;
  PayPolicy pay = PayPolicy::unknown;
  MlRole ml = MlRole::unknown;
  Stage stage = Stage::researching;
  std::string tier;  ///< "A", "B", … or empty
  std::string notes;
  std::string source;
  std::optional<Timestamp> archivedAt;
  Timestamp createdAt;

  friend bool operator==(const Company&, const Company&) = default;
};

/// One of the person's own questions about an ideal employer.
struct Criterion {
  CriterionId id;
  std::string question;
  int weight = 1;                 ///< 1 to 5
  std::string answersItself;      ///< "", "size", "remote", "place", "tag", "ml_role"
  std::string answersItselfFrom;  ///< comma list of stored texts that count as yes
  int position = 0;

  friend bool operator==(const Criterion&, const Criterion&) = default;
};

}  // namespace overture
