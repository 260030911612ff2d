#include "ui/bridge/job_runner.h"

namespace overture::ui
{
namespace
{

constexpr int jobThreads = 2;
constexpr qint64 progressEveryMs = 100;

}  // namespace

JobRunner::JobRunner(const store::Store& store) : m_store(store), m_box(std::make_shared<Mailbox>(this))
{
  m_pool.setMaxThreadCount(jobThreads);
  m_pool.setExpiryTimeout(-1);
}

JobRunner::~JobRunner()
{
  m_box->close();
  m_pool.clear();
  {
    const std::scoped_lock lock(m_mutex);
    for (const auto* reader : m_busy)
      reader->interrupt();
  }
  m_pool.waitForDone();
}

void JobRunner::start(std::function<void()> job)
{
  m_pool.start(std::move(job));
}

JobRunner::Progress JobRunner::throttled(QObject* context, const CancelToken& cancel, Progress progress) const
{
  if (!progress)
    return [](double) {};
  auto last = std::make_shared<QElapsedTimer>();
  return [box = m_box, guard = QPointer<QObject>(context), cancel, progress = std::move(progress), last](double share) {
    if (last->isValid() && last->elapsed() < progressEveryMs)
      return;
    last->start();
    box->post([guard, cancel, progress, share] {
      if (guard && !cancel.isCancelled())
        progress(share);
    });
  };
}

Result<std::unique_ptr<store::Reader>> JobRunner::takeReader()
{
  const std::scoped_lock lock(m_mutex);
  if (m_idle.empty()) {
    auto opened = m_store.openReader();
    if (!opened)
      return failureOf(opened);
    m_idle.push_back(std::make_unique<store::Reader>(std::move(*opened)));
  }
  auto reader = std::move(m_idle.back());
  m_idle.pop_back();
  m_busy.insert(reader.get());
  return reader;
}

void JobRunner::giveBack(std::unique_ptr<store::Reader> reader)
{
  const std::scoped_lock lock(m_mutex);
  m_busy.erase(reader.get());
  m_idle.push_back(std::move(reader));
}

}  // namespace overture::ui
