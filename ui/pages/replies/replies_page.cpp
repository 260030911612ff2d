#include "ui/pages/replies/replies_page.h"

#include "ui/bridge/formats.h"
#include "ui/bridge/text.h"
#include "ui/pages/kind_choice.h"
#include "ui/pages/replies/reply_panel.h"
#include "ui/pages/reply_kinds.h"
#include "ui/pages/sort_choice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_field.h"

#include <QComboBox>

namespace overture::ui
{

RepliesPage::RepliesPage(const Workspace& workspace, QWidget* parent)
    : ListPage(workspace, parent),
      m_model(new ReplyModel(workspace.store, workspace.jobs, workspace.clock, this)),
      m_panel(new ReplyPanel(workspace)),
      m_kind(new QComboBox(this)),
      m_log(new Button(this, Button::Rank::primary))
{
  compose(m_model, m_panel);
  addControls();
  table()->setColumnShares({1.25, 1.25, 1.25, 1.95, 1.2, 0.95});
  nameKeys();
  connectParts();
  showSort(*table(), {ReplyModel::received, true});
  retranslate();
}

void RepliesPage::addControls()
{
  m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_log->setKeyHint(QStringLiteral("L"));
  header().addControl(m_kind);
  header().addControl(m_log);
}

void RepliesPage::connectParts()
{
  connect(search(), &SearchField::searched, this, &RepliesPage::filter);
  connect(m_kind, &QComboBox::activated, this, &RepliesPage::filter);
  connect(m_log, &QPushButton::clicked, this, [this] { startNew(); });
  connect(table(), &RecordTable::sortRequested, this, &RepliesPage::sort);
  connect(empty(), &EmptyState::chosen, this, [this] { startNew(); });
}

void RepliesPage::nameKeys()
{
  auto keys = replyKindKeys([this](ReplyKind kind) { m_panel->setKind(kind); });
  keys.push_back({Qt::Key_W, [this] { m_panel->writeBack(); }});
  keys.push_back({Qt::Key_P, [this] { m_panel->openPerson(); }});
  keys.push_back({Qt::Key_Delete, [this] { m_panel->removeReply(); }});
  setKeys(std::move(keys), {{Qt::Key_L, [this] { startNew(); }},
                            {Qt::Key_N, [this] { startNew(); }},
                            {Qt::Key_Slash, [this] { focusSearch(); }}});
}

std::vector<KeyHint> RepliesPage::hints() const
{
  return {{tr("1–6"), tr("kind of reply")},
          {tr("Enter"), tr("open")},
          {QStringLiteral("L"), tr("log reply")},
          {QStringLiteral("W"), tr("write back")},
          {QStringLiteral("P"), tr("person")},
          {QStringLiteral("/"), tr("filter")},
          {tr("Del"), tr("remove")}};
}

void RepliesPage::visit(const Target& target)
{
  if (target.intent == Target::Intent::logReply)
    return ListPage::visit({target.page, target.id, Target::Intent::create});
  ListPage::visit(target);
}

void RepliesPage::retranslate()
{
  header().setTitle(tr("Replies"));
  search()->setPlaceholderText(tr("Filter: name, words…"));
  search()->setAccessibleName(tr("Filter replies"));
  table()->setAccessibleName(tr("Replies"));
  m_kind->setAccessibleName(tr("Show replies of this kind"));
  m_log->setText(tr("Log reply"));
  fillKindChoice<ReplyKind>(*m_kind, tr("All kinds"));
  translateEmpty();
  m_model->retranslate();
  m_panel->retranslate();
  showCounts();
  Q_EMIT hintsChanged();
}

void RepliesPage::translateEmpty()
{
  empty()->setContent(QStringLiteral("replies"), tr("No reply yet"),
                      tr("When somebody answers, note it here. Out-of-office notes and bounces are kept apart: they "
                         "never count as an answer."),
                      {{tr("Somebody answered"), tr("Say who, to which message, and of what kind"), tr("Log reply"),
                        QStringLiteral("L"), true}});
  nothing()->setContent(QStringLiteral("search"), tr("No reply fits the filter"),
                        tr("Take a word away, or look at all of them."),
                        {{tr("Look at all replies"), {}, tr("Clear the filter"), {}, true}});
}

void RepliesPage::filter()
{
  auto list = m_model->list();
  list.text = toCore(search()->text().simplified());
  list.kind = kindChoice<ReplyKind>(*m_kind);
  m_model->setList(list);
}

void RepliesPage::sort(int column, bool descending)
{
  const auto by = ReplyModel::orderOf(column);
  if (!by)
    return;
  auto list = m_model->list();
  list.sortBy = *by;
  list.descending = descending;
  m_model->setList(list);
}

bool RepliesPage::isFiltered() const
{
  return !m_model->list().text.empty() || m_model->list().kind;
}

void RepliesPage::clearFilter()
{
  search()->clear();
  m_kind->setCurrentIndex(0);
  filter();
  table()->setFocus();
}

void RepliesPage::showControls(bool shown)
{
  m_kind->setVisible(shown);
  m_log->setVisible(shown);
}

bool RepliesPage::isCounted(const store::Changes& changes) const
{
  return changes.touches("reply");
}

void RepliesPage::count()
{
  workspace().jobs.run<store::ReplyCounts>(
      this, m_counting.next(), [](const JobContext& job) { return job.reader.read(store::replyCounts); },
      [this](Result<store::ReplyCounts> counts) {
        if (!counts)
          return showFailure(counts.error());
        m_counts = *counts;
        setTotal(m_counts.all);
        showCounts();
      });
}

void RepliesPage::showCounts()
{
  QStringList parts;
  if (m_counts.all > 0)
    parts.append(numberText(m_counts.all));
  if (m_counts.human > 0)
    parts.append(tr("%1 from people").arg(numberText(m_counts.human)));
  if (m_counts.toConfirm > 0)
    parts.append(tr("%1 to confirm").arg(numberText(m_counts.toConfirm)));
  header().setSubtitle(parts.join(QStringLiteral(" · ")));
}

}  // namespace overture::ui
