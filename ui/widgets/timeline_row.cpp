#include "ui/widgets/timeline_row.h"

#include "ui/style/metrics.h"
#include "ui/style/paint.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

namespace overture::ui
{
namespace
{

constexpr int dotDiameter = 7;
constexpr int textBegin = space4 + dotDiameter + space8;
constexpr int mostTextLines = 3;
constexpr int usualWidth = 260;

/// The text below the title, cut into the lines that are shown.
struct WrappedText {
  QStringList lines;
  bool isCut = false;
};

WrappedText wrappedText(const QString& text, const QFont& font, int width)
{
  WrappedText wrapped;
  QTextLayout layout(QString(text).replace(QLatin1Char('\n'), QChar::LineSeparator), font);
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    if (wrapped.lines.size() == mostTextLines - 1) {
      const QString rest = text.mid(line.textStart()).simplified();
      wrapped.isCut = textWidth(font, rest) > width;
      wrapped.lines << rest;
      break;
    }
    wrapped.lines << text.mid(line.textStart(), line.textLength()).trimmed();
  }
  layout.endLayout();
  return wrapped;
}

int titleHeight(const QFont& font)
{
  return QFontMetrics(strongFont(font)).height();
}

int textLineHeight(const QFont& font)
{
  return QFontMetrics(secondFont(font)).height();
}

int heightOfLine(const TimelineLine& line, const QFont& font, int width)
{
  const int texts = static_cast<int>(wrappedText(line.text, secondFont(font), width - textBegin - space4).lines.size());
  return titleHeight(font) + (line.text.isEmpty() ? 0 : texts * textLineHeight(font)) + space8;
}

int titleWidth(const TimelineLine& line, const QFont& font)
{
  return textWidth(strongFont(font), line.title) + space4 + textWidth(font, line.when);
}

/// The whole of what does not fit.
QString cutOfLine(const TimelineLine& line, const QWidget& widget)
{
  const int width = widget.width() - textBegin - space4;
  QStringList cut;
  if (titleWidth(line, widget.font()) > width)
    cut << QStringLiteral("%1 %2").arg(line.title, line.when);
  if (wrappedText(line.text, secondFont(widget.font()), width).isCut)
    cut << line.text;
  return cut.join(QLatin1Char('\n'));
}

bool showTip(const TimelineLine& line, QWidget& widget, const QEvent& event)
{
  if (event.type() != QEvent::ToolTip)
    return false;
  QToolTip::showText(static_cast<const QHelpEvent&>(event).globalPos(), cutOfLine(line, widget), &widget);
  return true;
}

void paintTitle(QPainter& painter, const TimelineLine& line, const QWidget& widget, const QColor& ink)
{
  const int width = widget.width() - textBegin - space4;
  const int day = std::min(textWidth(widget.font(), line.when) + space4, width / 2);
  const int title = std::min(width - day, textWidth(strongFont(widget.font()), line.title));
  const QRect place(textBegin, space4, title, titleHeight(widget.font()));
  paintText(painter, place, line.title, strongFont(widget.font()), ink);
  const QRect when(place.right() + 1 + space4, space4, width - title - space4, place.height());
  if (when.width() > space16)
    paintText(painter, when, line.when, widget.font(), tokensFor(widget.palette()).text2);
}

void paintTimelineLine(QPainter& painter, const TimelineLine& line, const QWidget& widget, const QColor& ink)
{
  const Tokens& tokens = tokensFor(widget.palette());
  const int height = titleHeight(widget.font());
  paintBox(painter, QRect(space4, space4 + (height - dotDiameter) / 2, dotDiameter, dotDiameter), dotDiameter / 2.0,
           tokens.tone(line.tone).text);
  paintTitle(painter, line, widget, ink);
  const QFont small = secondFont(widget.font());
  QRect place(textBegin, space4 + height, widget.width() - textBegin - space4, textLineHeight(widget.font()));
  for (const QString& text : wrappedText(line.text, small, place.width()).lines) {
    paintText(painter, place, text, small, tokens.text2);
    place.translate(0, place.height());
  }
}

void nameTimelineLine(const TimelineLine& line, QWidget& widget)
{
  widget.setAccessibleName(QStringLiteral("%1 %2").arg(line.title, line.when));
  widget.setAccessibleDescription(line.text);
  // Not Fixed: that would hold the row at its height for another width.
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  widget.setSizePolicy(policy);
}

}  // namespace

TimelineRow::TimelineRow(TimelineLine line, QWidget* parent) : QWidget(parent), m_line(std::move(line))
{
  nameTimelineLine(m_line, *this);
}

QSize TimelineRow::sizeHint() const
{
  return {usualWidth, heightForWidth(usualWidth)};
}

int TimelineRow::heightForWidth(int width) const
{
  return heightOfLine(m_line, font(), width);
}

bool TimelineRow::event(QEvent* event)
{
  return showTip(m_line, *this, *event) || QWidget::event(event);
}

void TimelineRow::paintEvent(QPaintEvent*)
{
  QPainter painter(this);
  paintTimelineLine(painter, m_line, *this, tokensFor(palette()).text);
}

TimelineLink::TimelineLink(TimelineLine line, QWidget* parent) : QAbstractButton(parent), m_line(std::move(line))
{
  nameTimelineLine(m_line, *this);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setCursor(Qt::PointingHandCursor);
}

QSize TimelineLink::sizeHint() const
{
  return {usualWidth, heightForWidth(usualWidth)};
}

int TimelineLink::heightForWidth(int width) const
{
  return heightOfLine(m_line, font(), width);
}

bool TimelineLink::event(QEvent* event)
{
  return showTip(m_line, *this, *event) || QAbstractButton::event(event);
}

void TimelineLink::keyPressEvent(QKeyEvent* event)
{
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
    return click();
  QAbstractButton::keyPressEvent(event);
}

void TimelineLink::paintEvent(QPaintEvent*)
{
  const Tokens& tokens = tokensFor(palette());
  QPainter painter(this);
  paintTimelineLine(painter, m_line, *this, underMouse() ? tokens.accent : tokens.text);
  if (hasFocus())
    paintFocusRing(painter, rect(), controlRadius, tokens);
}

}  // namespace overture::ui
