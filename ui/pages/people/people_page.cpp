#include "ui/pages/people/people_page.h"

#include "core/outreach/people.h"
#include "ui/bridge/formats.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/pages/people/person_panel.h"
#include "ui/pages/sort_choice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_field.h"

#include <QComboBox>

#include <algorithm>

namespace overture::ui
{
namespace
{

constexpr auto personSort = "people/sort";
constexpr int narrowChoice = 9;  // characters

qint64 peopleInState(const store::ReadTx& tx, ContactState state)
{
  store::PersonList list;
  list.state = state;
  return static_cast<qint64>(store::personIds(tx, list).size());
}

PeopleCounts countPeople(const store::ReadTx& tx)
{
  return {store::personCount(tx), peopleInState(tx, ContactState::waiting), peopleInState(tx, ContactState::replied)};
}

/// The first entry stands for all, the others for one value each.
template <class E>
void fillKinds(QComboBox& box, const QString& all)
{
  const int chosen = std::max(box.currentIndex(), 0);
  box.clear();
  box.addItem(all);
  for (const auto& entry : enumTexts<E>)
    box.addItem(wordFor(entry.value), static_cast<int>(entry.value));
  box.setCurrentIndex(chosen);
}

template <class E>
std::optional<E> chosenKind(const QComboBox& box)
{
  return box.currentIndex() > 0 ? std::optional(static_cast<E>(box.currentData().toInt())) : std::nullopt;
}

}  // namespace

PeoplePage::PeoplePage(const Workspace& workspace, QWidget* parent)
    : ListPage(workspace, parent),
      m_model(new PersonModel(workspace.store, workspace.jobs, workspace.clock, this)),
      m_panel(new PersonPanel(workspace)),
      m_role(new QComboBox(this)),
      m_state(new QComboBox(this)),
      m_import(new Button(this)),
      m_new(new Button(this, Button::Rank::primary))
{
  compose(m_model, m_panel);
  addControls();
  table()->setColumnShares({1.4, 1.3, 1.2, 0, 0, 0, 1});
  table()->setYielding({PersonModel::titleColumn});
  table()->setEditColumn(PersonModel::nameColumn);
  nameKeys();
  connectParts();
  restoreSort();
  retranslate();
}

void PeoplePage::addControls()
{
  for (auto* box : {m_role, m_state}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(narrowChoice);
  }
  m_import->setKeyHint(QStringLiteral("I"));
  m_new->setKeyHint(QStringLiteral("N"));
  for (QWidget* control : {static_cast<QWidget*>(m_role), static_cast<QWidget*>(m_state),
                           static_cast<QWidget*>(m_import), static_cast<QWidget*>(m_new)})
    header().addControl(control);
}

void PeoplePage::connectParts()
{
  connect(search(), &SearchField::searched, this, &PeoplePage::filter);
  connect(m_role, &QComboBox::activated, this, &PeoplePage::filter);
  connect(m_state, &QComboBox::activated, this, &PeoplePage::filter);
  connect(m_import, &QPushButton::clicked, this, &PeoplePage::importList);
  connect(m_new, &QPushButton::clicked, this, [this] { startNew(); });
  connect(table(), &RecordTable::sortRequested, this, &PeoplePage::sort);
  connect(m_model, &PersonModel::editFailed, this, [this](const Error& error) { showFailure(error); });
  connect(m_panel, &PersonPanel::otherWanted, this, [this](qint64 id) { visit({PageId::people, id}); });
  connect(empty(), &EmptyState::chosen, this, [this](int choice) {
    if (choice == 0)
      importList();
    else
      startNew();
  });
}

void PeoplePage::nameKeys()
{
  setKeys({{Qt::Key_W, [this] { requestFor(PageId::compose, Target::Intent::writeTo); }},
           {Qt::Key_R, [this] { requestFor(PageId::replies, Target::Intent::logReply); }},
           {Qt::Key_L, [this] { logNote(); }},
           {Qt::Key_M, [this] { remind(); }},
           {Qt::Key_Delete, [this] { removeSelected(); }}},
          {{Qt::Key_N, [this] { startNew(); }}, {Qt::Key_I, [this] { importList(); }}, {Qt::Key_Slash, [this] {
                                                                                          focusSearch();
                                                                                        }}});
}

std::vector<KeyHint> PeoplePage::hints() const
{
  return {{tr("Enter"), tr("open")},          {QStringLiteral("E"), tr("edit")},
          {QStringLiteral("W"), tr("write")}, {QStringLiteral("R"), tr("log reply")},
          {QStringLiteral("L"), tr("note")},  {QStringLiteral("M"), tr("remind me")},
          {QStringLiteral("N"), tr("new")},   {QStringLiteral("/"), tr("filter")},
          {tr("Del"), tr("remove")}};
}

void PeoplePage::retranslate()
{
  header().setTitle(tr("People"));
  search()->setPlaceholderText(tr("Filter: name, company, title…"));
  search()->setAccessibleName(tr("Filter people"));
  table()->setAccessibleName(tr("People"));
  m_role->setAccessibleName(tr("Show people with this role"));
  m_state->setAccessibleName(tr("Show people in this state"));
  m_import->setText(tr("Import…"));
  m_new->setText(tr("New person"));
  fillChoices();
  translateEmpty();
  m_model->retranslate();
  m_panel->retranslate();
  showCounts();
  Q_EMIT hintsChanged();
}

void PeoplePage::translateEmpty()
{
  const std::vector<EmptyChoice> choices = {
      {tr("Bring your LinkedIn contacts"), tr("Connections.csv from your data archive"), tr("Import…"),
       QStringLiteral("I"), true},
      {tr("Type the first one"), tr("A name is enough; the rest can wait"), tr("New person"), QStringLiteral("N"),
       false}};
  empty()->setContent(QStringLiteral("people"), tr("Who decides at your companies?"),
                      tr("Look for the hiring manager, the head of data, a team lead. Note what they made or wrote: "
                         "that is how a message begins."),
                      choices);
  nothing()->setContent(QStringLiteral("search"), tr("Nobody fits the filter"),
                        tr("Take a word away, or look at all of them."),
                        {{tr("Look at everybody"), {}, tr("Clear the filter"), {}, true}});
}

void PeoplePage::fillChoices()
{
  fillKinds<Role>(*m_role, tr("All roles"));
  fillKinds<ContactState>(*m_state, tr("All states"));
}

void PeoplePage::filter()
{
  auto list = m_model->list();
  list.text = toCore(search()->text().simplified());
  list.role = chosenKind<Role>(*m_role);
  list.state = chosenKind<ContactState>(*m_state);
  m_model->setList(list);
}

void PeoplePage::sort(int column, bool descending)
{
  const auto by = PersonModel::sortBy(column);
  if (!by)
    return;
  auto list = m_model->list();
  list.sortBy = *by;
  list.descending = descending;
  keepSort(workspace().preferences, personSort, {column, descending});
  m_model->setList(list);
}

void PeoplePage::restoreSort()
{
  const auto chosen =
      keptSort(workspace().preferences, personSort, {PersonModel::nameColumn, false}, PersonModel::nextColumn);
  auto list = m_model->list();
  list.sortBy = PersonModel::sortBy(chosen.column).value_or(store::PersonColumn::name);
  list.descending = chosen.descending;
  showSort(*table(), chosen);
  m_model->setList(list);
}

bool PeoplePage::isFiltered() const
{
  const auto& list = m_model->list();
  return !list.text.empty() || list.role || list.state;
}

void PeoplePage::clearFilter()
{
  search()->clear();
  m_role->setCurrentIndex(0);
  m_state->setCurrentIndex(0);
  filter();
  table()->setFocus();
}

void PeoplePage::showControls(bool shown)
{
  m_role->setVisible(shown);
  m_state->setVisible(shown);
  m_import->setVisible(shown);
  m_new->setVisible(shown);
}

bool PeoplePage::isCounted(const store::Changes& changes) const
{
  return changes.touches("person") || changes.touches("message") || changes.touches("reply");
}

void PeoplePage::count()
{
  workspace().jobs.run<PeopleCounts>(
      this, m_counting.next(), [](const JobContext& job) { return job.reader.read(countPeople); },
      [this](Result<PeopleCounts> counts) {
        if (!counts)
          return showFailure(counts.error());
        m_counts = *counts;
        setTotal(m_counts.all);
        showCounts();
      });
}

void PeoplePage::showCounts()
{
  QStringList parts;
  if (m_counts.all > 0)
    parts.append(numberText(m_counts.all));
  if (m_counts.waiting > 0)
    parts.append(tr("%1 waiting").arg(numberText(m_counts.waiting)));
  if (m_counts.replied > 0)
    parts.append(tr("%1 replied").arg(numberText(m_counts.replied)));
  header().setSubtitle(parts.join(QStringLiteral(" · ")));
}

void PeoplePage::removeSelected()
{
  for (const auto id : table()->selectedIds())
    write(outreach::removePerson({id}));
}

void PeoplePage::requestFor(PageId page, Target::Intent intent)
{
  if (const auto id = table()->currentId(); id != 0)
    Q_EMIT requested({page, id, intent});
}

void PeoplePage::logNote()
{
  if (table()->currentId() == 0)
    return;
  showPanel();
  m_panel->startNote();
}

void PeoplePage::remind()
{
  if (table()->currentId() == 0)
    return;
  showPanel();
  m_panel->startReminder();
}

void PeoplePage::importList()
{
  Q_EMIT requested({PageId::people, 0, Target::Intent::importPeople});
}

}  // namespace overture::ui
