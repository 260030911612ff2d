#include "ui/pages/preferences/profile_section.h"

#include "core/outreach/profile.h"
#include "core/store/profile_queries.h"
#include "ui/bridge/text.h"
#include "ui/widgets/field_form.h"

#include <QCompleter>
#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace overture::ui
{
namespace
{

/// A field of the form by its column's name, and where it stands in the record.
struct ProfileField {
  const char* key;
  std::string Profile::* value;
};

constexpr std::array<ProfileField, 7> profileFields = {{
    {"name", &Profile::name},
    {"link", &Profile::link},
    {"linkedin_url", &Profile::linkedinUrl},
    {"signature", &Profile::signature},
    {"free_times", &Profile::freeTimes},
    {"time_zone", &Profile::timeZone},
    {"titles_to_look_for", &Profile::titlesToLookFor},
}};

QStringList knownZones()
{
  QStringList zones;
  for (const auto& id : QTimeZone::availableTimeZoneIds())
    zones += QString::fromLatin1(id);
  return zones;
}

}  // namespace

ProfileSection::ProfileSection(const Workspace& workspace, QWidget* parent)
    : PreferencesSection(workspace, parent), m_form(new FieldForm(this))
{
  m_form->addLine(QStringLiteral("name"));
  m_form->addLine(QStringLiteral("link"));
  m_form->addLine(QStringLiteral("linkedin_url"));
  m_form->addText(QStringLiteral("signature"), 2);
  m_form->addLine(QStringLiteral("free_times"));
  m_form->addLine(QStringLiteral("time_zone"));
  m_form->addText(QStringLiteral("titles_to_look_for"), 2);
  if (auto* zone = qobject_cast<QLineEdit*>(m_form->editor(QStringLiteral("time_zone")))) {
    auto* completer = new QCompleter(knownZones(), zone);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    zone->setCompleter(completer);
  }
  m_form->setReadOnly(workspace.store.isReadOnly());
  column()->addWidget(m_form);
  connect(m_form, &FieldForm::edited, this, &ProfileSection::keep);
  retranslate();
}

void ProfileSection::reload()
{
  const auto profile = workspace().store.readOr(Profile(), store::profile);
  for (const auto& field : profileFields)
    if (profile.*field.value != m_known.*field.value)
      m_form->setValue(QLatin1String(field.key), toQt(profile.*field.value));
  m_known = profile;
}

void ProfileSection::focusFirst()
{
  m_form->focusField(QStringLiteral("name"));
}

void ProfileSection::keep()
{
  Profile profile;
  for (const auto& field : profileFields)
    profile.*field.value = toCore(m_form->value(QLatin1String(field.key)).trimmed());
  m_known = profile;
  workspace().store.write<store::Done>(outreach::editProfile(std::move(profile)), this,
                                       [this](const Result<store::Done>& result) {
                                         if (!result)
                                           return tellProblems(*m_form, result.error());
                                         m_form->setProblems({});
                                       });
}

void ProfileSection::retranslate()
{
  setTitle(tr("Profile"));
  const std::array<std::pair<const char*, QString>, profileFields.size()> labels = {{
      {"name", tr("Your name")},
      {"link", tr("Your page or portfolio")},
      {"linkedin_url", tr("LinkedIn")},
      {"signature", tr("Signature")},
      {"free_times", tr("Free times")},
      {"time_zone", tr("Time zone")},
      {"titles_to_look_for", tr("Titles to look for")},
  }};
  for (const auto& [key, label] : labels)
    m_form->setLabel(QLatin1String(key), label);
  m_form->setPlaceholder(QStringLiteral("link"), QStringLiteral("https://"));
  m_form->setPlaceholder(QStringLiteral("linkedin_url"), QStringLiteral("https://"));
  m_form->setPlaceholder(QStringLiteral("free_times"), tr("Tuesday or Thursday after 14:00"));
  m_form->setPlaceholder(QStringLiteral("time_zone"), tr("As this computer"));
  m_form->setPlaceholder(QStringLiteral("titles_to_look_for"), tr("Head of Data, Team Lead Machine Learning"));
}

}  // namespace overture::ui
