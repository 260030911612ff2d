#include "ui/shell/count_watch.h"

#include "core/store/profile_queries.h"

namespace overture::ui
{
namespace
{

std::string zoneOfProfile(const store::ReadTx& tx)
{
  auto zone = store::profile(tx).timeZone;
  return zone.empty() ? systemZone() : zone;
}

}  // namespace

CountWatch::CountWatch(const Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
  connect(&workspace.store, &StoreBridge::changed, this, &CountWatch::count);
  count();
}

void CountWatch::count()
{
  using store::NavigationCounts;
  const auto now = m_workspace.clock.now();
  m_workspace.jobs.run<NavigationCounts>(
      this, m_latest.next(),
      [now](const JobContext& job) {
        return job.reader.read(
            [now](const store::ReadTx& tx) { return store::navigationCounts(tx, now, dayIn(now, zoneOfProfile(tx))); });
      },
      [this](Result<NavigationCounts> counts) {
        if (counts)
          Q_EMIT counted(*counts);
        else
          m_workspace.store.tellFailure(counts.error());
      });
}

}  // namespace overture::ui
