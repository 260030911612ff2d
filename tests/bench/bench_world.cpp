#include "tests/bench/bench_world.h"

namespace overture::bench
{

std::filesystem::path BenchWorld::file(const char* name) const
{
  return folder.filePath(QString::fromLatin1(name)).toStdString();
}

std::unique_ptr<ui::Document> BenchWorld::open(const std::filesystem::path& path)
{
  auto document = ui::Document::open({preferences, prompts, desktop, clock, uids}, path, "en");
  if (!document)
    qFatal("%s does not open: %s", path.c_str(), document.error().detail.c_str());
  return std::move(*document);
}

}  // namespace overture::bench
