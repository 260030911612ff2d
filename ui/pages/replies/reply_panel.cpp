#include "ui/pages/replies/reply_panel.h"

#include "core/outreach/replies.h"
#include "core/store/message_queries.h"
#include "ui/bridge/formats.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/models/column_mask.h"
#include "ui/pages/bound_form.h"
#include "ui/pages/enum_choices.h"
#include "ui/pages/replies/new_reply_form.h"
#include "ui/pages/reply_kinds.h"
#include "ui/style/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace overture::ui
{
namespace
{

const QString replyDayField = QStringLiteral("received_at");
const QString replyWayField = QStringLiteral("way");
const QString replyTextField = QStringLiteral("text");
/// So much of a message is quoted as lists know of it.
constexpr qsizetype answeredCharacters = 120;

std::optional<store::MessageRow> answeredMessage(const store::ReadTx& tx, MessageId id)
{
  const auto rows = store::messageRows(tx, std::array{id});
  return rows.empty() ? std::nullopt : std::optional(rows.front());
}

}  // namespace

ReplyPanel::ReplyPanel(const Workspace& workspace, QWidget* parent)
    : RecordPanel(workspace, parent),
      m_name(new TextLabel(TextRank::strong)),
      m_place(new TextLabel(TextRank::second)),
      m_how(new TextLabel(TextRank::hint)),
      m_text(new TextLabel(TextRank::body)),
      m_answeredCard(new Card),
      m_answeredHow(new TextLabel(TextRank::hint)),
      m_answered(new TextLabel(TextRank::second)),
      m_kindHeading(new TextLabel(TextRank::label)),
      m_kinds(new ReplyKinds),
      m_kindHint(new TextLabel(TextRank::hint)),
      m_correctHeading(new TextLabel(TextRank::label)),
      m_corrections(new BoundForm),
      m_write(new Button),
      m_person(new Button(nullptr, Button::Rank::quiet)),
      m_remove(new Button(nullptr, Button::Rank::quiet)),
      m_new(new NewReplyForm(workspace))
{
  setParts(makeRecord(), m_new);
  m_corrections->addText(replyTextField, 3);
  m_corrections->addDay(replyDayField);
  m_corrections->addChoice(replyWayField, enumChoices<ReplyWay>());
  connectParts();
}

QWidget* ReplyPanel::makeRecord()
{
  auto* record = new QWidget(this);
  auto* column = new QVBoxLayout(record);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space8);
  for (auto* label : {m_place, m_how, m_text, m_answeredHow, m_answered, m_kindHint})
    label->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  auto* card = new Card;
  card->column()->addWidget(m_how);
  card->column()->addWidget(m_text);
  m_answeredCard->column()->addWidget(m_answeredHow);
  m_answeredCard->column()->addWidget(m_answered);
  for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_place, card, m_answeredCard, m_kindHeading, m_kinds,
                                                       m_kindHint, makeButtons(), m_correctHeading, m_corrections})
    column->addWidget(part);
  return record;
}

QWidget* ReplyPanel::makeButtons()
{
  auto* buttons = new QWidget;
  auto* flow = new FlowLayout(buttons, space8);
  flow->setContentsMargins(0, 0, 0, 0);
  m_write->setKeyHint(QStringLiteral("W"));
  for (auto* button : {m_write, m_person, m_remove})
    flow->addWidget(button);
  return buttons;
}

void ReplyPanel::connectParts()
{
  connect(m_kinds, &ReplyKinds::chosen, this, &ReplyPanel::setKind);
  connect(m_corrections, &FieldForm::edited, this, &ReplyPanel::correct);
  connect(m_write, &QPushButton::clicked, this, &ReplyPanel::writeBack);
  connect(m_person, &QPushButton::clicked, this, &ReplyPanel::openPerson);
  connect(m_remove, &QPushButton::clicked, this, &ReplyPanel::removeReply);
  connect(m_new, &NewReplyForm::added, this, &ReplyPanel::finishNew);
  connect(m_new, &NewReplyForm::cancelled, this, &RecordPanel::leaveNew);
  connect(m_new, &NewReplyForm::failed, this, &RecordPanel::failed);
}

void ReplyPanel::retranslate()
{
  setAccessibleName(tr("The chosen reply"));
  setHint(tr("Choose a reply to read it and to say what kind it is."));
  m_kindHeading->setText(tr("What kind of reply is it?"));
  m_correctHeading->setText(tr("Put right"));
  m_corrections->setLabel(replyTextField, tr("What it says"));
  m_corrections->setLabel(replyDayField, tr("Came on"));
  m_corrections->setLabel(replyWayField, tr("By"));
  m_corrections->setChoices(replyWayField, enumChoices<ReplyWay>());
  m_write->setText(tr("Write back"));
  m_person->setText(tr("Open person"));
  m_remove->setText(tr("Remove reply"));
  m_new->retranslate();
  refresh();
}

bool ReplyPanel::read()
{
  const ReplyId id{recordId()};
  m_reply = workspace().store.readOr(std::optional<Reply>(),
                                     [id](const store::ReadTx& tx) { return store::findReply(tx, id); });
  const auto rows = workspace().store.readOr(
      std::vector<store::ReplyRow>(), [id](const store::ReadTx& tx) { return store::replyRows(tx, std::array{id}); });
  if (!m_reply || rows.empty())
    return false;
  m_row = rows.front();
  showHead();
  showAnswered();
  showKind();
  m_corrections->showValue(replyTextField, toQt(m_reply->text));
  m_corrections->showValue(replyDayField, toQt(toIso(dayIn(m_reply->receivedAt, zone()))));
  m_corrections->showValue(replyWayField, enumKey(m_reply->way));
  return true;
}

void ReplyPanel::showHead()
{
  const auto title = toQt(m_row.title);
  const auto company = toQt(m_row.companyName);
  const auto now = workspace().clock.now();
  const auto when = m_reply->receivedPrecision == Precision::exact ? momentText(m_reply->receivedAt, now, zone())
                                                                   : dayText(m_reply->receivedAt, now, zone());
  m_name->setText(toQt(m_row.personName));
  m_place->setText(title.isEmpty() || company.isEmpty() ? title + company : tr("%1 · %2").arg(title, company));
  m_how->setText(tr("%1 wrote, %2 · %3").arg(toQt(m_row.personName), when, wordFor(m_reply->way)));
  m_text->setText(m_reply->text.empty() ? tr("Its words were not noted.") : toQt(m_reply->text));
}

void ReplyPanel::showAnswered()
{
  const auto message = workspace().store.readOr(std::optional<store::MessageRow>(), [this](const store::ReadTx& tx) {
    return answeredMessage(tx, m_reply->message);
  });
  m_answeredCard->setVisible(message.has_value());
  if (!message)
    return;
  const auto when = message->sentAt ? dayText(*message->sentAt, workspace().clock.now(), zone()) : QString();
  m_answeredHow->setText(message->versionName.empty()
                             ? tr("You wrote, %1").arg(when)
                             : tr("You wrote, %1 · %2 v%3")
                                   .arg(when, toQt(message->versionName), QString::number(message->versionNumber)));
  const auto beginning = toQt(message->beginning);
  m_answered->setText(beginning.size() < answeredCharacters ? beginning : beginning + QStringLiteral("…"));
}

void ReplyPanel::showKind()
{
  const bool isGuessed = m_reply->certainty == ReplyCertainty::guessed;
  m_kinds->setCurrent(m_reply->kind);
  if (isGuessed)
    m_kindHint->setText(tr("This is a guess. Press its key to say that it is right, or another one."));
  else if (isHuman(m_reply->kind))
    m_kindHint->setText(tr("It counts as an answer to your message."));
  else
    m_kindHint->setText(tr("It does not count as an answer."));
}

void ReplyPanel::setKind(ReplyKind kind)
{
  if (m_reply && !isCreating())
    write(outreach::confirmReply(m_reply->id, kind));
}

void ReplyPanel::correct(const QString& key, const QString& value)
{
  if (!m_reply)
    return;
  auto reply = *m_reply;
  if (key == replyTextField)
    reply.text = toCore(value.trimmed());
  else if (key == replyWayField)
    reply.way = enumValue(value, reply.way);
  else if (const auto day = dayFromIso(toCore(value)); day && *day != dayIn(reply.receivedAt, zone())) {
    reply.receivedAt = std::min(startOf(*day, zone()) + std::chrono::hours(12), workspace().clock.now());
    reply.receivedPrecision = Precision::day;
  }
  if (reply != *m_reply)
    write(outreach::editReply(reply));
}

void ReplyPanel::removeReply()
{
  if (m_reply && recordId() != 0)
    write(outreach::removeReply(m_reply->id));
}

void ReplyPanel::writeBack()
{
  if (m_reply)
    Q_EMIT requested({PageId::compose, m_row.person.value, Target::Intent::writeTo});
}

void ReplyPanel::openPerson()
{
  if (m_reply)
    Q_EMIT requested({PageId::people, m_row.person.value, Target::Intent::show});
}

bool ReplyPanel::concerns(const store::Changes& changes) const
{
  return touchesAny(changes, {"reply", "message", "message_body", "person", "company", "template", "profile"});
}

void ReplyPanel::clearForm(qint64 about)
{
  m_new->clear({about});
}

void ReplyPanel::focusForm()
{
  m_new->focusFirst();
}

void ReplyPanel::focusRecord()
{
  m_kinds->setFocus(Qt::OtherFocusReason);
}

}  // namespace overture::ui
