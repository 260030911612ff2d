#include "core/base/uid.h"

#include <fmt/format.h>

namespace overture
{
namespace
{

template <class Source>
Uid fill(Source&& word)
{
  Uid uid;
  for (std::size_t i = 0; i < uid.bytes.size(); i += 4) {
    const auto bits = static_cast<std::uint32_t>(word());
    for (std::size_t k = 0; k < 4; ++k)
      uid.bytes[i + k] = static_cast<std::uint8_t>(bits >> (8 * k));
  }
  return uid;
}

}  // namespace

std::string toHex(const Uid& uid)
{
  std::string hex;
  for (const auto byte : uid.bytes)
    hex += fmt::format("{:02x}", byte);
  return hex;
}

Uid RandomUids::next()
{
  const std::scoped_lock lock(m_mutex);
  return fill(m_device);
}

Uid SeededUids::next()
{
  const std::scoped_lock lock(m_mutex);
  return fill(m_engine);
}

}  // namespace overture
