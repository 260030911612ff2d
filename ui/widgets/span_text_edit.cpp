#include "ui/widgets/span_text_edit.h"

#include "ui/style/metrics.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace overture::ui
{
namespace
{

QTextCharFormat formatOf(const TextSpan& span, const Tokens& tokens)
{
  const ToneColors& colors = tokens.tone(span.tone);
  QTextCharFormat format;
  format.setBackground(colors.soft);
  format.setForeground(colors.text);
  format.setFontStrikeOut(span.struck);
  return format;
}

QString withoutBreaks(QString text)
{
  text.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
  for (const char16_t sign : {u'\n', u'\r', u'\u2028', u'\u2029'})
    text.replace(QChar(sign), QLatin1Char(' '));
  return text;
}

}  // namespace

SpanTextEdit::SpanTextEdit(QWidget* parent) : QPlainTextEdit(parent)
{
  setFrameShape(NoFrame);
  setTabChangesFocus(true);
  setUndoRedoEnabled(true);
  document()->setDocumentMargin(space16);
  connect(document(), &QTextDocument::contentsChange, this, &SpanTextEdit::follow);
  connect(this, &QPlainTextEdit::textChanged, this, [this] {
    if (!m_setting)
      Q_EMIT typed();
  });
}

void SpanTextEdit::setTextAndSpans(const QString& text, const std::vector<TextSpan>& spans)
{
  m_setting = true;
  setPlainText(m_single ? withoutBreaks(text) : text);
  moveCursor(QTextCursor::Start);
  m_setting = false;
  setSpans(spans);
}

void SpanTextEdit::setSpans(const std::vector<TextSpan>& spans)
{
  m_spans = spans;
  paintSpans();
}

void SpanTextEdit::setSingleLine(bool single)
{
  m_single = single;
  document()->setDocumentMargin(single ? space4 : space16);
  setLineWrapMode(single ? NoWrap : WidgetWidth);
  const auto policy = single ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded;
  setHorizontalScrollBarPolicy(policy);
  setVerticalScrollBarPolicy(policy);
  if (single)
    setFixedHeight(std::max(metricsOf(font()).control, fontMetrics().height() + 2 * space4));
}

void SpanTextEdit::keyPressEvent(QKeyEvent* event)
{
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
  if (isEnter && isCommand)
    return event->ignore();
  if (!m_single)
    return QPlainTextEdit::keyPressEvent(event);
  if (isEnter)
    focusNextChild();
  else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
    event->ignore();
  else
    QPlainTextEdit::keyPressEvent(event);
}

void SpanTextEdit::insertFromMimeData(const QMimeData* source)
{
  if (!m_single || !source->hasText())
    return QPlainTextEdit::insertFromMimeData(source);
  textCursor().insertText(withoutBreaks(source->text()));
  ensureCursorVisible();
}

void SpanTextEdit::changeEvent(QEvent* event)
{
  QPlainTextEdit::changeEvent(event);
  if (event->type() == QEvent::PaletteChange)
    paintSpans();
  if (event->type() == QEvent::FontChange && m_single)
    setSingleLine(true);
}

bool SpanTextEdit::event(QEvent* event)
{
  if (event->type() != QEvent::ToolTip)
    return QPlainTextEdit::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const QPoint inside = viewport()->mapFromGlobal(help->globalPos());
  const int at = cursorForPosition(inside).position();
  const auto found =
      std::ranges::find_if(m_spans, [&](const TextSpan& span) { return span.begin <= at && at <= span.end; });
  QToolTip::showText(help->globalPos(), found == m_spans.end() ? QString() : found->tip, viewport());
  return true;
}

/// What is typed at the edge of a span stays outside of it.
void SpanTextEdit::follow(int position, int removed, int added)
{
  if (m_setting || (removed == 0 && added == 0))
    return;
  const int removedEnd = position + removed;
  std::erase_if(m_spans, [&](const TextSpan& span) { return span.begin < removedEnd && span.end > position; });
  std::erase_if(m_spans, [&](const TextSpan& span) { return span.begin < position && span.end > position; });
  for (TextSpan& span : m_spans) {
    if (span.begin < removedEnd || (removed == 0 && span.begin < position))
      continue;
    span.begin += added - removed;
    span.end += added - removed;
  }
  paintSpans();
}

/// Laid over the text, not written into it: so the text's own undo knows nothing of colours.
void SpanTextEdit::paintSpans()
{
  const Tokens& tokens = tokensFor(palette());
  const int length = std::max(0, document()->characterCount() - 1);
  QList<QTextEdit::ExtraSelection> selections;
  for (const TextSpan& span : m_spans) {
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(span.begin, 0, length));
    cursor.setPosition(std::clamp(span.end, 0, length), QTextCursor::KeepAnchor);
    selections.append({cursor, formatOf(span, tokens)});
  }
  setExtraSelections(selections);
}

}  // namespace overture::ui
