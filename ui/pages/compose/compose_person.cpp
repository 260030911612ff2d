#include "ui/pages/compose/compose_person.h"

#include "ui/bridge/formats.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/pages/bound_form.h"
#include "ui/pages/compose/choice_card.h"
#include "ui/pages/compose/compose_words.h"
#include "ui/pages/timeline_lines.h"
#include "ui/style/metrics.h"
#include "ui/style/paint.h"
#include "ui/style/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/timeline_view.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace overture::ui
{
namespace
{

const QString hookField = QStringLiteral("hook");
const QString hookLinkField = QStringLiteral("hook_url");
constexpr int widestChoice = 180;

QString cutChoice(const QString& text, const QFont& font)
{
  return QFontMetrics(font).elidedText(text, Qt::ElideRight, widestChoice);
}

}  // namespace

ComposePersonColumn::ComposePersonColumn(QWidget* parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_name(new TextLabel(TextRank::strong, this)),
      m_title(new TextLabel(TextRank::second, this)),
      m_place(new TextLabel(TextRank::second, this)),
      m_role(new Chip({}, Tone::accent, this)),
      m_fit(new Chip({}, Tone::grey, this)),
      m_hook(new BoundForm(this)),
      m_projectHeading(new TextLabel(TextRank::label, this)),
      m_project(new ChoiceCard(this)),
      m_beforeHeading(new TextLabel(TextRank::label, this)),
      m_never(new TextLabel(TextRank::second, this)),
      m_before(new TimelineView(this)),
      m_versionHeading(new TextLabel(TextRank::label, this)),
      m_version(new ChoiceCard(this))
{
  m_column->setContentsMargins(space16, space16, space16, space16);
  m_column->setSpacing(space4);
  addHead();
  m_hook->addText(hookField, 2);
  m_hook->addLine(hookLinkField);
  m_column->addSpacing(space8);
  m_column->addWidget(m_hook);
  addGroup(m_versionHeading, m_version);
  addGroup(m_projectHeading, m_project);
  addGroup(m_beforeHeading, m_before);
  m_column->addWidget(m_never);
  m_column->addStretch(1);
  m_version->setMarked(true);
  m_never->setWordWrap(true);
  connect(m_hook, &FieldForm::edited, this, &ComposePersonColumn::tellHook);
  connect(m_version, &QPushButton::clicked, this, [this] { Q_EMIT versionWanted(m_version); });
  connect(m_project, &QPushButton::clicked, this, [this] { Q_EMIT projectWanted(m_project); });
}

void ComposePersonColumn::addHead()
{
  m_title->setWordWrap(true);
  m_place->setWordWrap(true);
  m_column->addWidget(m_name);
  m_column->addWidget(m_title);
  m_column->addWidget(m_place);
  auto* chips = new QHBoxLayout;
  chips->setSpacing(space4);
  chips->addWidget(m_role);
  chips->addWidget(m_fit);
  chips->addStretch(1);
  m_column->addSpacing(space4);
  m_column->addLayout(chips);
}

void ComposePersonColumn::addGroup(TextLabel* heading, QWidget* content)
{
  m_column->addSpacing(space12);
  m_column->addWidget(heading);
  m_column->addWidget(content);
}

void ComposePersonColumn::tellHook()
{
  Q_EMIT hookEdited(m_hook->value(hookField), m_hook->value(hookLinkField));
}

void ComposePersonColumn::forget()
{
  m_hook->forget();
}

void ComposePersonColumn::focusHook()
{
  m_hook->focusField(hookField);
}

QWidget* ComposePersonColumn::versionCard() const
{
  return m_version;
}

void ComposePersonColumn::showWho(const ComposeSession& session, Timestamp now)
{
  const auto& facts = session.facts();
  const auto& person = facts.person;
  auto place = placeOfPerson(facts);
  if (!person.timeZone.empty())
    place = tr("%1, %2 there").arg(place, momentText(now, now, person.timeZone));
  m_name->setText(toQt(person.name));
  m_title->setText(toQt(person.title));
  m_title->setVisible(!person.title.empty());
  m_place->setText(place);
  m_place->setVisible(!place.isEmpty());
  m_role->setText(wordFor(person.role));
  m_role->setTone(toneFor(person.role));
  m_fit->setVisible(facts.fit.has_value());
  m_fit->setText(tr("Fit %1").arg(numberText(facts.fit.value_or(0))));
}

void ComposePersonColumn::showSession(const ComposeSession& session, Timestamp now, const std::string& zone)
{
  const auto& facts = session.facts();
  showWho(session, now);
  m_hook->showValue(hookField, toQt(facts.person.hook));
  m_hook->showValue(hookLinkField, toQt(facts.person.hookUrl));
  const auto* project = facts.project(session.draft().project);
  m_project->setChoice(nameOfProject(project), project == nullptr ? QString() : toQt(project->shows));
  const auto* version = facts.version(session.draft().version);
  m_version->setChoice(nameOfVersion(version), detailOfVersion(version), QStringLiteral("V"), tr("choose another"));
  m_version->setEnabled(session.isDraft());
  m_project->setEnabled(session.isDraft());
  m_before->setLines(timelineLines(facts.before, {.now = now, .zone = zone, .namesPeople = true}));
  m_before->setVisible(!facts.before.empty());
  m_never->setVisible(facts.before.empty());
}

void ComposePersonColumn::retranslate()
{
  setAccessibleName(tr("Person"));
  m_hook->setLabel(hookField, tr("Hook"));
  m_hook->setLabel(hookLinkField, tr("Link"));
  m_hook->setPlaceholder(hookField, tr("What this person made or wrote"));
  m_projectHeading->setText(tr("Project that answers it"));
  m_beforeHeading->setText(tr("Before"));
  m_never->setText(tr("Never written to. Nothing happened with this company yet."));
  m_versionHeading->setText(tr("Version"));
}

void ComposePersonColumn::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  painter.fillRect(rect(), tokensFor(palette()).window);
}

ComposePersonLine::ComposePersonLine(QWidget* parent)
    : QWidget(parent),
      m_name(new TextLabel(TextRank::strong, this)),
      m_place(new TextLabel(TextRank::second, this)),
      m_hook(new Button(this)),
      m_project(new Button(this)),
      m_version(new Button(this))
{
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(space16, space8, space16, space8);
  row->setSpacing(space8);
  row->addWidget(m_name);
  row->addWidget(m_place, 1);
  row->addWidget(m_hook);
  row->addWidget(m_project);
  row->addWidget(m_version);
  m_place->setElided(true);
  m_version->setKeyHint(QStringLiteral("V"));
  connect(m_hook, &QPushButton::clicked, this, &ComposePersonLine::hookWanted);
  connect(m_version, &QPushButton::clicked, this, [this] { Q_EMIT versionWanted(m_version); });
  connect(m_project, &QPushButton::clicked, this, [this] { Q_EMIT projectWanted(m_project); });
}

void ComposePersonLine::showSession(const ComposeSession& session)
{
  const auto& facts = session.facts();
  const auto title = toQt(facts.person.title);
  const auto place = placeOfPerson(facts);
  m_name->setText(toQt(facts.person.name));
  m_place->setText(title.isEmpty() || place.isEmpty() ? title + place : tr("%1 · %2").arg(title, place));
  const auto hook = toQt(facts.person.hook);
  m_hook->setText(hook.isEmpty() ? tr("Add a hook…") : cutChoice(hook, font()));
  m_hook->setToolTip(hook);
  const auto project = nameOfProject(facts.project(session.draft().project));
  m_project->setText(cutChoice(project, font()));
  m_project->setToolTip(project);
  const auto version = nameOfVersion(facts.version(session.draft().version));
  m_version->setText(cutChoice(version, font()));
  m_version->setToolTip(version);
  m_version->setEnabled(session.isDraft());
  m_project->setEnabled(session.isDraft());
}

void ComposePersonLine::retranslate()
{
  setAccessibleName(tr("Person"));
  m_hook->setAccessibleDescription(tr("Hook"));
  m_project->setAccessibleDescription(tr("Project that answers it"));
  m_version->setAccessibleDescription(tr("Version"));
}

QWidget* ComposePersonLine::versionButton() const
{
  return m_version;
}

void ComposePersonLine::paintEvent(QPaintEvent*)
{
  const auto& tokens = tokensFor(palette());
  QPainter painter(this);
  painter.fillRect(rect(), tokens.window);
  paintHairline(painter, rect(), Qt::BottomEdge, tokens.line);
}

}  // namespace overture::ui
