#include "ui/widgets/hint_item.h"

#include "ui/style/metrics.h"
#include "ui/style/paint.h"
#include "ui/widgets/key_cap.h"

#include <QPainter>

namespace overture::ui
{
namespace
{

int gapBehindKey(const KeyHint& hint)
{
  return hint.key.isEmpty() ? 0 : space8;
}

QSize hintSize(const KeyHint& hint, const QFont& font)
{
  const int text = textWidth(hintFont(font), hint.text);
  return {keyCapSize(font, hint.key).width() + gapBehindKey(hint) + text, metricsOf(font).chip};
}

void paintHint(QWidget& widget, const KeyHint& hint, bool isUnderMouse)
{
  const Tokens& tokens = tokensFor(widget.palette());
  QPainter painter(&widget);
  QRect place = widget.rect();
  place.setWidth(keyCapSize(widget.font(), hint.key).width());
  paintKeyCap(painter, place, hint.key, widget.palette(), widget.font());
  const QRect text = widget.rect().adjusted(place.width() + gapBehindKey(hint), 0, 0, 0);
  paintText(painter, text, hint.text, hintFont(widget.font()), isUnderMouse ? tokens.accent : tokens.text2);
}

}  // namespace

HintItem::HintItem(KeyHint hint, QWidget* parent) : QWidget(parent), m_hint(std::move(hint))
{
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAccessibleName(QStringLiteral("%1: %2").arg(m_hint.key, m_hint.text));
}

QSize HintItem::sizeHint() const
{
  return hintSize(m_hint, font());
}

void HintItem::paintEvent(QPaintEvent*)
{
  paintHint(*this, m_hint, false);
}

HintAction::HintAction(KeyHint hint, QWidget* parent) : QAbstractButton(parent), m_hint(std::move(hint))
{
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAccessibleName(m_hint.text);
  setCursor(Qt::PointingHandCursor);
}

QSize HintAction::sizeHint() const
{
  return hintSize(m_hint, font());
}

void HintAction::paintEvent(QPaintEvent*)
{
  paintHint(*this, m_hint, underMouse());
  if (!hasFocus())
    return;
  QPainter painter(this);
  paintFocusRing(painter, rect(), chipRadius, tokensFor(palette()));
}

}  // namespace overture::ui
