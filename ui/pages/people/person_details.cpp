#include "ui/pages/people/person_details.h"

#include "core/outreach/people.h"
#include "core/outreach/record_changes.h"
#include "core/store/company_queries.h"
#include "core/store/person_queries.h"
#include "ui/bridge/text.h"
#include "ui/pages/bound_form.h"
#include "ui/pages/enum_choices.h"
#include "ui/pages/name_picker.h"
#include "ui/pages/record_choices.h"
#include "ui/style/metrics.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace overture::ui
{
namespace
{

/// A field that is a plain text, and where it stands in the record.
struct PersonTextField {
  const char* key;
  std::string Person::* member;
};

constexpr auto personTextFields = std::to_array<PersonTextField>({
    {"name", &Person::name},
    {"given_name", &Person::givenName},
    {"family_name", &Person::familyName},
    {"greeting", &Person::greeting},
    {"title", &Person::title},
    {"seniority", &Person::seniority},
    {"location", &Person::location},
    {"time_zone", &Person::timeZone},
    {"hook", &Person::hook},
    {"hook_url", &Person::hookUrl},
    {"source", &Person::source},
    {"notes", &Person::notes},
});

void setPersonField(Person& person, const QString& field, const QString& value)
{
  for (const auto& [key, member] : personTextFields)
    if (field == QLatin1String(key))
      person.*member = toCore(value.trimmed());
  if (field == QLatin1String("role"))
    person.role = enumValue(value, person.role);
  if (field == QLatin1String("warmth"))
    person.warmth = enumValue(value, person.warmth);
}

}  // namespace

PersonDetails::PersonDetails(const Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_heading(new TextLabel(TextRank::label, this)),
      m_form(new BoundForm(this))
{
  addFields();
  addPickers();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space8);
  column->addWidget(m_heading);
  column->addWidget(m_form);
  connect(m_form, &FieldForm::edited, this, &PersonDetails::storeField);
  retranslate();
}

void PersonDetails::addFields()
{
  m_form->addLine("name");
  m_form->addLine("greeting");
  m_form->addLine("company");
  m_form->addLine("title");
  m_form->addChoice("role", enumChoices<Role>());
  m_form->addText("hook", 2);
  m_form->addLine("hook_url");
  m_form->addChoice("warmth", enumChoices<Warmth>());
  m_form->addLine("introduced_by");
  m_form->addDay("on_hold_until");
  m_form->addCheck("do_not_contact");
  m_form->addLine("do_not_contact_reason");
  for (const char* key : {"given_name", "family_name", "seniority", "location", "time_zone", "source"})
    m_form->addLine(key);
  m_form->addText("notes", 4);
}

void PersonDetails::addPickers()
{
  const auto line = [this](const char* key) { return qobject_cast<QLineEdit*>(m_form->editor(key)); };
  m_company = new NamePicker(line("company"), companiesToPick(m_workspace.store));
  m_introducer = new NamePicker(line("introduced_by"), peopleToPick(m_workspace.store));
  connect(m_company, &NamePicker::picked, this, [this] { storeCompany(m_form->value("company")); });
  connect(m_introducer, &NamePicker::picked, this, [this] { storeIntroducer(m_form->value("introduced_by")); });
}

void PersonDetails::retranslate()
{
  m_heading->setText(tr("Details"));
  const std::pair<const char*, QString> labels[] = {
      {"name", tr("Name")},
      {"greeting", tr("Greet as")},
      {"company", tr("Company")},
      {"title", tr("Title")},
      {"role", tr("Role")},
      {"hook", tr("Hook")},
      {"hook_url", tr("Link of the hook")},
      {"warmth", tr("How well do you know each other?")},
      {"introduced_by", tr("Introduced by")},
      {"on_hold_until", tr("On hold until")},
      {"do_not_contact", tr("Do not contact")},
      {"do_not_contact_reason", tr("Why not")},
      {"given_name", tr("Given name")},
      {"family_name", tr("Family name")},
      {"seniority", tr("Seniority")},
      {"location", tr("Place")},
      {"time_zone", tr("Time zone")},
      {"source", tr("Source")},
      {"notes", tr("Notes")},
  };
  for (const auto& [key, label] : labels)
    m_form->setLabel(key, label);
  m_form->setPlaceholder("hook", tr("What this person made or wrote"));
  m_form->setPlaceholder("time_zone", tr("Europe/Oslo"));
  translateChoices();
}

void PersonDetails::translateChoices()
{
  m_form->setChoices("role", enumChoices<Role>());
  m_form->setChoices("warmth", enumChoices<Warmth>());
}

void PersonDetails::setPerson(const Person& person)
{
  if (person.id != m_person) {
    m_form->forget();
    m_form->setProblems({});
  }
  m_person = person.id;
  for (const auto& [key, member] : personTextFields)
    m_form->showValue(key, toQt(person.*member));
  m_form->showValue("role", enumKey(person.role));
  m_form->showValue("warmth", enumKey(person.warmth));
  m_form->showValue("on_hold_until", person.onHoldUntil ? toQt(toIso(*person.onHoldUntil)) : QString());
  m_form->showValue("do_not_contact", person.doNotContactAt ? QStringLiteral("1") : QString());
  m_form->showValue("do_not_contact_reason", toQt(person.doNotContactReason));
  m_form->setFieldVisible("do_not_contact_reason", person.doNotContactAt.has_value());
  showPickers(person);
}

void PersonDetails::showPickers(const Person& person)
{
  const auto company = m_workspace.store.readOr<std::optional<Company>>(
      {}, [&](const store::ReadTx& tx) { return store::findCompany(tx, person.company); });
  const auto introducer = m_workspace.store.readOr<std::optional<Person>>(
      {}, [&](const store::ReadTx& tx) { return store::findPerson(tx, person.introducedBy); });
  const auto companyName = company ? toQt(company->name) : QString();
  const auto introducerName = introducer ? toQt(introducer->name) : QString();
  m_form->showValue("company", companyName);
  m_company->setPicked(person.company.value, companyName);
  m_form->showValue("introduced_by", introducerName);
  m_introducer->setPicked(person.introducedBy.value, introducerName);
}

void PersonDetails::storeField(const QString& field, const QString& value)
{
  if (field == QLatin1String("company"))
    return storeCompany(value);
  if (field == QLatin1String("introduced_by"))
    return storeIntroducer(value);
  if (field == QLatin1String("on_hold_until"))
    return storeHold(value);
  if (field.startsWith(QLatin1String("do_not_contact")))
    return storeContact();
  write(outreach::changePeople({m_person}, [field, value](Person& p) { setPersonField(p, field, value); }));
}

void PersonDetails::storeCompany(const QString& name)
{
  if (const CompanyId picked{m_company->pickedId()}; picked.isSet())
    write(outreach::changePeople({m_person}, [picked](Person& p) { p.company = picked; }));
  else
    write(outreach::movePersonTo(m_person, toCore(name)));
}

void PersonDetails::storeIntroducer(const QString& name)
{
  const PersonId picked{m_introducer->pickedId()};
  if (!picked.isSet() && !name.trimmed().isEmpty())
    return m_form->setProblems({{"introduced_by", tr("Choose one of your people.")}});
  if (picked == m_person)
    return m_form->setProblems({{"introduced_by", tr("Choose somebody else.")}});
  write(outreach::changePeople({m_person}, [picked](Person& p) { p.introducedBy = picked; }));
}

void PersonDetails::storeHold(const QString& day)
{
  if (const auto until = dayFromIso(toCore(day)))
    write(outreach::holdPerson(m_person, *until));
  else
    write(outreach::releasePerson(m_person));
}

void PersonDetails::storeContact()
{
  if (m_form->value("do_not_contact").isEmpty())
    write(outreach::allowContact(m_person));
  else
    write(outreach::forbidContact(m_person, toCore(m_form->value("do_not_contact_reason").trimmed())));
}

void PersonDetails::write(store::Action<store::Done> action)
{
  m_workspace.store.write<store::Done>(std::move(action), this,
                                       [this](const Result<store::Done>& done) { answered(done); });
}

void PersonDetails::answered(const Result<store::Done>& done)
{
  if (done)
    return m_form->setProblems({});
  if (!m_form->showProblems(done.error()))
    Q_EMIT failed(done.error());
}

}  // namespace overture::ui
