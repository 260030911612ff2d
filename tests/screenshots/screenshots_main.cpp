#include "tests/screenshots/settled.h"
#include "tests/support/recording_desktop.h"
#include "tests/support/scripted_prompts.h"
#include "ui/bridge/text.h"
#include "ui/shell/appearance.h"
#include "ui/shell/document.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTemporaryDir>

#include <array>
#include <string_view>

namespace overture::screenshots
{
namespace
{

struct Shot {
  std::string_view name;
  ui::PageId page;
};

constexpr std::array shots = {Shot{"today", ui::PageId::today},
                              Shot{"companies", ui::PageId::companies},
                              Shot{"people", ui::PageId::people},
                              Shot{"compose", ui::PageId::compose},
                              Shot{"messages", ui::PageId::messages},
                              Shot{"replies", ui::PageId::replies},
                              Shot{"templates", ui::PageId::templates},
                              Shot{"compare", ui::PageId::compare},
                              Shot{"preferences", ui::PageId::preferences}};
constexpr std::array sizes = {QSize(1280, 800), QSize(1024, 700)};

/// What every window of the pictures shares.
struct Studio {
  QTemporaryDir folder;
  ui::Preferences preferences{folder.filePath(QStringLiteral("overture.ini"))};
  ui::Appearance appearance{preferences};
  testing::ScriptedPrompts prompts;
  testing::RecordingDesktop desktop;
  SystemClock clock;
  SeededUids uids{1};
  ui::World world{preferences, prompts, desktop, clock, uids};
};

void takeAll(ui::MainWindow& window, const QString& folder, const QString& manner)
{
  Settled settled(&window);
  for (const auto& size : sizes) {
    window.resize(size);
    window.show();
    for (const auto& shot : shots) {
      window.go({shot.page});
      settled.wait();
      const auto name = QStringLiteral("%1-%2-%3.png").arg(ui::toQt(shot.name), manner).arg(size.width());
      window.grab().save(QDir(folder).filePath(name));
    }
  }
}

void takeInEveryManner(Studio& studio, ui::MainWindow& window, const QString& folder, const QString& content)
{
  for (const auto theme : {ui::ThemeChoice::light, ui::ThemeChoice::dark})
    for (const auto language : {ui::LanguageChoice::english, ui::LanguageChoice::chinese}) {
      studio.preferences.setTheme(theme);
      studio.preferences.setLanguage(language);
      takeAll(window, folder,
              content + (theme == ui::ThemeChoice::light ? QStringLiteral("-light") : QStringLiteral("-dark")) +
                  (language == ui::LanguageChoice::english ? QStringLiteral("-en") : QStringLiteral("-zh")));
    }
}

int takePictures(const QString& folder)
{
  Studio studio;
  QDir().mkpath(folder);
  auto empty = ui::Document::open(studio.world, studio.folder.filePath(QStringLiteral("own.db")).toStdString(), "en");
  auto sample = ui::Document::sample(studio.world, "en");
  if (!empty || !sample)
    return 1;
  takeInEveryManner(studio, *(*sample)->window, folder, QStringLiteral("full"));
  (*sample)->window->hide();
  takeInEveryManner(studio, *(*empty)->window, folder, QStringLiteral("empty"));
  return 0;
}

}  // namespace
}  // namespace overture::screenshots

/// `PROGRAM FOLDER`: a picture of every page, full and empty, light and dark, English and Chinese, large and small.
int main(int argc, char** argv)
{
  QApplication application(argc, argv);
  const auto arguments = QCoreApplication::arguments();
  return overture::screenshots::takePictures(arguments.value(1, QStringLiteral("screenshots")));
}
