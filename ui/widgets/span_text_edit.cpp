#include "ui/widgets/span_text_edit.h"

#include "ui/style/metrics.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlockFormat>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <utility>

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

/// Lines of a letter stand further apart than those of a form.
constexpr int letterLineHeight = 145;

QString withoutBreaks(QString text)
{
  text.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
  for (const char16_t sign : {u'\n', u'\r', u'\u2028', u'\u2029'})
    text.replace(QChar(sign), QLatin1Char(' '));
  return text;
}

}  // namespace

SpanTextEdit::SpanTextEdit(QWidget* parent) : QTextEdit(parent)
{
  setFrameShape(NoFrame);
  setAcceptRichText(false);
  setTabChangesFocus(true);
  setUndoRedoEnabled(true);
  document()->setDocumentMargin(space16);
  spaceLines();
  connect(document(), &QTextDocument::contentsChange, this, &SpanTextEdit::follow);
  connect(this, &QTextEdit::textChanged, this, [this] {
    if (!m_setting)
      Q_EMIT typed();
  });
}

void SpanTextEdit::setTextAndSpans(const QString& text, const std::vector<TextSpan>& spans)
{
  m_setting = true;
  setPlainText(m_single ? withoutBreaks(text) : text);
  moveCursor(QTextCursor::Start);
  spaceLines();
  m_setting = false;
  setSpans(spans);
}

/// New lines are like the one they begin in, so it is enough to say it once for each text. No step of undo.
void SpanTextEdit::spaceLines()
{
  const bool wasSetting = std::exchange(m_setting, true);
  QTextBlockFormat format;
  format.setLineHeight(m_single ? 100 : letterLineHeight, QTextBlockFormat::ProportionalHeight);
  QTextCursor all(document());
  all.select(QTextCursor::Document);
  document()->setUndoRedoEnabled(false);
  all.mergeBlockFormat(format);
  document()->setUndoRedoEnabled(true);
  m_setting = wasSetting;
}

void SpanTextEdit::setSpans(const std::vector<TextSpan>& spans)
{
  m_spans = spans;
  paintSpans();
}

void SpanTextEdit::setSingleLine(bool single)
{
  m_single = single;
  spaceLines();
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
  if (isEnter && !m_single && !isReadOnly())
    return breakLine();
  if (!m_single)
    return QTextEdit::keyPressEvent(event);
  if (isEnter)
    focusNextChild();
  else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
    event->ignore();
  else
    QTextEdit::keyPressEvent(event);
}

/// Qt's own Enter on an empty line takes the format of the line away instead of making another one.
void SpanTextEdit::breakLine()
{
  textCursor().insertBlock();
  ensureCursorVisible();
}

void SpanTextEdit::insertFromMimeData(const QMimeData* source)
{
  if (isReadOnly() || !source->hasText())
    return;
  textCursor().insertText(m_single ? withoutBreaks(source->text()) : source->text());
  ensureCursorVisible();
}

void SpanTextEdit::changeEvent(QEvent* event)
{
  QTextEdit::changeEvent(event);
  if (event->type() == QEvent::PaletteChange)
    paintSpans();
  if (event->type() == QEvent::FontChange && m_single)
    setSingleLine(true);
}

bool SpanTextEdit::event(QEvent* event)
{
  if (event->type() != QEvent::ToolTip)
    return QTextEdit::event(event);
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
