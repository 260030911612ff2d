#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;

namespace overture::ui
{

/// One window a file: who opens it first listens on a socket that only this user may use; who comes second asks the
/// first to come forward. Sockets stand in a private folder, named after the file's path.
class SingleInstance : public QObject
{
  Q_OBJECT

 public:
  explicit SingleInstance(QString folder);
  ~SingleInstance() override;

  /// True when a window with this file was there and was asked to come forward. Waits for it half a second at most.
  [[nodiscard]] bool raiseOther(const QString& file) const;
  /// Listens for this file from now on, and no longer for the one before.
  void standFor(const QString& file);

 Q_SIGNALS:
  void raiseRequested();

 private:
  [[nodiscard]] QString socketOf(const QString& file) const;
  QString m_folder;
  std::unique_ptr<QLocalServer> m_server;
};

}  // namespace overture::ui
