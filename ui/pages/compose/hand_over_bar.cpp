#include "ui/pages/compose/hand_over_bar.h"

#include "ui/bridge/words.h"
#include "ui/pages/compose/hand_over_link.h"
#include "ui/style/metrics.h"
#include "ui/style/paint.h"
#include "ui/style/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>

namespace overture::ui
{
namespace
{

QString handOverKey(const QKeySequence& keys)
{
  return keys.toString(QKeySequence::NativeText);
}

}  // namespace

HandOverBar::HandOverBar(QWidget* parent)
    : QWidget(parent),
      m_words(new TextLabel(TextRank::strong, this)),
      m_status(new TextLabel(TextRank::hint, this)),
      m_open(new Button(this, Button::Rank::primary)),
      m_copy(new Button(this)),
      m_discard(new Button(this, Button::Rank::quiet)),
      m_asWritten(new Button(this, Button::Rank::primary)),
      m_changed(new Button(this)),
      m_notSent(new Button(this, Button::Rank::quiet)),
      m_pasted(new Button(this, Button::Rank::primary)),
      m_giveUp(new Button(this, Button::Rank::quiet)),
      m_next(new Button(this, Button::Rank::primary))
{
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(space16, space8, space16, space8);
  row->setSpacing(space8);
  m_words->setElided(true);
  m_status->setElided(true);
  // Gives way in steps of its own: see fit().
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  for (QWidget* widget :
       {static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_copy),
        static_cast<QWidget*>(m_asWritten), static_cast<QWidget*>(m_changed), static_cast<QWidget*>(m_notSent),
        static_cast<QWidget*>(m_pasted), static_cast<QWidget*>(m_giveUp), static_cast<QWidget*>(m_next)})
    row->addWidget(widget);
  row->addStretch(1);
  row->addWidget(m_status);
  row->addWidget(m_discard);
  connectButtons();
  arrange();
}

void HandOverBar::connectButtons()
{
  connect(m_open, &QPushButton::clicked, this, &HandOverBar::openWanted);
  connect(m_copy, &QPushButton::clicked, this, &HandOverBar::copyWanted);
  connect(m_discard, &QPushButton::clicked, this, &HandOverBar::discardWanted);
  connect(m_asWritten, &QPushButton::clicked, this, &HandOverBar::sentAsWritten);
  connect(m_changed, &QPushButton::clicked, this, &HandOverBar::sentWithChanges);
  connect(m_notSent, &QPushButton::clicked, this, &HandOverBar::notSent);
  connect(m_pasted, &QPushButton::clicked, this, &HandOverBar::pasted);
  connect(m_giveUp, &QPushButton::clicked, this, &HandOverBar::pastingGivenUp);
  connect(m_next, &QPushButton::clicked, this, &HandOverBar::nextWanted);
}

void HandOverBar::setStep(Step step)
{
  if (step == m_step)
    return;
  m_step = step;
  arrange();
  retranslate();
}

void HandOverBar::setChannel(ChannelKind kind)
{
  if (kind == m_kind)
    return;
  m_kind = kind;
  arrange();
  retranslate();
}

void HandOverBar::setStatus(const QString& status)
{
  m_status->setText(status);
  fit();
}

void HandOverBar::setHasDraft(bool hasDraft)
{
  m_hasDraft = hasDraft;
  arrange();
}

void HandOverBar::setNextPerson(const QString& name)
{
  m_nextName = name;
  arrange();
  retranslate();
}

void HandOverBar::arrange()
{
  const bool opens = addressKindOf(m_kind) == AddressKind::mail || addressKindOf(m_kind) == AddressKind::linkedin ||
                     addressKindOf(m_kind) == AddressKind::x;
  m_words->setVisible(m_step != Step::writing);
  m_open->setVisible(m_step == Step::writing && opens);
  m_copy->setVisible(m_step == Step::writing);
  m_copy->setProperty("primary", !opens);
  m_discard->setVisible(m_step == Step::writing && m_hasDraft);
  m_status->setVisible(m_step == Step::writing);
  m_asWritten->setVisible(m_step == Step::asking);
  m_changed->setVisible(m_step == Step::asking);
  m_notSent->setVisible(m_step == Step::asking);
  m_pasted->setVisible(m_step == Step::pasting);
  m_giveUp->setVisible(m_step == Step::pasting);
  m_next->setVisible(m_step == Step::sent && !m_nextName.isEmpty());
  fit();
}

/// Shows the keys that there is room for: of every button, of the main one, of none. A word is never cut for a key.
void HandOverBar::fit()
{
  for (const auto& [button, key] : m_keys)
    button->setKeyHint(key);
  if (neededWidth() <= width())
    return;
  for (const auto& [button, key] : m_keys)
    button->setKeyHint(button == mainButton() ? key : QString());
  if (neededWidth() > width())
    mainButton()->setKeyHint({});
}

int HandOverBar::neededWidth() const
{
  int needed = 2 * space16 + space8;
  for (const auto* child : findChildren<const QWidget*>(Qt::FindDirectChildrenOnly))
    if (!child->isHidden())
      needed += child->sizeHint().width() + space8;
  return needed;
}

void HandOverBar::resizeEvent(QResizeEvent* event)
{
  QWidget::resizeEvent(event);
  fit();
}

void HandOverBar::retranslate()
{
  const bool isMail = m_kind == ChannelKind::mail;
  m_open->setText(isMail ? tr("Open in mail") : tr("Copy and open profile"));
  m_copy->setText(tr("Copy"));
  m_discard->setText(tr("Discard draft"));
  m_asWritten->setText(tr("Sent as written"));
  m_changed->setText(tr("I changed it"));
  m_notSent->setText(tr("Not sent"));
  m_pasted->setText(tr("Sent like this"));
  m_giveUp->setText(tr("Cancel"));
  m_next->setText(tr("Write to %1").arg(m_nextName));
  if (m_step == Step::asking)
    m_words->setText(tr("Did you send it?"));
  else if (m_step == Step::pasting)
    m_words->setText(tr("Paste what you really sent"));
  else if (m_step == Step::sent)
    m_words->setText(tr("Sent."));
  m_keys = {{m_open, handOverKey(QKeySequence(Qt::CTRL | Qt::Key_Enter))},
            {m_copy, handOverKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C))},
            {m_asWritten, QStringLiteral("S")},
            {m_changed, handOverKey(QKeySequence(Qt::SHIFT | Qt::Key_S))},
            {m_pasted, handOverKey(QKeySequence(Qt::CTRL | Qt::Key_Enter))},
            {m_next, handOverKey(QKeySequence(Qt::ALT | Qt::Key_Right))}};
  fit();
}

Button* HandOverBar::mainButton() const
{
  switch (m_step) {
    case Step::asking:
      return m_asWritten;
    case Step::pasting:
      return m_pasted;
    case Step::sent:
      return m_next;
    case Step::writing:
      break;
  }
  return m_open->isVisibleTo(this) ? m_open : m_copy;
}

void HandOverBar::focusMain()
{
  mainButton()->setFocus(Qt::OtherFocusReason);
}

void HandOverBar::paintEvent(QPaintEvent*)
{
  const auto& tokens = tokensFor(palette());
  QPainter painter(this);
  painter.fillRect(rect(), tokens.base);
  paintHairline(painter, rect(), Qt::TopEdge, tokens.line);
}

}  // namespace overture::ui
