#include "ui/pages/preferences/preferences_page.h"

#include "ui/pages/preferences/profile_section.h"
#include "ui/pages/preferences/projects_section.h"
#include "ui/pages/preferences/questions_section.h"
#include "ui/pages/preferences/window_sections.h"
#include "ui/style/metrics.h"
#include "ui/widgets/page_header.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QScrollArea>

namespace overture::ui
{
namespace
{

/// Lines longer than this are hard to read.
constexpr int readableCharacters = 100;

}  // namespace

PreferencesPage::PreferencesPage(const Workspace& workspace, QWidget* parent) : Page(workspace, parent)
{
  auto* area = new QScrollArea(this);
  auto* content = new QWidget(area);
  auto* across = new QHBoxLayout(content);
  across->setContentsMargins(space16, space16, space16, space16);
  auto* middle = new QWidget(content);
  middle->setMaximumWidth(QFontMetrics(font()).averageCharWidth() * readableCharacters);
  auto* column = new QVBoxLayout(middle);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space16);
  addSections(column);
  column->addStretch();
  across->addWidget(middle, readableCharacters);
  across->addStretch(1);
  area->setWidget(content);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setFocusPolicy(Qt::NoFocus);
  body()->addWidget(area);
  connect(&workspace.store, &StoreBridge::changed, this, &PreferencesPage::onChanged);
  retranslate();
}

void PreferencesPage::addSections(QVBoxLayout* column)
{
  m_profile = new ProfileSection(workspace(), this);
  m_questions = new QuestionsSection(workspace(), this);
  m_projects = new ProjectsSection(workspace(), this);
  const std::vector<PreferencesSection*> all = {m_profile, m_questions, m_projects,
                                                new AppearanceSection(workspace(), this),
                                                new FileSection(workspace(), this)};
  for (auto* section : all) {
    column->addWidget(section);
    connect(section, &PreferencesSection::failed, this, [this](const Error& error) { showFailure(error); });
  }
}

void PreferencesPage::visit(const Target&)
{
  for (auto* section : {static_cast<PreferencesSection*>(m_profile), m_questions, m_projects})
    section->reload();
  m_profile->focusFirst();
}

void PreferencesPage::onChanged(const store::Changes& changes)
{
  if (changes.touches("profile"))
    m_profile->reload();
  if (changes.touches("criterion"))
    m_questions->reload();
  if (changes.touches("project"))
    m_projects->reload();
}

void PreferencesPage::retranslate()
{
  header().setTitle(tr("Preferences"));
  header().setSubtitle(tr("kept as you type; Ctrl+Z takes back"));
}

}  // namespace overture::ui
