#include "ui/pages/people/person_head.h"

#include "core/domain/web_address.h"
#include "core/store/profile_queries.h"
#include "ui/bridge/formats.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/pages/tag_row.h"
#include "ui/style/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/link_button.h"

#include <QVBoxLayout>

namespace overture::ui
{

PersonHead::PersonHead(const Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_name(new TextLabel(TextRank::title, this)),
      m_title(new TextLabel(TextRank::second, this)),
      m_company(new LinkButton(this)),
      m_tags(new TagRow(this)),
      m_hook(new TextLabel(TextRank::second, this)),
      m_hookLink(new LinkButton(this)),
      m_write(new Button(this)),
      m_reply(new Button(this))
{
  arrange();
  m_write->setKeyHint(QStringLiteral("W"));
  m_reply->setKeyHint(QStringLiteral("R"));
  connect(m_company, &QAbstractButton::clicked, this,
          [this] { Q_EMIT requested({PageId::companies, m_facts.person.company.value}); });
  connect(m_write, &QPushButton::clicked, this,
          [this] { Q_EMIT requested({PageId::compose, m_facts.person.id.value, Target::Intent::writeTo}); });
  connect(m_reply, &QPushButton::clicked, this,
          [this] { Q_EMIT requested({PageId::replies, m_facts.person.id.value, Target::Intent::logReply}); });
  connect(m_hookLink, &QAbstractButton::clicked, this,
          [this] { m_workspace.desktop.open(QUrl(toQt(m_facts.person.hookUrl))); });
  connect(m_tags, &TagRow::added, this, &PersonHead::tagAdded);
  connect(m_tags, &TagRow::removed, this, &PersonHead::tagRemoved);
}

void PersonHead::arrange()
{
  m_name->setWordWrap(true);
  m_title->setWordWrap(true);
  m_hook->setWordWrap(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space4);
  column->addWidget(m_name);
  column->addWidget(m_title);
  column->addWidget(m_company, 0, Qt::AlignLeft);
  column->addWidget(m_tags);
  column->addWidget(m_hook);
  column->addWidget(m_hookLink, 0, Qt::AlignLeft);
  column->addSpacing(space4);
  auto* actions = new FlowLayout(nullptr, space8);
  actions->addWidget(m_write);
  actions->addWidget(m_reply);
  column->addLayout(actions);
}

void PersonHead::setPerson(const PersonFacts& facts)
{
  m_facts = facts;
  const auto& person = facts.person;
  m_name->setText(toQt(person.name));
  m_title->setText(toQt(person.title));
  m_title->setVisible(!person.title.empty());
  m_company->setText(toQt(facts.row.companyName));
  m_company->setAccessibleName(tr("Open %1").arg(toQt(facts.row.companyName)));
  m_company->setVisible(person.company.isSet());
  m_write->setEnabled(!person.doNotContactAt);
  m_write->setToolTip(person.doNotContactAt ? tr("%1 does not want to be written to.").arg(toQt(person.name))
                                            : QString());
  showChips();
  showHook();
}

void PersonHead::showChips()
{
  const auto& person = m_facts.person;
  std::vector<TagRow::Fixed> chips;
  if (person.doNotContactAt)
    chips.push_back({tr("do not contact"), Tone::bad});
  if (person.role != Role::other)
    chips.push_back({wordFor(person.role), toneFor(person.role)});
  if (m_facts.row.state != ContactState::notWritten)
    chips.push_back({wordFor(m_facts.row.state), toneFor(m_facts.row.state)});
  if (person.warmth == Warmth::warm)
    chips.push_back({wordFor(person.warmth), Tone::warn});
  if (person.onHoldUntil) {
    const auto today = dayIn(m_workspace.clock.now(), m_workspace.store.readOr(std::string(), store::profileZone));
    chips.push_back({tr("on hold until %1").arg(dayText(*person.onHoldUntil, today)), Tone::grey});
  }
  m_tags->setContents(chips, m_facts.tags);
}

void PersonHead::showHook()
{
  const auto& person = m_facts.person;
  m_hook->setText(tr("Hook: %1").arg(toQt(person.hook)));
  m_hook->setVisible(!person.hook.empty());
  m_hookLink->setText(tr("Open its link"));
  m_hookLink->setToolTip(toQt(person.hookUrl));
  m_hookLink->setVisible(isWebLink(person.hookUrl));
}

void PersonHead::focusFirst()
{
  (m_write->isEnabled() ? m_write : m_reply)->setFocus(Qt::TabFocusReason);
}

void PersonHead::retranslate()
{
  m_write->setText(tr("Write"));
  m_reply->setText(tr("Log reply"));
  m_tags->retranslate();
  setPerson(m_facts);
}

}  // namespace overture::ui
