#pragma once

#include <atomic>
#include <memory>

namespace overture
{

/// Asks long work to stop. Copies share one flag; asking and looking are safe from any thread and cost one load.
class CancelToken
{
 public:
  CancelToken() : m_flag(std::make_shared<std::atomic<bool>>(false)) {}
  void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
  [[nodiscard]] bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

 private:
  std::shared_ptr<std::atomic<bool>> m_flag;
};

}  // namespace overture
