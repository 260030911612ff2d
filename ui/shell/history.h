#pragma once

#include "ui/pages/page.h"

#include <optional>
#include <vector>

namespace overture::ui
{

/// Where the person has been, as a browser keeps it. Going somewhere new forgets what lay ahead.
class History
{
 public:
  void visit(const Target& target);
  [[nodiscard]] std::optional<Target> back();
  [[nodiscard]] std::optional<Target> forward();
  [[nodiscard]] bool canGoBack() const { return m_at > 1; }
  [[nodiscard]] bool canGoForward() const { return m_at < m_targets.size(); }

 private:
  std::vector<Target> m_targets;
  std::size_t m_at = 0;  ///< how many lie behind, with the present one
};

}  // namespace overture::ui
