#include "ui/pages/compose/compose_editor.h"

#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/pages/compose/compose_words.h"
#include "ui/pages/compose/hand_over_bar.h"
#include "ui/pages/compose/hand_over_link.h"
#include "ui/style/metrics.h"
#include "ui/style/paint.h"
#include "ui/style/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/span_text_edit.h"

#include <QComboBox>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace overture::ui
{
namespace
{

constexpr int fewestCharacters = 60;
constexpr qsizetype mostSegments = 6;

/// A row of the head, with a hairline below it.
class HeadRow : public QWidget
{
 public:
  using QWidget::QWidget;

 protected:
  void paintEvent(QPaintEvent*) override
  {
    QPainter painter(this);
    paintHairline(painter, rect(), Qt::BottomEdge, tokensFor(palette()).line2);
  }
};

}  // namespace

ComposeEditor::ComposeEditor(QWidget* parent)
    : QWidget(parent),
      m_channels(new SegmentedControl(this)),
      m_others(new Button(QStringLiteral("…"), this, Button::Rank::quiet)),
      m_count(new TextLabel(TextRank::second, this)),
      m_threadWords(new TextLabel(TextRank::hint, this)),
      m_thread(new SegmentedControl(this)),
      m_threadRow(makeRow({m_thread, m_threadWords}, m_threadWords)),
      m_toLabel(new TextLabel(TextRank::second, this)),
      m_to(new QComboBox(this)),
      m_addAddress(new Button(this, Button::Rank::quiet)),
      m_subjectLabel(new TextLabel(TextRank::second, this)),
      m_subject(new SpanTextEdit(this)),
      m_subjectRow(makeRow({m_subjectLabel, m_subject}, m_subject)),
      m_text(new SpanTextEdit(this)),
      m_banner(new Banner(this)),
      m_bar(new HandOverBar(this))
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(1, 0, 0, 0);
  column->setSpacing(0);
  auto* stretch = new QWidget(this);
  column->addWidget(makeRow({m_channels, m_others, stretch, m_count}, stretch));
  column->addWidget(m_threadRow);
  column->addWidget(makeRow({m_toLabel, m_to, m_addAddress}, m_to));
  column->addWidget(m_subjectRow);
  column->addWidget(m_banner);
  column->addSpacing(space8);
  column->addWidget(m_text, 1);
  column->addWidget(m_bar);
  m_subject->setSingleLine(true);
  m_subject->setFrameShape(QFrame::NoFrame);
  m_text->setFrameShape(QFrame::NoFrame);
  m_threadWords->setElided(true);
  followFont();
  connectParts();
}

QWidget* ComposeEditor::makeRow(const std::vector<QWidget*>& widgets, QWidget* growing)
{
  auto* row = new HeadRow(this);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(space16, space4, space16, space4 + 1);
  layout->setSpacing(space8);
  for (auto* widget : widgets)
    layout->addWidget(widget, widget == growing ? 1 : 0);
  return row;
}

void ComposeEditor::connectParts()
{
  connect(m_subject, &SpanTextEdit::typed, this, &ComposeEditor::typed);
  connect(m_text, &SpanTextEdit::typed, this, &ComposeEditor::typed);
  // Queued, since the answer may replace the segment that was pressed.
  connect(
      m_channels, &SegmentedControl::chosen, this,
      [this](int index) { Q_EMIT channelChosen(m_channelIds[static_cast<std::size_t>(index)]); }, Qt::QueuedConnection);
  connect(m_others, &QPushButton::clicked, this, [this] { Q_EMIT otherChannelWanted(m_others); });
  connect(m_thread, &SegmentedControl::chosen, this, [this](int index) { Q_EMIT threadChosen(index == 1); });
  connect(m_addAddress, &QPushButton::clicked, this, &ComposeEditor::addressWanted);
  connect(m_to, &QComboBox::activated, this,
          [this](int index) { Q_EMIT addressChosen({m_to->itemData(index).toLongLong()}); });
}

void ComposeEditor::showSession(const ComposeSession& session)
{
  showChannels(session);
  showAddresses(session);
  showCount(session);
  m_threadRow->setVisible(session.offersFollowUp());
  m_thread->setCurrent(session.isFollowUp() ? 0 : 1);
  const bool isDraft = session.isDraft();
  m_subject->setReadOnly(!isDraft && !m_isPasting);
  m_text->setReadOnly(!isDraft && !m_isPasting);
  for (QWidget* widget : {static_cast<QWidget*>(m_channels), static_cast<QWidget*>(m_others),
                          static_cast<QWidget*>(m_to), static_cast<QWidget*>(m_addAddress)})
    widget->setEnabled(isDraft);
  m_bar->setChannel(session.channel().kind);
  m_bar->setHasDraft(session.message().has_value());
}

void ComposeEditor::showChannels(const ComposeSession& session)
{
  auto reachable = session.facts().reachableBy(session.draft().channel);
  if (std::ssize(reachable) > mostSegments)
    std::erase_if(reachable, [&](const Channel& channel) {
      return channel.id != session.draft().channel && channel.kind == ChannelKind::phone;
    });
  std::vector<ChannelId> ids;
  QStringList words;
  for (const auto& channel : reachable) {
    ids.push_back(channel.id);
    words.append(wordFor(channel));
  }
  m_channelIds = std::move(ids);
  m_channels->setSegments(words);
  const auto current = std::ranges::find(m_channelIds, session.draft().channel);
  if (current != m_channelIds.end())
    m_channels->setCurrent(static_cast<int>(current - m_channelIds.begin()));
}

void ComposeEditor::showAddresses(const ComposeSession& session)
{
  const QSignalBlocker quiet(m_to);
  const auto wanted = addressKindOf(session.channel().kind);
  m_to->clear();
  for (const auto& address : session.facts().addresses)
    if (address.kind == wanted)
      m_to->addItem(toQt(address.value), static_cast<qlonglong>(address.id.value));
  const bool hasAny = m_to->count() > 0;
  if (!hasAny)
    m_to->addItem(toQt(session.facts().person.name), 0LL);
  m_to->setCurrentIndex(std::max(0, m_to->findData(static_cast<qlonglong>(session.draft().address.value))));
  m_addAddress->setVisible(!hasAny && wanted.has_value());
}

void ComposeEditor::showCount(const ComposeSession& session)
{
  const auto channel = session.channel();
  m_count->setText(countText(session.draft(), channel));
  m_subjectRow->setVisible(outreach::hasSubject(channel.kind));
}

void ComposeEditor::showText(const ComposeSession& session)
{
  const auto subject = toQt(session.draft().subject);
  const auto text = toQt(session.draft().body);
  if (subject != m_subject->toPlainText())
    m_subject->setTextAndSpans(subject, spansIn(subject, session.made().subject));
  else
    m_subject->setSpans(spansIn(subject, session.made().subject));
  if (text != m_text->toPlainText())
    m_text->setTextAndSpans(text, spansIn(text, session.made().body));
  else
    m_text->setSpans(spansIn(text, session.made().body));
}

QString ComposeEditor::subject() const
{
  return m_subject->toPlainText();
}

QString ComposeEditor::text() const
{
  return m_text->toPlainText();
}

void ComposeEditor::setPasting(bool isPasting)
{
  m_isPasting = isPasting;
  m_subject->setReadOnly(!isPasting);
  m_text->setReadOnly(!isPasting);
  if (!isPasting)
    return;
  m_text->setFocus(Qt::OtherFocusReason);
  m_text->selectAll();
}

void ComposeEditor::focusPlace(CheckPlace place)
{
  if (place == CheckPlace::subject)
    m_subject->setFocus(Qt::OtherFocusReason);
  else if (place == CheckPlace::address)
    (m_addAddress->isVisible() ? static_cast<QWidget*>(m_addAddress) : m_to)->setFocus(Qt::OtherFocusReason);
  else
    focusText();
}

void ComposeEditor::focusText()
{
  m_text->setFocus(Qt::OtherFocusReason);
}

void ComposeEditor::retranslate()
{
  m_channels->setAccessibleName(tr("Channel"));
  m_others->setAccessibleName(tr("Other channels"));
  m_others->setToolTip(tr("Other channels"));
  m_thread->setSegments({tr("Follow-up"), tr("New conversation")});
  m_thread->setAccessibleName(tr("Conversation"));
  m_threadWords->setText(tr("Your last message was not answered yet"));
  m_toLabel->setText(tr("To"));
  m_to->setAccessibleName(tr("To"));
  m_addAddress->setText(tr("Add address…"));
  m_subjectLabel->setText(tr("Subject"));
  m_subject->setAccessibleName(tr("Subject"));
  m_text->setAccessibleName(tr("Message"));
  m_text->setPlaceholderText(tr("Write your message"));
  m_bar->retranslate();
}

void ComposeEditor::followFont()
{
  const QFontMetrics metrics(font());
  m_text->setMinimumWidth(fewestCharacters * metrics.averageCharWidth() + 2 * space16);
  const int height = metricsOf(font()).control;
  m_subject->setFixedHeight(height);
  m_subject->document()->setDocumentMargin(std::max(0, (height - metrics.height()) / 2));
}

void ComposeEditor::changeEvent(QEvent* event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange)
    followFont();
}

void ComposeEditor::paintEvent(QPaintEvent*)
{
  const auto& tokens = tokensFor(palette());
  QPainter painter(this);
  painter.fillRect(rect(), tokens.base);
  paintHairline(painter, rect(), Qt::LeftEdge, tokens.line);
}

}  // namespace overture::ui
