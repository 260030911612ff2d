#include "ui/pages/compose/compose_menus.h"

#include "ui/bridge/words.h"
#include "ui/pages/compose/compose_words.h"

#include <QMenu>

#include <optional>

namespace overture::ui
{
namespace
{

QMenu* newComposeMenu(QWidget* parent)
{
  auto* menu = new QMenu(parent);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  return menu;
}

/// The name as it is: an ampersand in it is no key.
QString menuName(QString name)
{
  return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

void addComposeChoice(QMenu& menu, const QString& name, bool isCurrent, std::function<void()> choose)
{
  auto* action = menu.addAction(menuName(name));
  action->setCheckable(true);
  action->setChecked(isCurrent);
  QObject::connect(action, &QAction::triggered, &menu, std::move(choose));
  if (isCurrent)
    menu.setActiveAction(action);
}

}  // namespace

QMenu* versionMenu(const ComposeSession& session, QWidget* parent, const std::function<void(VersionId)>& choose)
{
  auto* menu = newComposeMenu(parent);
  const auto current = session.draft().version;
  std::optional<Purpose> purpose;
  for (const auto& version : session.facts().versions) {
    if (purpose != version.purpose)
      menu->addSection(wordFor(version.purpose));
    purpose = version.purpose;
    addComposeChoice(*menu, nameOfVersion(&version), version.id == current,
                     [choose, id = version.id] { choose(id); });
  }
  menu->addSeparator();
  addComposeChoice(*menu, nameOfVersion(nullptr), !current.isSet(), [choose] { choose({}); });
  return menu;
}

QMenu* projectMenu(const ComposeSession& session, QWidget* parent, const std::function<void(ProjectId)>& choose)
{
  auto* menu = newComposeMenu(parent);
  const auto current = session.draft().project;
  for (const auto& project : session.facts().projects)
    addComposeChoice(*menu, nameOfProject(&project), project.id == current,
                     [choose, id = project.id] { choose(id); });
  menu->addSeparator();
  addComposeChoice(*menu, nameOfProject(nullptr), !current.isSet(), [choose] { choose({}); });
  return menu;
}

QMenu* channelMenu(const ComposeSession& session, QWidget* parent, const std::function<void(ChannelId)>& choose)
{
  auto* menu = newComposeMenu(parent);
  for (const auto& channel : session.facts().channels)
    addComposeChoice(*menu, wordFor(channel), channel.id == session.draft().channel,
                     [choose, id = channel.id] { choose(id); });
  return menu;
}

}  // namespace overture::ui
