#include "ui/widgets/labels.h"

#include "ui/style/metrics.h"
#include "ui/style/paint.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace overture::ui
{
namespace
{

QFont fontOfRank(TextRank rank, const QFont& body)
{
  switch (rank) {
    case TextRank::title:
      return titleFont(body);
    case TextRank::strong:
      return strongFont(body);
    case TextRank::second:
      return secondFont(body);
    case TextRank::hint:
      return hintFont(body);
    case TextRank::label:
      return labelFont(body);
    case TextRank::body:
      break;
  }
  return body;
}

QColor colorOfRank(TextRank rank, const Tokens& tokens)
{
  switch (rank) {
    case TextRank::title:
    case TextRank::strong:
    case TextRank::body:
      return tokens.text;
    case TextRank::second:
    case TextRank::hint:
    case TextRank::label:
      break;
  }
  return tokens.text2;
}

}  // namespace

TextLabel::TextLabel(TextRank rank, QWidget* parent) : TextLabel(rank, {}, parent) {}

TextLabel::TextLabel(TextRank rank, const QString& text, QWidget* parent) : QLabel(text, parent), m_rank(rank)
{
  setTextFormat(Qt::PlainText);
  followParent();
}

void TextLabel::setElided(bool elided)
{
  m_elided = elided;
  updateGeometry();
  update();
}

QSize TextLabel::minimumSizeHint() const
{
  QSize size = QLabel::minimumSizeHint();
  if (m_elided)
    size.setWidth(std::min(size.width(), 2 * fontMetrics().averageCharWidth()));
  return size;
}

/// Its font is one of its own, so a change of its parent's font would pass it by.
void TextLabel::followParent()
{
  if (parentWidget())
    parentWidget()->installEventFilter(this);
  restyle();
}

bool TextLabel::eventFilter(QObject* watched, QEvent* event)
{
  if (watched == parentWidget() && event->type() == QEvent::FontChange)
    restyle();
  return QLabel::eventFilter(watched, event);
}

bool TextLabel::event(QEvent* event)
{
  if (event->type() == QEvent::ToolTip && isCut()) {
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
    return true;
  }
  if (event->type() == QEvent::ParentAboutToChange && parentWidget())
    parentWidget()->removeEventFilter(this);
  if (event->type() == QEvent::ParentChange)
    followParent();
  return QLabel::event(event);
}

void TextLabel::changeEvent(QEvent* event)
{
  QLabel::changeEvent(event);
  const auto type = event->type();
  if (!m_restyling && (type == QEvent::PaletteChange || type == QEvent::FontChange))
    restyle();
}

void TextLabel::restyle()
{
  m_restyling = true;
  QPalette colors = palette();
  colors.setColor(QPalette::WindowText, colorOfRank(m_rank, tokensFor(colors)));
  setPalette(colors);
  setFont(fontOfRank(m_rank, parentWidget() ? parentWidget()->font() : QApplication::font()));
  m_restyling = false;
}

bool TextLabel::isCut() const
{
  return m_elided && textWidth(font(), text()) > contentsRect().width();
}

void TextLabel::paintEvent(QPaintEvent* event)
{
  if (!isCut())
    return QLabel::paintEvent(event);
  QPainter painter(this);
  paintText(painter, contentsRect(), text(), font(), palette().color(foregroundRole()), alignment());
}

}  // namespace overture::ui
