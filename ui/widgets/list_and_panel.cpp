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
  if (!m_wide || isWide())
    m_beside = shown;
  if (!m_wide || !isWide())
    m_over = shown;
  place();
  Q_EMIT placed();
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
  followWidth();
  place();
}

/// Whoever is at work in the panel keeps it when the window grows narrow.
void ListAndPanel::followWidth()
{
  const bool wide = isWide();
  if (m_wide == wide)
    return;
  if (m_wide)
    m_over = !wide && m_panel->isAncestorOf(window()->focusWidget());
  m_wide = wide;
  Q_EMIT placed();
}

void ListAndPanel::changeEvent(QEvent* event)
{
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange)
    place();
}

void ListAndPanel::keyPressEvent(QKeyEvent* event)
{
  if (event->key() != Qt::Key_Escape || isWide() || !m_over)
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
  const bool isBeside = isWide() && m_beside;
  m_list->setGeometry(0, 0, width() - (isBeside ? panel : 0), height());
  m_panel->setGeometry(width() - panel, 0, panel, height());
  m_list->show();
  m_panel->setVisible(isPanelShown());
  m_panel->raise();
}

}  // namespace overture::ui
