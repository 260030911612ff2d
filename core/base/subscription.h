#pragma once

#include <functional>
#include <utility>

namespace overture
{

/// Ends an observation when it goes out of scope. Must not outlive what it observes.
class [[nodiscard]] Subscription
{
 public:
  Subscription() = default;
  explicit Subscription(std::function<void()> end) : m_end(std::move(end)) {}
  Subscription(Subscription&& other) noexcept : m_end(std::exchange(other.m_end, nullptr)) {}
  Subscription& operator=(Subscription&& other) noexcept
  {
    std::swap(m_end, other.m_end);
    return *this;
  }
  ~Subscription()
  {
    if (m_end)
      m_end();
  }

 private:
  std::function<void()> m_end;
};

}  // namespace overture
