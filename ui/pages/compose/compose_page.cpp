#include "ui/pages/compose/compose_page.h"

#include "core/store/template_queries.h"
#include "ui/bridge/formats.h"
#include "ui/bridge/text.h"
#include "ui/pages/compose/compose_editor.h"
#include "ui/pages/compose/compose_person.h"
#include "ui/pages/name_picker.h"
#include "ui/pages/record_choices.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"

#include <QGridLayout>
#include <QKeySequence>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace overture::ui
{
namespace
{

constexpr int composeColumnWidth = 262;
constexpr int composeSideWidthAtFirst = 268;
constexpr int composeNextAtMost = 30;
constexpr std::size_t composeMostVisited = 50;

QScrollArea* scrolling(QWidget* content, QWidget* parent)
{
  auto* area = new QScrollArea(parent);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setWidgetResizable(true);
  area->setFocusPolicy(Qt::NoFocus);
  area->setWidget(content);
  return area;
}

QString composeKey(const QKeySequence& keys)
{
  return keys.toString(QKeySequence::NativeText);
}

}  // namespace

ComposePage::ComposePage(const Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      m_session(new ComposeSession(workspace.store, workspace.clock, this)),
      m_column(new ComposePersonColumn),
      m_line(new ComposePersonLine(this)),
      m_editor(new ComposeEditor(this)),
      m_checks(new ComposeChecks),
      m_columnArea(scrolling(m_column, this)),
      m_checksArea(scrolling(m_checks, this)),
      m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_back(new Button(this)),
      m_forth(new Button(this)),
      m_to(new QLineEdit(this)),
      m_picker(new NamePicker(m_to, peopleToPick(workspace.store)))
{
  addHeader();
  arrange();
  connectSession();
  connectEditor();
  connectPerson();
  addShortcuts();
  retranslate();
  showAll();
}

ComposePage::~ComposePage() = default;

void ComposePage::addHeader()
{
  m_back->setKeyHint(composeKey(QKeySequence(Qt::ALT | Qt::Key_Left)));
  m_forth->setKeyHint(composeKey(QKeySequence(Qt::ALT | Qt::Key_Right)));
  header().addControl(m_to);
  header().addControl(m_back);
  header().addControl(m_forth);
}

void ComposePage::arrange()
{
  auto* desk = new QWidget(this);
  m_grid = new QGridLayout(desk);
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setSpacing(0);
  m_grid->addWidget(m_line, 0, 0, 1, 3);
  m_grid->addWidget(m_columnArea, 1, 0);
  m_grid->addWidget(m_editor, 1, 1);
  m_grid->addWidget(m_checksArea, 1, 2);
  m_grid->setColumnStretch(1, 1);
  m_grid->setRowStretch(1, 1);
  m_line->hide();
  m_columnArea->setFixedWidth(composeColumnWidth);
  m_checksArea->setFixedWidth(composeSideWidthAtFirst);
  m_pages->addWidget(desk);
  m_pages->addWidget(m_empty);
  body()->addWidget(m_pages);
}

void ComposePage::connectSession()
{
  connect(m_session, &ComposeSession::changed, this, &ComposePage::showAll);
  connect(m_session, &ComposeSession::textTyped, this, &ComposePage::showTyped);
  connect(m_session, &ComposeSession::textReplaced, this, [this] {
    if (m_session->isOpen())
      m_editor->showText(*m_session);
  });
  connect(m_session, &ComposeSession::failed, this, [this](const Error& error) { showFailure(error); });
  connect(&workspace().store, &StoreBridge::changed, this, [this](const store::Changes& changes) {
    if (isVisible() && concernsComposing(changes))
      lookForNext();
  });
  connect(m_empty, &EmptyState::chosen, this, [this](int choice) {
    if (choice == 0)
      Q_EMIT requested({PageId::people, 0, Target::Intent::show});
    else
      Q_EMIT requested({PageId::templates, 0, Target::Intent::create});
  });
}

void ComposePage::connectEditor()
{
  connect(m_editor, &ComposeEditor::typed, this, [this] {
    if (!m_isPasting)
      m_session->type(toCore(m_editor->subject()), toCore(m_editor->text()));
  });
  connect(m_editor, &ComposeEditor::channelChosen, m_session, &ComposeSession::chooseChannel);
  connect(m_editor, &ComposeEditor::addressChosen, m_session, &ComposeSession::chooseAddress);
  connect(m_editor, &ComposeEditor::threadChosen, m_session, &ComposeSession::chooseThread);
  connect(m_editor, &ComposeEditor::addressWanted, this, &ComposePage::askAddress);
  connect(&m_editor->banner(), &Banner::clicked, this, [this] {
    if (m_session->offersFilling())
      m_session->fillInAgain();
    else
      Q_EMIT requested({PageId::templates, 0, Target::Intent::create});
  });
  auto& bar = m_editor->bar();
  connect(&bar, &HandOverBar::openWanted, this, &ComposePage::handOver);
  connect(&bar, &HandOverBar::copyWanted, this, &ComposePage::copyOut);
  connect(&bar, &HandOverBar::discardWanted, m_session, &ComposeSession::discard);
  connect(&bar, &HandOverBar::sentAsWritten, m_session, [this] { m_session->markSent(); });
  connect(&bar, &HandOverBar::sentWithChanges, this, &ComposePage::pasteReally);
  connect(&bar, &HandOverBar::pasted, this, &ComposePage::finishPasting);
  connect(&bar, &HandOverBar::pastingGivenUp, this, [this] {
    m_isPasting = false;
    m_editor->setPasting(false);
    m_editor->showText(*m_session);
    showAll();
  });
  connect(&bar, &HandOverBar::notSent, m_session, &ComposeSession::markNotSent);
  connect(&bar, &HandOverBar::nextWanted, this, &ComposePage::goNext);
}

std::vector<KeyHint> ComposePage::hints() const
{
  if (!m_session->isOpen())
    return {};
  if (m_session->state() == MessageState::handedOver)
    return {{QStringLiteral("S"), tr("sent as written")},
            {composeKey(QKeySequence(Qt::SHIFT | Qt::Key_S)), tr("sent with changes")},
            {composeKey(QKeySequence(Qt::ALT | Qt::Key_Right)), tr("next person")}};
  return {{composeKey(QKeySequence(Qt::CTRL | Qt::Key_Enter)), tr("hand over")},
          {QStringLiteral("V"), tr("version")},
          {composeKey(QKeySequence(Qt::CTRL | Qt::Key_Period)), tr("jump to check")},
          {composeKey(QKeySequence(Qt::ALT | Qt::Key_Right)), tr("next person")}};
}

void ComposePage::visit(const Target& target)
{
  m_wantsFirst = target.id == 0 && !m_session->isOpen();
  if (target.id != 0)
    open({target.id});
  lookForNext();
  followWidth();
  if (m_session->isOpen())
    m_editor->focusText();
}

void ComposePage::open(PersonId person)
{
  if (m_session->isOpen() && m_session->draft().person == person && m_session->isDraft())
    return;
  m_isPasting = false;
  m_editor->setPasting(false);
  m_column->forget();
  if (m_visited.empty() || m_visited.back() != person)
    m_visited.push_back(person);
  if (m_visited.size() > composeMostVisited)
    m_visited.erase(m_visited.begin());
  m_session->open(person);
  Q_EMIT hintsChanged();
}

void ComposePage::goNext()
{
  const auto* next = nextPerson();
  if (next == nullptr)
    return;
  open(next->person);
  m_editor->focusText();
}

void ComposePage::goBack()
{
  if (m_visited.size() < 2)
    return;
  m_visited.pop_back();
  open(m_visited.back());
  m_editor->focusText();
}

void ComposePage::lookForNext()
{
  using Rows = std::vector<store::WriteNextRow>;
  workspace().jobs.run<Rows>(
      this, m_looking.next(),
      [day = today()](const JobContext& job) {
        return job.reader.read([day](const store::ReadTx& tx) { return store::writeNext(tx, day, composeNextAtMost); });
      },
      [this](Result<Rows> rows) {
        if (!rows)
          return showFailure(rows.error());
        m_next = std::move(*rows);
        if (m_wantsFirst && !m_session->isOpen() && !m_next.empty())
          open(m_next.front().person);
        m_wantsFirst = false;
        showNext();
      });
}

/// The one after the person at hand, else the first other one.
const store::WriteNextRow* ComposePage::nextPerson() const
{
  const auto current = m_session->isOpen() ? m_session->draft().person : PersonId();
  const auto place = std::ranges::find(m_next, current, &store::WriteNextRow::person);
  if (place != m_next.end() && place + 1 != m_next.end())
    return &*(place + 1);
  const auto other = std::ranges::find_if(m_next, [current](const auto& row) { return row.person != current; });
  return other == m_next.end() ? nullptr : &*other;
}

void ComposePage::showNext()
{
  const auto* next = nextPerson();
  m_forth->setEnabled(next != nullptr);
  m_back->setEnabled(m_visited.size() > 1);
  if (next == nullptr) {
    m_editor->bar().setNextPerson({});
    return m_checks->setNextPerson({}, {});
  }
  const auto name = toQt(next->personName);
  const auto company = toQt(next->companyName);
  m_editor->bar().setNextPerson(name);
  m_checks->setNextPerson(company.isEmpty() ? name : tr("%1 · %2").arg(name, company),
                          next->fit ? tr("Fit %1").arg(numberText(*next->fit)) : toQt(next->title));
}

void ComposePage::showAll()
{
  const bool isOpen = m_session->isOpen();
  m_pages->setCurrentIndex(isOpen ? 0 : 1);
  if (!isOpen) {
    header().setSubtitle({});
    translateEmpty();
    return showNext();
  }
  const auto& facts = m_session->facts();
  const auto name = toQt(facts.person.name);
  header().setSubtitle(facts.company ? tr("to %1, %2").arg(name, toQt(facts.company->name)) : tr("to %1").arg(name));
  m_column->showSession(*m_session, workspace().clock.now(), zone());
  m_line->showSession(*m_session);
  m_editor->showSession(*m_session);
  m_checks->showSession(*m_session, today());
  showStatus();
  showBanner();
  showStep();
  showNext();
}

void ComposePage::showTyped()
{
  m_editor->showCount(*m_session);
  m_checks->showSession(*m_session, today());
  showStatus();
}

void ComposePage::showStatus()
{
  const bool isKept = m_session->isDraft() && m_session->message();
  if (m_session->hasUnsaved() && m_session->isDraft())
    m_editor->bar().setStatus(tr("Saving…"));
  else
    m_editor->bar().setStatus(isKept ? tr("Draft saved") : QString());
}

void ComposePage::showBanner()
{
  auto& banner = m_editor->banner();
  if (m_session->state() != MessageState::handedOver && !m_session->hasUnsaved())
    m_notice.clear();
  if (!m_notice.isEmpty())
    banner.tell(Tone::warn, m_notice, {}, false);
  else if (m_session->offersFilling())
    banner.tell(Tone::accent, tr("Your own words were kept. The version would say something else now."),
                tr("Fill in again"), false);
  else if (m_session->facts().versions.empty() && m_session->isDraft())
    banner.tell(Tone::accent, tr("There is no template yet. Made once, it writes the next message for you."),
                tr("Make a template"), false);
  else
    banner.putAway();
}

void ComposePage::showStep()
{
  auto step = HandOverBar::Step::writing;
  if (m_session->state() == MessageState::handedOver)
    step = m_isPasting ? HandOverBar::Step::pasting : HandOverBar::Step::asking;
  else if (m_session->state() == MessageState::sent)
    step = HandOverBar::Step::sent;
  m_isPasting = step == HandOverBar::Step::pasting;
  m_editor->bar().setStep(step);
  if (step == m_shownStep)
    return;
  // Of the window, not of the page: a page that was left still remembers its own.
  const auto* focused = window()->focusWidget();
  const bool hasKeyboard = isVisible() && (focused == this || isAncestorOf(focused));
  m_shownStep = step;
  if (hasKeyboard && (step == HandOverBar::Step::asking || step == HandOverBar::Step::sent))
    m_editor->bar().focusMain();
  Q_EMIT hintsChanged();
}

void ComposePage::retranslate()
{
  header().setTitle(tr("Compose"));
  m_back->setText(tr("Previous"));
  m_forth->setText(tr("Next person"));
  m_to->setPlaceholderText(tr("Write to…"));
  m_to->setAccessibleName(tr("Write to"));
  m_column->retranslate();
  m_line->retranslate();
  m_editor->retranslate();
  m_checks->retranslate();
  showAll();
  Q_EMIT hintsChanged();
}

void ComposePage::translateEmpty()
{
  std::vector<EmptyChoice> choices = {
      {tr("Choose a person"), tr("Somebody at a company you would like to work for"), tr("People"), {}, true}};
  const bool hasTemplates =
      workspace().store.readOr(true, [](const store::ReadTx& tx) { return !store::templates(tx).empty(); });
  if (!hasTemplates)
    choices.push_back(
        {tr("Make a template"), tr("It fills in names, hook and project by itself"), tr("New template"), {}, false});
  m_empty->setContent(QStringLiteral("compose"), tr("Whom do you want to write to?"),
                      tr("Overture fills the message in for one person and keeps it as a draft. You send it yourself, "
                         "with your own mail program."),
                      choices);
}

}  // namespace overture::ui
