#include "tests/support/shared_data.h"

#include <QFile>
#include <QJsonDocument>

namespace overture::testing
{

std::optional<QDir> sharedFolder(const QString& name)
{
  const auto root = qEnvironmentVariable("OVERTURE_SHARED_DATA");
  const QDir folder(root + QLatin1Char('/') + name);
  return root.isEmpty() || !folder.exists() ? std::nullopt : std::optional(folder);
}

QByteArray absentFolder(const QString& name)
{
  return QStringLiteral("OVERTURE_SHARED_DATA names no folder with %1 in it").arg(name).toUtf8();
}

QByteArray bytesIn(const QDir& folder, const QString& file)
{
  QFile source(folder.filePath(file));
  return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

QJsonObject objectIn(const QDir& folder, const QString& file)
{
  return QJsonDocument::fromJson(bytesIn(folder, file)).object();
}

QJsonArray arrayIn(const QDir& folder, const QString& file)
{
  return QJsonDocument::fromJson(bytesIn(folder, file)).array();
}

void Tally::count(const QString& name, const QString& problem)
{
  ++(problem.isEmpty() ? m_right : m_wrong);
  if (!problem.isEmpty())
    qWarning("%s: %s: %s", qPrintable(m_kind), qPrintable(name), qPrintable(problem));
}

void Tally::leaveOut(const QString& name, const QString& reason)
{
  ++m_leftOut;
  qInfo("%s: %s left out: %s", qPrintable(m_kind), qPrintable(name), qPrintable(reason));
}

void Tally::print() const
{
  qInfo("%s: %d right, %d wrong, %d left out", qPrintable(m_kind), m_right, m_wrong, m_leftOut);
}

}  // namespace overture::testing
