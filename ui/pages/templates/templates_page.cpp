#include "ui/pages/templates/templates_page.h"

#include "core/store/message_queries.h"
#include "core/store/template_queries.h"
#include "core/writing/message_fields.h"
#include "ui/bridge/formats.h"
#include "ui/bridge/text.h"
#include "ui/models/template_model.h"
#include "ui/pages/templates/preview_person.h"
#include "ui/pages/templates/version_panel.h"
#include "ui/pages/templates/wording_editor.h"
#include "ui/pages/templates/wording_view.h"
#include "ui/style/metrics.h"
#include "ui/style/paint.h"
#include "ui/style/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_list.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/side_panel.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

namespace overture::ui
{
namespace
{

constexpr int treeCharacters = 43;
/// The wording is never hidden behind the panel.
constexpr int wordingBesideFrom = 960;

/// The page that a wording stands on, with a hairline beside the tree.
class WordingGround : public QWidget
{
 public:
  using QWidget::QWidget;

 protected:
  void paintEvent(QPaintEvent*) override
  {
    QPainter painter(this);
    painter.fillRect(rect(), tokensFor(palette()).base);
    paintHairline(painter, rect(), Qt::LeftEdge, tokensFor(palette()).line);
  }
};

}  // namespace

TemplatesPage::TemplatesPage(const Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_model(new TemplateModel(workspace.store, workspace.jobs, workspace.clock, this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_tree(new RecordList(this)),
      m_segments(new SegmentedControl(this)),
      m_hint(new TextLabel(TextRank::hint, this)),
      m_wording(new WordingView(false, this)),
      m_panel(new VersionPanel(this)),
      m_middle(new QStackedWidget(this)),
      m_editor(new WordingEditor(this)),
      m_paste(new Button(this)),
      m_compare(new Button(this)),
      m_new(new Button(this, Button::Rank::primary))
{
  makeHeader();
  makeTree();
  auto* both = new ListAndPanel(makeMiddle(), m_panel, this);
  both->setBesideFrom(wordingBesideFrom);
  m_middle->addWidget(both);
  m_middle->addWidget(m_editor);
  m_browser = new QWidget(this);
  auto* across = new QHBoxLayout(m_browser);
  across->setContentsMargins(0, 0, 0, 0);
  across->setSpacing(0);
  across->addWidget(m_tree);
  across->addWidget(m_middle, 1);
  m_stack->addWidget(m_browser);
  m_stack->addWidget(m_empty);
  body()->addWidget(m_stack);
  m_panel->setReadOnly(workspace.store.isReadOnly());
  connectParts();
  retranslate();
}

void TemplatesPage::makeHeader()
{
  for (auto* button : {m_paste, m_compare, m_new})
    header().addControl(button);
  m_new->setKeyHint(QStringLiteral("N"));
  connect(m_new, &QPushButton::clicked, this, &TemplatesPage::newTemplate);
  connect(m_paste, &QPushButton::clicked, this, &TemplatesPage::pasteMessage);
  connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT requested({PageId::compare}); });
  m_new->setEnabled(!workspace().store.isReadOnly());
  m_paste->setEnabled(!workspace().store.isReadOnly());
}

void TemplatesPage::makeTree()
{
  m_tree->setModel(m_model);
  m_tree->setFixedWidth(QFontMetrics(font()).averageCharWidth() * treeCharacters);
  m_tree->setKeys({{Qt::Key_E, [this] { editCurrent(); }},
                   {Qt::Key_D, [this] { look(Look::difference); }},
                   {Qt::Key_T, [this] { look(Look::text); }},
                   {Qt::Key_P, [this] { nextPerson(); }},
                   {Qt::Key_R, [this] { retireCurrent(); }},
                   {Qt::Key_N, [this] { newTemplate(); }},
                   {Qt::Key_Delete, [this] { removeCurrent(); }}});
}

QWidget* TemplatesPage::makeMiddle()
{
  auto* middle = new WordingGround(this);
  auto* column = new QVBoxLayout(middle);
  column->setContentsMargins(space16, space8, space16, space8);
  column->setSpacing(space8);
  auto* top = new QHBoxLayout;
  top->addWidget(m_segments);
  top->addStretch();
  top->addWidget(m_hint, 1);
  m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_hint->setElided(true);
  column->addLayout(top);
  column->addWidget(m_wording, 1);
  return middle;
}

void TemplatesPage::connectParts()
{
  connect(m_model, &TemplateModel::loaded, this, &TemplatesPage::onLoaded);
  connect(m_tree, &RecordList::currentRowChanged, this, &TemplatesPage::showCurrent);
  connect(m_tree, &RecordList::opened, this, &TemplatesPage::editCurrent);
  connect(m_segments, &SegmentedControl::chosen, this, [this](int index) { look(static_cast<Look>(index)); });
  connect(m_panel, &VersionPanel::editRequested, this, &TemplatesPage::editCurrent);
  connect(m_panel, &VersionPanel::retireRequested, this, &TemplatesPage::retireCurrent);
  connect(m_panel, &VersionPanel::restoreRequested, this, &TemplatesPage::restoreCurrent);
  connect(m_panel, &VersionPanel::versionRequested, m_tree, &RecordList::setCurrentId);
  connect(m_panel, &VersionPanel::removeRequested, this, &TemplatesPage::removeCurrent);
  connect(m_editor, &WordingEditor::saved, this, &TemplatesPage::save);
  connect(m_editor, &WordingEditor::cancelled, this, &TemplatesPage::closeEditor);
  connect(m_empty, &EmptyState::chosen, this, [this](int index) {
    if (index == 0)
      newTemplate();
    else if (index == 1)
      pasteMessage();
    else
      Q_EMIT requested({PageId::templates, 0, Target::Intent::openSample});
  });
}

std::vector<KeyHint> TemplatesPage::hints() const
{
  return {{QStringLiteral("E"), tr("edit")},
          {QStringLiteral("N"), tr("new template")},
          {QStringLiteral("T"), tr("text")},
          {QStringLiteral("D"), tr("difference")},
          {QStringLiteral("P"), tr("preview, next person")},
          {QStringLiteral("R"), tr("retire")}};
}

/// `id` is a version.
void TemplatesPage::visit(const Target& target)
{
  if (target.id != 0)
    m_wanted = target.id;
  m_model->refresh();
  if (target.intent == Target::Intent::create)
    return newTemplate();
  m_tree->setFocus();
}

void TemplatesPage::onLoaded()
{
  const bool isEmpty = m_model->templates().empty();
  const bool isEditing = m_middle->currentWidget() == m_editor;
  m_stack->setCurrentWidget(isEmpty && !isEditing ? static_cast<QWidget*>(m_empty) : m_browser);
  m_tree->setVisible(!isEmpty);
  m_compare->setVisible(!isEmpty);
  if (m_wanted != 0 && m_tree->setCurrentId(m_wanted))
    m_wanted = 0;
  if (current() == nullptr && m_model->rowCount() > 1)
    m_tree->setCurrentIndex(m_model->index(1));
  showCurrent();
}

const VersionLine* TemplatesPage::current() const
{
  return m_model->lineOf(m_tree->currentId());
}

std::optional<TemplateVersion> TemplatesPage::currentVersion() const
{
  return workspace().store.readOr(std::optional<TemplateVersion>(), [&](const store::ReadTx& tx) {
    return store::findVersion(tx, VersionId{m_tree->currentId()});
  });
}

void TemplatesPage::showCurrent()
{
  std::size_t versions = 0;
  for (const auto& each : m_model->templates())
    versions += each.versions.size();
  const QStringList counts = {tr("%n templates", nullptr, static_cast<int>(m_model->templates().size())),
                              tr("%n versions", nullptr, static_cast<int>(versions))};
  header().setSubtitle(counts.join(QStringLiteral(" · ")));
  const auto* line = current();
  m_segments->setVisible(line != nullptr);
  if (line == nullptr)
    return m_wording->tell({}, {});
  m_panel->tell(m_model->templates()[line->owner], *line, m_model->linesOf(line->owner),
                dayText(line->version.createdAt, workspace().clock.now(), zone()));
  tellSegments();
  showWording();
}

/// The difference only where there is a version before.
void TemplatesPage::tellSegments()
{
  const auto* line = current();
  if (line == nullptr)
    return;
  const auto* parent = m_model->lineOf(line->version.parent.value);
  m_segments->setSegments(
      {tr("Text"), parent != nullptr ? tr("Since v%1").arg(parent->version.number) : tr("Since"), tr("Preview")});
  m_segments->setCurrent(static_cast<int>(m_look));
  m_hint->setText(line->version.isFrozen() ? tr("sent text never changes; editing makes a new version")
                                           : tr("not sent yet: editing changes it in place"));
}

void TemplatesPage::showWording()
{
  const auto version = currentVersion();
  if (!version)
    return;
  switch (m_look) {
    case Look::text:
      return m_wording->tell(colouredWording(version->subject), colouredWording(version->body));
    case Look::difference:
      return showDifference(*version);
    case Look::preview:
      return showPreview(*version);
  }
}

void TemplatesPage::showDifference(const TemplateVersion& version)
{
  const auto parent = workspace().store.readOr(std::optional<TemplateVersion>(), [&](const store::ReadTx& tx) {
    return store::findVersion(tx, version.parent);
  });
  if (!parent) {
    m_hint->setText(tr("the first version: there is none before it"));
    return m_wording->tell(colouredWording(version.subject), colouredWording(version.body));
  }
  m_wording->tell(colouredDifference(parent->subject, version.subject), colouredDifference(parent->body, version.body));
}

void TemplatesPage::showPreview(const TemplateVersion& version)
{
  const auto preview = workspace().store.readOr(std::optional<PreviewPerson>(),
                                                [&](const store::ReadTx& tx) { return previewPerson(tx, m_person); });
  const auto somebody = preview.value_or(PreviewPerson());
  const auto values = writing::fieldsFor(somebody.person, somebody.company, somebody.project, somebody.profile);
  m_wording->tell(colouredRendering(writing::rendered(version.subject, values)),
                  colouredRendering(writing::rendered(version.body, values)));
  m_hint->setText(preview ? tr("as %1 would get it · P: next person").arg(toQt(somebody.person.name))
                          : tr("nobody to show it for yet"));
}

void TemplatesPage::look(Look how)
{
  m_look = how;
  tellSegments();
  showWording();
}

void TemplatesPage::nextPerson()
{
  if (m_look == Look::preview)
    ++m_person;
  look(Look::preview);
}

void TemplatesPage::retranslate()
{
  header().setTitle(tr("Templates"));
  m_paste->setText(tr("Paste a message…"));
  m_compare->setText(tr("Compare"));
  m_new->setText(tr("New template"));
  m_tree->setAccessibleName(tr("Templates and their versions"));
  m_segments->setAccessibleName(tr("How the text is shown"));
  m_empty->setContent(QStringLiteral("templates"), tr("What will you write to them?"),
                      tr("A template is a message with fields for what differs from person to person. Each version "
                         "keeps its own rate, so "
                         "that you see which wording is answered."),
                      {{tr("Write the first one"), tr("A few lines are enough to begin with"), tr("New template"),
                        QStringLiteral("N"), true},
                       {tr("Begin with a message you have"),
                        tr("From the clipboard; its blanks become fields"),
                        tr("Paste a message…"),
                        {},
                        false},
                       {tr("Look around first"),
                        tr("Ten weeks of an invented job search, in a file of its own"),
                        tr("Open the sample"),
                        {},
                        false}});
  if (m_model->isLoaded()) {
    m_model->repaintAll();
    showCurrent();
  }
  Q_EMIT hintsChanged();
}

}  // namespace overture::ui
