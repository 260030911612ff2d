#include "tests/rules/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace overture::testing
{
namespace
{

const QDir& top()
{
  static const QDir folder(QStringLiteral(OVERTURE_SOURCE_DIR));
  return folder;
}

SourceFile read(const QString& path)
{
  QFile file(top().filePath(path));
  if (!file.open(QIODevice::ReadOnly))
    qFatal("cannot read %s", qPrintable(path));
  return {path, QString::fromUtf8(file.readAll())};
}

std::vector<SourceFile> filesIn(const QStringList& folders, const QStringList& patterns)
{
  QStringList paths;
  for (const auto& folder : folders) {
    QDirIterator each(top().filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
      paths += top().relativeFilePath(each.next());
  }
  paths.sort();
  std::vector<SourceFile> files;
  std::ranges::transform(paths, std::back_inserter(files), read);
  return files;
}

}  // namespace

std::vector<SourceFile> sourcesIn(const QStringList& folders)
{
  return filesIn(folders, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
}

std::vector<SourceFile> textFiles()
{
  const QStringList folders = {"core", "ui", "app", "migrations", "tests", "resources"};
  auto files = filesIn(folders, {"*.h", "*.cpp", "*.sql", "*.txt", "*.cmake", "*.md", "*.ts", "*.svg", "*.supp"});
  for (const auto& name :
       top().entryList({"*.md", "*.txt", "*.json", "dev", "LICENSE", ".clang-*"}, QDir::Files | QDir::Hidden))
    files.push_back(read(name));
  return files;
}

QString folderOf(const QString& path)
{
  return path.left(path.lastIndexOf(QLatin1Char('/')));
}

QString placeIn(const SourceFile& file, qsizetype position)
{
  const auto line = QStringView(file.text).left(position).count(QLatin1Char('\n')) + 1;
  return QStringLiteral("%1:%2").arg(file.path).arg(line);
}

}  // namespace overture::testing
