#include "ui/pages/log_entry.h"

#include "core/outreach/interactions.h"
#include "core/outreach/reminders.h"
#include "core/store/profile_queries.h"
#include "ui/bridge/text.h"
#include "ui/pages/bound_form.h"
#include "ui/pages/enum_choices.h"
#include "ui/style/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace overture::ui
{
namespace
{

constexpr auto logKind = "kind";
constexpr auto logText = "summary";
constexpr auto logNext = "next_step";
constexpr auto logDay = "day";

constexpr std::chrono::days nextWeek{7};

}  // namespace

LogEntry::LogEntry(const Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_form(new BoundForm(this)),
      m_save(new Button(this)),
      m_cancel(new Button(this, Button::Rank::quiet)),
      m_remove(new Button(this, Button::Rank::quiet))
{
  m_form->addChoice(logKind, enumChoices<InteractionKind>());
  m_form->addText(logText, 3);
  m_form->addLine(logNext);
  m_form->addDay(logDay);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_form);
  auto* buttons = new FlowLayout(nullptr, space8);
  for (auto* button : {m_save, m_cancel, m_remove})
    buttons->addWidget(button);
  column->addLayout(buttons);
  connect(m_save, &QPushButton::clicked, this, &LogEntry::save);
  connect(m_cancel, &QPushButton::clicked, this, &LogEntry::putAway);
  connect(m_remove, &QPushButton::clicked, this, &LogEntry::remove);
  connect(m_form, &FieldForm::submitted, this, &LogEntry::save);
  retranslate();
  hide();
}

void LogEntry::retranslate()
{
  m_form->setChoices(logKind, enumChoices<InteractionKind>());
  m_form->setLabel(logKind, tr("Kind"));
  m_form->setLabel(logText, m_isReminder ? tr("Remind me of") : tr("What happened"));
  m_form->setLabel(logNext, tr("Next step"));
  m_form->setLabel(logDay, m_isReminder ? tr("On") : tr("When"));
  m_save->setText(tr("Save"));
  m_cancel->setText(tr("Cancel"));
  m_remove->setText(m_isReminder ? tr("Done with it") : tr("Remove"));
}

void LogEntry::setAbout(const LogAbout& about)
{
  if (about == m_about)
    return;
  m_about = about;
  hide();
}

void LogEntry::startInteraction(InteractionKind kind)
{
  m_interaction = {};
  m_interaction.person = m_about.person;
  m_interaction.company = m_about.company;
  m_interaction.kind = kind;
  m_interaction.happenedAt = m_workspace.clock.now();
  open(false, true);
}

void LogEntry::startReminder()
{
  m_reminder = {};
  m_reminder.person = m_about.person;
  m_reminder.company = m_about.company;
  m_reminder.dueOn = dayIn(m_workspace.clock.now(), zone()) + nextWeek;
  open(true, true);
}

void LogEntry::edit(const Interaction& interaction)
{
  m_interaction = interaction;
  open(false, false);
}

void LogEntry::edit(const Reminder& reminder)
{
  m_reminder = reminder;
  open(true, false);
}

void LogEntry::open(bool isReminder, bool isNew)
{
  m_isReminder = isReminder;
  m_form->setProblems({});
  m_form->setValue(logKind, enumKey(m_interaction.kind));
  m_form->setValue(logText, toQt(isReminder ? m_reminder.text : m_interaction.summary));
  m_form->setValue(logNext, isReminder ? QString() : toQt(m_interaction.nextStep));
  const auto on =
      isReminder ? m_reminder.snoozedUntil.value_or(m_reminder.dueOn) : dayIn(m_interaction.happenedAt, zone());
  m_form->setValue(logDay, toQt(toIso(on)));
  m_form->setFieldVisible(logKind, !isReminder);
  m_form->setFieldVisible(logNext, !isReminder);
  m_remove->setVisible(!isNew);
  retranslate();
  show();
  m_form->focusField(logText);
}

void LogEntry::putAway()
{
  hide();
  Q_EMIT closed();
}

void LogEntry::save()
{
  if (m_isReminder)
    saveReminder();
  else
    saveInteraction();
}

Day LogEntry::day(Day fallback) const
{
  return dayFromIso(toCore(m_form->value(logDay))).value_or(fallback);
}

/// Today is now; another day is known to the day only, and stands at noon.
Timestamp LogEntry::momentOf(Day on, Precision& precision) const
{
  const auto now = m_workspace.clock.now();
  precision = on == dayIn(now, zone()) ? Precision::exact : Precision::day;
  return precision == Precision::exact ? now : startOf(on, zone()) + std::chrono::hours(12);
}

void LogEntry::saveInteraction()
{
  auto interaction = m_interaction;
  interaction.kind = enumValue(m_form->value(logKind), InteractionKind::note);
  interaction.summary = toCore(m_form->value(logText).trimmed());
  interaction.nextStep = toCore(m_form->value(logNext).trimmed());
  const auto before = dayIn(m_interaction.happenedAt, zone());
  if (const auto on = day(before); on != before)
    interaction.happenedAt = momentOf(on, interaction.precision);
  if (interaction.id.isSet())
    return m_workspace.store.write<store::Done>(outreach::editInteraction(interaction), this,
                                                [this](const Result<store::Done>& done) { answered(done); });
  m_workspace.store.write<InteractionId>(
      outreach::logInteraction(interaction), this, [this](const Result<InteractionId>& id) {
        answered(id ? Result<store::Done>(store::Done{}) : Result<store::Done>(failureOf(id)));
      });
}

void LogEntry::saveReminder()
{
  auto reminder = m_reminder;
  reminder.text = toCore(m_form->value(logText).trimmed());
  const auto before = m_reminder.snoozedUntil.value_or(m_reminder.dueOn);
  if (const auto on = day(before); on != before) {
    reminder.dueOn = on;
    reminder.snoozedUntil.reset();
  }
  if (reminder.id.isSet())
    return m_workspace.store.write<store::Done>(outreach::editReminder(reminder), this,
                                                [this](const Result<store::Done>& done) { answered(done); });
  m_workspace.store.write<ReminderId>(outreach::addReminder(reminder), this, [this](const Result<ReminderId>& id) {
    answered(id ? Result<store::Done>(store::Done{}) : Result<store::Done>(failureOf(id)));
  });
}

void LogEntry::remove()
{
  auto action = m_isReminder ? outreach::finishReminder(m_reminder.id) : outreach::removeInteraction(m_interaction.id);
  m_workspace.store.write<store::Done>(std::move(action), this,
                                       [this](const Result<store::Done>& done) { answered(done); });
}

void LogEntry::answered(const Result<store::Done>& done)
{
  if (done)
    return putAway();
  auto error = done.error();
  for (auto& problem : error.problems)
    if (m_form->editor(toQt(problem.field)) == nullptr)
      problem.field = problem.field == "text" ? logText : logDay;
  if (!m_form->showProblems(error))
    Q_EMIT failed(error);
}

std::string LogEntry::zone() const
{
  return m_workspace.store.readOr<std::string>({}, store::profileZone);
}

void LogEntry::keyPressEvent(QKeyEvent* event)
{
  if (event->key() == Qt::Key_Escape)
    return putAway();
  QWidget::keyPressEvent(event);
}

}  // namespace overture::ui
