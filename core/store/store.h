#pragma once

#include "core/base/cancel_token.h"
#include "core/base/subscription.h"
#include "core/store/opening.h"
#include "core/store/writer.h"

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace overture::store
{

/// What a store is given of the world.
struct Surroundings {
  const Clock& clock;
  UidGenerator& uids;
  std::string language = "en";  ///< for the order of names
};

/// An open file: the one door for writes, and readers.
///
/// Writes are queued to a thread of their own, which alone holds the writing connection. A person's write goes before
/// the next part of a long one. Continuations and observers are called on that thread, after the commit, the observers
/// first. Destroying the store finishes what is queued, takes back a long write that is not done, and joins the thread.
class Store
{
 public:
  [[nodiscard]] static Result<std::unique_ptr<Store>> open(const std::filesystem::path& file,
                                                           const Surroundings& surroundings);
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;
  ~Store();

  [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
  [[nodiscard]] ReadOnlyReason readOnlyReason() const { return m_readOnly; }

  /// A connection of the caller's own for reading, from any thread.
  [[nodiscard]] Result<Reader> openReader() const;

  template <class T>
  using Continuation = std::function<void(Result<T>)>;

  /// Queues a write. On a failure nothing of it is stored.
  template <class T>
  void write(Action<T> action, Continuation<T> then)
  {
    auto value = std::make_shared<std::optional<T>>();
    auto body = [value, run = std::move(action.body)](WriteTx& tx) -> Result<Done> {
      auto result = run(tx);
      if (!result)
        return failureOf(result);
      value->emplace(std::move(*result));
      return Done{};
    };
    enqueue({std::move(action.op), std::move(body), [value, then = std::move(then)](Result<Done> done) {
               if (done)
                 then(std::move(**value));
               else
                 then(failureOf(done));
             }});
  }

  /// The blocking form, for the terminal and tests. Never call it on the writer's thread.
  template <class T>
  [[nodiscard]] Result<T> write(Action<T> action)
  {
    std::promise<Result<T>> answer;
    auto future = answer.get_future();
    write<T>(std::move(action), [&answer](Result<T> result) { answer.set_value(std::move(result)); });
    return future.get();
  }

  /// Queues a long write; all its parts are one undo step. Cancelled or failed, everything of it is taken back. While
  /// one runs, writes of what it has open wait until it is done; undo and redo of such a step are refused with busy.
  void writeInBatches(BatchedAction action, CancelToken cancel, Continuation<Done> then);
  [[nodiscard]] Result<Done> writeInBatches(BatchedAction action, const CancelToken& cancel = {});

  void undo(Continuation<Done> then);
  void redo(Continuation<Done> then);
  [[nodiscard]] Result<Done> undo();
  [[nodiscard]] Result<Done> redo();
  /// As of the last commit; safe from any thread.
  [[nodiscard]] UndoState undoState() const;

  /// Order names by another language; rebuilds the sort keys where needed and tells everybody.
  void setLanguage(const std::string& language, Continuation<Done> then);

  /// Called on the writer's thread after every commit that changed something.
  [[nodiscard]] Subscription observe(std::function<void(const Changes&)> observer);

 private:
  struct Job {
    Op op;
    Writer::Body body;
    std::function<void(Result<Done>)> then;
    std::function<Result<Committed>(Writer&)> special = nullptr;  ///< undo, redo, rebuild: not a body
  };
  struct BatchJob {
    BatchedAction action;
    CancelToken cancel;
    Continuation<Done> then;
    bool begun = false;
  };

  Store(std::filesystem::path file, OpenedFile opened, const Surroundings& surroundings);
  [[nodiscard]] Result<Done> prepare();
  void enqueue(Job job);
  void enqueueSpecial(std::function<Result<Committed>(Writer&)> special, Continuation<Done> then);
  void work(const std::stop_token& stop);
  [[nodiscard]] bool hasBatches() const;
  [[nodiscard]] std::optional<Job> nextJob(const std::stop_token& stop);
  void runJob(Job job);
  void advanceBatch();
  void finishBatch(Result<Done> result);
  [[nodiscard]] Result<Done> announce(Result<Committed> committed);

  std::filesystem::path m_file;
  std::optional<db::FileLock> m_lock;
  ReadOnlyReason m_readOnly;
  std::unique_ptr<Writer> m_writer;  ///< used on the writer's thread only, once it runs
  std::string m_language;

  mutable std::mutex m_mutex;
  std::condition_variable_any m_wake;
  std::deque<Job> m_jobs;
  std::deque<BatchJob> m_batches;
  std::vector<Job> m_deferred;  ///< edits of tables that a long write has open
  UndoState m_undo;

  mutable std::mutex m_observersMutex;
  std::map<int, std::function<void(const Changes&)>> m_observers;
  int m_nextObserver = 0;

  std::jthread m_thread;
};

}  // namespace overture::store
