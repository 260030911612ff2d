#include "ui/bridge/store_bridge.h"

#include <QMetaType>

namespace overture::ui
{

Result<std::unique_ptr<StoreBridge>> StoreBridge::over(store::Store& store)
{
  auto reader = store.openReader();
  if (!reader)
    return failureOf(reader);
  return std::unique_ptr<StoreBridge>(new StoreBridge(store, std::move(*reader)));
}

StoreBridge::StoreBridge(store::Store& store, store::Reader reader)
    : m_store(store), m_reader(std::move(reader)), m_box(std::make_shared<Mailbox>(this))
{
  qRegisterMetaType<store::Changes>();
  qRegisterMetaType<Error>();
  m_tellFailure = [this](const Error& error) { Q_EMIT failed(error); };
  m_observation = m_store.observe([this](const store::Changes& changes) { onCommit(changes); });
}

StoreBridge::~StoreBridge()
{
  m_observation = {};
  m_box->close();
}

/// On the writer's thread.
void StoreBridge::onCommit(const store::Changes& changes)
{
  m_box->post([this, changes] {
    Q_EMIT changed(changes);
    Q_EMIT undoStateChanged();
  });
}

void StoreBridge::writeInBatches(store::BatchedAction action, const CancelToken& cancel, QObject* context,
                                 Then<store::Done> then)
{
  auto told = [this, then = std::move(then)](Result<store::Done> result) {
    Q_EMIT undoStateChanged();
    then(std::move(result));
  };
  m_store.writeInBatches(std::move(action), cancel, answerTo<store::Done>(context, std::move(told)));
}

StoreBridge::Then<store::Done> StoreBridge::travelled()
{
  return answerTo<store::Done>(this, [this](Result<store::Done> result) {
    Q_EMIT undoStateChanged();
    if (!result && result.error().kind != ErrorKind::nothingToUndo)
      Q_EMIT failed(result.error());
  });
}

void StoreBridge::undo()
{
  m_store.undo(travelled());
}

void StoreBridge::redo()
{
  m_store.redo(travelled());
}

void StoreBridge::tellEverything()
{
  store::Changes everything;
  everything.markEverything();
  Q_EMIT changed(everything);
}

void StoreBridge::tellFailure(const Error& error) const
{
  m_box->post([tell = m_tellFailure, error] { tell(error); });
}

}  // namespace overture::ui
