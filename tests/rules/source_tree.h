#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace overture::testing
{

/// One text file of the project.
struct SourceFile {
  QString path;  ///< from the top folder, with slashes
  QString text;
};

/// Every .h and .cpp below the folders, ordered by path.
[[nodiscard]] std::vector<SourceFile> sourcesIn(const QStringList& folders);

/// Every text file of the project that people write: sources, SQL, scripts, documents, build files.
[[nodiscard]] std::vector<SourceFile> textFiles();

/// The folder of a path, `core/db` of `core/db/statement.h`.
[[nodiscard]] QString folderOf(const QString& path);

/// `path:line`, the line (from 1) being that of a position in the text.
[[nodiscard]] QString placeIn(const SourceFile& file, qsizetype position);

}  // namespace overture::testing
