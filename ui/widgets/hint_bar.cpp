#include "ui/widgets/hint_bar.h"

#include "ui/style/metrics.h"
#include "ui/style/paint.h"
#include "ui/widgets/hint_item.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace overture::ui
{
namespace
{

void dropItemsOf(QLayout& layout)
{
  while (auto* item = layout.takeAt(0)) {
    if (item->widget()) {
      item->widget()->hide();
      item->widget()->deleteLater();
    }
    delete item;
  }
}

int widthOfItems(const QLayout& layout)
{
  int width = 0;
  for (int index = 0; index < layout.count(); ++index)
    width += layout.itemAt(index)->widget()->sizeHint().width() + (index > 0 ? layout.spacing() : 0);
  return width;
}

}  // namespace

HintBar::HintBar(QWidget* parent) : QWidget(parent), m_left(new QHBoxLayout), m_right(new QHBoxLayout)
{
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(space16, 1, space16, 0);
  row->setSizeConstraint(QLayout::SetNoConstraint);
  row->setSpacing(space16);
  m_left->setSpacing(space16);
  m_right->setSpacing(space12);
  row->addLayout(m_left);
  row->addStretch(1);
  row->addLayout(m_right);
  setFixedHeight(metricsOf(font()).hintBar);
}

void HintBar::setHints(const std::vector<KeyHint>& hints)
{
  dropItemsOf(*m_left);
  for (const KeyHint& hint : hints)
    m_left->addWidget(new HintItem(hint, this));
  fit();
}

void HintBar::setMessage(const QString& message, const QString& key, const QString& action)
{
  dropItemsOf(*m_right);
  auto* label = new TextLabel(TextRank::hint, message, this);
  label->setElided(true);
  m_right->addWidget(label);
  if (!action.isEmpty()) {
    auto* button = new HintAction({key, action}, this);
    connect(button, &QAbstractButton::clicked, this, &HintBar::actionClicked);
    m_right->addWidget(button);
  }
  fit();
}

void HintBar::resizeEvent(QResizeEvent* event)
{
  QWidget::resizeEvent(event);
  fit();
}

void HintBar::changeEvent(QEvent* event)
{
  QWidget::changeEvent(event);
  if (event->type() != QEvent::FontChange)
    return;
  setFixedHeight(metricsOf(font()).hintBar);
  fit();
}

/// The message stands; the hints take what is left, and the first that has no place ends the row.
void HintBar::fit()
{
  const int message = std::min(widthOfItems(*m_right), width() / 2);
  int rest = width() - 2 * space16 - message - m_left->spacing();
  for (int index = 0; index < m_left->count(); ++index) {
    QWidget* hint = m_left->itemAt(index)->widget();
    const bool fits = hint->sizeHint().width() <= rest;
    rest = fits ? rest - hint->sizeHint().width() - m_left->spacing() : 0;
    hint->setVisible(fits);
  }
}

void HintBar::paintEvent(QPaintEvent*)
{
  const Tokens& tokens = tokensFor(palette());
  QPainter painter(this);
  painter.fillRect(rect(), tokens.window);
  paintHairline(painter, rect(), Qt::TopEdge, tokens.line);
}

}  // namespace overture::ui
