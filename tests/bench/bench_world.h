#pragma once

#include "tests/support/recording_desktop.h"
#include "tests/support/scripted_prompts.h"
#include "ui/shell/appearance.h"
#include "ui/shell/document.h"

#include <QTemporaryDir>

#include <memory>

namespace overture::bench
{

/// The world of the program while it is measured: a private folder, the real clock.
struct BenchWorld {
  QTemporaryDir folder;
  ui::Preferences preferences{folder.filePath(QStringLiteral("overture.ini"))};
  ui::Appearance appearance{preferences};
  testing::ScriptedPrompts prompts;
  testing::RecordingDesktop desktop;
  SystemClock clock;
  SeededUids uids{1};

  [[nodiscard]] std::filesystem::path file(const char* name) const;
  /// Ends the program where the file does not open.
  [[nodiscard]] std::unique_ptr<ui::Document> open(const std::filesystem::path& path);
};

}  // namespace overture::bench
