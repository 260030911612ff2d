#include "ui/pages/companies/companies_page.h"

#include "core/outreach/companies.h"
#include "core/outreach/record_changes.h"
#include "core/store/person_queries.h"
#include "ui/bridge/formats.h"
#include "ui/bridge/words.h"
#include "ui/models/row_window.h"
#include "ui/pages/companies/company_filter.h"
#include "ui/pages/companies/company_panel.h"
#include "ui/pages/sort_choice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_field.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace overture::ui
{
namespace
{

constexpr auto companySort = "companies/sort";

qint64 countAt(const std::vector<store::StageCount>& counts, Stage stage)
{
  const auto found = std::ranges::find(counts, stage, &store::StageCount::stage);
  return found == counts.end() ? 0 : found->count;
}

qint64 countOfAll(const std::vector<store::StageCount>& counts)
{
  qint64 total = 0;
  for (const auto& each : counts)
    total += each.count;
  return total;
}

/// Whom to write to at a company: somebody new who may be written to, else whoever stands first.
PersonId personToWriteTo(const store::ReadTx& tx, CompanyId company)
{
  const auto people = store::personRows(tx, store::personsOf(tx, company));
  const auto isNew = [](const store::PersonRow& p) { return !p.doNotContact && p.state == ContactState::notWritten; };
  const auto found = std::ranges::find_if(people, isNew);
  if (found != people.end())
    return found->id;
  const auto allowed = std::ranges::find(people, false, &store::PersonRow::doNotContact);
  return allowed == people.end() ? PersonId{} : allowed->id;
}

}  // namespace

CompaniesPage::CompaniesPage(const Workspace& workspace, QWidget* parent)
    : ListPage(workspace, parent),
      m_model(new CompanyModel(workspace.store, workspace.jobs, workspace.clock, this)),
      m_panel(new CompanyPanel(workspace)),
      m_stage(new QComboBox(this)),
      m_import(new Button(this)),
      m_new(new Button(this, Button::Rank::primary))
{
  compose(m_model, m_panel);
  addControls();
  table()->setColumnShares({1.3, 0, 0, 0, 0, 0, 0, 1});
  table()->setYielding({CompanyModel::sizeColumn, CompanyModel::mlColumn});
  table()->setEditColumn(CompanyModel::nameColumn);
  nameKeys();
  connectParts();
  restoreSort();
  retranslate();
}

void CompaniesPage::addControls()
{
  m_stage->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_import->setKeyHint(QStringLiteral("I"));
  m_new->setKeyHint(QStringLiteral("N"));
  header().addControl(m_stage);
  header().addControl(m_import);
  header().addControl(m_new);
}

void CompaniesPage::connectParts()
{
  connect(search(), &SearchField::searched, this, &CompaniesPage::filter);
  connect(m_stage, &QComboBox::activated, this, &CompaniesPage::filter);
  connect(m_import, &QPushButton::clicked, this, &CompaniesPage::importList);
  connect(m_new, &QPushButton::clicked, this, [this] { startNew(); });
  connect(table(), &RecordTable::sortRequested, this, &CompaniesPage::sort);
  connect(m_model, &CompanyModel::editFailed, this, [this](const Error& error) { showFailure(error); });
  connect(m_panel, &CompanyPanel::otherWanted, this, [this](qint64 id) { visit({PageId::companies, id}); });
  connect(empty(), &EmptyState::chosen, this, [this](int choice) {
    if (choice == 0)
      importList();
    else if (choice == 1)
      startNew();
    else
      Q_EMIT requested({PageId::companies, 0, Target::Intent::openSample});
  });
}

void CompaniesPage::nameKeys()
{
  setKeys({{Qt::Key_P, [this] { addPersonThere(); }},
           {Qt::Key_T, [this] { showStageMenu(); }},
           {Qt::Key_W, [this] { writeThere(); }},
           {Qt::Key_Delete, [this] { removeSelected(); }}},
          {{Qt::Key_N, [this] { startNew(); }}, {Qt::Key_I, [this] { importList(); }}, {Qt::Key_Slash, [this] {
                                                                                          focusSearch();
                                                                                        }}});
}

std::vector<KeyHint> CompaniesPage::hints() const
{
  return {
      {tr("Enter"), tr("open")},           {QStringLiteral("E"), tr("edit")},  {QStringLiteral("P"), tr("add person")},
      {QStringLiteral("T"), tr("stage")},  {QStringLiteral("W"), tr("write")}, {QStringLiteral("N"), tr("new")},
      {QStringLiteral("/"), tr("filter")}, {tr("Del"), tr("remove")}};
}

void CompaniesPage::retranslate()
{
  header().setTitle(tr("Companies"));
  search()->setPlaceholderText(tr("Filter: stage, place, fit > 70…"));
  search()->setAccessibleName(tr("Filter companies"));
  table()->setAccessibleName(tr("Companies"));
  m_stage->setAccessibleName(tr("Show companies at this stage"));
  m_import->setText(tr("Import…"));
  m_new->setText(tr("New company"));
  fillStages();
  translateEmpty();
  m_model->retranslate();
  m_panel->retranslate();
  showCounts();
  Q_EMIT hintsChanged();
}

void CompaniesPage::translateEmpty()
{
  const std::vector<EmptyChoice> choices = {
      {tr("Paste or import a list"), tr("CSV, a spreadsheet, your LinkedIn archive"), tr("Import…"),
       QStringLiteral("I"), true},
      {tr("Type the first one"), tr("A name is enough; the rest can wait"), tr("New company"), QStringLiteral("N"),
       false},
      {tr("Look around first"),
       tr("Ten weeks of an invented job search, in a file of its own"),
       tr("Open the sample"),
       {},
       false}};
  empty()->setContent(
      QStringLiteral("companies"), tr("Which companies would you like to work for?"),
      tr("List ten to start with. Ask of each: is machine learning its product? How large is it? Where? "
         "Overture computes how well it fits from your own questions."),
      choices);
  nothing()->setContent(QStringLiteral("search"), tr("No company fits the filter"),
                        tr("Take a word away, or look at all of them."),
                        {{tr("Look at all companies"), {}, tr("Clear the filter"), {}, true}});
}

void CompaniesPage::fillStages()
{
  const int chosen = std::max(m_stage->currentIndex(), 0);
  m_stage->clear();
  m_stage->addItem(tr("All stages"));
  for (const auto& entry : enumTexts<Stage>)
    m_stage->addItem(wordFor(entry.value), static_cast<int>(entry.value));
  m_stage->setCurrentIndex(chosen);
}

void CompaniesPage::filter()
{
  store::CompanyList base;
  base.sortBy = m_model->list().sortBy;
  base.descending = m_model->list().descending;
  if (m_stage->currentIndex() > 0)
    base.stage = static_cast<Stage>(m_stage->currentData().toInt());
  m_model->setList(companyListFor(search()->text(), base, stageWords()));
}

void CompaniesPage::sort(int column, bool descending)
{
  auto list = m_model->list();
  list.sortBy = CompanyModel::sortBy(column);
  list.descending = descending;
  keepSort(workspace().preferences, companySort, {column, descending});
  m_model->setList(list);
}

void CompaniesPage::restoreSort()
{
  const auto chosen =
      keptSort(workspace().preferences, companySort, {CompanyModel::fitColumn, true}, CompanyModel::columnTotal);
  auto list = m_model->list();
  list.sortBy = CompanyModel::sortBy(chosen.column);
  list.descending = chosen.descending;
  showSort(*table(), chosen);
  m_model->setList(list);
}

bool CompaniesPage::isFiltered() const
{
  const auto& list = m_model->list();
  return !list.text.empty() || list.stage || list.fitAbove || list.fitBelow;
}

void CompaniesPage::clearFilter()
{
  search()->clear();
  m_stage->setCurrentIndex(0);
  filter();
  table()->setFocus();
}

void CompaniesPage::showControls(bool shown)
{
  m_stage->setVisible(shown);
  m_import->setVisible(shown);
  m_new->setVisible(shown);
}

bool CompaniesPage::isCounted(const store::Changes& changes) const
{
  return changes.touches("company");
}

void CompaniesPage::count()
{
  using Counts = std::vector<store::StageCount>;
  workspace().jobs.run<Counts>(
      this, m_counting.next(), [](const JobContext& job) { return job.reader.read(store::companiesByStage); },
      [this](Result<Counts> counts) {
        if (!counts)
          return showFailure(counts.error());
        m_counts = std::move(*counts);
        setTotal(countOfAll(m_counts));
        showCounts();
      });
}

void CompaniesPage::showCounts()
{
  const auto total = countOfAll(m_counts);
  QStringList parts;
  if (total > 0)
    parts.append(numberText(total));
  if (const auto targeting = countAt(m_counts, Stage::targeting); targeting > 0)
    parts.append(tr("%1 targeting").arg(numberText(targeting)));
  if (const auto talking = countAt(m_counts, Stage::inConversation); talking > 0)
    parts.append(tr("%1 in conversation").arg(numberText(talking)));
  header().setSubtitle(parts.join(QStringLiteral(" · ")));
}

std::vector<CompanyId> CompaniesPage::selection() const
{
  const auto ids = table()->selectedIds();
  return typedIds<CompanyId>(std::vector<std::int64_t>(ids.begin(), ids.end()));
}

void CompaniesPage::showStageMenu()
{
  if (table()->currentId() == 0)
    return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->setAccessibleName(tr("Stage"));
  int number = 1;
  for (const auto& entry : enumTexts<Stage>) {
    auto* action = menu->addAction(tr("&%1  %2").arg(QString::number(number++), wordFor(entry.value)));
    connect(action, &QAction::triggered, this, [this, stage = entry.value] { setStage(stage); });
  }
  menu->popup(belowCurrentRow());
  menu->setActiveAction(menu->actions().constFirst());
}

void CompaniesPage::setStage(Stage stage)
{
  write(outreach::changeCompanies(selection(), [stage](Company& company) { company.stage = stage; }));
}

void CompaniesPage::removeSelected()
{
  for (const auto id : selection())
    write(outreach::removeCompany(id));
}

void CompaniesPage::addPersonThere()
{
  if (const auto id = table()->currentId(); id != 0)
    Q_EMIT requested({PageId::people, id, Target::Intent::create});
}

void CompaniesPage::writeThere()
{
  const CompanyId company{table()->currentId()};
  if (!company.isSet())
    return;
  const auto person = workspace().store.readOr<PersonId>(
      {}, [company](const store::ReadTx& tx) { return personToWriteTo(tx, company); });
  if (person.isSet())
    Q_EMIT requested({PageId::compose, person.value, Target::Intent::writeTo});
  else
    addPersonThere();
}

void CompaniesPage::importList()
{
  Q_EMIT requested({PageId::companies, 0, Target::Intent::importCompanies});
}

}  // namespace overture::ui
