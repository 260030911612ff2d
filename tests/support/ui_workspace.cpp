#include "tests/support/ui_workspace.h"

#include "core/outreach/sample.h"

namespace overture::testing
{
namespace
{

constexpr std::uint64_t sampleSeed = 20261124;

}  // namespace

UiWorkspace::UiWorkspace() : m_preferences(m_folder.filePath(QStringLiteral("overture.ini")))
{
  auto bridge = ui::StoreBridge::over(m_store.store());
  if (!bridge)
    qFatal("no reader: %s", bridge.error().detail.c_str());
  m_bridge = std::move(*bridge);
  m_jobs = std::make_unique<ui::JobRunner>(m_store.store());
}

ui::Workspace UiWorkspace::workspace()
{
  return {*m_bridge, *m_jobs, m_preferences, m_prompts, m_desktop, m_store.clock()};
}

void UiWorkspace::fillWithSample()
{
  m_store.write(outreach::makeSample(sampleSeed));
}

}  // namespace overture::testing
