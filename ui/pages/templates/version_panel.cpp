#include "ui/pages/templates/version_panel.h"

#include "ui/bridge/formats.h"
#include "ui/bridge/text.h"
#include "ui/charts/version_steps.h"
#include "ui/models/compare_model.h"
#include "ui/style/metrics.h"
#include "ui/style/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace overture::ui
{
namespace
{

TextLabel* wrappedIn(QWidget* parent, TextRank rank)
{
  auto* label = new TextLabel(rank, parent);
  label->setWordWrap(true);
  return label;
}

QString rateWithRange(const evidence::ResponseRate& rate)
{
  if (!rate.rate)
    return VersionPanel::tr("No rate yet");
  return VersionPanel::tr("%1 (%2)").arg(percentText(*rate.rate),
                                         rangeText(rate.low.value_or(0), rate.high.value_or(1)));
}

QString historyLine(const VersionLine& line)
{
  return VersionPanel::tr("v%1: %2, %3")
      .arg(line.version.number)
      .arg(rateWithRange(line.rate), answeredText(line.rate));
}

VersionStep stepOf(const VersionLine& line)
{
  return {VersionPanel::tr("v%1").arg(line.version.number), line.rate.rate.value_or(0), line.rate.low.value_or(0),
          line.rate.high.value_or(1), historyLine(line)};
}

bool wasSent(const VersionLine& line)
{
  return line.rate.rate.has_value();
}

}  // namespace

VersionPanel::VersionPanel(QWidget* parent) : SidePanel(parent)
{
  column()->setSpacing(space8);
  m_name = wrappedIn(this, TextRank::title);
  m_origin = wrappedIn(this, TextRank::second);
  column()->addWidget(m_name);
  column()->addWidget(m_origin);
  makeWhy();
  makeRate();
  makeButtons();
  recolour();
  retranslate();
  // Until a version is told, so that no control is without a name.
  m_edit->setText(tr("Edit v%1").arg(1));
  m_retire->setText(tr("Retire"));
  m_restore->setText(tr("Take this text again"));
}

void VersionPanel::makeWhy()
{
  m_whyHead = new TextLabel(TextRank::label, this);
  m_whyCard = new Card(this);
  m_why = wrappedIn(m_whyCard, TextRank::body);
  m_whyCard->column()->addWidget(m_why);
  column()->addWidget(m_whyHead);
  column()->addWidget(m_whyCard);
}

void VersionPanel::makeRate()
{
  m_rateHead = new TextLabel(TextRank::label, this);
  auto* card = new Card(this);
  m_rate = wrappedIn(card, TextRank::title);
  m_counts = wrappedIn(card, TextRank::second);
  card->column()->addWidget(m_rate);
  card->column()->addWidget(m_counts);
  m_historyHead = new TextLabel(TextRank::label, this);
  m_steps = new VersionSteps(this);
  m_history = wrappedIn(this, TextRank::second);
  connect(m_steps, &VersionSteps::activated, this,
          [this](int step) { Q_EMIT versionRequested(m_stepVersions[static_cast<std::size_t>(step)]); });
  m_historyNote = wrappedIn(this, TextRank::hint);
  for (QWidget* part :
       std::initializer_list<QWidget*>{m_rateHead, card, m_historyHead, m_steps, m_history, m_historyNote})
    column()->addWidget(part);
}

void VersionPanel::makeButtons()
{
  const auto add = [this](const QString& key, void (VersionPanel::*asked)()) {
    auto* button = new Button(this);
    button->setKeyHint(key);
    connect(button, &QPushButton::clicked, this, asked);
    column()->addWidget(button);
    button->hide();
    return button;
  };
  column()->addSpacing(space8);
  m_edit = add(QStringLiteral("E"), &VersionPanel::editRequested);
  m_retire = add(QStringLiteral("R"), &VersionPanel::retireRequested);
  m_restore = add({}, &VersionPanel::restoreRequested);
  m_remove = add(tr("Del"), &VersionPanel::removeRequested);
}

void VersionPanel::tell(const store::TemplateRow& owner, const VersionLine& line, const std::vector<VersionLine>& lines,
                        const QString& day)
{
  const auto parent = std::ranges::find(lines, line.version.parent, [](const auto& each) { return each.version.id; });
  m_name->setText(tr("%1 v%2").arg(toQt(owner.name)).arg(line.version.number));
  m_origin->setText(parent == lines.end() ? tr("written %1").arg(day)
                                          : tr("made from v%1 · %2").arg(parent->version.number).arg(day));
  m_why->setText(toQt(line.version.reason));
  m_whyHead->setVisible(!line.version.reason.empty());
  m_whyCard->setVisible(!line.version.reason.empty());
  tellRate(line);
  tellHistory(line, lines);
  tellButtons(line, lines);
}

void VersionPanel::tellRate(const VersionLine& line)
{
  m_rate->setText(rateWithRange(line.rate));
  const auto waiting = line.version.waiting;
  if (line.version.sent > 0 && !line.rate.rate)
    return m_counts->setText(
        tr("%1 sent, none as a first message: what is answered counts there").arg(numberText(line.version.sent)));
  m_counts->setText(waiting == 0 ? answeredText(line.rate)
                                 : tr("%1, %2 still waiting").arg(answeredText(line.rate), numberText(waiting)));
}

/// Only versions with a rate stand in the chart; the words name them all.
void VersionPanel::tellHistory(const VersionLine& line, const std::vector<VersionLine>& lines)
{
  QStringList texts;
  std::vector<VersionStep> steps;
  m_stepVersions.clear();
  for (auto each = lines.rbegin(); each != lines.rend(); ++each) {
    texts += historyLine(*each);
    if (!wasSent(*each))
      continue;
    steps.push_back(stepOf(*each));
    m_stepVersions.push_back(each->version.id.value);
  }
  const auto current = std::ranges::find(m_stepVersions, line.version.id.value);
  const bool isComparable = steps.size() > 1;
  m_steps->setSteps(std::move(steps));
  m_steps->setCurrentStep(static_cast<int>(current - m_stepVersions.begin()));
  m_history->setText(texts.join(QLatin1Char('\n')));
  m_historyHead->setVisible(lines.size() > 1);
  m_history->setVisible(lines.size() > 1);
  m_steps->setVisible(isComparable);
  m_historyNote->setVisible(isComparable);
}

void VersionPanel::recolour()
{
  const auto& tokens = tokensFor(palette());
  m_steps->setColors({tokens.text2, tokens.line, tokens.accent, tokens.series.front()});
}

void VersionPanel::tellButtons(const VersionLine& line, const std::vector<VersionLine>& lines)
{
  m_isRetired = line.version.status == VersionStatus::retired;
  m_edit->setText(line.version.isFrozen() ? tr("Edit as v%1").arg(lines.front().version.number + 1)
                                          : tr("Edit v%1").arg(line.version.number));
  m_retire->setText(m_isRetired ? tr("Use again") : tr("Retire"));
  m_edit->setVisible(!m_readOnly);
  m_retire->setVisible(!m_readOnly);
  m_restore->setText(tr("Take this text again"));
  m_restore->setVisible(!line.isFirst && !m_readOnly);
  const bool isUnused =
      std::ranges::all_of(lines, [](const auto& each) { return !each.version.isFrozen() && each.version.drafts == 0; });
  m_remove->setVisible(isUnused && !m_readOnly);
}

void VersionPanel::retranslate()
{
  m_whyHead->setText(tr("Why it changed"));
  m_rateHead->setText(tr("Rate"));
  m_historyHead->setText(tr("From version to version"));
  m_steps->setAccessibleName(tr("From version to version"));
  m_historyNote->setText(tr("One after the other: the weeks and the people differ too."));
  m_remove->setText(tr("Remove template"));
}

void VersionPanel::changeEvent(QEvent* event)
{
  SidePanel::changeEvent(event);
  if (event->type() == QEvent::LanguageChange)
    retranslate();
  if (event->type() == QEvent::PaletteChange)
    recolour();
}

}  // namespace overture::ui
