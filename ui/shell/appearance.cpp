#include "ui/shell/appearance.h"

#include "ui/bridge/text.h"
#include "ui/style/overture_style.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace overture::ui
{

Appearance::Appearance(const Preferences& preferences)
    : m_preferences(preferences), m_systemTheme(themeOf(QApplication::palette()))
{
  QApplication::setStyle(new OvertureStyle);
  connect(&preferences, &Preferences::themeChanged, this, &Appearance::applyTheme);
  connect(&preferences, &Preferences::languageChanged, this, &Appearance::applyLanguage);
  applyTheme();
  applyLanguage();
}

Appearance::~Appearance()
{
  takeTranslators();
}

Theme Appearance::theme() const
{
  switch (m_preferences.theme()) {
    case ThemeChoice::system:
      return m_systemTheme;
    case ThemeChoice::light:
      return Theme::light;
    case ThemeChoice::dark:
      return Theme::dark;
  }
  return Theme::light;
}

std::string Appearance::language() const
{
  const auto choice = m_preferences.language();
  const bool speaksChinese = QLocale::system().language() == QLocale::Chinese;
  const bool chinese = choice == LanguageChoice::chinese || (choice == LanguageChoice::system && speaksChinese);
  return chinese ? "zh_CN" : "en";
}

void Appearance::applyTheme()
{
  QApplication::setPalette(paletteOf(theme()));
}

/// The locale first: what is told of the new language formats days and numbers at once. English comes from the sources;
/// its file holds only what has a singular.
void Appearance::applyLanguage()
{
  const bool chinese = language() == "zh_CN";
  const auto ours = QLocale(QLocale::Chinese, QLocale::China);
  const auto systems = QLocale::system();
  const auto english = systems.language() == QLocale::English ? systems : QLocale(QLocale::English);
  QLocale::setDefault(chinese ? ours : english);
  takeTranslators();
  if (chinese) {
    if (m_qts.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
      QApplication::installTranslator(&m_qts);
  }
  if (m_ours.load(QStringLiteral(":/overture/translations/overture_%1.qm").arg(toQt(language()))))
    QApplication::installTranslator(&m_ours);
  Q_EMIT languageApplied();
}

void Appearance::takeTranslators()
{
  QApplication::removeTranslator(&m_qts);
  QApplication::removeTranslator(&m_ours);
}

}  // namespace overture::ui
