#pragma once

#include "core/store/store.h"
#include "ui/bridge/mailbox.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <utility>

namespace overture::ui
{

/// The store as the window sees it: writes answer on the GUI thread, every commit is told by one signal, and the GUI
/// thread has a reader of its own for what it reads by id and by window. Ends before the store that it stands on.
class StoreBridge : public QObject
{
  Q_OBJECT

 public:
  [[nodiscard]] static Result<std::unique_ptr<StoreBridge>> over(store::Store& store);
  ~StoreBridge() override;

  template <class T>
  using Then = std::function<void(Result<T>)>;

  /// Queues a write. `then` is called on the GUI thread, after `changed`, unless `context` is gone by then.
  template <class T>
  void write(store::Action<T> action, QObject* context, Then<T> then)
  {
    m_store.write<T>(std::move(action), answerTo<T>(context, std::move(then)));
  }

  /// For a write whose answer nobody needs; a failure is told by `failed`.
  template <class T>
  void write(store::Action<T> action)
  {
    write<T>(std::move(action), this, [this](Result<T> result) {
      if (!result)
        Q_EMIT failed(result.error());
    });
  }

  void writeInBatches(store::BatchedAction action, const CancelToken& cancel, QObject* context, Then<store::Done> then);

  /// Nothing happens where there is nothing to undo; other failures are told by `failed`.
  void undo();
  void redo();
  [[nodiscard]] store::UndoState undoState() const { return m_store.undoState(); }

  /// On the GUI thread, for single records and windows of rows only.
  template <class Look>
  [[nodiscard]] auto read(Look&& look) const
  {
    return m_reader.read(std::forward<Look>(look));
  }

  /// As above; the fallback where the read fails, which is told by `failed`.
  template <class T, class Look>
  [[nodiscard]] T readOr(T fallback, Look&& look) const
  {
    auto result = m_reader.read(std::forward<Look>(look));
    if (result)
      return std::move(*result);
    tellFailure(result.error());
    return fallback;
  }

  [[nodiscard]] store::Store& store() const { return m_store; }
  [[nodiscard]] bool isReadOnly() const { return m_store.readOnlyReason() != store::ReadOnlyReason::none; }

  /// Says that everything may be another thing now, without a commit: it is another day.
  void tellEverything();

  /// Says a failure to whoever shows them: the window.
  void tellFailure(const Error& error) const;

 Q_SIGNALS:
  /// Once a commit, and when the day changes; on the GUI thread.
  void changed(const overture::store::Changes& changes);
  /// What Ctrl+Z would do is another thing now.
  void undoStateChanged();
  void failed(const overture::Error& error);

 private:
  StoreBridge(store::Store& store, store::Reader reader);
  void onCommit(const store::Changes& changes);
  [[nodiscard]] Then<store::Done> travelled();

  template <class T>
  [[nodiscard]] Then<T> answerTo(QObject* context, Then<T> then)
  {
    return [box = m_box, guard = QPointer<QObject>(context), then = std::move(then)](Result<T> result) {
      auto shared = std::make_shared<Result<T>>(std::move(result));
      box->post([guard, then, shared] {
        if (guard)
          then(std::move(*shared));
      });
    };
  }

  store::Store& m_store;
  store::Reader m_reader;
  std::shared_ptr<Mailbox> m_box;
  std::function<void(const Error&)> m_tellFailure;
  Subscription m_observation;
};

}  // namespace overture::ui
