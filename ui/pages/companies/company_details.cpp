#include "ui/pages/companies/company_details.h"

#include "core/outreach/record_changes.h"
#include "ui/bridge/sentences.h"
#include "ui/bridge/text.h"
#include "ui/pages/bound_form.h"
#include "ui/pages/enum_choices.h"
#include "ui/style/metrics.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

#include <array>

namespace overture::ui
{
namespace
{

/// A field that is a plain text, and where it stands in the record.
struct CompanyTextField {
  const char* key;
  std::string Company::* member;
};

constexpr auto companyTextFields = std::to_array<CompanyTextField>({
    {"name", &Company::name},
    {"website", &Company::website},
    {"locations", &Company::locations},
    {"industry", &Company::industry},
    {"tier", &Company::tier},
    {"linkedin_url", &Company::linkedinUrl},
    {"careers_url", &Company::careersUrl},
    {"source", &Company::source},
    {"notes", &Company::notes},
});

void setCompanyField(Company& company, const QString& field, const QString& value)
{
  for (const auto& [key, member] : companyTextFields)
    if (field == QLatin1String(key))
      company.*member = toCore(value.trimmed());
  if (field == QLatin1String("stage"))
    company.stage = enumValue(value, company.stage);
  if (field == QLatin1String("size_band"))
    company.size = enumValue(value, company.size);
  if (field == QLatin1String("remote_policy"))
    company.remote = enumValue(value, company.remote);
  if (field == QLatin1String("pay_policy"))
    company.pay = enumValue(value, company.pay);
  if (field == QLatin1String("ml_role"))
    company.ml = enumValue(value, company.ml);
}

}  // namespace

CompanyDetails::CompanyDetails(const Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_heading(new TextLabel(TextRank::label, this)),
      m_form(new BoundForm(this))
{
  m_form->addLine("name");
  m_form->addChoice("stage", enumChoices<Stage>());
  m_form->addChoice("ml_role", enumChoices<MlRole>());
  m_form->addChoice("size_band", enumChoices<SizeBand>());
  m_form->addLine("locations");
  m_form->addChoice("remote_policy", enumChoices<RemotePolicy>());
  m_form->addChoice("pay_policy", enumChoices<PayPolicy>());
  for (const char* key : {"website", "careers_url", "linkedin_url", "industry", "tier", "source"})
    m_form->addLine(key);
  m_form->addText("notes", 4);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space8);
  column->addWidget(m_heading);
  column->addWidget(m_form);
  connect(m_form, &FieldForm::edited, this, &CompanyDetails::storeField);
  retranslate();
}

void CompanyDetails::retranslate()
{
  m_heading->setText(tr("Details"));
  m_form->setLabel("name", tr("Name"));
  m_form->setLabel("stage", tr("Stage"));
  m_form->setLabel("ml_role", tr("Machine learning is"));
  m_form->setLabel("size_band", tr("Size"));
  m_form->setLabel("locations", tr("Places"));
  m_form->setLabel("remote_policy", tr("Remote"));
  m_form->setLabel("pay_policy", tr("Pay"));
  m_form->setLabel("website", tr("Website"));
  m_form->setLabel("careers_url", tr("Careers page"));
  m_form->setLabel("linkedin_url", tr("LinkedIn page"));
  m_form->setLabel("industry", tr("Industry"));
  m_form->setLabel("tier", tr("Tier"));
  m_form->setLabel("source", tr("Source"));
  m_form->setLabel("notes", tr("Notes"));
  m_form->setPlaceholder("locations", tr("Oslo; Berlin"));
  m_form->setPlaceholder("tier", tr("A, B or C"));
  m_form->setChoices("stage", enumChoices<Stage>());
  m_form->setChoices("ml_role", enumChoices<MlRole>());
  m_form->setChoices("size_band", enumChoices<SizeBand>());
  m_form->setChoices("remote_policy", enumChoices<RemotePolicy>());
  m_form->setChoices("pay_policy", enumChoices<PayPolicy>());
}

void CompanyDetails::setCompany(const Company& company)
{
  if (company.id != m_company) {
    m_form->forget();
    m_form->setProblems({});
  }
  m_company = company.id;
  for (const auto& [key, member] : companyTextFields)
    m_form->showValue(key, toQt(company.*member));
  m_form->showValue("stage", enumKey(company.stage));
  m_form->showValue("size_band", enumKey(company.size));
  m_form->showValue("remote_policy", enumKey(company.remote));
  m_form->showValue("pay_policy", enumKey(company.pay));
  m_form->showValue("ml_role", enumKey(company.ml));
}

void CompanyDetails::focusFirst()
{
  m_form->focusField("name");
}

void CompanyDetails::storeField(const QString& field, const QString& value)
{
  auto change = [field, value](Company& company) { setCompanyField(company, field, value); };
  m_workspace.store.write<store::Done>(outreach::changeCompanies({m_company}, std::move(change)), this,
                                       [this](const Result<store::Done>& done) { answered(done); });
}

void CompanyDetails::answered(const Result<store::Done>& done)
{
  if (done)
    return m_form->setProblems({});
  if (done.error().kind == ErrorKind::duplicate)
    return m_form->setProblems({{"website", sentenceFor(done.error())}});
  if (!m_form->showProblems(done.error()))
    Q_EMIT failed(done.error());
}

}  // namespace overture::ui
