#include "ui/bridge/preferences.h"

namespace overture::ui
{
namespace
{

QString themeText(ThemeChoice theme)
{
  switch (theme) {
    case ThemeChoice::system:
      return QStringLiteral("system");
    case ThemeChoice::light:
      return QStringLiteral("light");
    case ThemeChoice::dark:
      return QStringLiteral("dark");
  }
  return {};
}

QString languageText(LanguageChoice language)
{
  switch (language) {
    case LanguageChoice::system:
      return QStringLiteral("system");
    case LanguageChoice::english:
      return QStringLiteral("en");
    case LanguageChoice::chinese:
      return QStringLiteral("zh_CN");
  }
  return {};
}

}  // namespace

Preferences::Preferences(const QString& file, QObject* parent) : QObject(parent), m_settings(file, QSettings::IniFormat)
{
}

ThemeChoice Preferences::theme() const
{
  const auto stored = m_settings.value(QStringLiteral("theme")).toString();
  for (const auto theme : {ThemeChoice::light, ThemeChoice::dark})
    if (stored == themeText(theme))
      return theme;
  return ThemeChoice::system;
}

void Preferences::setTheme(ThemeChoice theme)
{
  m_settings.setValue(QStringLiteral("theme"), themeText(theme));
  Q_EMIT themeChanged();
}

LanguageChoice Preferences::language() const
{
  const auto stored = m_settings.value(QStringLiteral("language")).toString();
  for (const auto language : {LanguageChoice::english, LanguageChoice::chinese})
    if (stored == languageText(language))
      return language;
  return LanguageChoice::system;
}

void Preferences::setLanguage(LanguageChoice language)
{
  m_settings.setValue(QStringLiteral("language"), languageText(language));
  Q_EMIT languageChanged();
}

QByteArray Preferences::windowState() const
{
  return m_settings.value(QStringLiteral("window")).toByteArray();
}

void Preferences::setWindowState(const QByteArray& state)
{
  m_settings.setValue(QStringLiteral("window"), state);
}

QString Preferences::choice(const QString& name, const QString& fallback) const
{
  return m_settings.value(name, fallback).toString();
}

void Preferences::setChoice(const QString& name, const QString& value)
{
  m_settings.setValue(name, value);
}

}  // namespace overture::ui
