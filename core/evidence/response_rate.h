#pragma once

#include "core/base/time.h"

#include <optional>
#include <span>

namespace overture::evidence
{

/// A person's first message with its thread: what a response rate counts.
struct Trial {
  Timestamp sentAt;
  Timestamp recordedAt;
  bool imported = false;  ///< it came with a whole archive, mailbox or list
  bool hasBounce = false;
  std::optional<Timestamp> humanReplyAt;  ///< the first confirmed reply of kind positive, referral, neutral or negative
};

/// Replied over delivered with its 95 % Wilson limits; no rate without a delivery.
struct ResponseRate {
  int delivered = 0;
  int replied = 0;
  std::optional<double> rate;
  std::optional<double> low;
  std::optional<double> high;
};

/// True when a trial is in the data: not in the future, not taken out by a bounce (beside a human reply the reply
/// stands), and not typed in more than three days after it was sent, as people remember the answered ones; whole
/// imports are free of that.
[[nodiscard]] bool isDelivered(const Trial& trial, Timestamp now);

/// The one definition of the response rate.
[[nodiscard]] ResponseRate responseRate(std::span<const Trial> trials, Timestamp now);

}  // namespace overture::evidence
