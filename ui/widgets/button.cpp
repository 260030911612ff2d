#include "ui/widgets/button.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/paint.h"
#include "ui/widgets/key_cap.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace overture::ui
{
namespace
{

constexpr int buttonPadding = space12;

bool isPrimaryButton(const QWidget& button)
{
  return button.property("primary").toBool();
}

QFont buttonFont(const QPushButton& button)
{
  return isPrimaryButton(button) ? strongFont(button.font()) : button.font();
}

QString buttonText(QString text)
{
  return text.remove(QLatin1Char('&'));
}

QColor inkOf(const QPushButton& button)
{
  const Tokens& tokens = tokensFor(button.palette());
  if (!button.isEnabled())
    return tokens.text3;
  if (isPrimaryButton(button))
    return tokens.onAccent;
  return button.isFlat() ? tokens.text2 : tokens.text;
}

int gapAfter(int width)
{
  return width > 0 ? width + space8 : 0;
}

struct ButtonParts {
  int icon = 0;
  int text = 0;
  int key = 0;
  int arrow = 0;
  [[nodiscard]] int width() const
  {
    return gapAfter(icon) + gapAfter(text) + gapAfter(key) + gapAfter(arrow) - space8 + 2 * buttonPadding;
  }
};

ButtonParts partsOf(const QPushButton& button, const QString& key)
{
  const int icon = metricsOf(button.font()).icon;
  return {.icon = button.icon().isNull() ? 0 : icon,
          .text = textWidth(buttonFont(button), buttonText(button.text())),
          .key = keyCapSize(button.font(), key).width(),
          .arrow = button.menu() ? icon : 0};
}

}  // namespace

Button::Button(QWidget* parent, Rank rank) : Button({}, parent, rank) {}

Button::Button(const QString& text, QWidget* parent, Rank rank) : QPushButton(text, parent)
{
  setProperty("primary", rank == Rank::primary);
  setFlat(rank == Rank::quiet);
  setAutoDefault(false);
}

void Button::setKeyHint(const QString& key)
{
  m_key = key;
  updateGeometry();
  update();
}

QSize Button::sizeHint() const
{
  return {std::max(metricsOf(font()).control, partsOf(*this, m_key).width()), metricsOf(font()).control};
}

QSize Button::minimumSizeHint() const
{
  return sizeHint();
}

void Button::paintEvent(QPaintEvent*)
{
  QStylePainter painter(this);
  QStyleOptionButton option;
  initStyleOption(&option);
  option.features.setFlag(QStyleOptionButton::HasMenu, false);
  painter.drawControl(QStyle::CE_PushButtonBevel, option);
  const ButtonParts parts = partsOf(*this, m_key);
  const QColor ink = inkOf(*this);
  QRect rest =
      rect().adjusted(std::max(0, (width() - parts.width()) / 2) + std::min(buttonPadding, width() / 4), 0, 0, 0);
  if (parts.icon > 0)
    icon().paint(&painter, QRect(rest.left(), (height() - parts.icon) / 2, parts.icon, parts.icon));
  rest.setLeft(rest.left() + gapAfter(parts.icon));
  paintText(painter, QRect(rest.left(), 0, parts.text, height()), buttonText(text()), buttonFont(*this), ink);
  rest.setLeft(rest.left() + gapAfter(parts.text));
  const QColor keyInk = isPrimaryButton(*this) && isEnabled() ? ink : QColor();
  paintKeyCap(painter, QRect(rest.left(), 0, parts.key, height()), m_key, palette(), font(), keyInk);
  rest.setLeft(rest.left() + gapAfter(parts.key));
  if (parts.arrow > 0)
    painter.drawPixmap(rest.left(), (height() - parts.arrow) / 2,
                       linePixmap(QStringLiteral("chevron_down"), ink, parts.arrow, devicePixelRatioF()));
}

}  // namespace overture::ui
