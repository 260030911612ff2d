#include "ui/pages/people/person_panel.h"

#include "core/outreach/people.h"
#include "core/store/person_queries.h"
#include "core/store/tag_queries.h"
#include "ui/bridge/text.h"
#include "ui/pages/people/new_person_form.h"
#include "ui/pages/people/person_addresses.h"
#include "ui/pages/people/person_details.h"
#include "ui/pages/people/person_head.h"
#include "ui/pages/record_timeline.h"
#include "ui/style/metrics.h"

#include <QVBoxLayout>

#include <array>

namespace overture::ui
{
namespace
{

std::optional<PersonFacts> personFacts(const store::ReadTx& tx, PersonId id)
{
  const auto person = store::findPerson(tx, id);
  const auto rows = store::personRows(tx, std::array{id});
  if (!person || rows.empty())
    return std::nullopt;
  PersonFacts facts{*person, rows.front(), {}};
  for (const auto& tag : store::personTags(tx, id))
    facts.tags.append(toQt(tag));
  return facts;
}

}  // namespace

PersonPanel::PersonPanel(const Workspace& workspace, QWidget* parent)
    : RecordPanel(workspace, parent),
      m_head(new PersonHead(workspace)),
      m_addresses(new PersonAddresses(workspace)),
      m_details(new PersonDetails(workspace)),
      m_timeline(new RecordTimeline(workspace)),
      m_new(new NewPersonForm(workspace))
{
  setParts(makeRecord(), m_new);
  connectRecord();
  connectNew();
}

QWidget* PersonPanel::makeRecord()
{
  auto* record = new QWidget(this);
  auto* parts = new QVBoxLayout(record);
  parts->setContentsMargins(0, 0, 0, 0);
  parts->setSpacing(space16);
  for (QWidget* part : {static_cast<QWidget*>(m_head), static_cast<QWidget*>(m_addresses),
                        static_cast<QWidget*>(m_timeline), static_cast<QWidget*>(m_details)})
    parts->addWidget(part);
  return record;
}

void PersonPanel::connectRecord()
{
  connect(m_head, &PersonHead::requested, this, &RecordPanel::requested);
  connect(m_head, &PersonHead::tagAdded, this,
          [this](const QString& tag) { write(outreach::tagPerson(person(), toCore(tag))); });
  connect(m_head, &PersonHead::tagRemoved, this,
          [this](const QString& tag) { write(outreach::untagPerson(person(), toCore(tag))); });
  connect(m_addresses, &PersonAddresses::failed, this, &RecordPanel::failed);
  connect(m_details, &PersonDetails::failed, this, &RecordPanel::failed);
  connect(m_timeline, &RecordTimeline::failed, this, &RecordPanel::failed);
  connect(m_timeline, &RecordTimeline::requested, this, &RecordPanel::requested);
}

void PersonPanel::connectNew()
{
  connect(m_new, &NewPersonForm::added, this, &PersonPanel::finishNew);
  connect(m_new, &NewPersonForm::cancelled, this, &RecordPanel::leaveNew);
  connect(m_new, &NewPersonForm::failed, this, &RecordPanel::failed);
  connect(m_new, &NewPersonForm::otherWanted, this, [this](qint64 id) {
    leaveNew();
    Q_EMIT otherWanted(id);
  });
}

void PersonPanel::retranslate()
{
  setAccessibleName(tr("The chosen person"));
  setHint(tr("Choose a person to see what you know of them."));
  m_head->retranslate();
  m_addresses->retranslate();
  m_details->retranslate();
  m_timeline->retranslate();
  m_new->retranslate();
}

void PersonPanel::startNote()
{
  if (recordId() != 0)
    m_timeline->startNote();
}

void PersonPanel::startReminder()
{
  if (recordId() != 0)
    m_timeline->startReminder();
}

bool PersonPanel::read()
{
  const auto facts = workspace().store.readOr<std::optional<PersonFacts>>(
      {}, [this](const store::ReadTx& tx) { return personFacts(tx, person()); });
  if (!facts)
    return false;
  m_head->setPerson(*facts);
  m_addresses->setPerson(person());
  m_details->setPerson(facts->person);
  m_timeline->setAbout({person(), {}});
  return true;
}

bool PersonPanel::concerns(const store::Changes& changes) const
{
  for (const char* table :
       {"address", "person_tag", "tag", "company", "thread", "message", "reply", "interaction", "reminder", "profile"})
    if (changes.touches(table))
      return true;
  return changes.touches("person", recordId());
}

void PersonPanel::clearForm(qint64 about)
{
  m_new->clear({about});
}

void PersonPanel::focusForm()
{
  m_new->focusFirst();
}

void PersonPanel::focusRecord()
{
  m_head->focusFirst();
}

}  // namespace overture::ui
