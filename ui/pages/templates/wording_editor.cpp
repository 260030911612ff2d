#include "ui/pages/templates/wording_editor.h"

#include "core/writing/printed_blanks.h"
#include "ui/bridge/text.h"
#include "ui/bridge/words.h"
#include "ui/pages/templates/field_completer.h"
#include "ui/pages/templates/wording_view.h"
#include "ui/style/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace overture::ui
{
namespace
{

constexpr qsizetype shownProblems = 4;

std::vector<FieldChoice> purposeChoices()
{
  std::vector<FieldChoice> choices;
  for (const auto& each : enumTexts<Purpose>)
    choices.push_back({toQt(each.text), wordFor(each.value)});
  return choices;
}

}  // namespace

WordingEditor::WordingEditor(QWidget* parent)
    : QWidget(parent),
      m_title(new TextLabel(TextRank::title, this)),
      m_form(new FieldForm(this)),
      m_wording(new WordingView(true, this)),
      m_blanks(new QWidget(this)),
      m_blanksText(new TextLabel(TextRank::second, m_blanks)),
      m_blanksButton(new Button(m_blanks)),
      m_problems(new TextLabel(TextRank::second, this))
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space16, space12, space16, space12);
  column->setSpacing(space8);
  makeForm();
  for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_form})
    column->addWidget(part);
  column->addWidget(m_wording, 1);
  for (QWidget* part : std::initializer_list<QWidget*>{m_blanks, m_problems})
    column->addWidget(part);
  makeButtons();
  orderTabs();
  connect(m_wording, &WordingView::typed, this, &WordingEditor::look);
  retranslate();
}

void WordingEditor::makeForm()
{
  m_form->addLine(QStringLiteral("name"));
  m_form->addChoice(QStringLiteral("purpose"), purposeChoices());
  m_form->addChoice(QStringLiteral("channel"), {});
  m_form->addLine(QStringLiteral("reason"));
  m_problems->setWordWrap(true);
  auto* blanks = new QHBoxLayout(m_blanks);
  blanks->setContentsMargins(0, 0, 0, 0);
  m_blanksText->setWordWrap(true);
  blanks->addWidget(m_blanksText, 1);
  blanks->addWidget(m_blanksButton);
  connect(m_blanksButton, &QPushButton::clicked, this, &WordingEditor::makeBlanksFields);
  new FieldCompleter(m_wording->subjectEdit());
  new FieldCompleter(m_wording->bodyEdit());
}

void WordingEditor::makeButtons()
{
  m_save = new Button(this, Button::Rank::primary);
  m_save->setKeyHint(QStringLiteral("Ctrl+Enter"));
  m_cancel = new Button(this, Button::Rank::quiet);
  m_cancel->setKeyHint(QStringLiteral("Esc"));
  m_fields = new Button(this);
  m_fields->setKeyHint(QStringLiteral("Ctrl+Space"));
  auto* row = new QHBoxLayout;
  row->addWidget(m_save);
  row->addWidget(m_cancel);
  row->addStretch();
  row->addWidget(m_fields);
  static_cast<QVBoxLayout*>(layout())->addLayout(row);
  connect(m_save, &QPushButton::clicked, this, &WordingEditor::saved);
  connect(m_cancel, &QPushButton::clicked, this, &WordingEditor::cancelled);
  connect(m_fields, &QPushButton::clicked, this, &WordingEditor::openFields);
}

/// As it is read: the form, the text, the buttons.
void WordingEditor::orderTabs()
{
  QWidgetList parts;
  for (const auto* key : {"name", "purpose", "channel", "reason"})
    parts += m_form->editor(QLatin1String(key));
  parts += {m_wording->subjectEdit(), m_wording->bodyEdit(), m_blanksButton, m_save, m_cancel, m_fields};
  for (qsizetype i = 1; i < parts.size(); ++i)
    setTabOrder(parts[i - 1], parts[i]);
}

void WordingEditor::edit(const WordingDraft& draft, const std::vector<Channel>& channels)
{
  m_draft = draft;
  m_channels = channels;
  const bool isNew = !draft.base.isSet();
  fillChoices();
  for (const auto* key : {"name", "purpose", "channel"})
    m_form->setFieldVisible(QLatin1String(key), isNew);
  m_form->setFieldVisible(QStringLiteral("reason"), draft.isChild);
  m_form->setVisible(isNew || draft.isChild);
  m_form->setProblems({});
  m_form->setValue(QStringLiteral("name"), toQt(draft.owner.name));
  m_form->setValue(QStringLiteral("purpose"), toQt(toText(draft.owner.purpose)));
  m_form->setValue(QStringLiteral("channel"), QString::number(draft.owner.channel.value));
  m_form->setValue(QStringLiteral("reason"), draft.reason);
  m_wording->tell(colouredWording(toCore(draft.subject)), colouredWording(toCore(draft.body)));
  tellTitle();
  look();
  if (isNew)
    m_form->focusField(QStringLiteral("name"));
  else
    m_wording->bodyEdit()->setFocus();
}

WordingDraft WordingEditor::draft() const
{
  auto draft = m_draft;
  draft.subject = m_wording->subject();
  draft.body = m_wording->body();
  draft.reason = m_form->value(QStringLiteral("reason")).trimmed();
  if (draft.base.isSet())
    return draft;
  draft.owner.name = toCore(m_form->value(QStringLiteral("name")).trimmed());
  draft.owner.purpose =
      fromText<Purpose>(toCore(m_form->value(QStringLiteral("purpose")))).value_or(Purpose::firstMessage);
  draft.owner.channel = ChannelId{m_form->value(QStringLiteral("channel")).toLongLong()};
  return draft;
}

void WordingEditor::setProblems(const QMap<QString, QString>& problems)
{
  m_form->setProblems(problems);
}

/// Colours and problems after every key.
void WordingEditor::look()
{
  const auto subject = toCore(m_wording->subject());
  const auto body = toCore(m_wording->body());
  m_wording->recolour(colouredWording(subject), colouredWording(body));
  QStringList sentences;
  for (const auto& problem : problemsIn(subject))
    sentences += tr("Subject: %1").arg(sentenceFor(problem));
  for (const auto& problem : problemsIn(body))
    sentences += sentenceFor(problem);
  m_problems->setText(sentences.mid(0, shownProblems).join(QLatin1Char('\n')));
  m_problems->setVisible(!sentences.isEmpty());
  offerFields();
}

void WordingEditor::offerFields()
{
  QStringList blanks;
  for (const auto& text : {m_wording->subject(), m_wording->body()})
    for (const auto& blank : writing::blanksIn(toCore(text)))
      blanks += toQt(blank.text);
  m_blanks->setVisible(!blanks.isEmpty());
  m_blanksText->setText(tr("Blanks to fill: %1").arg(blanks.join(tr(", ", "between blanks"))));
}

void WordingEditor::makeBlanksFields()
{
  const auto filled = [](const QString& text) { return colouredWording(writing::withBlanksAsFields(toCore(text))); };
  m_wording->tell(filled(m_wording->subject()), filled(m_wording->body()));
  look();
  m_wording->bodyEdit()->setFocus();
}

void WordingEditor::openFields()
{
  auto* edit = m_wording->bodyEdit();
  edit->setFocus();
  if (auto* completer = edit->findChild<FieldCompleter*>())
    completer->open();
}

void WordingEditor::tellTitle()
{
  if (!m_draft.base.isSet())
    return m_title->setText(tr("New template"));
  const auto name = toQt(m_draft.owner.name);
  m_title->setText(m_draft.isChild ? tr("%1: writing v%2").arg(name).arg(m_draft.number)
                                   : tr("%1 v%2, not sent yet").arg(name).arg(m_draft.number));
}

void WordingEditor::fillChoices()
{
  const auto purpose = m_form->value(QStringLiteral("purpose"));
  const auto channel = m_form->value(QStringLiteral("channel"));
  std::vector<FieldChoice> channels;
  for (const auto& each : m_channels)
    channels.push_back({QString::number(each.id.value), wordFor(each)});
  m_form->setChoices(QStringLiteral("purpose"), purposeChoices());
  m_form->setChoices(QStringLiteral("channel"), channels);
  m_form->setValue(QStringLiteral("purpose"), purpose);
  m_form->setValue(QStringLiteral("channel"), channel);
}

void WordingEditor::retranslate()
{
  m_form->setLabel(QStringLiteral("name"), tr("Name"));
  m_form->setPlaceholder(QStringLiteral("name"), tr("Project first"));
  m_form->setLabel(QStringLiteral("purpose"), tr("Purpose"));
  m_form->setLabel(QStringLiteral("channel"), tr("Channel"));
  m_form->setLabel(QStringLiteral("reason"), tr("Why does it change?"));
  m_form->setPlaceholder(QStringLiteral("reason"), tr("Ask for a short, concrete slot"));
  m_blanksButton->setText(tr("Make them fields"));
  m_save->setText(tr("Save"));
  m_cancel->setText(tr("Cancel"));
  m_fields->setText(tr("Insert a field"));
  fillChoices();
  tellTitle();
  look();
}

void WordingEditor::keyPressEvent(QKeyEvent* event)
{
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (isEnter && event->modifiers() & Qt::ControlModifier)
    Q_EMIT saved();
  else if (event->key() == Qt::Key_Escape)
    Q_EMIT cancelled();
  else
    QWidget::keyPressEvent(event);
}

void WordingEditor::changeEvent(QEvent* event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange)
    retranslate();
}

}  // namespace overture::ui
