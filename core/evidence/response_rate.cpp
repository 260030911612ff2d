#include "core/evidence/response_rate.h"

#include "core/evidence/interval.h"

namespace overture::evidence
{
namespace
{

constexpr std::chrono::milliseconds rememberedFor = std::chrono::days(3);

}  // namespace

bool isDelivered(const Trial& trial, Timestamp now)
{
  if (trial.sentAt > now)
    return false;
  if (trial.hasBounce && !trial.humanReplyAt)
    return false;
  return trial.imported || trial.recordedAt - trial.sentAt <= rememberedFor;
}

ResponseRate responseRate(std::span<const Trial> trials, Timestamp now)
{
  ResponseRate rate;
  for (const auto& trial : trials) {
    if (!isDelivered(trial, now))
      continue;
    ++rate.delivered;
    rate.replied += trial.humanReplyAt ? 1 : 0;
  }
  if (rate.delivered == 0)
    return rate;
  const auto limits = wilson(rate.replied, rate.delivered);
  rate.rate = static_cast<double>(rate.replied) / rate.delivered;
  rate.low = limits.low;
  rate.high = limits.high;
  return rate;
}

}  // namespace overture::evidence
