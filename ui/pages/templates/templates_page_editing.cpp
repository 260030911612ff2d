#include "core/outreach/templates.h"
#include "core/store/message_queries.h"
#include "core/store/template_queries.h"
#include "ui/bridge/sentences.h"
#include "ui/bridge/text.h"
#include "ui/models/template_model.h"
#include "ui/pages/templates/templates_page.h"
#include "ui/pages/templates/wording_editor.h"
#include "ui/widgets/record_list.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>

namespace overture::ui
{

void TemplatesPage::editCurrent()
{
  const auto* line = current();
  const auto version = currentVersion();
  if (line != nullptr && version)
    editAs(*line, *version, line->version.isFrozen() ? QString() : toQt(version->reason));
}

/// An old text as the next version of the newest one.
void TemplatesPage::restoreCurrent()
{
  const auto* line = current();
  const auto version = currentVersion();
  if (line == nullptr || !version)
    return;
  const auto newest = m_model->linesOf(line->owner).front();
  editAs(newest, *version, tr("The text of v%1 again").arg(version->number));
}

void TemplatesPage::editAs(const VersionLine& base, const TemplateVersion& text, const QString& reason)
{
  if (workspace().store.isReadOnly())
    return;
  const auto& owner = m_model->templates()[base.owner];
  WordingDraft draft;
  draft.owner = {owner.id, owner.name, owner.purpose, {}, {}};
  draft.base = base.version.id;
  draft.isChild = base.version.isFrozen();
  draft.number = draft.isChild ? owner.versions.front().number + 1 : base.version.number;
  draft.subject = toQt(text.subject);
  draft.body = toQt(text.body);
  draft.reason = reason;
  openEditor(draft);
}

void TemplatesPage::newTemplate()
{
  startNew({});
}

void TemplatesPage::pasteMessage()
{
  startNew(QGuiApplication::clipboard()->text());
}

void TemplatesPage::startNew(const QString& body)
{
  if (workspace().store.isReadOnly())
    return;
  WordingDraft draft;
  draft.owner.channel = workspace().store.readOr(
      ChannelId(), [](const store::ReadTx& tx) { return store::channelOf(tx, ChannelKind::mail); });
  draft.body = body;
  openEditor(draft);
}

void TemplatesPage::openEditor(const WordingDraft& draft)
{
  m_stack->setCurrentWidget(m_browser);
  m_middle->setCurrentWidget(m_editor);
  m_editor->edit(draft, workspace().store.readOr(std::vector<Channel>(), store::channels));
}

void TemplatesPage::closeEditor()
{
  m_middle->setCurrentIndex(0);
  onLoaded();
  m_tree->setFocus();
}

void TemplatesPage::save()
{
  const auto draft = m_editor->draft();
  if (!draft.base.isSet())
    return saveNew(draft);
  workspace().store.write<VersionId>(
      outreach::saveVersion(draft.base, toCore(draft.subject), toCore(draft.body), toCore(draft.reason)), this,
      [this](const Result<VersionId>& saved) {
        if (!saved)
          return tellProblems(saved.error());
        m_wanted = saved->value;
        closeEditor();
      });
}

void TemplatesPage::saveNew(const WordingDraft& draft)
{
  TemplateVersion first;
  first.subject = toCore(draft.subject);
  first.body = toCore(draft.body);
  workspace().store.write<TemplateId>(
      outreach::addTemplate(draft.owner, std::move(first)), this, [this](const Result<TemplateId>& added) {
        if (!added)
          return tellProblems(added.error());
        const auto versions = workspace().store.readOr(
            std::vector<TemplateVersion>(), [&](const store::ReadTx& tx) { return store::versionsOf(tx, *added); });
        m_wanted = versions.empty() ? 0 : versions.front().id.value;
        closeEditor();
      });
}

void TemplatesPage::tellProblems(const Error& error)
{
  QMap<QString, QString> problems;
  for (const auto& problem : error.problems)
    problems.insert(toQt(problem.field), sentenceFor(problem));
  m_editor->setProblems(problems);
  if (problems.isEmpty())
    showFailure(error);
}

void TemplatesPage::retireCurrent()
{
  const auto* line = current();
  if (line == nullptr)
    return;
  keep(line->version.status == VersionStatus::retired ? outreach::reviveVersion(line->version.id)
                                                      : outreach::retireVersion(line->version.id));
}

/// The template with all its versions, as long as nothing was made from them.
void TemplatesPage::removeCurrent()
{
  if (const auto* line = current())
    keep(outreach::removeTemplate(m_model->templates()[line->owner].id));
}

void TemplatesPage::keep(store::Action<store::Done> action)
{
  workspace().store.write<store::Done>(std::move(action), this, [this](const Result<store::Done>& result) {
    if (!result)
      showFailure(result.error());
  });
}

}  // namespace overture::ui
