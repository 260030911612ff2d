#include "ui/pages/today/today_panel.h"

#include "ui/bridge/formats.h"
#include "ui/bridge/words.h"
#include "ui/pages/reply_kinds.h"
#include "ui/style/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>

#include <array>

namespace overture::ui
{
namespace
{

/// Days that a reminder can be put off by, in the order of their buttons.
constexpr std::array<int, 3> laterDays = {1, 3, 7};

TextLabel* wrapped(TextRank rank, QWidget* parent)
{
  auto* label = new TextLabel(rank, parent);
  label->setWordWrap(true);
  return label;
}

QBoxLayout* plainRow(QWidget* box, QBoxLayout::Direction direction)
{
  auto* row = new QBoxLayout(direction, box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space8);
  return row;
}

}  // namespace

QuoteCard::QuoteCard(QWidget* parent)
    : QWidget(parent), m_head(wrapped(TextRank::hint, this)), m_text(wrapped(TextRank::body, this))
{
  auto* card = new Card(this);
  plainRow(this, QBoxLayout::TopToBottom)->addWidget(card);
  card->column()->addWidget(m_head);
  card->column()->addWidget(m_text);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void QuoteCard::tell(const QString& head, const QString& text)
{
  m_head->setText(head);
  m_text->setText(text);
  setVisible(!text.isEmpty());
}

TodayPanel::TodayPanel(QWidget* parent) : SidePanel(parent)
{
  column()->setSpacing(space8);
  makeTop();
  makeAnswers();
  makeWeek();
  retranslate();
  tellNothing();
}

void TodayPanel::makeTop()
{
  m_name = wrapped(TextRank::title, this);
  m_place = wrapped(TextRank::second, this);
  m_role = new Chip({}, Tone::grey, this);
  m_theirs = new QuoteCard(this);
  m_yours = new QuoteCard(this);
  m_question = wrapped(TextRank::label, this);
  auto* role = new QHBoxLayout;
  role->addWidget(m_role);
  role->addStretch();
  column()->addWidget(m_name);
  column()->addWidget(m_place);
  column()->addLayout(role);
  column()->addWidget(m_theirs);
  column()->addWidget(m_yours);
  column()->addWidget(m_question);
}

void TodayPanel::makeAnswers()
{
  m_kinds = new ReplyKinds(this);
  connect(m_kinds, &ReplyKinds::chosen, this, &TodayPanel::kindChosen);
  column()->addWidget(m_kinds);
  makeSentRow();
  makeSentAs();
  makeReminderBox();
  m_followUp = addAnswer(column(), QStringLiteral("F"), &TodayPanel::followUp);
  m_write = addAnswer(column(), QStringLiteral("W"), &TodayPanel::write);
  m_note = wrapped(TextRank::hint, this);
  column()->addWidget(m_note);
}

Button* TodayPanel::addAnswer(QBoxLayout* row, const QString& key, void (TodayPanel::*signal)())
{
  auto* button = new Button(this);
  button->setKeyHint(key);
  if (signal != nullptr)
    connect(button, &QPushButton::clicked, this, signal);
  row->addWidget(button);
  return button;
}

void TodayPanel::makeSentRow()
{
  m_sentRow = new QWidget(this);
  auto* row = plainRow(m_sentRow, QBoxLayout::TopToBottom);
  m_sent = addAnswer(row, QStringLiteral("S"), &TodayPanel::sent);
  m_changed = addAnswer(row, QStringLiteral("Shift+S"), nullptr);
  connect(m_changed, &QPushButton::clicked, this, &TodayPanel::askWhatWasSent);
  m_notSent = addAnswer(row, {}, &TodayPanel::notSent);
  m_sent->setProperty("primary", true);
  column()->addWidget(m_sentRow);
}

void TodayPanel::makeSentAs()
{
  m_sentAsBox = new QWidget(this);
  auto* box = plainRow(m_sentAsBox, QBoxLayout::TopToBottom);
  m_sentAs = new FieldForm(m_sentAsBox);
  m_sentAs->addLine(QStringLiteral("subject"));
  m_sentAs->addText(QStringLiteral("body"), 8);
  m_sentAsDone = new Button(m_sentAsBox, Button::Rank::primary);
  m_sentAsCancel = new Button(m_sentAsBox, Button::Rank::quiet);
  box->addWidget(m_sentAs);
  box->addWidget(m_sentAsDone);
  box->addWidget(m_sentAsCancel);
  connect(m_sentAsDone, &QPushButton::clicked, this, [this] {
    Q_EMIT sentAs(m_sentAs->value(QStringLiteral("subject")), m_sentAs->value(QStringLiteral("body")));
  });
  connect(m_sentAsCancel, &QPushButton::clicked, this, &TodayPanel::showParts);
  column()->addWidget(m_sentAsBox);
}

void TodayPanel::makeReminderBox()
{
  m_reminderBox = new QWidget(this);
  auto* box = plainRow(m_reminderBox, QBoxLayout::TopToBottom);
  m_done = addAnswer(box, QStringLiteral("D"), &TodayPanel::done);
  for (const int days : laterDays) {
    auto* button = addAnswer(box, {}, nullptr);
    connect(button, &QPushButton::clicked, this, [this, days] { Q_EMIT putOff(days); });
    m_later.push_back(button);
  }
  m_later.front()->setKeyHint(QStringLiteral("Z"));
  column()->addWidget(m_reminderBox);
}

void TodayPanel::makeWeek()
{
  m_weekHead = new TextLabel(TextRank::label, this);
  auto* card = new Card(this);
  auto* row = new QHBoxLayout;
  row->setSpacing(space24);
  for (int i = 0; i < 2; ++i) {
    auto* pair = new QVBoxLayout;
    pair->setSpacing(0);
    for (const auto rank : {TextRank::title, TextRank::hint})
      pair->addWidget(m_week.emplace_back(new TextLabel(rank, card)));
    row->addLayout(pair);
  }
  row->addStretch();
  card->column()->addLayout(row);
  column()->addSpacing(space8);
  column()->addWidget(m_weekHead);
  column()->addWidget(card);
}

void TodayPanel::tell(const TodayDetails& details)
{
  m_details = details;
  m_hasLine = true;
  m_name->setText(details.name);
  m_place->setText(details.place);
  m_role->setText(details.role ? wordFor(*details.role) : QString());
  m_role->setTone(details.role ? toneFor(*details.role) : Tone::grey);
  m_theirs->tell(details.theirsHead, details.theirs);
  m_yours->tell(details.yoursHead, details.yours);
  m_question->setText(details.question);
  m_note->setText(details.note);
  m_kinds->setCurrent(details.kind);
  showParts();
  scrollToTop();
}

void TodayPanel::tellNothing()
{
  m_details = {};
  m_hasLine = false;
  m_theirs->tell({}, {});
  m_yours->tell({}, {});
  showParts();
}

void TodayPanel::showParts()
{
  const auto is = [this](TodayPart part) { return m_hasLine && m_details.part == part; };
  m_name->setVisible(m_hasLine && !m_details.name.isEmpty());
  m_place->setVisible(m_hasLine && !m_details.place.isEmpty());
  m_role->setVisible(m_hasLine && m_details.role.has_value());
  m_question->setVisible(m_hasLine);
  m_note->setVisible(m_hasLine && !m_details.note.isEmpty());
  m_kinds->setVisible(is(TodayPart::reply));
  m_sentRow->setVisible(is(TodayPart::handedOver));
  m_sentAsBox->setVisible(false);
  m_reminderBox->setVisible(is(TodayPart::reminder));
  m_followUp->setVisible(is(TodayPart::quiet));
  m_write->setVisible(is(TodayPart::next));
}

void TodayPanel::askWhatWasSent()
{
  if (!m_hasLine || m_details.part != TodayPart::handedOver)
    return;
  m_sentAs->setValue(QStringLiteral("subject"), m_details.subject);
  m_sentAs->setValue(QStringLiteral("body"), m_details.yours);
  m_sentAs->setFieldVisible(QStringLiteral("subject"), !m_details.subject.isEmpty());
  m_yours->setVisible(false);
  m_sentRow->setVisible(false);
  m_sentAsBox->setVisible(true);
  m_sentAs->focusField(QStringLiteral("body"));
}

bool TodayPanel::isAskingWhatWasSent(std::int64_t message) const
{
  return m_hasLine && m_details.id == message && !m_sentAsBox->isHidden();
}

void TodayPanel::focusLater()
{
  if (!m_reminderBox->isHidden())
    m_later.front()->setFocus(Qt::TabFocusReason);
}

void TodayPanel::setWeek(const store::NavigationCounts& counts)
{
  m_counts = counts;
  m_week[0]->setText(numberText(counts.sentInSevenDays));
  m_week[1]->setText(tr("sent"));
  m_week[2]->setText(numberText(counts.repliesInSevenDays));
  m_week[3]->setText(tr("replies"));
}

void TodayPanel::retranslate()
{
  m_weekHead->setText(tr("Last 7 days"));
  m_sent->setText(tr("Sent as written"));
  m_changed->setText(tr("Sent, but changed"));
  m_notSent->setText(tr("Not sent"));
  m_sentAs->setLabel(QStringLiteral("subject"), tr("Subject"));
  m_sentAs->setLabel(QStringLiteral("body"), tr("What you really sent"));
  m_sentAsDone->setText(tr("Sent like this"));
  m_sentAsCancel->setText(tr("Cancel"));
  m_done->setText(tr("Done"));
  const std::array<QString, laterDays.size()> later = {tr("Tomorrow"), tr("In 3 days"), tr("Next week")};
  for (std::size_t i = 0; i < later.size(); ++i)
    m_later[i]->setText(later[i]);
  m_followUp->setText(tr("Write a follow-up"));
  m_write->setText(tr("Write"));
  setWeek(m_counts);
}

void TodayPanel::changeEvent(QEvent* event)
{
  SidePanel::changeEvent(event);
  if (event->type() == QEvent::LanguageChange)
    retranslate();
}

}  // namespace overture::ui
