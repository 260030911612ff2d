#include "ui/bridge/mailbox.h"

#include <QElapsedTimer>
#include <QMetaObject>
#include <QTimer>

#include <utility>

namespace overture::ui
{
namespace
{

constexpr qint64 longestDeliveryMs = 3;

}  // namespace

void Mailbox::post(std::function<void()> work)
{
  const std::scoped_lock lock(m_mutex);
  if (m_receiver == nullptr)
    return;
  m_waiting.push_back(std::move(work));
  if (std::exchange(m_isDelivering, true))
    return;
  QMetaObject::invokeMethod(m_receiver, [self = shared_from_this()] { self->deliver(); }, Qt::QueuedConnection);
}

void Mailbox::close()
{
  const std::scoped_lock lock(m_mutex);
  m_receiver = nullptr;
  m_waiting.clear();
}

/// The next piece of work; none ends the delivery.
std::function<void()> Mailbox::take()
{
  const std::scoped_lock lock(m_mutex);
  if (m_waiting.empty()) {
    m_isDelivering = false;
    return {};
  }
  auto work = std::move(m_waiting.front());
  m_waiting.pop_front();
  return work;
}

/// What is posted to the event queue meanwhile would be handled before anything else; a timer lets the others go first.
void Mailbox::deliver()
{
  QElapsedTimer timer;
  timer.start();
  while (const auto work = take()) {
    work();
    if (timer.elapsed() < longestDeliveryMs)
      continue;
    if (m_receiver != nullptr)
      QTimer::singleShot(0, m_receiver, [self = shared_from_this()] { self->deliver(); });
    return;
  }
}

}  // namespace overture::ui
