#include "ui/pages/companies/company_people.h"

#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/style/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/link_button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace overture::ui
{
namespace
{

std::vector<store::PersonRow> peopleAt(const StoreBridge& store, CompanyId company)
{
  return store.readOr<std::vector<store::PersonRow>>(
      {}, [company](const store::ReadTx& tx) { return store::personRows(tx, store::personsOf(tx, company)); });
}

}  // namespace

CompanyPeople::CompanyPeople(const Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_heading(new TextLabel(TextRank::label, this)),
      m_card(new Card(this)),
      m_lines(nullptr),
      m_add(new Button(this, Button::Rank::quiet))
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space4);
  auto* top = new QHBoxLayout;
  top->addWidget(m_heading, 1);
  top->addWidget(m_add);
  column->addLayout(top);
  column->addWidget(m_card);
  connect(m_add, &QPushButton::clicked, this,
          [this] { Q_EMIT requested({PageId::people, m_company.value, Target::Intent::create}); });
  m_card->hide();
  retranslate();
}

void CompanyPeople::setCompany(CompanyId company)
{
  m_company = company;
  read();
}

void CompanyPeople::focusFirst()
{
  m_add->setFocus(Qt::TabFocusReason);
}

void CompanyPeople::retranslate()
{
  m_heading->setText(tr("Who do I know there?"));
  m_add->setText(tr("Add person"));
  m_add->setKeyHint(QStringLiteral("P"));
  m_rows.clear();
  read();
}

void CompanyPeople::read()
{
  auto rows = peopleAt(m_workspace.store, m_company);
  m_card->setVisible(!rows.empty());
  if (rows == m_rows && m_lines != nullptr)
    return;
  m_rows = std::move(rows);
  if (m_lines != nullptr)
    m_lines->deleteLater();
  m_lines = new QWidget(m_card);
  auto* column = new QVBoxLayout(m_lines);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  for (const auto& person : m_rows)
    column->addWidget(lineOf(person));
  m_card->column()->addWidget(m_lines);
}

QWidget* CompanyPeople::lineOf(const store::PersonRow& person)
{
  auto* line = new QWidget(m_lines);
  auto* row = new QHBoxLayout(line);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space8);
  auto* name = new LinkButton(line);
  name->setStrong(true);
  name->setText(toQt(person.name));
  auto* title = new TextLabel(TextRank::second, toQt(person.title), line);
  title->setElided(true);
  row->addWidget(name);
  row->addWidget(title, 1);
  if (person.doNotContact)
    row->addWidget(new Chip(tr("do not contact"), Tone::bad, line));
  else if (person.state != ContactState::notWritten)
    row->addWidget(new Chip(wordFor(person.state), toneFor(person.state), line));
  connect(name, &QAbstractButton::clicked, this,
          [this, id = person.id.value] { Q_EMIT requested({PageId::people, id}); });
  return line;
}

}  // namespace overture::ui
