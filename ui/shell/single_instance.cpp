#include "ui/shell/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

#include <utility>

namespace overture::ui
{
namespace
{

constexpr int answerWithinMs = 500;
constexpr int nameLength = 24;

/// The same for every way to write it, also before the file is there.
QString settledPath(const QString& file)
{
  const QFileInfo info(file);
  const auto whole = info.canonicalFilePath();
  if (!whole.isEmpty())
    return whole;
  const auto folder = QFileInfo(info.absolutePath()).canonicalFilePath();
  return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

}  // namespace

SingleInstance::SingleInstance(QString folder) : m_folder(std::move(folder)) {}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::socketOf(const QString& file) const
{
  const auto hash = QCryptographicHash::hash(settledPath(file).toUtf8(), QCryptographicHash::Sha256).toHex();
  return QDir(m_folder).filePath(QStringLiteral("overture-") + QString::fromLatin1(hash.left(nameLength)));
}

bool SingleInstance::raiseOther(const QString& file) const
{
  QLocalSocket socket;
  socket.connectToServer(socketOf(file), QIODevice::WriteOnly);
  return socket.waitForConnected(answerWithinMs);
}

void SingleInstance::standFor(const QString& file)
{
  m_server = std::make_unique<QLocalServer>();
  m_server->setSocketOptions(QLocalServer::UserAccessOption);
  connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
    while (auto* socket = m_server->nextPendingConnection())
      delete socket;
    Q_EMIT raiseRequested();
  });
  const auto name = socketOf(file);
  QLocalServer::removeServer(name);
  if (m_server->listen(name))
    QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
}

}  // namespace overture::ui
