#include "ui/pages/templates/wording_view.h"

#include "ui/style/metrics.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QVBoxLayout>

namespace overture::ui
{

WordingView::WordingView(bool canBeEdited, QWidget* parent)
    : QWidget(parent),
      m_subjectLabel(new TextLabel(TextRank::label, this)),
      m_subject(new SpanTextEdit(this)),
      m_body(new SpanTextEdit(this))
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space4);
  column->addWidget(m_subjectLabel);
  column->addWidget(m_subject);
  column->addSpacing(space4);
  column->addWidget(m_body, 1);
  m_subject->setSingleLine(true);
  // What is only read stands on its page, without a field's own margin.
  if (!canBeEdited)
    m_body->document()->setDocumentMargin(space4);
  for (auto* edit : {m_subject, m_body}) {
    edit->setReadOnly(!canBeEdited);
    edit->setFrameShape(canBeEdited ? QFrame::StyledPanel : QFrame::NoFrame);
    edit->setTextInteractionFlags(canBeEdited ? Qt::TextEditorInteraction
                                              : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    edit->setTabChangesFocus(true);
    connect(edit, &SpanTextEdit::typed, this, &WordingView::typed);
  }
  retranslate();
}

void WordingView::tell(const ColouredText& subject, const ColouredText& body)
{
  m_subject->setTextAndSpans(subject.text, subject.spans);
  m_body->setTextAndSpans(body.text, body.spans);
  const bool shown = !m_subject->isReadOnly() || !subject.text.isEmpty();
  m_subject->setVisible(shown);
  m_subjectLabel->setVisible(shown);
}

void WordingView::recolour(const ColouredText& subject, const ColouredText& body)
{
  m_subject->setSpans(subject.spans);
  m_body->setSpans(body.spans);
}

QString WordingView::subject() const
{
  return m_subject->toPlainText();
}

QString WordingView::body() const
{
  return m_body->toPlainText();
}

void WordingView::retranslate()
{
  m_subjectLabel->setText(tr("Subject"));
  m_subject->setAccessibleName(tr("Subject"));
  m_body->setAccessibleName(tr("Text"));
}

void WordingView::changeEvent(QEvent* event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange)
    retranslate();
}

}  // namespace overture::ui
