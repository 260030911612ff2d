#pragma once

#include <QByteArray>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace overture::testing
{

/// A folder of the reference data that OVERTURE_SHARED_DATA names, looked up when asked; nothing where it is not there.
[[nodiscard]] std::optional<QDir> sharedFolder(const QString& name);

/// What a test says when it skips.
[[nodiscard]] QByteArray absentFolder(const QString& name);

[[nodiscard]] QByteArray bytesIn(const QDir& folder, const QString& file);
[[nodiscard]] QJsonObject objectIn(const QDir& folder, const QString& file);
[[nodiscard]] QJsonArray arrayIn(const QDir& folder, const QString& file);

/// Counts the cases of one kind of reference data: "companies: 5 right, 0 wrong, 0 left out".
class Tally
{
 public:
  explicit Tally(QString kind) : m_kind(std::move(kind)) {}

  /// `problem` is what is wrong with it, or empty.
  void count(const QString& name, const QString& problem);
  void leaveOut(const QString& name, const QString& reason);

  /// Prints the counts.
  void print() const;
  /// True when something was looked at and nothing was wrong.
  [[nodiscard]] bool isFine() const { return m_right > 0 && m_wrong == 0; }

 private:
  QString m_kind;
  int m_right = 0;
  int m_wrong = 0;
  int m_leftOut = 0;
};

}  // namespace overture::testing
