#include "core/outreach/people.h"
#include "core/domain/address_rules.h"
#include "ui/bridge/sentences.h"
#include "ui/bridge/text.h"
#include "ui/pages/compose/compose_editor.h"
#include "ui/pages/compose/compose_menus.h"
#include "ui/pages/compose/compose_page.h"
#include "ui/pages/compose/compose_person.h"
#include "ui/pages/compose/hand_over_link.h"
#include "ui/pages/name_picker.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>

namespace overture::ui
{
namespace
{

constexpr int composeSideWidth = 268;
constexpr int composeRowHeight = 132;

QString textToCopy(const outreach::Draft& draft, ChannelKind kind)
{
  const auto body = toQt(draft.body);
  return kind == ChannelKind::inmail ? toQt(draft.subject) + QLatin1String("\n\n") + body : body;
}

}  // namespace

void ComposePage::connectPerson()
{
  connect(m_column, &ComposePersonColumn::hookEdited, this, &ComposePage::saveHook);
  connect(m_line, &ComposePersonLine::hookWanted, this, &ComposePage::askHook);
  const auto projects = [this](const QWidget* at) {
    popUp(projectMenu(*m_session, this, [this](ProjectId id) { m_session->chooseProject(id); }), *at);
  };
  connect(m_column, &ComposePersonColumn::projectWanted, this, projects);
  connect(m_line, &ComposePersonLine::projectWanted, this, projects);
  connect(m_column, &ComposePersonColumn::versionWanted, this, [this](const QWidget* at) { chooseVersion(*at); });
  connect(m_line, &ComposePersonLine::versionWanted, this, [this](const QWidget* at) { chooseVersion(*at); });
  connect(m_editor, &ComposeEditor::otherChannelWanted, this, [this](const QWidget* at) {
    popUp(channelMenu(*m_session, this, [this](ChannelId id) { m_session->chooseChannel(id); }), *at);
  });
  connect(m_checks, &ComposeChecks::placeWanted, this, &ComposePage::goTo);
  connect(m_checks, &ComposeChecks::nextWanted, this, &ComposePage::goNext);
  connect(m_back, &QPushButton::clicked, this, &ComposePage::goBack);
  connect(m_forth, &QPushButton::clicked, this, &ComposePage::goNext);
  connect(m_picker, &NamePicker::picked, this, [this](qint64 id) {
    m_to->clear();
    open({id});
    m_editor->focusText();
  });
}

void ComposePage::addShortcuts()
{
  const auto add = [this](const QKeySequence& keys, auto&& act) {
    auto* shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, std::forward<decltype(act)>(act));
  };
  add(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { handOver(); });
  add(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { handOver(); });
  add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyOut(); });
  add(QKeySequence(Qt::CTRL | Qt::Key_Period), [this] { m_checks->focusFirst(); });
  add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
  add(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { goNext(); });
}

void ComposePage::keyPressEvent(QKeyEvent* event)
{
  const bool isAsking = m_editor->bar().step() == HandOverBar::Step::asking;
  const auto with = event->modifiers() & ~Qt::KeypadModifier;
  if (m_session->isOpen() && event->key() == Qt::Key_S && isAsking && with == Qt::NoModifier)
    return m_session->markSent();
  if (m_session->isOpen() && event->key() == Qt::Key_S && isAsking && with == Qt::ShiftModifier)
    return pasteReally();
  if (m_session->isOpen() && event->key() == Qt::Key_V && m_session->isDraft() && with == Qt::NoModifier)
    return chooseVersion(m_isNarrow ? *m_line->versionButton() : *m_column->versionCard());
  Page::keyPressEvent(event);
}

/// Says why not where a check blocks.
bool ComposePage::mayHandOver()
{
  if (!m_session->isOpen() || m_session->state() == MessageState::sent)
    return false;
  if (m_session->state() == MessageState::handedOver)
    return true;
  if (!outreach::isBlocked(m_session->findings()))
    return true;
  m_checks->focusFirst();
  return false;
}

void ComposePage::handOver()
{
  if (m_isPasting)
    return finishPasting();
  if (!mayHandOver())
    return;
  if (m_session->channel().kind == ChannelKind::mail)
    openMail();
  else
    openProfile();
  m_session->handOver();
}

void ComposePage::copyOut()
{
  if (m_isPasting || !mayHandOver())
    return;
  workspace().desktop.copy(textToCopy(m_session->draft(), m_session->channel().kind));
  m_session->handOver();
}

void ComposePage::openMail()
{
  const auto& draft = m_session->draft();
  const auto* address = m_session->facts().address(draft.address);
  const auto receiver = address == nullptr ? std::string() : normalAddress(AddressKind::mail, address->value);
  auto link = mailLink(receiver, draft.subject, draft.body);
  const bool isTooLong = link.toEncoded().size() > longestMailLink;
  if (isTooLong)
    link = mailLink(receiver, draft.subject, {});
  const bool isOpened = workspace().desktop.open(link);
  if (isTooLong || !isOpened)
    workspace().desktop.copy(toQt(draft.body));
  if (!isOpened)
    m_notice = tr("No mail program answered, so the text was copied. Paste it into your mail.");
  else if (isTooLong)
    m_notice = tr("The text is too long to hand it to the mail program, so it was copied. Paste it into the mail.");
}

void ComposePage::openProfile()
{
  const auto& draft = m_session->draft();
  workspace().desktop.copy(textToCopy(draft, m_session->channel().kind));
  const auto* address = m_session->facts().address(draft.address);
  const auto link = address == nullptr ? QUrl() : profileLink(*address);
  if (link.isValid() && !link.isEmpty() && !workspace().desktop.open(link))
    m_notice = tr("No browser answered. The text was copied.");
}

void ComposePage::pasteReally()
{
  m_isPasting = true;
  m_editor->bar().setStep(HandOverBar::Step::pasting);
  m_shownStep = HandOverBar::Step::pasting;
  m_editor->setPasting(true);
}

void ComposePage::finishPasting()
{
  const outreach::SentAs sentAs{toCore(m_editor->subject()), toCore(m_editor->text())};
  m_isPasting = false;
  m_editor->setPasting(false);
  m_session->markSent(sentAs);
}

void ComposePage::goTo(CheckPlace place)
{
  const auto& facts = m_session->facts();
  if (place == CheckPlace::person)
    Q_EMIT requested({PageId::people, facts.person.id.value, Target::Intent::show});
  else if (place == CheckPlace::company && facts.company)
    Q_EMIT requested({PageId::companies, facts.company->id.value, Target::Intent::show});
  else
    m_editor->focusPlace(place);
}

void ComposePage::saveHook(const QString& hook, const QString& link)
{
  auto person = m_session->facts().person;
  person.hook = toCore(hook.trimmed());
  person.hookUrl = toCore(link.trimmed());
  if (person == m_session->facts().person)
    return;
  workspace().store.write<store::Done>(outreach::editPerson(person), this, [this](const Result<store::Done>& done) {
    if (!done)
      showFailure(done.error());
  });
}

void ComposePage::askHook()
{
  const auto person = m_session->facts().person;
  workspace().prompts.askText(this, tr("Hook"), tr("What did %1 make or write?").arg(toQt(person.name)),
                              toQt(person.hook), [this, id = person.id](const QString& hook) {
                                if (m_session->isOpen() && m_session->facts().person.id == id)
                                  saveHook(hook, toQt(m_session->facts().person.hookUrl));
                              });
}

void ComposePage::askAddress()
{
  const auto kind = addressKindOf(m_session->channel().kind);
  if (!kind)
    return;
  const auto person = m_session->facts().person;
  const auto ask = *kind == AddressKind::mail ? tr("Mail address of %1") : tr("Address of %1 on this channel");
  workspace().prompts.askText(
      this, tr("Add address"), ask.arg(toQt(person.name)), {}, [this, id = person.id, kind = *kind](const QString& typed) {
        const outreach::TypedAddress address{kind, toCore(typed.trimmed()), Certainty::certain};
        workspace().store.write<AddressId>(
            outreach::addAddress(id, address), this, [this, id](const Result<AddressId>& added) {
              if (!added)
                return showFailure(added.error());
              if (m_session->isOpen() && m_session->draft().person == id)
                m_session->chooseAddress(*added);
            });
      });
}

void ComposePage::chooseVersion(const QWidget& at)
{
  popUp(versionMenu(*m_session, this, [this](VersionId id) { m_session->chooseVersion(id); }), at);
}

void ComposePage::popUp(QMenu* menu, const QWidget& at)
{
  menu->popup(at.mapToGlobal(QPoint(0, at.height())));
}

void ComposePage::followWidth()
{
  const bool isNarrow = window()->width() < wideFrom;
  if (isNarrow == m_isNarrow)
    return;
  m_isNarrow = isNarrow;
  m_line->setVisible(isNarrow);
  m_columnArea->setVisible(!isNarrow);
  m_checks->setRow(isNarrow);
  m_grid->removeWidget(m_checksArea);
  if (isNarrow) {
    m_checksArea->setMinimumWidth(0);
    m_checksArea->setMaximumWidth(QWIDGETSIZE_MAX);
    m_checksArea->setFixedHeight(composeRowHeight);
    m_grid->addWidget(m_checksArea, 2, 0, 1, 3);
  } else {
    m_checksArea->setFixedWidth(composeSideWidth);
    m_checksArea->setMinimumHeight(0);
    m_checksArea->setMaximumHeight(QWIDGETSIZE_MAX);
    m_grid->addWidget(m_checksArea, 1, 2);
  }
}

void ComposePage::resizeEvent(QResizeEvent* event)
{
  Page::resizeEvent(event);
  followWidth();
}

void ComposePage::hideEvent(QHideEvent* event)
{
  m_session->keepNow();
  Page::hideEvent(event);
}

}  // namespace overture::ui
