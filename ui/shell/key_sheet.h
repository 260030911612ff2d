#pragma once

#include "ui/widgets/hint_bar.h"

#include <functional>
#include <vector>

class QWidget;

namespace overture::ui
{

class Actions;

/// Opens a sheet over the window with the keys of the page and of the window, which both outlive it. It follows the
/// language and deletes itself when it is closed.
void openKeySheet(const Actions& actions, std::function<std::vector<KeyHint>()> page, QWidget* window);

}  // namespace overture::ui
