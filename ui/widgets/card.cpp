#include "ui/widgets/card.h"

#include "ui/style/metrics.h"
#include "ui/style/paint.h"

#include <QPainter>
#include <QVBoxLayout>

namespace overture::ui
{

Card::Card(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
  m_column->setContentsMargins(space12, space8, space12, space8);
  m_column->setSpacing(space4);
}

void Card::setChosen(bool chosen)
{
  m_chosen = chosen;
  update();
}

void Card::paintEvent(QPaintEvent*)
{
  const Tokens& tokens = tokensFor(palette());
  QPainter painter(this);
  paintBox(painter, rect(), cardRadius, tokens.base, m_chosen ? tokens.accent : tokens.line);
}

}  // namespace overture::ui
