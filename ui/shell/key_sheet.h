#pragma once

#include "ui/widgets/hint_bar.h"

#include <vector>

class QWidget;

namespace overture::ui
{

class Actions;

/// Opens a sheet over the window with the keys of the page and of the window. It deletes itself when it is closed.
void openKeySheet(const Actions& actions, const std::vector<KeyHint>& page, QWidget* window);

}  // namespace overture::ui
