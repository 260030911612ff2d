#include "ui/pages/messages/message_panel.h"

#include "core/outreach/messages.h"
#include "core/store/message_queries.h"
#include "core/store/template_queries.h"
#include "ui/bridge/formats.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/models/column_mask.h"
#include "ui/pages/bound_form.h"
#include "ui/style/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace overture::ui
{
namespace
{

const QString messageSentField = QStringLiteral("sent_at");
const QString messageChannelField = QStringLiteral("channel");
const QString messageVersionField = QStringLiteral("version");

template <class RecordId>
QString messageKey(RecordId id)
{
  return QString::number(id.value);
}

std::vector<FieldChoice> channelsToCorrect(const store::ReadTx& tx)
{
  std::vector<FieldChoice> choices;
  for (const auto& channel : store::channels(tx))
    choices.push_back({messageKey(channel.id), wordFor(channel)});
  return choices;
}

outreach::SentCorrection correctionOf(const Message& message)
{
  return {.at = message.sentAt.value_or(Timestamp()),
          .precision = message.sentPrecision,
          .channel = message.channel,
          .version = message.version,
          .project = message.project,
          .address = message.address};
}

}  // namespace

MessagePanel::MessagePanel(const Workspace& workspace, QWidget* parent)
    : RecordPanel(workspace, parent),
      m_name(new TextLabel(TextRank::strong)),
      m_place(new TextLabel(TextRank::second)),
      m_state(new Chip),
      m_answer(new Chip),
      m_subject(new TextLabel(TextRank::strong)),
      m_text(new TextLabel(TextRank::body)),
      m_timesHeading(new TextLabel(TextRank::label)),
      m_times(new TextLabel(TextRank::second)),
      m_correctHeading(new TextLabel(TextRank::label)),
      m_corrections(new BoundForm),
      m_sent(new Button),
      m_notSent(new Button),
      m_go(new Button),
      m_reply(new Button),
      m_person(new Button(nullptr, Button::Rank::quiet)),
      m_discard(new Button(nullptr, Button::Rank::quiet))
{
  setParts(makeRecord(), new QWidget(this));
  m_corrections->addDay(messageSentField);
  m_corrections->addChoice(messageChannelField, {});
  m_corrections->addChoice(messageVersionField, {});
  connect(m_corrections, &FieldForm::edited, this, &MessagePanel::correct);
  connect(m_sent, &QPushButton::clicked, this, &MessagePanel::markSent);
  connect(m_notSent, &QPushButton::clicked, this, &MessagePanel::markNotSent);
  connect(m_go, &QPushButton::clicked, this, &MessagePanel::writeOn);
  connect(m_reply, &QPushButton::clicked, this, &MessagePanel::logReply);
  connect(m_person, &QPushButton::clicked, this, &MessagePanel::openPerson);
  connect(m_discard, &QPushButton::clicked, this, &MessagePanel::discard);
}

QWidget* MessagePanel::makeRecord()
{
  auto* record = new QWidget(this);
  auto* column = new QVBoxLayout(record);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space8);
  auto* chips = new QHBoxLayout;
  chips->setSpacing(space4);
  chips->addWidget(m_state);
  chips->addWidget(m_answer);
  chips->addStretch(1);
  auto* card = new Card;
  card->column()->addWidget(m_subject);
  card->column()->addWidget(m_text);
  for (auto* label : {m_place, m_subject, m_text, m_times})
    label->setWordWrap(true);
  m_subject->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  column->addWidget(m_name);
  column->addWidget(m_place);
  column->addLayout(chips);
  column->addWidget(card);
  column->addWidget(makeButtons());
  column->addWidget(m_timesHeading);
  column->addWidget(m_times);
  column->addWidget(m_correctHeading);
  column->addWidget(m_corrections);
  return record;
}

QWidget* MessagePanel::makeButtons()
{
  auto* buttons = new QWidget;
  auto* flow = new FlowLayout(buttons, space8);
  flow->setContentsMargins(0, 0, 0, 0);
  m_sent->setKeyHint(QStringLiteral("S"));
  m_reply->setKeyHint(QStringLiteral("R"));
  m_go->setKeyHint(QStringLiteral("F"));
  for (auto* button : {m_sent, m_notSent, m_reply, m_go, m_person, m_discard})
    flow->addWidget(button);
  return buttons;
}

void MessagePanel::retranslate()
{
  setAccessibleName(tr("The chosen message"));
  setHint(tr("Choose a message to read it as it was sent."));
  m_timesHeading->setText(tr("What became of it"));
  m_correctHeading->setText(tr("Put right"));
  m_corrections->setLabel(messageSentField, tr("Sent on"));
  m_corrections->setLabel(messageChannelField, tr("Channel"));
  m_corrections->setLabel(messageVersionField, tr("Version"));
  m_sent->setText(tr("Mark as sent"));
  m_notSent->setText(tr("Not sent"));
  m_reply->setText(tr("Log reply"));
  m_person->setText(tr("Open person"));
  m_discard->setText(tr("Discard draft"));
  refresh();
}

bool MessagePanel::read()
{
  const MessageId id{recordId()};
  m_message = workspace().store.readOr(std::optional<Message>(),
                                       [id](const store::ReadTx& tx) { return store::findMessage(tx, id); });
  const auto rows = workspace().store.readOr(std::vector<store::MessageRow>(), [id](const store::ReadTx& tx) {
    return store::messageRows(tx, std::array{id});
  });
  if (!m_message || rows.empty())
    return false;
  m_row = rows.front();
  showHead();
  showText();
  showTimes();
  showCorrections();
  showButtons();
  return true;
}

void MessagePanel::showHead()
{
  const auto title = toQt(m_row.title);
  const auto company = toQt(m_row.companyName);
  m_name->setText(toQt(m_row.personName));
  m_place->setText(title.isEmpty() || company.isEmpty() ? title + company : tr("%1 · %2").arg(title, company));
  m_state->setText(wordFor(m_row.state));
  m_state->setTone(toneFor(m_row.state));
  m_answer->setVisible(m_row.answered.has_value());
  if (m_row.answered) {
    m_answer->setText(wordFor(*m_row.answered));
    m_answer->setTone(toneFor(*m_row.answered));
  }
}

void MessagePanel::showText()
{
  m_subject->setText(toQt(m_message->subject));
  m_subject->setVisible(!m_message->subject.empty());
  m_text->setText(m_message->body.empty() ? tr("No text yet") : toQt(m_message->body));
}

void MessagePanel::showTimes()
{
  const auto now = workspace().clock.now();
  const auto zoneName = zone();
  QStringList lines{tr("Begun %1").arg(momentText(m_message->draftedAt, now, zoneName))};
  if (m_message->handedOverAt)
    lines.append(tr("Handed over %1").arg(momentText(*m_message->handedOverAt, now, zoneName)));
  if (m_message->sentAt)
    lines.append(tr("Sent %1").arg(m_message->sentPrecision == Precision::exact
                                       ? momentText(*m_message->sentAt, now, zoneName)
                                       : dayText(*m_message->sentAt, now, zoneName)));
  if (m_message->place > 0)
    lines.append(tr("Follow-up %1 in its conversation").arg(m_message->place));
  m_times->setText(lines.join(QLatin1Char('\n')));
}

void MessagePanel::showCorrections()
{
  const bool isSent = m_message->state == MessageState::sent;
  m_correctHeading->setVisible(isSent);
  m_corrections->setVisible(isSent);
  if (!isSent)
    return;
  std::vector<FieldChoice> versions{{messageKey(VersionId()), tr("Without a template")}};
  const auto names = workspace().store.readOr(std::vector<store::VersionName>(), store::versionNames);
  for (const auto& version : names)
    versions.push_back({messageKey(version.id), tr("%1 v%2").arg(toQt(version.name)).arg(version.number)});
  m_corrections->setChoices(messageChannelField,
                            workspace().store.readOr(std::vector<FieldChoice>(), channelsToCorrect));
  m_corrections->setChoices(messageVersionField, versions);
  m_corrections->showValue(messageSentField, toQt(toIso(dayIn(*m_message->sentAt, zone()))));
  m_corrections->showValue(messageChannelField, messageKey(m_message->channel));
  m_corrections->showValue(messageVersionField, messageKey(m_message->version));
}

void MessagePanel::showButtons()
{
  const auto state = m_message->state;
  const bool isOpen = state == MessageState::draft || state == MessageState::handedOver;
  m_sent->setVisible(isOpen);
  m_notSent->setVisible(state == MessageState::handedOver);
  m_reply->setVisible(state == MessageState::sent);
  m_go->setText(isOpen ? tr("Go on writing") : tr("Write follow-up"));
  m_discard->setVisible(isOpen);
}

Timestamp MessagePanel::noonOf(Day day) const
{
  const auto noon = startOf(day, zone()) + std::chrono::hours(12);
  return std::min(noon, workspace().clock.now());
}

void MessagePanel::correct(const QString& key, const QString& value)
{
  if (!m_message || m_message->state != MessageState::sent)
    return;
  auto correction = correctionOf(*m_message);
  if (key == messageChannelField)
    correction.channel = {value.toLongLong()};
  else if (key == messageVersionField)
    correction.version = {value.toLongLong()};
  else if (const auto day = dayFromIso(toCore(value)); day && *day != dayIn(correction.at, zone())) {
    correction.at = noonOf(*day);
    correction.precision = Precision::day;
  }
  if (correction != correctionOf(*m_message))
    write(outreach::correctSent(m_message->id, correction));
}

void MessagePanel::markSent()
{
  if (m_message && recordId() != 0 && m_message->state != MessageState::sent)
    write(outreach::markSent(m_message->id, workspace().clock.now(), Precision::exact));
}

void MessagePanel::markNotSent()
{
  if (m_message && m_message->state == MessageState::handedOver)
    write(outreach::markNotSent(m_message->id));
}

void MessagePanel::discard()
{
  if (m_message && m_message->state != MessageState::sent)
    write(outreach::discardDraft(m_message->id));
}

void MessagePanel::logReply()
{
  if (m_message)
    Q_EMIT requested({PageId::replies, m_row.person.value, Target::Intent::logReply});
}

void MessagePanel::writeOn()
{
  if (m_message)
    Q_EMIT requested({PageId::compose, m_row.person.value, Target::Intent::writeTo});
}

void MessagePanel::openPerson()
{
  if (m_message)
    Q_EMIT requested({PageId::people, m_row.person.value, Target::Intent::show});
}

bool MessagePanel::concerns(const store::Changes& changes) const
{
  return touchesAny(changes, {"message", "message_body", "reply", "person", "company", "template", "template_version",
                              "channel", "profile"});
}

void MessagePanel::clearForm(qint64)
{
}

void MessagePanel::focusForm()
{
}

void MessagePanel::focusRecord()
{
  (m_sent->isVisible() ? m_sent : m_go)->setFocus(Qt::OtherFocusReason);
}

}  // namespace overture::ui
