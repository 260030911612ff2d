#pragma once

#include "tests/support/fixed_clock.h"
#include "tests/support/recording_desktop.h"
#include "tests/support/scripted_prompts.h"
#include "ui/shell/appearance.h"
#include "ui/shell/document.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <memory>

class QWidget;

namespace overture::testing
{

/// A person at the real window of a file of their own: presses keys where the focus is, clicks what can be seen, and
/// can close the program and start it again.
class WindowDriver
{
 public:
  WindowDriver();

  /// Opens the file in a new window; false where that fails.
  bool start();
  void close() { m_document.reset(); }

  [[nodiscard]] ui::MainWindow& window() { return *m_document->window; }
  [[nodiscard]] store::Store& store() { return *m_document->store; }
  ScriptedPrompts& prompts() { return m_prompts; }
  RecordingDesktop& desktop() { return m_desktop; }
  FixedClock& clock() { return m_clock; }
  [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

  /// Goes to a page by its key.
  void go(ui::PageId page);
  /// To whatever has the focus; the window in front comes to the front first, as a window manager would see to.
  void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);
  void type(const QString& text);
  /// A button that can be seen and used, by its text; the last one where there are several, which is the innermost;
  /// null when there is none (yet).
  [[nodiscard]] QWidget* button(const QString& text) const;
  bool click(const QString& text);

  /// A file beside the job search's.
  [[nodiscard]] QString makeFile(const QString& name, const QByteArray& bytes) const;

  /// Everything that is recorded for undo, as text.
  [[nodiscard]] QByteArray dump() const;
  [[nodiscard]] qint64 count(const char* table) const;

 private:
  [[nodiscard]] QWidget* focus();
  QTemporaryDir m_folder;
  ui::Preferences m_preferences{m_folder.filePath(QStringLiteral("overture.ini"))};
  ui::Appearance m_appearance{m_preferences};
  ScriptedPrompts m_prompts;
  RecordingDesktop m_desktop;
  FixedClock m_clock;
  SeededUids m_uids{1};
  std::unique_ptr<ui::Document> m_document;
};

}  // namespace overture::testing
