#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace overture::ui
{

/// Hands work from any thread to the thread of one object, which may end before those that post. Shared by both sides.
/// However much is posted at once, the receiver's thread is held up for a few milliseconds at a time: input and
/// painting come in between.
class Mailbox : public std::enable_shared_from_this<Mailbox>
{
 public:
  explicit Mailbox(QObject* receiver) : m_receiver(receiver) {}

  /// Run later on the receiver's thread, in the order of posting; dropped once it is closed.
  void post(std::function<void()> work);

  /// By the receiver, before it ends.
  void close();

 private:
  [[nodiscard]] std::function<void()> take();
  void deliver();
  std::mutex m_mutex;
  std::deque<std::function<void()>> m_waiting;
  QObject* m_receiver;
  bool m_isDelivering = false;
};

}  // namespace overture::ui
