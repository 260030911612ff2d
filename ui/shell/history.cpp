#include "ui/shell/history.h"

namespace overture::ui
{
namespace
{

constexpr std::size_t placesKept = 100;

}  // namespace

void History::visit(const Target& target)
{
  // Coming back shows a record again; it does not begin or log anything a second time.
  const Target place{target.page, target.id, Target::Intent::show};
  m_targets.resize(m_at);
  if (!m_targets.empty() && m_targets.back() == place)
    return;
  m_targets.push_back(place);
  if (m_targets.size() > placesKept)
    m_targets.erase(m_targets.begin());
  m_at = m_targets.size();
}

std::optional<Target> History::back()
{
  if (!canGoBack())
    return std::nullopt;
  --m_at;
  return m_targets[m_at - 1];
}

std::optional<Target> History::forward()
{
  if (!canGoForward())
    return std::nullopt;
  ++m_at;
  return m_targets[m_at - 1];
}

}  // namespace overture::ui
