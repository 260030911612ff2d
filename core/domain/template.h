#pragma once

#include "core/base/enum_text.h"
#include "core/base/time.h"
#include "core/domain/ids.h"

#include <optional>
#include <string>

namespace overture
{

enum class Purpose { firstMessage, followUp, recruiterIntroduction, thankYou, referralRequest };

template <>
inline constexpr auto enumTexts<Purpose> = std::to_array<EnumText<Purpose>>({
    {Purpose::firstMessage, "first_message"},
    {Purpose::followUp, "follow_up"},
    {Purpose::recruiterIntroduction, "recruiter_introduction"},
    {Purpose::thankYou, "thank_you"},
    {Purpose::referralRequest, "referral_request"},
});

struct MessageTemplate {
  TemplateId id;
  std::string name;
  Purpose purpose = Purpose::firstMessage;
  ChannelId channel;
  std::optional<Timestamp> archivedAt;

  friend bool operator==(const MessageTemplate&, const MessageTemplate&) = default;
};

enum class VersionStatus { inUse, retired };

template <>
inline constexpr auto enumTexts<VersionStatus> = std::to_array<EnumText<VersionStatus>>({
    {VersionStatus::inUse, "in_use"},
    {VersionStatus::retired, "retired"},
});

/// A wording. Once a message made from it was handed over or sent, subject and body never change.
struct TemplateVersion {
  VersionId id;
  TemplateId owner;
  int number = 1;
  VersionId parent;
  std::string subject;
  std::string body;
  std::string reason;
  VersionStatus status = VersionStatus::inUse;
  Timestamp createdAt;

  friend bool operator==(const TemplateVersion&, const TemplateVersion&) = default;
};

}  // namespace overture
