#include "ui/shell/document.h"

#include "core/outreach/sample.h"

#include <system_error>

namespace overture::ui
{
namespace
{

constexpr std::uint64_t sampleSeed = 20261124;

Result<std::unique_ptr<store::Store>> openedStore(const World& world, const std::filesystem::path& file,
                                                  const std::string& language)
{
  std::error_code ignored;
  std::filesystem::create_directories(std::filesystem::absolute(file).parent_path(), ignored);
  auto opened = store::Store::open(file, {world.clock, world.uids, language});
  if (!opened && opened.error().subject.empty())
    opened.error().subject = file.filename().string();
  return opened;
}

Result<std::unique_ptr<Document>> standOn(std::unique_ptr<Document> document, const World& world, MainWindow::Kind kind)
{
  auto bridge = StoreBridge::over(*document->store);
  if (!bridge)
    return failureOf(bridge);
  document->bridge = std::move(*bridge);
  document->jobs = std::make_unique<JobRunner>(*document->store);
  const Workspace workspace{*document->bridge, *document->jobs, world.preferences,
                            world.prompts,     world.desktop,   world.clock};
  document->window = std::make_unique<MainWindow>(workspace, kind);
  return document;
}

}  // namespace

Result<std::unique_ptr<Document>> Document::open(const World& world, const std::filesystem::path& file,
                                                 const std::string& language)
{
  auto document = std::make_unique<Document>();
  auto opened = openedStore(world, file, language);
  if (!opened)
    return failureOf(opened);
  document->store = std::move(*opened);
  return standOn(std::move(document), world, MainWindow::Kind::own);
}

Result<std::unique_ptr<Document>> Document::sample(const World& world, const std::string& language)
{
  auto document = std::make_unique<Document>();
  document->folder = std::make_unique<QTemporaryDir>();
  if (!document->folder->isValid())
    return fail(ErrorKind::fileUnreadable, document->folder->path().toStdString());
  auto opened = openedStore(world, document->folder->filePath(QStringLiteral("sample.db")).toStdString(), language);
  if (!opened)
    return failureOf(opened);
  document->store = std::move(*opened);
  if (const auto made = document->store->write(outreach::makeSample(sampleSeed)); !made)
    return failureOf(made);
  return standOn(std::move(document), world, MainWindow::Kind::sample);
}

}  // namespace overture::ui
