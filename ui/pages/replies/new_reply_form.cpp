#include "ui/pages/replies/new_reply_form.h"

#include "core/outreach/replies.h"
#include "core/store/message_list.h"
#include "core/store/person_queries.h"
#include "core/store/profile_queries.h"
#include "ui/bridge/formats.h"
#include "ui/bridge/text.h"
#include "ui/pages/enum_choices.h"
#include "ui/pages/name_picker.h"
#include "ui/pages/record_choices.h"
#include "ui/pages/reply_kinds.h"
#include "ui/style/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace overture::ui
{
namespace
{

const QString newReplyPerson = QStringLiteral("person");
const QString newReplyMessage = QStringLiteral("message");
const QString newReplyWay = QStringLiteral("way");
const QString newReplyDay = QStringLiteral("day");
const QString newReplyText = QStringLiteral("text");

ReplyWay usualWay(ChannelKind channel)
{
  switch (channel) {
    case ChannelKind::mail:
      return ReplyWay::mail;
    case ChannelKind::invitation:
    case ChannelKind::linkedin:
    case ChannelKind::inmail:
      return ReplyWay::linkedin;
    case ChannelKind::phone:
      return ReplyWay::phone;
    case ChannelKind::inPerson:
      return ReplyWay::inPerson;
    case ChannelKind::x:
    case ChannelKind::wechat:
    case ChannelKind::boss:
    case ChannelKind::maimai:
    case ChannelKind::form:
      break;
  }
  return ReplyWay::other;
}

std::vector<store::MessageRow> sentTo(const store::ReadTx& tx, PersonId person)
{
  store::MessageList list;
  list.person = person;
  list.state = MessageState::sent;
  return store::messageRows(tx, store::messageIds(tx, list));
}

}  // namespace

NewReplyForm::NewReplyForm(const Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_heading(new TextLabel(TextRank::strong, this)),
      m_form(new FieldForm(this)),
      m_kindHeading(new TextLabel(TextRank::label, this)),
      m_kinds(new ReplyKinds(this)),
      m_gap(new TextLabel(TextRank::second, this)),
      m_save(new Button(this, Button::Rank::primary)),
      m_cancel(new Button(this, Button::Rank::quiet))
{
  m_form->addLine(newReplyPerson);
  m_form->addChoice(newReplyMessage, {});
  m_form->addText(newReplyText, 4);
  m_form->addDay(newReplyDay);
  m_form->addChoice(newReplyWay, enumChoices<ReplyWay>());
  m_picker = new NamePicker(qobject_cast<QLineEdit*>(m_form->editor(newReplyPerson)), peopleToPick(workspace.store));
  arrange();
  connect(m_picker, &NamePicker::picked, this, [this](qint64 id) { take({id}); });
  connect(m_kinds, &ReplyKinds::chosen, this, [this](ReplyKind kind) {
    m_kind = kind;
    m_kinds->setCurrent(kind);
    m_gap->clear();
  });
  connect(m_form, &FieldForm::submitted, this, [this] { m_kinds->setFocus(); });
  connect(m_save, &QPushButton::clicked, this, &NewReplyForm::save);
  connect(m_cancel, &QPushButton::clicked, this, &NewReplyForm::cancelled);
  retranslate();
}

void NewReplyForm::arrange()
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space8);
  m_gap->setWordWrap(true);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(space8);
  buttons->addWidget(m_save);
  buttons->addWidget(m_cancel);
  buttons->addStretch(1);
  column->addWidget(m_heading);
  column->addWidget(m_form);
  column->addWidget(m_kindHeading);
  column->addWidget(m_kinds);
  column->addWidget(m_gap);
  column->addLayout(buttons);
}

void NewReplyForm::retranslate()
{
  m_heading->setText(tr("A reply that came"));
  m_form->setLabel(newReplyPerson, tr("From"));
  m_form->setLabel(newReplyMessage, tr("It answers"));
  m_form->setLabel(newReplyText, tr("What it says"));
  m_form->setLabel(newReplyDay, tr("Came on"));
  m_form->setLabel(newReplyWay, tr("By"));
  m_form->setPlaceholder(newReplyPerson, tr("Begin to type a name"));
  m_form->setChoices(newReplyWay, enumChoices<ReplyWay>());
  m_kindHeading->setText(tr("What kind of reply is it?"));
  m_save->setText(tr("Log reply"));
  m_cancel->setText(tr("Cancel"));
}

std::string NewReplyForm::zone() const
{
  return m_workspace.store.readOr(std::string(), store::profileZone);
}

void NewReplyForm::clear(PersonId person)
{
  m_kind.reset();
  m_kinds->setCurrent(std::nullopt);
  m_gap->clear();
  m_form->setProblems({});
  m_form->setValue(newReplyText, {});
  m_form->setValue(newReplyDay, toQt(toIso(dayIn(m_workspace.clock.now(), zone()))));
  take(person);
}

void NewReplyForm::take(PersonId person)
{
  m_person = person;
  const auto found = m_workspace.store.readOr(std::optional<Person>(), [person](const store::ReadTx& tx) {
    return store::findPerson(tx, person);
  });
  const auto name = found ? toQt(found->name) : QString();
  m_picker->setPicked(person.value, name);
  m_form->setValue(newReplyPerson, name);
  const auto messages = m_workspace.store.readOr(std::vector<store::MessageRow>(), [person](const store::ReadTx& tx) {
    return person.isSet() ? sentTo(tx, person) : std::vector<store::MessageRow>();
  });
  std::vector<FieldChoice> choices;
  for (const auto& row : messages) {
    const auto about = toQt(row.subject.empty() ? row.beginning : row.subject);
    const auto day = row.sentAt ? dayText(*row.sentAt, m_workspace.clock.now(), zone()) : QString();
    choices.push_back({QString::number(row.id.value), tr("%1 · %2").arg(day, about)});
  }
  m_form->setChoices(newReplyMessage, choices);
  m_form->setFieldVisible(newReplyMessage, !choices.empty());
  if (!messages.empty()) {
    m_form->setValue(newReplyMessage, choices.front().value);
    m_form->setValue(newReplyWay, enumKey(usualWay(messages.front().channelKind)));
  }
  const bool hasNothingSent = found && messages.empty();
  m_form->setProblems(hasNothingSent ? QMap<QString, QString>{{newReplyPerson, tr("Nothing was sent to %1 yet. Log it "
                                                                                  "as a note, or mark your message as "
                                                                                  "sent first.").arg(name)}}
                                     : QMap<QString, QString>());
}

void NewReplyForm::focusFirst()
{
  if (m_person.isSet())
    m_form->focusField(newReplyText);
  else
    m_form->focusField(newReplyPerson);
}

/// True when something is missing; says what.
bool NewReplyForm::showGaps()
{
  if (m_picker->pickedId() == 0 || !m_person.isSet()) {
    m_form->setProblems({{newReplyPerson, tr("Choose a person from the list")}});
    m_form->focusField(newReplyPerson);
    return true;
  }
  if (m_form->value(newReplyMessage).isEmpty())
    return true;
  if (!m_kind)
    m_gap->setText(tr("Choose what kind of reply it is."));
  return !m_kind;
}

Reply NewReplyForm::reply() const
{
  const auto now = m_workspace.clock.now();
  const auto today = dayIn(now, zone());
  const auto day = dayFromIso(toCore(m_form->value(newReplyDay))).value_or(today);
  Reply reply;
  reply.message = {m_form->value(newReplyMessage).toLongLong()};
  reply.person = m_person;
  reply.kind = m_kind.value_or(ReplyKind::neutral);
  reply.way = enumValue(m_form->value(newReplyWay), ReplyWay::mail);
  reply.receivedAt = day == today ? now : startOf(day, zone()) + std::chrono::hours(12);
  reply.receivedPrecision = day == today ? Precision::exact : Precision::day;
  reply.text = toCore(m_form->value(newReplyText).trimmed());
  return reply;
}

void NewReplyForm::save()
{
  if (showGaps())
    return;
  m_workspace.store.write<ReplyId>(outreach::logReply(reply()), this, [this](const Result<ReplyId>& id) {
    if (id)
      Q_EMIT added(id->value);
    else
      Q_EMIT failed(id.error());
  });
}

}  // namespace overture::ui
