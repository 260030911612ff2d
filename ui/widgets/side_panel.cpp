#include "ui/widgets/side_panel.h"

#include "ui/style/metrics.h"
#include "ui/style/paint.h"

#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace overture::ui
{

SidePanel::SidePanel(QWidget* parent) : QWidget(parent), m_area(new QScrollArea(this)), m_column(new QVBoxLayout)
{
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(1, 0, 0, 0);
  whole->addWidget(m_area);
  auto* content = new QWidget;
  auto* holder = new QVBoxLayout(content);
  holder->setContentsMargins(space16, space12, space16, space16);
  holder->addLayout(m_column);
  holder->addStretch(1);
  m_column->setSpacing(space8);
  m_area->setFrameShape(QFrame::NoFrame);
  m_area->setFocusPolicy(Qt::NoFocus);
  m_area->setWidgetResizable(true);
  m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_area->setWidget(content);
  content->setAutoFillBackground(false);
  m_area->viewport()->setAutoFillBackground(false);
}

void SidePanel::scrollToTop()
{
  m_area->verticalScrollBar()->setValue(0);
}

void SidePanel::paintEvent(QPaintEvent*)
{
  const Tokens& tokens = tokensFor(palette());
  QPainter painter(this);
  painter.fillRect(rect(), tokens.window);
  paintHairline(painter, rect(), Qt::LeftEdge, tokens.line);
}

}  // namespace overture::ui
