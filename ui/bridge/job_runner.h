#pragma once

#include "core/base/cancel_token.h"
#include "core/store/store.h"
#include "ui/bridge/mailbox.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <utility>
#include <vector>

namespace overture::ui
{

/// What a job is given: a reader of its own for as long as it runs, and whether it is still wanted.
struct JobContext {
  const store::Reader& reader;
  const CancelToken& cancel;
  /// Share done, 0 to 1; told at most ten times a second.
  std::function<void(double)> progress;
};

/// Runs what must not hold up the window (lists, searches, counts, reports, the reading half of an import) on two
/// threads of its own. Lives on the GUI thread and ends before the store; ending cancels and waits for what runs.
class JobRunner : public QObject
{
  Q_OBJECT

 public:
  explicit JobRunner(const store::Store& store);
  ~JobRunner() override;

  template <class T>
  using Work = std::function<Result<T>(const JobContext&)>;
  template <class T>
  using Then = std::function<void(Result<T>)>;
  using Progress = std::function<void(double)>;

  /// `then` (and `progress`) are called on the GUI thread, unless the context is gone or the job was cancelled by then.
  template <class T>
  void run(QObject* context, const CancelToken& cancel, Work<T> work, Then<T> then, Progress progress = {})
  {
    auto report = throttled(context, cancel, std::move(progress));
    start([this, cancel, report, box = m_box, guard = QPointer<QObject>(context), work = std::move(work),
           then = std::move(then)] {
      auto result = std::make_shared<Result<T>>(onReader<T>(cancel, report, work));
      box->post([cancel, guard, then, result] {
        if (guard && !cancel.isCancelled())
          then(std::move(*result));
      });
    });
  }

 private:
  template <class T>
  [[nodiscard]] Result<T> onReader(const CancelToken& cancel, const Progress& progress, const Work<T>& work)
  {
    if (cancel.isCancelled())
      return fail(ErrorKind::cancelled);
    auto reader = takeReader();
    if (!reader)
      return failureOf(reader);
    auto result = guarded<T>([&] { return work({**reader, cancel, progress}); });
    giveBack(std::move(*reader));
    return result;
  }

  template <class T>
  [[nodiscard]] static Result<T> guarded(const std::function<Result<T>()>& work)
  {
    try {
      return work();
    } catch (const std::exception& error) {
      return fail(ErrorKind::internal, {}, error.what());
    }
  }

  void start(std::function<void()> job);
  [[nodiscard]] Progress throttled(QObject* context, const CancelToken& cancel, Progress progress) const;
  [[nodiscard]] Result<std::unique_ptr<store::Reader>> takeReader();
  void giveBack(std::unique_ptr<store::Reader> reader);

  const store::Store& m_store;
  std::shared_ptr<Mailbox> m_box;
  std::mutex m_mutex;
  std::vector<std::unique_ptr<store::Reader>> m_idle;
  std::set<const store::Reader*> m_busy;
  QThreadPool m_pool;
};

/// Only the newest of a row of jobs is wanted: `next` cancels the one before.
class LatestJob
{
 public:
  [[nodiscard]] CancelToken next()
  {
    m_token.cancel();
    m_token = CancelToken();
    return m_token;
  }
  void cancel() const { m_token.cancel(); }

 private:
  CancelToken m_token;
};

}  // namespace overture::ui
