#include "ui/pages/record_timeline.h"

#include "core/store/interaction_queries.h"
#include "core/store/profile_queries.h"
#include "core/store/reminder_queries.h"
#include "ui/pages/timeline_lines.h"
#include "ui/style/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace overture::ui
{
namespace
{

constexpr int mostLines = 60;

}  // namespace

RecordTimeline::RecordTimeline(const Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_heading(new TextLabel(TextRank::label, this)),
      m_note(new Button(this)),
      m_call(new Button(this)),
      m_meeting(new Button(this)),
      m_remind(new Button(this)),
      m_entry(new LogEntry(workspace, this)),
      m_view(new TimelineView(this))
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space8);
  column->addWidget(m_heading);
  auto* buttons = new FlowLayout(nullptr, space4);
  for (auto* button : {m_note, m_call, m_meeting, m_remind})
    buttons->addWidget(button);
  column->addLayout(buttons);
  column->addWidget(m_entry);
  column->addWidget(m_view);
  connect(m_note, &QPushButton::clicked, m_entry, [this] { m_entry->startInteraction(InteractionKind::note); });
  connect(m_call, &QPushButton::clicked, m_entry, [this] { m_entry->startInteraction(InteractionKind::call); });
  connect(m_meeting, &QPushButton::clicked, m_entry, [this] { m_entry->startInteraction(InteractionKind::meeting); });
  connect(m_remind, &QPushButton::clicked, m_entry, &LogEntry::startReminder);
  connect(m_entry, &LogEntry::failed, this, &RecordTimeline::failed);
  connect(m_entry, &LogEntry::closed, m_note, qOverload<>(&QWidget::setFocus));
  connect(m_view, &TimelineView::opened, this, &RecordTimeline::openLine);
  retranslate();
}

void RecordTimeline::retranslate()
{
  m_heading->setText(tr("What happened"));
  m_note->setText(tr("Note"));
  m_call->setText(tr("Call"));
  m_meeting->setText(tr("Meeting"));
  m_remind->setText(tr("Remind me"));
  m_note->setAccessibleName(tr("Add a note"));
  m_call->setAccessibleName(tr("Log a call"));
  m_meeting->setAccessibleName(tr("Log a meeting"));
  m_view->setAccessibleName(tr("What happened"));
  m_entry->retranslate();
  read();
}

void RecordTimeline::setAbout(const LogAbout& about)
{
  m_about = about;
  m_entry->setAbout(about);
  read();
}

void RecordTimeline::read()
{
  m_entries = m_workspace.store.readOr<std::vector<store::TimelineEntry>>({}, [this](const store::ReadTx& tx) {
    if (m_about.person.isSet())
      return store::timelineOf(tx, m_about.person, mostLines);
    return m_about.company.isSet() ? store::timelineOf(tx, m_about.company, mostLines)
                                   : std::vector<store::TimelineEntry>{};
  });
  const auto zone = m_workspace.store.readOr<std::string>({}, store::profileZone);
  m_view->setLines(timelineLines(m_entries, {m_workspace.clock.now(), zone, m_about.company.isSet()}));
}

void RecordTimeline::startNote()
{
  m_entry->startInteraction(InteractionKind::note);
}

void RecordTimeline::startReminder()
{
  m_entry->startReminder();
}

void RecordTimeline::openLine(int line)
{
  const auto& entry = m_entries[static_cast<std::size_t>(line)];
  switch (entry.kind) {
    case store::TimelineKind::sent:
      Q_EMIT requested({PageId::messages, entry.message.value});
      break;
    case store::TimelineKind::drafted:
    case store::TimelineKind::handedOver:
      Q_EMIT requested({PageId::compose, entry.message.value});
      break;
    case store::TimelineKind::reply:
      Q_EMIT requested({PageId::replies, entry.reply.value});
      break;
    case store::TimelineKind::interaction:
      openInteraction(entry.interaction);
      break;
    case store::TimelineKind::reminder:
      openReminder(entry.reminder);
      break;
    case store::TimelineKind::added:
      break;
  }
}

void RecordTimeline::openInteraction(InteractionId id)
{
  const auto found = m_workspace.store.readOr<std::optional<Interaction>>(
      {}, [id](const store::ReadTx& tx) { return store::findInteraction(tx, id); });
  if (found)
    m_entry->edit(*found);
}

void RecordTimeline::openReminder(ReminderId id)
{
  const auto found = m_workspace.store.readOr<std::optional<Reminder>>(
      {}, [id](const store::ReadTx& tx) { return store::findReminder(tx, id); });
  if (found)
    m_entry->edit(*found);
}

}  // namespace overture::ui
