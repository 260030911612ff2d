#pragma once

#include "ui/bridge/preferences.h"
#include "ui/style/tokens.h"

#include <QObject>
#include <QTranslator>

#include <string>

namespace overture::ui
{

/// Gives the whole program the theme and the language that the preferences name, at once and whenever they change.
/// One for the program; made after QApplication and before its first window, ends before it.
class Appearance : public QObject
{
  Q_OBJECT

 public:
  explicit Appearance(const Preferences& preferences);
  ~Appearance() override;

  [[nodiscard]] Theme theme() const;
  /// "en" or "zh_CN": what names are ordered by, too.
  [[nodiscard]] std::string language() const;

 Q_SIGNALS:
  void languageApplied();

 private:
  void applyTheme();
  void applyLanguage();
  void takeTranslators();

  const Preferences& m_preferences;
  Theme m_systemTheme;
  QTranslator m_ours;
  QTranslator m_qts;
};

}  // namespace overture::ui
