#include "ui/pages/preferences/projects_section.h"

#include "core/outreach/projects.h"
#include "core/store/project_queries.h"
#include "ui/bridge/text.h"
#include "ui/pages/preferences/editable_rows.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

#include <algorithm>

namespace overture::ui
{

ProjectsSection::ProjectsSection(const Workspace& workspace, QWidget* parent)
    : PreferencesSection(workspace, parent),
      m_hint(new TextLabel(TextRank::second, this)),
      m_rows(new EditableRows(false, this)),
      m_add(new Button(this))
{
  m_hint->setWordWrap(true);
  column()->addWidget(m_hint);
  column()->addWidget(m_rows);
  makeForm();
  column()->addWidget(m_add, 0, Qt::AlignLeft);
  m_add->setEnabled(!workspace.store.isReadOnly());
  connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
  connect(m_rows, &EditableRows::removeRequested, this, &ProjectsSection::remove);
  connect(m_rows, &EditableRows::editRequested, this, [this](qint64 id) {
    const auto found = std::ranges::find(m_projects, ProjectId{id}, &Project::id);
    if (found != m_projects.end())
      edit(*found);
  });
  retranslate();
  closeForm();
}

void ProjectsSection::makeForm()
{
  m_box = new QWidget(this);
  auto* box = new QVBoxLayout(m_box);
  box->setContentsMargins(0, 0, 0, 0);
  m_form = new FieldForm(m_box);
  m_form->addLine(QStringLiteral("title"));
  m_form->addLine(QStringLiteral("link"));
  m_form->addText(QStringLiteral("problem"), 2);
  m_form->addText(QStringLiteral("shows"), 2);
  m_save = new Button(m_box);
  m_cancel = new Button(m_box, Button::Rank::quiet);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_save);
  buttons->addWidget(m_cancel);
  buttons->addStretch();
  box->addWidget(m_form);
  box->addLayout(buttons);
  column()->addWidget(m_box);
  connect(m_form, &FieldForm::submitted, this, &ProjectsSection::keep);
  connect(m_save, &QPushButton::clicked, this, &ProjectsSection::keep);
  connect(m_cancel, &QPushButton::clicked, this, &ProjectsSection::closeForm);
}

void ProjectsSection::reload()
{
  m_projects = workspace().store.readOr(std::vector<Project>(), store::projects);
  std::vector<EditableRow> rows;
  for (const auto& project : m_projects)
    rows.push_back(
        {project.id.value, toQt(project.title), toQt(project.problem.empty() ? project.link : project.problem)});
  m_rows->setRows(rows, !workspace().store.isReadOnly());
}

void ProjectsSection::edit(const Project& project)
{
  m_edited = project.id;
  m_form->setProblems({});
  m_form->setValue(QStringLiteral("title"), toQt(project.title));
  m_form->setValue(QStringLiteral("link"), toQt(project.link));
  m_form->setValue(QStringLiteral("problem"), toQt(project.problem));
  m_form->setValue(QStringLiteral("shows"), toQt(project.shows));
  m_box->show();
  m_add->hide();
  m_form->focusField(QStringLiteral("title"));
}

void ProjectsSection::closeForm()
{
  m_box->hide();
  m_add->show();
}

void ProjectsSection::keep()
{
  const auto valueOf = [this](const char* key) { return toCore(m_form->value(QLatin1String(key)).trimmed()); };
  Project project{m_edited, valueOf("title"), valueOf("link"), valueOf("problem"), valueOf("shows")};
  const auto answer = [this](const auto& result) {
    if (!result)
      return tellProblems(*m_form, result.error());
    closeForm();
  };
  if (m_edited.isSet())
    workspace().store.write<store::Done>(outreach::editProject(std::move(project)), this, answer);
  else
    workspace().store.write<ProjectId>(outreach::addProject(std::move(project)), this, answer);
}

void ProjectsSection::remove(qint64 id)
{
  workspace().store.write<store::Done>(outreach::removeProject(ProjectId{id}), this,
                                       [this](const Result<store::Done>& result) {
                                         if (!result)
                                           Q_EMIT failed(result.error());
                                       });
}

void ProjectsSection::retranslate()
{
  setTitle(tr("Portfolio projects"));
  m_hint->setText(tr("What you built that answers somebody's problem. Messages show one of them."));
  m_form->setLabel(QStringLiteral("title"), tr("Title"));
  m_form->setLabel(QStringLiteral("link"), tr("Link"));
  m_form->setPlaceholder(QStringLiteral("link"), QStringLiteral("https://"));
  m_form->setLabel(QStringLiteral("problem"), tr("The problem it solves"));
  m_form->setLabel(QStringLiteral("shows"), tr("What it shows"));
  m_save->setText(tr("Save project"));
  m_cancel->setText(tr("Cancel"));
  m_add->setText(tr("Add a project"));
  reload();
}

}  // namespace overture::ui
