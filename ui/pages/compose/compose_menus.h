#pragma once

#include "ui/pages/compose/compose_session.h"

#include <functional>

class QMenu;
class QWidget;

namespace overture::ui
{

/// The choices around a message as menus; what stands is marked. Each goes when it is closed.

/// Versions in use under the purpose that they are for; none of them last.
[[nodiscard]] QMenu* versionMenu(const ComposeSession& session, QWidget* parent,
                                 const std::function<void(VersionId)>& choose);
[[nodiscard]] QMenu* projectMenu(const ComposeSession& session, QWidget* parent,
                                 const std::function<void(ProjectId)>& choose);
/// Every channel.
[[nodiscard]] QMenu* channelMenu(const ComposeSession& session, QWidget* parent,
                                 const std::function<void(ChannelId)>& choose);

}  // namespace overture::ui
