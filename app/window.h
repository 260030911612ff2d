#pragma once

#include <filesystem>

namespace overture::app
{

/// What the window begins with: the file, or a sample from which the way back leads to the file.
enum class Beginning { file, sample };

/// Opens the window and runs until it is closed. The exit code: 0, also when another window of that file came forward
/// instead; 1 where there is no display.
int openWindow(int& argc, char** argv, const std::filesystem::path& file, Beginning beginning);

}  // namespace overture::app
