#include "ui/widgets/growing_text.h"

#include "ui/style/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace overture::ui
{
namespace
{

constexpr int growingFactor = 3;

}  // namespace

GrowingText::GrowingText(int lines, QWidget* parent) : QPlainTextEdit(parent), m_lines(std::max(1, lines))
{
  setTabChangesFocus(true);
  document()->setDocumentMargin(space4);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingText::grow);
  grow();
}

void GrowingText::focusOutEvent(QFocusEvent* event)
{
  QPlainTextEdit::focusOutEvent(event);
  if (event->reason() != Qt::PopupFocusReason)
    Q_EMIT finished();
}

void GrowingText::keyPressEvent(QKeyEvent* event)
{
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (!isEnter || !(event->modifiers() & Qt::ControlModifier))
    return QPlainTextEdit::keyPressEvent(event);
  Q_EMIT finished();
  event->ignore();
}

void GrowingText::changeEvent(QEvent* event)
{
  QPlainTextEdit::changeEvent(event);
  if (event->type() == QEvent::FontChange)
    grow();
}

void GrowingText::resizeEvent(QResizeEvent* event)
{
  QPlainTextEdit::resizeEvent(event);
  grow();
}

/// The document's height of a plain text is counted in lines.
void GrowingText::grow()
{
  const int lines =
      std::clamp(static_cast<int>(std::ceil(document()->size().height())), m_lines, growingFactor * m_lines);
  const int frame = 2 * (frameWidth() + space4);
  setFixedHeight(lines * fontMetrics().lineSpacing() + frame + 2);
}

}  // namespace overture::ui
