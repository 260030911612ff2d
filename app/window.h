#pragma once

#include <filesystem>

namespace overture::app {

/// Opens the window on a file and runs until it is closed. The exit code: 0, also when another window of that file came
/// forward instead; 1 where there is no display.
int openWindow(int& argc, char** argv, const std::filesystem::path& file);

}  // namespace overture::app
