#include "ui/pages/preferences/window_sections.h"

#include "ui/bridge/text.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace overture::ui
{
namespace
{

template <class Choice>
QString numberOf(Choice choice)
{
  return QString::number(static_cast<int>(choice));
}

}  // namespace

AppearanceSection::AppearanceSection(const Workspace& workspace, QWidget* parent)
    : PreferencesSection(workspace, parent), m_form(new FieldForm(this))
{
  m_form->addChoice(QStringLiteral("theme"), {});
  m_form->addChoice(QStringLiteral("language"), {});
  column()->addWidget(m_form);
  connect(m_form, &FieldForm::edited, this, &AppearanceSection::keep);
  connect(&workspace.preferences, &Preferences::themeChanged, this, &AppearanceSection::reload);
  connect(&workspace.preferences, &Preferences::languageChanged, this, &AppearanceSection::reload);
  retranslate();
}

void AppearanceSection::reload()
{
  m_form->setValue(QStringLiteral("theme"), numberOf(workspace().preferences.theme()));
  m_form->setValue(QStringLiteral("language"), numberOf(workspace().preferences.language()));
}

void AppearanceSection::keep(const QString& key, const QString& value)
{
  if (key == QLatin1String("theme"))
    workspace().preferences.setTheme(static_cast<ThemeChoice>(value.toInt()));
  else
    workspace().preferences.setLanguage(static_cast<LanguageChoice>(value.toInt()));
}

/// Languages are named in themselves.
void AppearanceSection::retranslate()
{
  setTitle(tr("Appearance"));
  m_form->setLabel(QStringLiteral("theme"), tr("Theme"));
  m_form->setLabel(QStringLiteral("language"), tr("Language"));
  m_form->setChoices(QStringLiteral("theme"), {{numberOf(ThemeChoice::system), tr("As the system")},
                                               {numberOf(ThemeChoice::light), tr("Light")},
                                               {numberOf(ThemeChoice::dark), tr("Dark")}});
  m_form->setChoices(QStringLiteral("language"), {{numberOf(LanguageChoice::system), tr("As the system")},
                                                  {numberOf(LanguageChoice::english), QStringLiteral("English")},
                                                  {numberOf(LanguageChoice::chinese), QStringLiteral("简体中文")}});
  reload();
}

FileSection::FileSection(const Workspace& workspace, QWidget* parent)
    : PreferencesSection(workspace, parent),
      m_path(new TextLabel(TextRank::body, this)),
      m_state(new TextLabel(TextRank::second, this))
{
  m_path->setWordWrap(true);
  m_path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_state->setWordWrap(true);
  column()->addWidget(m_path);
  column()->addWidget(m_state);
  retranslate();
}

void FileSection::retranslate()
{
  setTitle(tr("File"));
  m_path->setText(toQt(workspace().store.store().file().string()));
  m_path->setAccessibleName(tr("Where your job search is kept"));
  switch (workspace().store.store().readOnlyReason()) {
    case store::ReadOnlyReason::none:
      return m_state->setText(
          tr("Your whole job search is in this one file on this computer. Every change is kept at once."));
    case store::ReadOnlyReason::readOnlyPlace:
      return m_state->setText(tr("Open for looking only: this place cannot be written to."));
    case store::ReadOnlyReason::diskFull:
      return m_state->setText(tr("Open for looking only: the disk is full."));
  }
}

}  // namespace overture::ui
