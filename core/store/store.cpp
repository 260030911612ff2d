#include "core/store/store.h"

#include "core/db/error.h"

#include <future>
#include <iterator>

namespace overture::store
{
namespace
{

/// Waits for a continuation: the blocking form of the door.
template <class Start>
Result<Done> waitFor(Start&& start)
{
  std::promise<Result<Done>> answer;
  auto future = answer.get_future();
  start([&answer](Result<Done> result) { answer.set_value(std::move(result)); });
  return future.get();
}

}  // namespace

Result<std::unique_ptr<Store>> Store::open(const std::filesystem::path& file, const Surroundings& surroundings)
{
  auto opened = openForWriting(file);
  if (!opened)
    return failureOf(opened);
  try {
    std::unique_ptr<Store> store(new Store(file, std::move(*opened), surroundings));
    if (const auto ready = store->prepare(); !ready)
      return failureOf(ready);
    return store;
  } catch (const db::DbError& error) {
    return std::unexpected(error.error());
  }
}

Store::Store(std::filesystem::path file, OpenedFile opened, const Surroundings& surroundings)
    : m_file(std::move(file)),
      m_lock(std::move(opened.lock)),
      m_readOnly(opened.readOnly),
      m_language(surroundings.language)
{
  if (opened.writer)
    m_writer = std::make_unique<Writer>(std::move(*opened.writer), surroundings.clock, surroundings.uids,
                                        surroundings.language);
}

/// Before anything else: take back a killed import, bring derived tables up to date, then start the thread.
Result<Done> Store::prepare()
{
  if (!m_writer)
    return Done{};
  if (const auto recovered = m_writer->recover(); !recovered)
    return failureOf(recovered);
  const auto refreshed = m_writer->refreshDerived(m_language, false);
  if (!refreshed)
    return failureOf(refreshed);
  m_undo = refreshed->undo;
  m_thread = std::jthread([this](const std::stop_token& stop) { work(stop); });
  return Done{};
}

Store::~Store()
{
  if (m_thread.joinable()) {
    m_thread.request_stop();
    m_thread.join();
  }
}

Result<Reader> Store::openReader() const
{
  try {
    if (m_writer)
      return Reader(db::Connection::open(m_file, db::OpenMode::readOnly));
    auto connection = openForReading(m_file);
    if (!connection)
      return failureOf(connection);
    return Reader(std::move(*connection));
  } catch (const db::DbError& error) {
    return std::unexpected(error.error());
  }
}

void Store::enqueue(Job job)
{
  if (!m_writer) {
    job.then(fail(ErrorKind::readOnly, m_file.filename().string()));
    return;
  }
  {
    const std::scoped_lock lock(m_mutex);
    m_jobs.push_back(std::move(job));
  }
  m_wake.notify_one();
}

void Store::enqueueSpecial(std::function<Result<Committed>(Writer&)> special, Continuation<Done> then)
{
  enqueue({{}, {}, std::move(then), std::move(special)});
}

void Store::writeInBatches(BatchedAction action, CancelToken cancel, Continuation<Done> then)
{
  if (!m_writer) {
    then(fail(ErrorKind::readOnly, m_file.filename().string()));
    return;
  }
  {
    const std::scoped_lock lock(m_mutex);
    m_batches.push_back({std::move(action), std::move(cancel), std::move(then)});
  }
  m_wake.notify_one();
}

Result<Done> Store::writeInBatches(BatchedAction action, const CancelToken& cancel)
{
  return waitFor([&](auto then) { writeInBatches(std::move(action), cancel, std::move(then)); });
}

void Store::undo(Continuation<Done> then)
{
  enqueueSpecial([](Writer& writer) { return writer.undo(); }, std::move(then));
}

void Store::redo(Continuation<Done> then)
{
  enqueueSpecial([](Writer& writer) { return writer.redo(); }, std::move(then));
}

Result<Done> Store::undo()
{
  return waitFor([this](auto then) { undo(std::move(then)); });
}

Result<Done> Store::redo()
{
  return waitFor([this](auto then) { redo(std::move(then)); });
}

UndoState Store::undoState() const
{
  const std::scoped_lock lock(m_mutex);
  return m_undo;
}

void Store::setLanguage(const std::string& language, Continuation<Done> then)
{
  enqueueSpecial([language](Writer& writer) { return writer.refreshDerived(language, false); }, std::move(then));
}

Subscription Store::observe(std::function<void(const Changes&)> observer)
{
  const std::scoped_lock lock(m_observersMutex);
  const int key = m_nextObserver++;
  m_observers.emplace(key, std::move(observer));
  return Subscription([this, key] {
    const std::scoped_lock again(m_observersMutex);
    m_observers.erase(key);
  });
}

void Store::work(const std::stop_token& stop)
{
  while (auto job = nextJob(stop)) {
    if (job->then)
      runJob(std::move(*job));
    else
      advanceBatch();
  }
  while (hasBatches())
    finishBatch(fail(ErrorKind::cancelled));
  while (auto job = nextJob(stop))
    runJob(std::move(*job));
}

bool Store::hasBatches() const
{
  const std::scoped_lock lock(m_mutex);
  return !m_batches.empty();
}

/// A job without a continuation stands for "go on with the long write". None: stop was asked and the queue is empty.
std::optional<Store::Job> Store::nextJob(const std::stop_token& stop)
{
  std::unique_lock lock(m_mutex);
  m_wake.wait(lock, stop, [this] { return !m_jobs.empty() || !m_batches.empty(); });
  if (!m_jobs.empty()) {
    auto job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
  }
  if (m_batches.empty() || stop.stop_requested())
    return std::nullopt;
  return Job{};
}

void Store::runJob(Job job)
{
  auto committed = job.special ? job.special(*m_writer) : m_writer->run(job.op, job.body);
  const bool waits = !committed && committed.error().kind == ErrorKind::busy && m_writer->isBatching();
  if (waits && !job.special) {
    m_deferred.push_back(std::move(job));
    return;
  }
  job.then(announce(std::move(committed)));
}

void Store::advanceBatch()
{
  BatchJob* batch = nullptr;
  {
    const std::scoped_lock lock(m_mutex);
    batch = &m_batches.front();
  }
  if (!batch->begun) {
    if (auto begun = m_writer->beginBatches(batch->action.op); !begun)
      return finishBatch(std::move(begun));
    batch->begun = true;
  }
  if (batch->cancel.isCancelled())
    return finishBatch(fail(ErrorKind::cancelled));
  bool more = false;
  auto part = announce(m_writer->runBatch(batch->action.next, more));
  if (!part || !more)
    finishBatch(std::move(part));
}

void Store::finishBatch(Result<Done> result)
{
  if (m_writer->isBatching()) {
    if (result)
      result = announce(m_writer->endBatches());
    if (!result)
      static_cast<void>(announce(m_writer->cancelBatches()));
  }
  Continuation<Done> then;
  {
    const std::scoped_lock lock(m_mutex);
    then = std::move(m_batches.front().then);
    m_batches.pop_front();
    m_jobs.insert(m_jobs.begin(), std::make_move_iterator(m_deferred.begin()),
                  std::make_move_iterator(m_deferred.end()));
    m_deferred.clear();
  }
  then(std::move(result));
}

Result<Done> Store::announce(Result<Committed> committed)
{
  if (!committed) {
    if (committed.error().kind == ErrorKind::undoConflict)
      if (const auto state = m_writer->undoState()) {
        const std::scoped_lock lock(m_mutex);
        m_undo = *state;
      }
    return failureOf(committed);
  }
  {
    const std::scoped_lock lock(m_mutex);
    m_undo = committed->undo;
  }
  const std::scoped_lock lock(m_observersMutex);
  if (!committed->changes.isEmpty())
    for (const auto& [key, observer] : m_observers)
      observer(committed->changes);
  return Done{};
}

}  // namespace overture::store
