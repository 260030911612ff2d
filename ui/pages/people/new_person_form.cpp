#include "ui/pages/people/new_person_form.h"

#include "core/outreach/record_changes.h"
#include "core/store/address_queries.h"
#include "core/store/company_queries.h"
#include "ui/bridge/sentences.h"
#include "ui/bridge/text.h"
#include "ui/pages/bound_form.h"
#include "ui/pages/enum_choices.h"
#include "ui/pages/name_picker.h"
#include "ui/pages/record_choices.h"
#include "ui/style/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace overture::ui
{

NewPersonForm::NewPersonForm(const Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_heading(new TextLabel(TextRank::title, this)),
      m_hint(new TextLabel(TextRank::second, this)),
      m_form(new BoundForm(this)),
      m_company(nullptr),
      m_save(new Button(this)),
      m_cancel(new Button(this, Button::Rank::quiet)),
      m_openOther(new Button(this))
{
  for (const char* key : {"name", "company", "title"})
    m_form->addLine(key);
  m_form->addChoice("role", enumChoices<Role>());
  m_form->addLine("address");
  m_form->addLine("hook");
  m_company = new NamePicker(qobject_cast<QLineEdit*>(m_form->editor("company")), companiesToPick(workspace.store));
  arrange();
  connect(m_form, &FieldForm::submitted, this, &NewPersonForm::save);
  connect(m_save, &QPushButton::clicked, this, &NewPersonForm::save);
  connect(m_cancel, &QPushButton::clicked, this, &NewPersonForm::cancelled);
  connect(m_openOther, &QPushButton::clicked, this, [this] { Q_EMIT otherWanted(owner().value); });
  retranslate();
}

void NewPersonForm::arrange()
{
  m_hint->setWordWrap(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space8);
  column->addWidget(m_heading);
  column->addWidget(m_hint);
  column->addWidget(m_form);
  auto* buttons = new FlowLayout(nullptr, space8);
  for (auto* button : {m_save, m_cancel, m_openOther})
    buttons->addWidget(button);
  column->addLayout(buttons);
  m_openOther->hide();
}

void NewPersonForm::retranslate()
{
  m_heading->setText(tr("New person"));
  m_hint->setText(tr("A name is enough; the rest can wait. A company that is not on your list yet is added to it."));
  m_form->setLabel("name", tr("Name"));
  m_form->setLabel("company", tr("Company"));
  m_form->setLabel("title", tr("Title"));
  m_form->setLabel("role", tr("Role"));
  m_form->setLabel("address", tr("Mail address or LinkedIn page"));
  m_form->setLabel("hook", tr("Hook"));
  m_form->setPlaceholder("hook", tr("What this person made or wrote"));
  m_form->setChoices("role", enumChoices<Role>());
  m_save->setText(tr("Add"));
  m_save->setKeyHint(tr("Enter"));
  m_cancel->setText(tr("Cancel"));
  m_openOther->setText(tr("Open the other one"));
}

void NewPersonForm::clear(CompanyId company)
{
  m_form->setProblems({});
  for (const char* key : {"name", "company", "title", "address", "hook"})
    m_form->setValue(key, {});
  m_form->setValue("role", enumKey(Role::other));
  m_openOther->hide();
  const auto found = m_workspace.store.readOr<std::optional<Company>>(
      {}, [company](const store::ReadTx& tx) { return store::findCompany(tx, company); });
  m_form->setValue("company", found ? toQt(found->name) : QString());
  m_company->setPicked(company.value, found ? toQt(found->name) : QString());
}

void NewPersonForm::focusFirst()
{
  m_form->focusField("name");
}

std::vector<outreach::TypedAddress> NewPersonForm::addresses() const
{
  const auto typed = toCore(m_form->value("address").trimmed());
  if (typed.empty())
    return {};
  return {{guessedKind(typed), typed, Certainty::certain}};
}

store::Action<PersonId> NewPersonForm::action() const
{
  Person person;
  person.name = toCore(m_form->value("name").trimmed());
  person.title = toCore(m_form->value("title").trimmed());
  person.role = enumValue(m_form->value("role"), Role::other);
  person.hook = toCore(m_form->value("hook").trimmed());
  person.company = CompanyId{m_company->pickedId()};
  if (person.company.isSet())
    return outreach::addPerson(std::move(person), addresses());
  return outreach::addPersonAt(std::move(person), addresses(), toCore(m_form->value("company").trimmed()));
}

void NewPersonForm::save()
{
  m_workspace.store.write<PersonId>(action(), this, [this](const Result<PersonId>& result) { answered(result); });
}

void NewPersonForm::answered(const Result<PersonId>& result)
{
  if (result)
    return Q_EMIT added(result->value);
  auto error = result.error();
  m_openOther->setVisible(error.kind == ErrorKind::duplicate);
  if (error.kind == ErrorKind::duplicate)
    return m_form->setProblems({{"address", sentenceFor(error)}});
  for (auto& problem : error.problems)
    if (problem.kind == ProblemKind::notAnAddress)
      problem.field = "address";
  if (m_form->showProblems(error))
    return m_form->focusField(toQt(error.problems.front().field));
  Q_EMIT failed(error);
}

PersonId NewPersonForm::owner() const
{
  const auto typed = addresses();
  if (typed.empty())
    return {};
  const auto normal = normalAddress(typed.front().kind, typed.front().value);
  const auto found = m_workspace.store.readOr<std::optional<PersonId>>(
      {}, [&](const store::ReadTx& tx) { return store::personAt(tx, typed.front().kind, normal); });
  return found.value_or(PersonId{});
}

}  // namespace overture::ui
