#include "ui/style/metrics.h"
#include "ui/widgets/side_panel.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

namespace overture::ui
{

ListAndPanel::ListAndPanel(QWidget* list, SidePanel* panel, QWidget* parent)
    : QWidget(parent), m_list(list), m_panel(panel)
{
  m_list->setParent(this);
  m_panel->setParent(this);
  setTabOrder(m_list, m_panel);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ListAndPanel::setPanelShown(bool shown)
{
  const bool hadFocus = m_panel->isAncestorOf(QApplication::focusWidget());
  m_shown = shown;
  place();
  if (!shown && hadFocus)
    m_list->setFocus();
}

void ListAndPanel::setBesideFrom(int width)
{
  m_besideFrom = width;
  place();
}

void ListAndPanel::resizeEvent(QResizeEvent* event)
{
  QWidget::resizeEvent(event);
  place();
}

void ListAndPanel::changeEvent(QEvent* event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange)
    place();
}

void ListAndPanel::keyPressEvent(QKeyEvent* event)
{
  if (event->key() != Qt::Key_Escape || !m_shown || isWide())
    return QWidget::keyPressEvent(event);
  setPanelShown(false);
}

bool ListAndPanel::isWide() const
{
  return window()->width() >= m_besideFrom;
}

void ListAndPanel::place()
{
  const int panel = std::min(metricsOf(font()).panel, width());
  const bool isBeside = m_shown && isWide();
  m_list->setGeometry(0, 0, width() - (isBeside ? panel : 0), height());
  m_panel->setGeometry(width() - panel, 0, panel, height());
  m_list->show();
  m_panel->setVisible(m_shown);
  m_panel->raise();
}

}  // namespace overture::ui
