#include "ui/pages/compare/compare_page.h"

#include "ui/bridge/formats.h"
#include "ui/bridge/words.h"
#include "ui/charts/forest_plot.h"
#include "ui/models/compare_model.h"
#include "ui/pages/compare/compare_words.h"
#include "ui/style/cell.h"
#include "ui/style/metrics.h"
#include "ui/style/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/side_panel.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace overture::ui
{
namespace
{

constexpr auto countedTables = {"message", "reply", "thread", "template", "template_version"};
constexpr auto tableChoice = "compare/table";
constexpr int templateColours = 4;
/// The explanation hides no rate that it explains.
constexpr int compareBesideFrom = 960;

TextLabel* wrappedLabel(TextRank rank, QWidget* parent)
{
  auto* label = new TextLabel(rank, parent);
  label->setWordWrap(true);
  return label;
}

/// A template's versions share one colour; templates take them in turn, in the order of their making.
std::map<TemplateId, int> coloursOf(const std::vector<evidence::VersionReport>& reports)
{
  std::map<TemplateId, int> colours;
  for (const auto& report : reports)
    colours.emplace(report.name.owner, 0);
  int next = 0;
  for (auto& [owner, colour] : colours)
    colour = next++ % templateColours;
  return colours;
}

/// Its messages belong to the conversations of others, so that it has no rate of its own.
bool isOnlyFollowingUp(const evidence::VersionReport& report)
{
  return report.name.purpose == Purpose::followUp && report.rate.delivered == 0;
}

ForestRow forestRowOf(const evidence::VersionReport& report, int series)
{
  const auto& rate = report.rate;
  ForestRow row;
  row.name = versionTitle(report.name);
  row.detail = answeredText(rate);
  row.series = series;
  row.hasValue = rate.rate.has_value();
  if (!row.hasValue)
    return row;
  row.estimate = *rate.rate;
  row.low = rate.low.value_or(0);
  row.high = rate.high.value_or(1);
  row.weight = rate.delivered;
  row.rateText = percentText(row.estimate);
  row.countText = rangeText(row.low, row.high);
  return row;
}

}  // namespace

ComparePage::ComparePage(const Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_model(new CompareModel(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_purpose(new QComboBox(this)),
      m_tableButton(new Button(this)),
      m_explain(new Button(this))
{
  makeHeader();
  m_both = new ListAndPanel(makeContent(), makeExplanation(), this);
  m_both->setBesideFrom(compareBesideFrom);
  m_both->setPanelShown(false);
  m_stack->addWidget(m_both);
  m_stack->addWidget(m_empty);
  body()->addWidget(m_stack);
  connect(m_empty, &EmptyState::chosen, this, [this] { Q_EMIT requested({PageId::templates}); });
  connect(&workspace.store, &StoreBridge::changed, this, [this](const store::Changes& changes) {
    if (std::ranges::any_of(countedTables, [&](const char* table) { return changes.touches(table); }))
      count();
  });
  recolour();
  retranslate();
}

void ComparePage::makeHeader()
{
  m_purpose->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  header().addControl(m_purpose);
  header().addControl(m_tableButton);
  header().addControl(m_explain);
  m_tableButton->setKeyHint(QStringLiteral("T"));
  m_explain->setKeyHint(QStringLiteral("H"));
  connect(m_purpose, &QComboBox::activated, this, &ComparePage::showReports);
  connect(m_tableButton, &QPushButton::clicked, this, &ComparePage::toggleTable);
  connect(m_explain, &QPushButton::clicked, this, &ComparePage::toggleExplanation);
}

QWidget* ComparePage::makeContent()
{
  auto* area = new QScrollArea(this);
  auto* content = new QWidget(area);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(space16, space16, space16, space16);
  column->setSpacing(space12);
  column->addWidget(makeVerdict());
  column->addWidget(makePlot());
  column->addWidget(makeTable());
  column->addStretch();
  area->setWidget(content);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setFocusPolicy(Qt::NoFocus);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  return area;
}

QWidget* ComparePage::makeVerdict()
{
  auto* card = new Card(this);
  m_headline = wrappedLabel(TextRank::title, card);
  m_facts = wrappedLabel(TextRank::body, card);
  m_method = wrappedLabel(TextRank::second, card);
  for (QWidget* label : {m_headline, m_facts, m_method})
    card->column()->addWidget(label);
  return card;
}

QWidget* ComparePage::makePlot()
{
  auto* card = new Card(this);
  m_plotTitle = new TextLabel(TextRank::strong, card);
  m_plotHint = new TextLabel(TextRank::hint, card);
  m_plotHint->setElided(true);
  m_plotHint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_notSent = wrappedLabel(TextRank::hint, card);
  m_plot = new ForestPlot(card);
  auto* top = new QHBoxLayout;
  top->addWidget(m_plotTitle);
  top->addWidget(m_plotHint, 1);
  card->column()->addLayout(top);
  card->column()->addWidget(m_plot);
  card->column()->addWidget(m_notSent);
  connect(m_plot, &ForestPlot::activated, this,
          [this](int row) { openVersion(m_model->index(row, 0).data(idRole).toLongLong()); });
  return card;
}

QWidget* ComparePage::makeTable()
{
  m_tableCard = new Card(this);
  m_table = new RecordTable(m_tableCard);
  m_table->setModel(m_model);
  m_table->setSortingEnabled(false);
  m_table->setColumnShares({4, 1.4, 1, 1, 1.2});
  m_tableCard->column()->addWidget(m_table);
  m_tableCard->setVisible(workspace().preferences.choice(QLatin1String(tableChoice)) == QLatin1String("shown"));
  connect(m_table, &RecordTable::opened, this, &ComparePage::openVersion);
  return m_tableCard;
}

SidePanel* ComparePage::makeExplanation()
{
  auto* panel = new SidePanel(this);
  panel->column()->setSpacing(space12);
  m_explainTitle = wrappedLabel(TextRank::title, panel);
  panel->column()->addWidget(m_explainTitle);
  for (qsizetype i = 0; i < howItIsCounted().size(); ++i)
    panel->column()->addWidget(m_paragraphs.emplace_back(wrappedLabel(TextRank::body, panel)));
  return panel;
}

std::vector<KeyHint> ComparePage::hints() const
{
  return {{tr("Enter"), tr("messages behind it")},
          {QStringLiteral("T"), tr("as a table")},
          {QStringLiteral("H"), tr("how is this counted?")}};
}

void ComparePage::visit(const Target&)
{
  count();
  m_plot->setFocus();
}

void ComparePage::count()
{
  using Reports = std::vector<evidence::VersionReport>;
  workspace().jobs.run<Reports>(
      this, m_latest.next(),
      [now = workspace().clock.now()](const JobContext& job) {
        return job.reader.read([now](const store::ReadTx& tx) { return evidence::versionReports(tx, now); });
      },
      [this](Result<Reports> reports) {
        if (!reports)
          return showFailure(reports.error());
        take(std::move(*reports));
      });
}

void ComparePage::take(std::vector<evidence::VersionReport> reports)
{
  m_all = std::move(reports);
  std::erase_if(m_all, isOnlyFollowingUp);
  const bool anySent = std::ranges::any_of(m_all, [](const auto& report) { return report.rate.delivered > 0; });
  m_stack->setCurrentWidget(anySent ? static_cast<QWidget*>(m_both) : m_empty);
  for (QWidget* control : {static_cast<QWidget*>(m_purpose), static_cast<QWidget*>(m_tableButton)})
    control->setVisible(anySent);
  m_explain->setVisible(anySent);
  fillPurposes();
  showReports();
}

/// Only what there are versions for.
void ComparePage::fillPurposes()
{
  const auto chosen = m_purpose->currentData();
  m_purpose->clear();
  m_purpose->addItem(tr("Every purpose"));
  for (const auto& each : enumTexts<Purpose>) {
    const auto isOf = [&](const auto& report) { return report.name.purpose == each.value; };
    if (std::ranges::any_of(m_all, isOf))
      m_purpose->addItem(wordFor(each.value), static_cast<int>(each.value));
  }
  m_purpose->setCurrentIndex(std::max(0, m_purpose->findData(chosen)));
}

std::optional<Purpose> ComparePage::purpose() const
{
  const auto chosen = m_purpose->currentData();
  return chosen.isValid() ? std::optional(static_cast<Purpose>(chosen.toInt())) : std::nullopt;
}

void ComparePage::showReports()
{
  auto shown = m_all;
  if (const auto only = purpose())
    std::erase_if(shown, [&](const auto& report) { return report.name.purpose != *only; });
  m_model->setReports(std::move(shown));
  showPlot();
  showVerdict();
}

void ComparePage::showPlot()
{
  const auto colours = coloursOf(m_all);
  std::vector<ForestRow> rows;
  QStringList notSent;
  for (const auto& report : m_model->reports()) {
    if (report.rate.rate)
      rows.push_back(forestRowOf(report, colours.at(report.name.owner)));
    else
      notSent += versionTitle(report.name);
  }
  m_plot->setRows(std::move(rows));
  m_notSent->setText(tr("Not sent yet: %1").arg(notSent.join(tr(", ", "between names"))));
  m_notSent->setVisible(!notSent.isEmpty());
  const auto header = m_table->horizontalHeader()->sizeHint().height();
  m_table->setFixedHeight(header + metricsOf(font()).row * m_model->rowCount() + space4);
}

void ComparePage::showVerdict()
{
  const auto verdict = verdictOn(m_model->reports());
  m_headline->setText(verdict.headline);
  m_facts->setText(verdict.facts);
  m_method->setText(verdict.method);
}

void ComparePage::retranslate()
{
  header().setTitle(tr("Compare"));
  header().setSubtitle(tr("first messages and their answers"));
  m_purpose->setAccessibleName(tr("Purpose"));
  m_tableButton->setText(tr("Table"));
  m_explain->setText(tr("How is this counted?"));
  m_plotTitle->setText(tr("Reply rate by version"));
  m_plotHint->setText(tr("lines: where the real rate may well lie · waiting counts as not answered so far"));
  m_plot->setAccessibleName(tr("Reply rate by version"));
  m_table->setAccessibleName(tr("Reply rates as a table"));
  m_explainTitle->setText(tr("How is this counted?"));
  const auto paragraphs = howItIsCounted();
  for (std::size_t i = 0; i < m_paragraphs.size(); ++i)
    m_paragraphs[i]->setText(paragraphs.value(static_cast<qsizetype>(i)));
  m_empty->setContent(
      QStringLiteral("compare"), tr("Which wording is answered?"),
      tr("As soon as you have sent messages from two versions of a template, their rates stand here side by side, each "
         "with the range it may really lie in."),
      {{tr("Write a template"), tr("Two versions that differ in one thing teach most"), tr("Templates"), {}, true}});
  m_model->repaintAll();
  fillPurposes();
  showReports();
  Q_EMIT hintsChanged();
}

void ComparePage::recolour()
{
  const auto& tokens = tokensFor(palette());
  m_plot->setColors(
      {tokens.text, tokens.text2, tokens.text3, tokens.line, tokens.line2, tokens.accent, tokens.base, tokens.series});
}

void ComparePage::changeEvent(QEvent* event)
{
  Page::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && m_plot != nullptr)
    recolour();
}

void ComparePage::keyPressEvent(QKeyEvent* event)
{
  if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_T)
    return toggleTable();
  if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_H)
    return toggleExplanation();
  Page::keyPressEvent(event);
}

void ComparePage::toggleTable()
{
  const bool show = m_tableCard->isHidden();
  m_tableCard->setVisible(show);
  workspace().preferences.setChoice(QLatin1String(tableChoice), show ? QStringLiteral("shown") : QString());
  if (show)
    m_table->setFocus();
  else
    m_plot->setFocus();
}

void ComparePage::toggleExplanation()
{
  m_both->setPanelShown(!m_both->isPanelShown());
}

void ComparePage::openVersion(qint64 version)
{
  if (version != 0)
    Q_EMIT requested({PageId::messages, version, Target::Intent::listVersion});
}

}  // namespace overture::ui
