#pragma once

#include "tests/support/recording_desktop.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/test_store.h"
#include "ui/bridge/job_runner.h"
#include "ui/bridge/preferences.h"
#include "ui/bridge/store_bridge.h"
#include "ui/pages/page.h"

#include <QTemporaryDir>

#include <memory>

namespace overture::testing
{

/// All that a page or a model needs, over a fresh store: bridge, jobs, preferences in a file of their own, prompts
/// answered by script, a desktop that only keeps what it is asked. Members end in the order that they need.
class UiWorkspace
{
 public:
  UiWorkspace();

  TestStore& store() { return m_store; }
  ui::StoreBridge& bridge() { return *m_bridge; }
  ui::JobRunner& jobs() { return *m_jobs; }
  ui::Preferences& preferences() { return m_preferences; }
  ScriptedPrompts& prompts() { return m_prompts; }
  RecordingDesktop& desktop() { return m_desktop; }
  ui::Workspace workspace();

  /// Fills the file with the sample job search.
  void fillWithSample();

 private:
  QTemporaryDir m_folder;
  TestStore m_store;
  ui::Preferences m_preferences;
  ScriptedPrompts m_prompts;
  RecordingDesktop m_desktop;
  std::unique_ptr<ui::StoreBridge> m_bridge;
  std::unique_ptr<ui::JobRunner> m_jobs;
};

}  // namespace overture::testing
