#include "ui/pages/compose/choice_card.h"

#include "ui/style/metrics.h"
#include "ui/style/paint.h"
#include "ui/style/tokens.h"
#include "ui/widgets/key_cap.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace overture::ui
{
namespace
{

constexpr int cardLeastWidth = 160;
constexpr int cardDetailLines = 2;

QMargins cardMargins()
{
  return {space12, space8, space12, space8};
}

}  // namespace

ChoiceCard::ChoiceCard(QWidget* parent) : QPushButton(parent)
{
  auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setAutoDefault(false);
  setAttribute(Qt::WA_Hover);
}

void ChoiceCard::setChoice(const QString& name, const QString& detail, const QString& key, const QString& keyText)
{
  setText(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")));
  m_detail = detail;
  m_key = key;
  m_keyText = keyText;
  setToolTip(detail.isEmpty() ? name : name + QLatin1Char('\n') + detail);
  setAccessibleName(name);
  setAccessibleDescription(detail);
  updateGeometry();
  update();
}

void ChoiceCard::setMarked(bool marked)
{
  m_marked = marked;
  update();
}

int ChoiceCard::detailHeight(int width) const
{
  if (m_detail.isEmpty())
    return 0;
  const QFontMetrics metrics(secondFont(font()));
  const auto inner = std::max(1, width - cardMargins().left() - cardMargins().right());
  const auto needed = metrics.boundingRect(QRect(0, 0, inner, 10000), Qt::TextWordWrap, m_detail).height();
  return std::min(needed, cardDetailLines * metrics.lineSpacing());
}

int ChoiceCard::heightForWidth(int width) const
{
  const auto margins = cardMargins();
  const int keys = m_keyText.isEmpty() ? 0 : std::max(keyCapSize(font(), m_key).height(),
                                                      QFontMetrics(hintFont(font())).height()) + space4;
  return margins.top() + margins.bottom() + QFontMetrics(strongFont(font())).height() + detailHeight(width) + keys;
}

QSize ChoiceCard::sizeHint() const
{
  const int wide = std::max(width(), cardLeastWidth);
  return {wide, heightForWidth(wide)};
}

QSize ChoiceCard::minimumSizeHint() const
{
  return {cardLeastWidth, heightForWidth(std::max(width(), cardLeastWidth))};
}

void ChoiceCard::resizeEvent(QResizeEvent* event)
{
  QPushButton::resizeEvent(event);
  updateGeometry();
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
  const auto& tokens = tokensFor(palette());
  QPainter painter(this);
  const auto ground = isDown() ? pressedGround(tokens.base, tokens)
                               : (underMouse() && isEnabled() ? hoverGround(tokens.base, tokens) : tokens.base);
  paintBox(painter, rect(), cardRadius, ground, m_marked ? tokens.accent : tokens.line);
  auto rest = rect().marginsRemoved(cardMargins());
  const int nameHeight = QFontMetrics(strongFont(font())).height();
  paintText(painter, QRect(rest.left(), rest.top(), rest.width(), nameHeight),
            QString(text()).replace(QLatin1String("&&"), QLatin1String("&")), strongFont(font()),
            isEnabled() ? tokens.text : tokens.text3);
  rest.setTop(rest.top() + nameHeight);
  painter.setFont(secondFont(font()));
  painter.setPen(tokens.text2);
  painter.drawText(QRect(rest.left(), rest.top(), rest.width(), detailHeight(width())), Qt::TextWordWrap, m_detail);
  rest.setTop(rest.top() + detailHeight(width()) + space4);
  if (!m_keyText.isEmpty()) {
    const auto cap = keyCapSize(font(), m_key);
    paintKeyCap(painter, QRect(rest.left(), rest.top(), cap.width(), rest.height()), m_key, palette(), font());
    paintText(painter, QRect(rest.left() + cap.width() + space4, rest.top(), rest.width() - cap.width() - space4,
                             rest.height()),
              m_keyText, hintFont(font()), tokens.text3);
  }
  if (hasFocus())
    paintFocusRing(painter, rect(), cardRadius, tokens);
}

}  // namespace overture::ui
