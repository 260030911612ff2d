#include "ui/pages/companies/company_fit.h"

#include "core/domain/fit.h"
#include "core/outreach/companies.h"
#include "ui/bridge/formats.h"
#include "ui/bridge/text.h"
#include "ui/style/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace overture::ui
{
namespace
{

/// The answers that can be chosen, from yes to no.
constexpr auto fitAnswers = std::to_array<double>({1.0, 0.75, 0.5, 0.0});

std::size_t nearestAnswer(double value)
{
  const auto nearest =
      std::ranges::min_element(fitAnswers, {}, [value](double each) { return std::abs(each - value); });
  return static_cast<std::size_t>(nearest - fitAnswers.begin());
}

Fit fitFrom(const std::vector<store::CompanyAnswer>& answers)
{
  std::vector<Answer> weighed;
  for (const auto& answer : answers)
    weighed.push_back({answer.criterion.weight, answer.answer});
  return fitOf(weighed);
}

}  // namespace

CompanyFit::CompanyFit(const Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_heading(new TextLabel(TextRank::label, this)),
      m_hint(new TextLabel(TextRank::hint, this)),
      m_card(new Card(this)),
      m_ask(new Button(this, Button::Rank::quiet))
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space4);
  auto* top = new QHBoxLayout;
  top->addWidget(m_heading);
  top->addWidget(m_hint, 1);
  top->addWidget(m_ask);
  column->addLayout(top);
  column->addWidget(m_card);
  m_card->column()->setSpacing(space4);
  connect(m_ask, &QPushButton::clicked, this, &CompanyFit::ask);
  retranslate();
}

void CompanyFit::setCompany(CompanyId company)
{
  m_company = company;
  read();
}

void CompanyFit::retranslate()
{
  m_ask->setText(tr("New question…"));
  read();
}

void CompanyFit::read()
{
  m_answers = m_workspace.store.readOr<std::vector<store::CompanyAnswer>>(
      {}, [this](const store::ReadTx& tx) { return store::answersOf(tx, m_company); });
  const auto fit = fitFrom(m_answers);
  m_heading->setText(fit.score ? tr("Fit %1").arg(numberText(*fit.score)) : tr("Fit"));
  const auto some = tr("%1 of %2 answered").arg(numberText(fit.answered), numberText(fit.asked));
  const auto none = tr("Ask what matters to you; the answers make the fit.");
  m_hint->setText(m_answers.empty() ? none : fit.answered < fit.asked ? some : QString());
  m_hint->setWordWrap(m_answers.empty());
  keepLines(m_answers.size());
  for (std::size_t i = 0; i < m_answers.size(); ++i)
    fill(m_lines[i], m_answers[i]);
  m_card->setVisible(!m_answers.empty());
}

void CompanyFit::keepLines(std::size_t count)
{
  while (m_lines.size() < count)
    addLine();
  for (std::size_t i = 0; i < m_lines.size(); ++i)
    m_lines[i].question->parentWidget()->setVisible(i < count);
}

void CompanyFit::addLine()
{
  auto* row = new QWidget(m_card);
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  const Line line{new TextLabel(TextRank::body, row), new QComboBox(row), new TextLabel(TextRank::hint, row)};
  line.question->setWordWrap(true);
  line.answer->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  line.answer->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  layout->addWidget(line.question, 1);
  layout->addWidget(line.answer);
  layout->addWidget(line.weight);
  m_card->column()->addWidget(row);
  const auto place = m_lines.size();
  connect(line.answer, &QComboBox::activated, this, [this, place] { answer(place); });
  m_lines.push_back(line);
}

void CompanyFit::fill(const Line& line, const store::CompanyAnswer& answer)
{
  const QString words[] = {tr("yes"), tr("mostly"), tr("partly"), tr("no")};
  const bool isTyped = answer.answer && !answer.foundByItself;
  auto own = answer.criterion.answersItself.empty() ? tr("not answered") : tr("by itself");
  if (answer.foundByItself && answer.answer)
    own = tr("%1, found").arg(words[nearestAnswer(*answer.answer)]);
  line.question->setText(toQt(answer.criterion.question));
  line.answer->clear();
  line.answer->addItem(own);
  for (const auto& word : words)
    line.answer->addItem(word);
  line.answer->setCurrentIndex(isTyped ? static_cast<int>(nearestAnswer(*answer.answer)) + 1 : 0);
  line.answer->setAccessibleName(toQt(answer.criterion.question));
  line.answer->setToolTip(answer.foundByItself ? tr("Found in what is known of the company; choose to overrule it.")
                                               : QString());
  line.weight->setText(tr("×%1").arg(numberText(answer.criterion.weight)));
}

void CompanyFit::answer(std::size_t place)
{
  const auto& line = m_lines[place];
  const int chosen = line.answer->currentIndex();
  const auto value = chosen > 0 ? std::optional(fitAnswers[static_cast<std::size_t>(chosen - 1)]) : std::nullopt;
  const auto question = m_answers[place].criterion.id;
  m_workspace.store.write<store::Done>(outreach::scoreCompany(m_company, question, value), this,
                                       [this](Result<store::Done> done) {
                                         if (!done)
                                           Q_EMIT failed(done.error());
                                       });
}

void CompanyFit::ask()
{
  const auto add = [this](const QString& question) {
    Criterion criterion;
    criterion.question = toCore(question.trimmed());
    criterion.position = static_cast<int>(m_answers.size()) + 1;
    m_workspace.store.write<CriterionId>(outreach::addCriterion(criterion), this, [this](Result<CriterionId> id) {
      if (!id)
        Q_EMIT failed(id.error());
    });
  };
  m_workspace.prompts.askText(this, tr("New question"), tr("What do you want to know of every company?"), {}, add);
}

}  // namespace overture::ui
