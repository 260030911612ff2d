#include "ui/pages/preferences/preferences_page.h"

#include "ui/pages/preferences/profile_section.h"
#include "ui/pages/preferences/projects_section.h"
#include "ui/pages/preferences/questions_section.h"
#include "ui/pages/preferences/window_sections.h"
#include "ui/style/metrics.h"
#include "ui/widgets/page_header.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QScrollArea>

namespace overture::ui
{
namespace
{

/// Lines longer than this are hard to read.
constexpr int readableCharacters = 100;
constexpr int twoColumnsFrom = 140;  // characters

}  // namespace

PreferencesPage::PreferencesPage(const Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_profile(new ProfileSection(workspace, this)),
      m_questions(new QuestionsSection(workspace, this)),
      m_projects(new ProjectsSection(workspace, this))
{
  auto* area = new QScrollArea(this);
  auto* content = new QWidget(area);
  m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
  m_columns->setContentsMargins(space16, space16, space16, space16);
  m_columns->setSpacing(space24);
  m_columns->addWidget(columnOf({m_profile, m_questions}, content), 1);
  m_columns->addWidget(columnOf({new AppearanceSection(workspace, this), m_projects, new FileSection(workspace, this)},
                                content),
                       1);
  area->setWidget(content);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setFocusPolicy(Qt::NoFocus);
  body()->addWidget(area);
  connect(&workspace.store, &StoreBridge::changed, this, &PreferencesPage::onChanged);
  retranslate();
}

QWidget* PreferencesPage::columnOf(const std::vector<PreferencesSection*>& sections, QWidget* parent)
{
  auto* holder = new QWidget(parent);
  holder->setMaximumWidth(fontMetrics().averageCharWidth() * readableCharacters);
  auto* column = new QVBoxLayout(holder);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space16);
  for (auto* section : sections) {
    column->addWidget(section);
    connect(section, &PreferencesSection::failed, this, [this](const Error& error) { showFailure(error); });
  }
  column->addStretch();
  return holder;
}

void PreferencesPage::resizeEvent(QResizeEvent* event)
{
  Page::resizeEvent(event);
  const bool isWide = width() >= fontMetrics().averageCharWidth() * twoColumnsFrom;
  m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
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
