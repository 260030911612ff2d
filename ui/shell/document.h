#pragma once

#include "core/base/uid.h"
#include "core/store/store.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>

#include <filesystem>
#include <memory>
#include <string>

namespace overture::ui
{

/// What the program is given of the world; outlives every open file.
struct World {
  Preferences& preferences;
  Prompts& prompts;
  Desktop& desktop;
  const Clock& clock;
  UidGenerator& uids;
};

/// An open file with all that stands on it, made and ended as a whole: the members end from the last to the first.
struct Document {
  std::unique_ptr<QTemporaryDir> folder;  ///< of a sample, which is gone with it
  std::unique_ptr<store::Store> store;
  std::unique_ptr<StoreBridge> bridge;
  std::unique_ptr<JobRunner> jobs;
  std::unique_ptr<MainWindow> window;

  /// A person's own file; a new one where there is none.
  [[nodiscard]] static Result<std::unique_ptr<Document>> open(const World& world, const std::filesystem::path& file,
                                                              const std::string& language);
  /// The sample, in a private folder of its own.
  [[nodiscard]] static Result<std::unique_ptr<Document>> sample(const World& world, const std::string& language);
};

}  // namespace overture::ui
