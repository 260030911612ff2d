#include "ui/pages/companies/company_head.h"

#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/pages/tag_row.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/link_button.h"

#include <QVBoxLayout>

namespace overture::ui
{
namespace
{

QUrl siteOf(const Company& company)
{
  const auto typed = toQt(company.website);
  return typed.startsWith(QLatin1String("http")) ? QUrl(typed)
                                                 : QUrl(QStringLiteral("https://") + toQt(company.domain));
}

}  // namespace

CompanyHead::CompanyHead(const Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_name(new TextLabel(TextRank::title, this)),
      m_place(new TextLabel(TextRank::second, this)),
      m_site(new LinkButton(this)),
      m_tags(new TagRow(this))
{
  m_name->setWordWrap(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space4);
  column->addWidget(m_name);
  auto* where = new FlowLayout(nullptr, space8);
  where->addWidget(m_place);
  where->addWidget(m_site);
  column->addLayout(where);
  column->addWidget(m_tags);
  connect(m_site, &QAbstractButton::clicked, this, [this] { m_workspace.desktop.open(siteOf(m_company)); });
  connect(m_tags, &TagRow::added, this, &CompanyHead::tagAdded);
  connect(m_tags, &TagRow::removed, this, &CompanyHead::tagRemoved);
}

void CompanyHead::setCompany(const Company& company, const QStringList& tags)
{
  m_company = company;
  m_tagNames = tags;
  QStringList place;
  if (!company.locations.empty())
    place.append(toQt(company.locations));
  if (company.remote != RemotePolicy::unknown)
    place.append(wordFor(company.remote));
  m_name->setText(toQt(company.name));
  m_place->setText(place.join(QStringLiteral(" · ")));
  m_place->setVisible(!place.isEmpty());
  m_site->setText(toQt(company.domain));
  m_site->setVisible(!company.domain.empty());
  m_site->setAccessibleName(tr("Open %1").arg(toQt(company.domain)));
  const auto tier = company.tier.empty() ? QString() : tr("Tier %1").arg(toQt(company.tier));
  m_tags->setContents({{wordFor(company.stage), toneFor(company.stage)}, {tier, Tone::grey}}, tags);
}

void CompanyHead::retranslate()
{
  m_tags->retranslate();
  setCompany(m_company, m_tagNames);
}

}  // namespace overture::ui
