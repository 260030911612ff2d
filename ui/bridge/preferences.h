#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>

namespace overture::ui
{

enum class ThemeChoice { system, light, dark };
enum class LanguageChoice { system, english, chinese };

/// What this machine remembers of the window: theme, language, sizes. Not part of the job search's file.
class Preferences : public QObject
{
  Q_OBJECT

 public:
  /// An INI file; made when the first value is set.
  explicit Preferences(const QString& file, QObject* parent = nullptr);

  [[nodiscard]] ThemeChoice theme() const;
  void setTheme(ThemeChoice theme);
  [[nodiscard]] LanguageChoice language() const;
  void setLanguage(LanguageChoice language);
  [[nodiscard]] QByteArray windowState() const;
  void setWindowState(const QByteArray& state);
  /// A page's own small choices, by name ("companies/sort").
  [[nodiscard]] QString choice(const QString& name, const QString& fallback = {}) const;
  void setChoice(const QString& name, const QString& value);

 Q_SIGNALS:
  void themeChanged();
  void languageChanged();

 private:
  QSettings m_settings;
};

}  // namespace overture::ui
