#pragma once

#include "core/outreach/messages.h"
#include "ui/bridge/store_bridge.h"

#include <QTimer>

#include <functional>
#include <vector>

namespace overture::ui
{

/// Keeps one message stored while it is written: half a second after the last change, or at once when asked. The first
/// save makes the draft. One for each message; what is not stored yet is stored when it is let go of.
class DraftKeeper : public QObject
{
  Q_OBJECT

 public:
  using Then = std::function<void(Result<MessageId>)>;

  /// `id`: of the draft; not set: none is stored yet.
  DraftKeeper(StoreBridge& store, MessageId id, QObject* parent = nullptr);
  ~DraftKeeper() override;

  [[nodiscard]] MessageId id() const { return m_id; }
  [[nodiscard]] bool hasUnsaved() const { return m_isUnsaved || m_isWriting; }

  void keep(const outreach::Draft& draft);
  /// `then` is called once everything is stored, at once where it is already.
  void keepNow(const outreach::Draft& draft, Then then);
  /// Stores what is left and goes.
  void letGo();

 Q_SIGNALS:
  void saved();
  void failed(const overture::Error& error);

 private:
  void save();
  void answered(Result<MessageId> result);
  void finish(const Result<MessageId>& result);
  StoreBridge& m_store;
  MessageId m_id;
  outreach::Draft m_draft;
  QTimer m_rest;
  std::vector<Then> m_waiting;
  bool m_isUnsaved = false;
  bool m_isWriting = false;
  bool m_isLetGo = false;
};

}  // namespace overture::ui
