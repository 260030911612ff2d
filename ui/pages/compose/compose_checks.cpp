#include "ui/pages/compose/compose_checks.h"

#include "ui/bridge/text.h"
#include "ui/pages/compose/choice_card.h"
#include "ui/pages/compose/compose_words.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/paint.h"
#include "ui/style/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QPainter>

namespace overture::ui
{
namespace
{

using outreach::DraftFinding;
using outreach::DraftRule;
using outreach::Verdict;

/// The mark before a check, in the colour of how it came out.
class CheckMark : public QWidget
{
 public:
  CheckMark(Verdict verdict, QWidget* parent) : QWidget(parent), m_verdict(verdict)
  {
    const int size = metricsOf(font()).icon;
    setFixedSize(size, size + space4);
  }

 protected:
  void paintEvent(QPaintEvent*) override
  {
    const auto& tokens = tokensFor(palette());
    const auto color = m_verdict == Verdict::passed ? tokens.good.text
                       : m_verdict == Verdict::warns ? tokens.warn.text
                                                     : tokens.bad.text;
    const auto icon = m_verdict == Verdict::passed ? QStringLiteral("check")
                      : m_verdict == Verdict::warns ? QStringLiteral("warning")
                                                    : QStringLiteral("close");
    QPainter painter(this);
    painter.drawPixmap(0, space4 / 2, linePixmap(icon, color, metricsOf(font()).icon, devicePixelRatioF()));
  }

 private:
  Verdict m_verdict;
};

CheckPlace placeOf(DraftRule rule)
{
  switch (rule) {
    case DraftRule::subjectFits:
      return CheckPlace::subject;
    case DraftRule::hasAddress:
      return CheckPlace::address;
    case DraftRule::mayBeContacted:
    case DraftRule::notOnHold:
    case DraftRule::notWrittenLately:
      return CheckPlace::person;
    case DraftRule::aloneInCompany:
      return CheckPlace::company;
    case DraftRule::hasText:
    case DraftRule::fieldsFilled:
    case DraftRule::textFits:
      break;
  }
  return CheckPlace::text;
}

/// What passes is said only where it tells something; of several that say the same, one.
bool isWorthSaying(const DraftFinding& finding, bool isRow)
{
  if (finding.verdict != Verdict::passed)
    return true;
  return !isRow && (finding.rule == DraftRule::fieldsFilled || finding.rule == DraftRule::textFits ||
                    (finding.rule == DraftRule::aloneInCompany && !finding.name.empty()));
}

}  // namespace

ComposeChecks::ComposeChecks(QWidget* parent)
    : QWidget(parent),
      m_groups(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      m_checksHeading(new TextLabel(TextRank::label, this)),
      m_afterHeading(new TextLabel(TextRank::label, this)),
      m_after(new TextLabel(TextRank::second, this)),
      m_nextHeading(new TextLabel(TextRank::label, this)),
      m_next(new ChoiceCard(this))
{
  m_groups->setContentsMargins(space16, space16, space16, space16);
  m_groups->setSpacing(space24);
  m_lines = new QVBoxLayout;
  m_lines->setSpacing(space8);
  addGroup(m_checksHeading, 2)->addLayout(m_lines);
  m_after->setWordWrap(true);
  addGroup(m_afterHeading, 2)->addWidget(m_after);
  addGroup(m_nextHeading, 1)->addWidget(m_next);
  m_groups->addStretch(0);
  connect(m_next, &QPushButton::clicked, this, &ComposeChecks::nextWanted);
  setRow(false);
}

QVBoxLayout* ComposeChecks::addGroup(QWidget* heading, int stretch)
{
  auto* group = new QVBoxLayout;
  group->setSpacing(space8);
  group->addWidget(heading);
  m_groups->addLayout(group, stretch);
  return group;
}

void ComposeChecks::setRow(bool isRow)
{
  m_isRow = isRow;
  m_groups->setDirection(isRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  m_groups->setContentsMargins(space16, isRow ? space8 : space16, space16, isRow ? space8 : space16);
  for (int place = 0; place < m_groups->count() - 1; ++place)
    m_groups->setStretch(place, isRow ? (place == 0 ? 2 : 1) : 0);
  m_groups->setStretch(m_groups->count() - 1, isRow ? 0 : 1);
  rebuild(m_shown);
}

void ComposeChecks::showSession(const ComposeSession& session, Day today)
{
  std::vector<std::pair<DraftFinding, QString>> lines;
  if (session.isDraft())
    for (const auto& finding : session.findings())
      lines.emplace_back(finding, sentenceFor(finding, session.facts(), today));
  m_checksHeading->setVisible(session.isDraft());
  m_after->setText(afterSendingText(session.facts()));
  if (lines != m_shown)
    rebuild(lines);
}

void ComposeChecks::rebuild(const std::vector<std::pair<DraftFinding, QString>>& lines)
{
  m_shown = lines;
  m_firstProblem = nullptr;
  while (auto* item = m_lines->takeAt(0)) {
    if (auto* widget = item->widget()) {
      widget->hide();
      widget->deleteLater();
    }
    delete item;
  }
  for (const auto& [finding, sentence] : m_shown)
    if (isWorthSaying(finding, m_isRow))
      m_lines->addWidget(makeLine(finding, sentence));
  if (m_isRow)
    m_lines->addStretch(1);
}

QWidget* ComposeChecks::makeLine(const DraftFinding& finding, const QString& sentence)
{
  auto* line = new QWidget(this);
  auto* row = new QHBoxLayout(line);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space8);
  row->addWidget(new CheckMark(finding.verdict, line), 0, Qt::AlignTop);
  auto* words = new TextLabel(TextRank::body, sentence, line);
  words->setWordWrap(true);
  row->addWidget(words, 1);
  if (finding.verdict == Verdict::passed)
    return line;
  auto* jump = new Button(tr("Look"), line, Button::Rank::quiet);
  jump->setAccessibleDescription(sentence);
  connect(jump, &QPushButton::clicked, this, [this, rule = finding.rule] { Q_EMIT placeWanted(placeOf(rule)); });
  row->addWidget(jump, 0, Qt::AlignTop);
  if (m_firstProblem == nullptr)
    m_firstProblem = jump;
  return line;
}

bool ComposeChecks::focusFirst()
{
  if (m_firstProblem != nullptr)
    m_firstProblem->setFocus(Qt::ShortcutFocusReason);
  return m_firstProblem != nullptr;
}

void ComposeChecks::setNextPerson(const QString& name, const QString& detail)
{
  m_next->setChoice(name, detail);
  m_next->setVisible(!name.isEmpty());
  m_nextHeading->setVisible(!name.isEmpty());
}

void ComposeChecks::retranslate()
{
  setAccessibleName(tr("Checks"));
  m_checksHeading->setText(tr("Checks"));
  m_afterHeading->setText(tr("After sending"));
  m_nextHeading->setText(tr("Next person"));
}

void ComposeChecks::paintEvent(QPaintEvent*)
{
  const auto& tokens = tokensFor(palette());
  QPainter painter(this);
  painter.fillRect(rect(), tokens.window);
  paintHairline(painter, rect(), m_isRow ? Qt::TopEdge : Qt::LeftEdge, tokens.line);
}

}  // namespace overture::ui
