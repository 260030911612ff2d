#include "ui/pages/today/today_page.h"

#include "core/outreach/messages.h"
#include "core/outreach/reminders.h"
#include "core/outreach/replies.h"
#include "core/store/profile_queries.h"
#include "ui/bridge/formats.h"
#include "ui/bridge/text.h"
#include "ui/models/today_model.h"
#include "ui/pages/reply_kinds.h"
#include "ui/pages/today/today_details.h"
#include "ui/pages/today/today_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_list.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace overture::ui
{
namespace
{

/// The lines keep their day and key in sight beside the panel.
constexpr int todayBesideFrom = 960;

/// What the empty page offers, in the order of its cards.
enum class FirstStep { profile, companies, people, templates, sample };

}  // namespace

TodayPage::TodayPage(const Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_model(new TodayModel(workspace.store, workspace.jobs, workspace.clock, this)),
      m_stack(new QStackedWidget(this)),
      m_list(new RecordList(this)),
      m_panel(new TodayPanel(this)),
      m_begin(new EmptyState(this)),
      m_done(new EmptyState(this))
{
  m_both = new ListAndPanel(m_list, m_panel, this);
  m_both->setBesideFrom(todayBesideFrom);
  for (QWidget* widget : {static_cast<QWidget*>(m_both), static_cast<QWidget*>(m_begin)})
    m_stack->addWidget(widget);
  body()->addWidget(m_stack);
  makeList();
  answerPanel();
  connect(m_begin, &EmptyState::chosen, this, &TodayPage::onChoice);
  retranslate();
}

/// With nothing to do, the list gives way to a word of rest; the week stays beside it.
void TodayPage::makeList()
{
  m_list->setModel(m_model);
  m_done->setParent(m_list->viewport());
  auto* over = new QVBoxLayout(m_list->viewport());
  over->setContentsMargins(0, 0, 0, 0);
  over->addWidget(m_done);
  m_done->hide();
  setKeys();
  connect(m_list, &RecordList::currentRowChanged, this, &TodayPage::showCurrent);
  connect(m_list, &RecordList::opened, this, &TodayPage::open);
  connect(m_model, &TodayModel::loaded, this, &TodayPage::onLoaded);
}

void TodayPage::setKeys()
{
  auto keys = replyKindKeys([this](ReplyKind kind) { confirm(kind); });
  keys.push_back({Qt::Key_S, [this] { markSent(); }});
  keys.push_back({Qt::Key_D, [this] { finish(); }});
  keys.push_back({Qt::Key_Z, [this] { chooseLater(); }});
  keys.push_back({Qt::Key_W, [this] { writeTo(); }});
  keys.push_back({Qt::Key_F, [this] { followUp(); }});
  m_list->setKeys(std::move(keys));
}

void TodayPage::answerPanel()
{
  connect(m_panel, &TodayPanel::kindChosen, this, &TodayPage::confirm);
  connect(m_panel, &TodayPanel::sent, this, &TodayPage::markSent);
  connect(m_panel, &TodayPanel::sentAs, this, &TodayPage::markSentAs);
  connect(m_panel, &TodayPanel::notSent, this, &TodayPage::markNotSent);
  connect(m_panel, &TodayPanel::done, this, &TodayPage::finish);
  connect(m_panel, &TodayPanel::putOff, this, &TodayPage::putOff);
  connect(m_panel, &TodayPanel::followUp, this, &TodayPage::followUp);
  connect(m_panel, &TodayPanel::write, this, &TodayPage::writeTo);
}

std::vector<KeyHint> TodayPage::hints() const
{
  return {{QStringLiteral("↑ ↓"), tr("move")}, {QStringLiteral("1–6"), tr("kind of reply")},
          {QStringLiteral("S"), tr("sent")},   {QStringLiteral("F"), tr("follow up")},
          {QStringLiteral("D"), tr("done")},   {QStringLiteral("Z"), tr("snooze")},
          {QStringLiteral("W"), tr("write")}};
}

void TodayPage::visit(const Target&)
{
  m_model->refresh();
  m_list->setFocus();
}

void TodayPage::onLoaded()
{
  m_stack->setCurrentWidget(m_model->isFileEmpty() ? static_cast<QWidget*>(m_begin) : m_both);
  m_done->setVisible(m_model->rowCount() == 0);
  m_panel->setWeek(m_model->counts());
  tellSubtitle();
  if (current() == nullptr && m_model->rowCount() > 1)
    m_list->setCurrentIndex(m_model->index(1));
  showCurrent();
}

const TodayLine* TodayPage::current() const
{
  const auto* line = m_model->lineAt(m_list->currentIndex().row());
  return line != nullptr && line->id != 0 ? line : nullptr;
}

void TodayPage::showCurrent()
{
  const auto* line = current();
  if (line == nullptr)
    return m_panel->tellNothing();
  if (line->part == TodayPart::handedOver && m_panel->isAskingWhatWasSent(line->id))
    return;
  m_panel->tell(workspace().store.readOr(TodayDetails(), [&](const store::ReadTx& tx) {
    return todayDetails(tx, *line, workspace().clock.now(), store::profileZone(tx));
  }));
}

void TodayPage::tellSubtitle()
{
  const auto day = longDayText(today());
  if (m_model->isFileEmpty())
    return header().setSubtitle(day);
  const auto todo = static_cast<int>(m_model->counts().today);
  header().setSubtitle(todo == 0 ? tr("%1 · done for today").arg(day) : tr("%1 · %n to do", nullptr, todo).arg(day));
}

void TodayPage::retranslate()
{
  header().setTitle(tr("Today"));
  m_list->setAccessibleName(tr("What today asks for"));
  m_done->setContent(QStringLiteral("check"), tr("Done for today"),
                     tr("Nothing waits for you. Add people at companies you like, and they come up here."), {});
  sayWhatToDo();
  if (m_model->isLoaded()) {
    tellSubtitle();
    m_model->repaintAll();
    showCurrent();
  }
  Q_EMIT hintsChanged();
}

void TodayPage::sayWhatToDo()
{
  m_begin->setContent(
      QStringLiteral("today"), tr("Where would you like to work?"),
      tr("Overture keeps a day's list for you: who answered, whom to remind, whom to write to next. It begins with "
         "these."),
      {{tr("Say who you are"), tr("Name, link and free times stand in every message"), tr("Profile"), {}, false},
       {tr("List companies"), tr("Ten to start with, typed or imported"), tr("Companies"), {}, true},
       {tr("Find people there"), tr("Those who decide, and recruiters"), tr("People"), {}, false},
       {tr("Write a template"), tr("Once, with fields for what differs"), tr("Templates"), {}, false},
       {tr("Look around first"),
        tr("Ten weeks of an invented job search, in a file of its own"),
        tr("Open the sample"),
        {},
        false}});
}

void TodayPage::onChoice(int index)
{
  switch (static_cast<FirstStep>(index)) {
    case FirstStep::profile:
      return Q_EMIT requested({PageId::preferences});
    case FirstStep::companies:
      return Q_EMIT requested({PageId::companies, 0, Target::Intent::create});
    case FirstStep::people:
      return Q_EMIT requested({PageId::people, 0, Target::Intent::create});
    case FirstStep::templates:
      return Q_EMIT requested({PageId::templates, 0, Target::Intent::create});
    case FirstStep::sample:
      return Q_EMIT requested({PageId::today, 0, Target::Intent::openSample});
  }
}

void TodayPage::keyPressEvent(QKeyEvent* event)
{
  if (event->key() == Qt::Key_S && event->modifiers() == Qt::ShiftModifier)
    return askWhatWasSent();
  Page::keyPressEvent(event);
}

void TodayPage::confirm(ReplyKind kind)
{
  if (const auto* line = current(); line != nullptr && line->part == TodayPart::reply)
    keep(outreach::confirmReply(ReplyId{line->id}, kind));
}

void TodayPage::markSent()
{
  if (const auto* line = current(); line != nullptr && line->part == TodayPart::handedOver)
    keep(outreach::markSent(MessageId{line->id}, workspace().clock.now(), Precision::exact));
}

void TodayPage::markSentAs(const QString& subject, const QString& body)
{
  const auto* line = current();
  if (line == nullptr || line->part != TodayPart::handedOver)
    return;
  keep(outreach::markSent(MessageId{line->id}, workspace().clock.now(), Precision::exact,
                          outreach::SentAs{toCore(subject), toCore(body)}));
}

void TodayPage::askWhatWasSent()
{
  m_both->setPanelShown(true);
  m_panel->askWhatWasSent();
}

void TodayPage::markNotSent()
{
  if (const auto* line = current(); line != nullptr && line->part == TodayPart::handedOver)
    keep(outreach::markNotSent(MessageId{line->id}));
}

void TodayPage::finish()
{
  if (const auto* line = current(); line != nullptr && line->part == TodayPart::reminder)
    keep(outreach::finishReminder(ReminderId{line->id}));
}

void TodayPage::chooseLater()
{
  m_both->setPanelShown(true);
  m_panel->focusLater();
}

void TodayPage::putOff(int days)
{
  if (const auto* line = current(); line != nullptr && line->part == TodayPart::reminder)
    keep(outreach::snoozeReminder(ReminderId{line->id}, today() + std::chrono::days(days)));
}

void TodayPage::writeTo()
{
  if (const auto* line = current(); line != nullptr && line->part == TodayPart::next)
    Q_EMIT requested({PageId::compose, line->id, Target::Intent::writeTo});
}

void TodayPage::followUp()
{
  const auto* line = current();
  if (line == nullptr || line->part != TodayPart::quiet)
    return;
  Q_EMIT requested({PageId::compose, std::get<store::MessageRow>(line->what).person.value, Target::Intent::writeTo});
}

void TodayPage::open()
{
  const auto* line = current();
  if (line == nullptr)
    return;
  if (line->part == TodayPart::reply)
    return Q_EMIT requested({PageId::replies, line->id});
  if (line->part == TodayPart::quiet || line->part == TodayPart::handedOver)
    return Q_EMIT requested({PageId::messages, line->id});
  if (line->part == TodayPart::next)
    return writeTo();
  const auto& reminder = std::get<store::DueReminder>(line->what);
  if (reminder.person.isSet())
    Q_EMIT requested({PageId::people, reminder.person.value});
  else if (reminder.company.isSet())
    Q_EMIT requested({PageId::companies, reminder.company.value});
}

void TodayPage::keep(store::Action<store::Done> action)
{
  workspace().store.write<store::Done>(std::move(action), this, [this](const Result<store::Done>& result) {
    if (!result)
      showFailure(result.error());
    m_list->setFocus();
  });
}

}  // namespace overture::ui
