#include "app/window.h"

#include "app/sentences.h"
#include "core/store/opening.h"
#include "ui/bridge/qt_desktop.h"
#include "ui/bridge/qt_prompts.h"
#include "ui/shell/session.h"
#include "ui/shell/single_instance.h"
#include "ui/style/icons.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>
#include <fmt/format.h>

#include <cstdio>
#include <system_error>

namespace overture::app
{
namespace
{

bool hasDisplay()
{
#if defined(Q_OS_LINUX)
  for (const char* name : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"})
    if (!qEnvironmentVariableIsEmpty(name))
      return true;
  return false;
#else
  return true;
#endif
}

/// In words, what a window would have said.
int withoutDisplay(const std::filesystem::path& file, Beginning beginning)
{
  std::error_code ignored;
  if (beginning == Beginning::file && std::filesystem::exists(file, ignored))
    if (auto opened = store::openForReading(file); !opened) {
      auto error = opened.error();
      if (error.subject.empty())
        error.subject = file.filename().string();
      fmt::print(stderr, "{}\n", sentenceFor(error));
    }
  fmt::print(stderr,
             "There is no display here, so no window can be opened. `overture --help` lists what works without.\n");
  return 1;
}

QString settingsFile()
{
  const auto named = qEnvironmentVariable("OVERTURE_SETTINGS");
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
  return named.isEmpty() ? folder.filePath(QStringLiteral("overture.ini")) : named;
}

/// Everything the program consists of; the members end from the last to the first.
struct Program {
  SystemClock clock;
  RandomUids uids;
  ui::QtPrompts prompts;
  ui::QtDesktop desktop;
  ui::Preferences preferences{settingsFile()};
  ui::Appearance appearance{preferences};
  ui::SingleInstance instance{QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)};
  ui::Session session{{preferences, prompts, desktop, clock, uids}, appearance};
};

}  // namespace

int openWindow(int& argc, char** argv, const std::filesystem::path& file, Beginning beginning)
{
  if (!hasDisplay())
    return withoutDisplay(file, beginning);
  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("overture"));
  QApplication::setApplicationVersion(QStringLiteral(OVERTURE_VERSION));
  QApplication::setWindowIcon(QIcon(QStringLiteral(":/overture/icons/overture.svg")));
  Program program;
  const auto wanted = QString::fromStdString(file.string());
  if (beginning == Beginning::file && program.instance.raiseOther(wanted))
    return 0;
  QObject::connect(&program.session, &ui::Session::opened, &program.instance, &ui::SingleInstance::standFor);
  QObject::connect(&program.instance, &ui::SingleInstance::raiseRequested, &program.session, &ui::Session::raise);
  if (beginning == Beginning::sample)
    program.session.beginWithSample(wanted);
  else
    program.session.open(wanted);
  return QApplication::exec();
}

}  // namespace overture::app
