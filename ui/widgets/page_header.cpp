#include "ui/widgets/page_header.h"

#include "ui/style/metrics.h"
#include "ui/style/paint.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace overture::ui
{

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent),
      m_title(new TextLabel(TextRank::title, this)),
      m_subtitle(new TextLabel(TextRank::second, this)),
      m_controls(new QHBoxLayout)
{
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(space16, space12, space16, space12);
  row->setSpacing(space12);
  m_subtitle->setElided(true);
  m_controls->setSpacing(space8);
  row->addWidget(m_title);
  row->addWidget(m_subtitle, 1);
  row->addLayout(m_controls);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString& title)
{
  m_title->setText(title);
  setAccessibleName(title);
}

void PageHeader::setSubtitle(const QString& subtitle)
{
  m_subtitle->setText(subtitle);
}

void PageHeader::addControl(QWidget* control)
{
  m_controls->addWidget(control);
}

QString PageHeader::title() const
{
  return m_title->text();
}

QSize PageHeader::sizeHint() const
{
  const QSize needed = layout()->sizeHint();
  return {needed.width(), std::max(needed.height(), metricsOf(font()).header)};
}

void PageHeader::paintEvent(QPaintEvent*)
{
  const Tokens& tokens = tokensFor(palette());
  QPainter painter(this);
  painter.fillRect(rect(), tokens.window);
  paintHairline(painter, rect(), Qt::BottomEdge, tokens.line);
}

}  // namespace overture::ui
