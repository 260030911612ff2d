#include "ui/pages/companies/company_panel.h"

#include "core/outreach/companies.h"
#include "core/store/company_queries.h"
#include "core/store/tag_queries.h"
#include "ui/bridge/text.h"
#include "ui/pages/companies/company_details.h"
#include "ui/pages/companies/company_fit.h"
#include "ui/pages/companies/company_head.h"
#include "ui/pages/companies/company_people.h"
#include "ui/pages/companies/new_company_form.h"
#include "ui/pages/record_timeline.h"
#include "ui/style/metrics.h"

#include <QVBoxLayout>

namespace overture::ui
{
namespace
{

struct CompanyAndTags {
  std::optional<Company> company;
  QStringList tags;
};

CompanyAndTags companyAndTags(const store::ReadTx& tx, CompanyId id)
{
  CompanyAndTags found{store::findCompany(tx, id), {}};
  for (const auto& tag : store::companyTags(tx, id))
    found.tags.append(toQt(tag));
  return found;
}

}  // namespace

CompanyPanel::CompanyPanel(const Workspace& workspace, QWidget* parent)
    : RecordPanel(workspace, parent),
      m_head(new CompanyHead(workspace)),
      m_fit(new CompanyFit(workspace)),
      m_people(new CompanyPeople(workspace)),
      m_details(new CompanyDetails(workspace)),
      m_timeline(new RecordTimeline(workspace)),
      m_new(new NewCompanyForm(workspace))
{
  setParts(makeRecord(), m_new);
  connectRecord();
  connect(m_new, &NewCompanyForm::added, this, &CompanyPanel::finishNew);
  connect(m_new, &NewCompanyForm::cancelled, this, &RecordPanel::leaveNew);
  connect(m_new, &NewCompanyForm::failed, this, &RecordPanel::failed);
  connect(m_new, &NewCompanyForm::otherWanted, this, [this](qint64 id) {
    leaveNew();
    Q_EMIT otherWanted(id);
  });
}

QWidget* CompanyPanel::makeRecord()
{
  auto* record = new QWidget(this);
  auto* parts = new QVBoxLayout(record);
  parts->setContentsMargins(0, 0, 0, 0);
  parts->setSpacing(space16);
  for (QWidget* part : {static_cast<QWidget*>(m_head), static_cast<QWidget*>(m_fit), static_cast<QWidget*>(m_people),
                        static_cast<QWidget*>(m_timeline), static_cast<QWidget*>(m_details)})
    parts->addWidget(part);
  return record;
}

void CompanyPanel::connectRecord()
{
  connect(m_head, &CompanyHead::tagAdded, this,
          [this](const QString& tag) { write(outreach::tagCompany(company(), toCore(tag))); });
  connect(m_head, &CompanyHead::tagRemoved, this,
          [this](const QString& tag) { write(outreach::untagCompany(company(), toCore(tag))); });
  connect(m_fit, &CompanyFit::failed, this, &RecordPanel::failed);
  connect(m_people, &CompanyPeople::requested, this, &RecordPanel::requested);
  connect(m_details, &CompanyDetails::failed, this, &RecordPanel::failed);
  connect(m_timeline, &RecordTimeline::failed, this, &RecordPanel::failed);
  connect(m_timeline, &RecordTimeline::requested, this, &RecordPanel::requested);
}

void CompanyPanel::retranslate()
{
  setAccessibleName(tr("The chosen company"));
  setHint(tr("Choose a company to see what you know of it."));
  m_head->retranslate();
  m_fit->retranslate();
  m_people->retranslate();
  m_details->retranslate();
  m_timeline->retranslate();
  m_new->retranslate();
}

bool CompanyPanel::read()
{
  const auto found = workspace().store.readOr<CompanyAndTags>(
      {}, [this](const store::ReadTx& tx) { return companyAndTags(tx, company()); });
  if (!found.company)
    return false;
  m_head->setCompany(*found.company, found.tags);
  m_fit->setCompany(company());
  m_people->setCompany(company());
  m_details->setCompany(*found.company);
  m_timeline->setAbout({{}, company()});
  return true;
}

bool CompanyPanel::concerns(const store::Changes& changes) const
{
  for (const char* table : {"company_score", "criterion", "company_tag", "tag", "person", "thread", "message", "reply",
                            "interaction", "reminder", "profile"})
    if (changes.touches(table))
      return true;
  return changes.touches("company", recordId());
}

void CompanyPanel::clearForm(qint64)
{
  m_new->clear();
}

void CompanyPanel::focusForm()
{
  m_new->focusFirst();
}

void CompanyPanel::focusRecord()
{
  m_people->focusFirst();
}

}  // namespace overture::ui
