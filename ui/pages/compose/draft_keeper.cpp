#include "ui/pages/compose/draft_keeper.h"

#include <chrono>

namespace overture::ui
{
namespace
{

constexpr std::chrono::milliseconds restBeforeSaving{500};

}  // namespace

DraftKeeper::DraftKeeper(StoreBridge& store, MessageId id, QObject* parent) : QObject(parent), m_store(store), m_id(id)
{
  m_rest.setSingleShot(true);
  m_rest.setInterval(restBeforeSaving);
  connect(&m_rest, &QTimer::timeout, this, &DraftKeeper::save);
}

DraftKeeper::~DraftKeeper()
{
  if (!m_isUnsaved)
    return;
  if (m_id.isSet())
    m_store.write(outreach::saveDraft(m_id, m_draft));
  else if (!m_isWriting)
    m_store.write(outreach::startMessage(m_draft));
}

void DraftKeeper::keep(const outreach::Draft& draft)
{
  m_draft = draft;
  m_isUnsaved = true;
  m_rest.start();
}

void DraftKeeper::keepNow(const outreach::Draft& draft, Then then)
{
  m_draft = draft;
  m_isUnsaved = m_isUnsaved || (!m_id.isSet() && !m_isWriting);
  m_waiting.push_back(std::move(then));
  save();
}

void DraftKeeper::letGo()
{
  m_isLetGo = true;
  save();
}

void DraftKeeper::save()
{
  m_rest.stop();
  if (m_isWriting)
    return;
  if (!m_isUnsaved)
    return finish(m_id);
  m_isUnsaved = false;
  m_isWriting = true;
  if (m_id.isSet())
    m_store.write<store::Done>(outreach::saveDraft(m_id, m_draft), this, [this](Result<store::Done> result) {
      answered(result ? Result<MessageId>(m_id) : failureOf(result));
    });
  else
    m_store.write<MessageId>(outreach::startMessage(m_draft), this,
                             [this](Result<MessageId> result) { answered(std::move(result)); });
}

void DraftKeeper::answered(Result<MessageId> result)
{
  m_isWriting = false;
  if (!result) {
    Q_EMIT failed(result.error());
    return finish(result);
  }
  m_id = *result;
  Q_EMIT saved();
  if (m_isUnsaved && (m_isLetGo || !m_waiting.empty()))
    return save();
  finish(result);
}

void DraftKeeper::finish(const Result<MessageId>& result)
{
  const auto waiting = std::exchange(m_waiting, {});
  for (const auto& then : waiting)
    then(result);
  if (m_isLetGo)
    deleteLater();
}

}  // namespace overture::ui
