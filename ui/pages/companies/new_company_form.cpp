#include "ui/pages/companies/new_company_form.h"

#include "core/domain/company_key.h"
#include "core/outreach/companies.h"
#include "core/store/company_queries.h"
#include "ui/bridge/sentences.h"
#include "ui/bridge/text.h"
#include "ui/pages/bound_form.h"
#include "ui/pages/enum_choices.h"
#include "ui/style/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace overture::ui
{

NewCompanyForm::NewCompanyForm(const Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_heading(new TextLabel(TextRank::title, this)),
      m_hint(new TextLabel(TextRank::second, this)),
      m_form(new BoundForm(this)),
      m_save(new Button(this)),
      m_cancel(new Button(this, Button::Rank::quiet)),
      m_openOther(new Button(this))
{
  m_hint->setWordWrap(true);
  m_form->addLine("name");
  m_form->addLine("website");
  m_form->addLine("locations");
  m_form->addChoice("ml_role", enumChoices<MlRole>());
  m_form->addChoice("size_band", enumChoices<SizeBand>());
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
  connect(m_form, &FieldForm::submitted, this, &NewCompanyForm::save);
  connect(m_save, &QPushButton::clicked, this, &NewCompanyForm::save);
  connect(m_cancel, &QPushButton::clicked, this, &NewCompanyForm::cancelled);
  connect(m_openOther, &QPushButton::clicked, this, [this] { Q_EMIT otherWanted(known().value); });
  retranslate();
}

void NewCompanyForm::retranslate()
{
  m_heading->setText(tr("New company"));
  m_hint->setText(tr("A name is enough; the rest can wait."));
  m_form->setLabel("name", tr("Name"));
  m_form->setLabel("website", tr("Website"));
  m_form->setLabel("locations", tr("Places"));
  m_form->setLabel("ml_role", tr("Machine learning is"));
  m_form->setLabel("size_band", tr("Size"));
  m_form->setChoices("ml_role", enumChoices<MlRole>());
  m_form->setChoices("size_band", enumChoices<SizeBand>());
  m_save->setText(tr("Add"));
  m_save->setKeyHint(tr("Enter"));
  m_cancel->setText(tr("Cancel"));
  m_openOther->setText(tr("Open the other one"));
}

void NewCompanyForm::clear()
{
  m_form->setProblems({});
  for (const char* key : {"name", "website", "locations"})
    m_form->setValue(key, {});
  m_form->setValue("ml_role", enumKey(MlRole::unknown));
  m_form->setValue("size_band", enumKey(SizeBand::unknown));
  m_openOther->hide();
}

void NewCompanyForm::focusFirst()
{
  m_form->focusField("name");
}

void NewCompanyForm::save()
{
  Company company;
  company.name = toCore(m_form->value("name").trimmed());
  company.website = toCore(m_form->value("website").trimmed());
  company.locations = toCore(m_form->value("locations").trimmed());
  company.ml = enumValue(m_form->value("ml_role"), MlRole::unknown);
  company.size = enumValue(m_form->value("size_band"), SizeBand::unknown);
  m_workspace.store.write<CompanyId>(outreach::addCompany(std::move(company)), this,
                                     [this](const Result<CompanyId>& result) { answered(result); });
}

void NewCompanyForm::answered(const Result<CompanyId>& result)
{
  if (result)
    return Q_EMIT added(result->value);
  const auto& error = result.error();
  m_openOther->setVisible(error.kind == ErrorKind::duplicate);
  if (error.kind == ErrorKind::duplicate)
    return m_form->setProblems({{"name", sentenceFor(error)}});
  if (m_form->showProblems(error))
    return m_form->focusField(toQt(error.problems.front().field));
  Q_EMIT failed(error);
}

CompanyId NewCompanyForm::known() const
{
  const auto key = companyKey(toCore(m_form->value("name")), toCore(m_form->value("website")));
  const auto found = m_workspace.store.readOr<std::optional<CompanyId>>(
      {}, [&key](const store::ReadTx& tx) { return store::findCompanyByKey(tx, key); });
  return found.value_or(CompanyId{});
}

}  // namespace overture::ui
