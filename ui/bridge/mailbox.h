#pragma once

#include <QMetaObject>
#include <QObject>

#include <functional>
#include <mutex>

namespace overture::ui
{

/// Hands work from any thread to the thread of one object, which may end before those that post. Shared by both sides.
class Mailbox
{
 public:
  explicit Mailbox(QObject* receiver) : m_receiver(receiver) {}

  /// Run later on the receiver's thread, in the order of posting; dropped once it is closed.
  void post(std::function<void()> work)
  {
    const std::scoped_lock lock(m_mutex);
    if (m_receiver != nullptr)
      QMetaObject::invokeMethod(m_receiver, std::move(work), Qt::QueuedConnection);
  }

  /// By the receiver, before it ends.
  void close()
  {
    const std::scoped_lock lock(m_mutex);
    m_receiver = nullptr;
  }

 private:
  std::mutex m_mutex;
  QObject* m_receiver;
};

}  // namespace overture::ui
