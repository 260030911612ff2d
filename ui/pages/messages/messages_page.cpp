#include "ui/pages/messages/messages_page.h"

#include "core/store/template_queries.h"
#include "ui/bridge/formats.h"
#include "ui/bridge/text.h"
#include "ui/models/compare_model.h"
#include "ui/pages/kind_choice.h"
#include "ui/pages/messages/message_panel.h"
#include "ui/pages/sort_choice.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_field.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace overture::ui
{
namespace
{

constexpr auto messageSort = "messages/sort";

}  // namespace

MessagesPage::MessagesPage(const Workspace& workspace, QWidget* parent)
    : ListPage(workspace, parent),
      m_model(new MessageModel(workspace.store, workspace.jobs, workspace.clock, this)),
      m_panel(new MessagePanel(workspace)),
      m_state(new QComboBox(this)),
      m_outcome(new QComboBox(this)),
      m_write(new Button(this, Button::Rank::primary)),
      m_versionLine(new Banner(this))
{
  compose(m_model, m_panel);
  body()->insertWidget(0, m_versionLine);
  addControls();
  table()->setColumnShares({1.35, 1.3, 1.3, 1, 1.35, 0.95, 1.05});
  nameKeys();
  connectParts();
  restoreSort();
  retranslate();
}

void MessagesPage::addControls()
{
  m_state->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_outcome->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_write->setKeyHint(QStringLiteral("N"));
  header().addControl(m_state);
  header().addControl(m_outcome);
  header().addControl(m_write);
}

void MessagesPage::connectParts()
{
  connect(search(), &SearchField::searched, this, &MessagesPage::filter);
  connect(m_state, &QComboBox::activated, this, &MessagesPage::filter);
  connect(m_outcome, &QComboBox::activated, this, &MessagesPage::filter);
  connect(m_write, &QPushButton::clicked, this, &MessagesPage::startWriting);
  connect(m_versionLine, &Banner::clicked, this, [this] { listVersion({}); });
  connect(table(), &RecordTable::sortRequested, this, &MessagesPage::sort);
  connect(empty(), &EmptyState::chosen, this, &MessagesPage::startWriting);
}

void MessagesPage::nameKeys()
{
  setKeys({{Qt::Key_S, [this] { m_panel->markSent(); }},
           {Qt::Key_R, [this] { m_panel->logReply(); }},
           {Qt::Key_F, [this] { m_panel->writeOn(); }},
           {Qt::Key_P, [this] { m_panel->openPerson(); }},
           {Qt::Key_Delete, [this] { m_panel->discard(); }}},
          {{Qt::Key_N, [this] { startWriting(); }}, {Qt::Key_Slash, [this] { focusSearch(); }}});
}

std::vector<KeyHint> MessagesPage::hints() const
{
  return {{tr("Enter"), tr("open")},
          {QStringLiteral("S"), tr("mark as sent")},
          {QStringLiteral("R"), tr("log reply")},
          {QStringLiteral("F"), tr("follow-up")},
          {QStringLiteral("P"), tr("person")},
          {QStringLiteral("N"), tr("write")},
          {QStringLiteral("/"), tr("filter")}};
}

void MessagesPage::retranslate()
{
  header().setTitle(tr("Messages"));
  search()->setPlaceholderText(tr("Filter: name, subject, words…"));
  search()->setAccessibleName(tr("Filter messages"));
  table()->setAccessibleName(tr("Messages"));
  m_state->setAccessibleName(tr("Show messages in this state"));
  m_outcome->setAccessibleName(tr("Show messages by their answer"));
  m_write->setText(tr("Write"));
  fillKindChoice<MessageState>(*m_state, tr("All states"));
  fillOutcomes();
  showVersionLine();
  translateEmpty();
  m_model->retranslate();
  m_panel->retranslate();
  showCounts();
  Q_EMIT hintsChanged();
}

void MessagesPage::fillOutcomes()
{
  const int chosen = std::max(m_outcome->currentIndex(), 0);
  m_outcome->clear();
  m_outcome->addItem(tr("All answers"));
  m_outcome->addItem(tr("Waiting"), static_cast<int>(store::ThreadOutcome::waiting));
  m_outcome->addItem(tr("Answered"), static_cast<int>(store::ThreadOutcome::answered));
  m_outcome->addItem(tr("Bounced"), static_cast<int>(store::ThreadOutcome::bounced));
  m_outcome->setCurrentIndex(chosen);
}

void MessagesPage::translateEmpty()
{
  empty()->setContent(QStringLiteral("messages"), tr("Nothing written yet"),
                      tr("Every message that you write stands here: as a draft, handed over, or sent, with the answer "
                         "that came."),
                      {{tr("Write the first one"), tr("Choose a person; the text is filled in for you"), tr("Write"),
                        QStringLiteral("N"), true}});
  nothing()->setContent(QStringLiteral("search"), tr("No message fits the filter"),
                        tr("Take a word away, or look at all of them."),
                        {{tr("Look at all messages"), {}, tr("Clear the filter"), {}, true}});
}

void MessagesPage::filter()
{
  auto list = m_model->list();
  list.text = toCore(search()->text().simplified());
  list.state = kindChoice<MessageState>(*m_state);
  list.outcome = kindChoice<store::ThreadOutcome>(*m_outcome);
  list.version = m_version;
  m_model->setList(list);
}

void MessagesPage::visit(const Target& target)
{
  if (target.intent != Target::Intent::listVersion)
    return ListPage::visit(target);
  search()->clear();
  m_state->setCurrentIndex(0);
  m_outcome->setCurrentIndex(0);
  ListPage::visit({PageId::messages});
  listVersion(VersionId{target.id});
}

void MessagesPage::listVersion(VersionId version)
{
  m_version = version;
  showVersionLine();
  filter();
  table()->setFocus();
}

void MessagesPage::showVersionLine()
{
  if (!m_version.isSet())
    return m_versionLine->putAway();
  const auto names = workspace().store.readOr(std::vector<store::VersionName>(), store::versionNames);
  const auto found = std::ranges::find(names, m_version, &store::VersionName::id);
  const auto name = found == names.end() ? QString() : versionTitle(*found);
  m_versionLine->tell(Tone::accent, tr("Only messages made from “%1”").arg(name), tr("Show all messages"), false);
}

void MessagesPage::sort(int column, bool descending)
{
  const auto by = MessageModel::orderOf(column);
  if (!by)
    return;
  auto list = m_model->list();
  list.sortBy = *by;
  list.descending = descending;
  keepSort(workspace().preferences, messageSort, {column, descending});
  m_model->setList(list);
}

void MessagesPage::restoreSort()
{
  const auto chosen =
      keptSort(workspace().preferences, messageSort, {MessageModel::sentAt, true}, MessageModel::columnsInAll);
  auto list = m_model->list();
  list.sortBy = MessageModel::orderOf(chosen.column).value_or(store::MessageColumn::sentAt);
  list.descending = chosen.descending;
  showSort(*table(), chosen);
  m_model->setList(list);
}

bool MessagesPage::isFiltered() const
{
  const auto& list = m_model->list();
  return !list.text.empty() || list.state || list.outcome || list.version.isSet();
}

void MessagesPage::clearFilter()
{
  search()->clear();
  m_state->setCurrentIndex(0);
  m_outcome->setCurrentIndex(0);
  listVersion({});
}

void MessagesPage::showControls(bool shown)
{
  m_state->setVisible(shown);
  m_outcome->setVisible(shown);
  m_write->setVisible(shown);
}

bool MessagesPage::isCounted(const store::Changes& changes) const
{
  return changes.touches("message") || changes.touches("reply");
}

void MessagesPage::count()
{
  workspace().jobs.run<store::MessageCounts>(
      this, m_counting.next(), [](const JobContext& job) { return job.reader.read(store::messageCounts); },
      [this](Result<store::MessageCounts> counts) {
        if (!counts)
          return showFailure(counts.error());
        m_counts = *counts;
        setTotal(m_counts.drafts + m_counts.handedOver + m_counts.sent);
        showCounts();
      });
}

void MessagesPage::showCounts()
{
  QStringList parts;
  if (m_counts.sent > 0)
    parts.append(tr("%1 sent").arg(numberText(m_counts.sent)));
  if (m_counts.waiting > 0)
    parts.append(tr("%1 waiting").arg(numberText(m_counts.waiting)));
  if (m_counts.handedOver > 0)
    parts.append(tr("%1 to confirm").arg(numberText(m_counts.handedOver)));
  if (m_counts.drafts > 0)
    parts.append(m_counts.drafts == 1 ? tr("1 draft") : tr("%1 drafts").arg(numberText(m_counts.drafts)));
  header().setSubtitle(parts.join(QStringLiteral(" · ")));
}

void MessagesPage::startWriting()
{
  Q_EMIT requested({PageId::compose, 0, Target::Intent::writeTo});
}

}  // namespace overture::ui
