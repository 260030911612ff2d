#include "ui/widgets/row_hover.h"

#include <QAbstractItemView>
#include <QMouseEvent>

namespace overture::ui
{

RowHover::RowHover(QAbstractItemView* view) : QObject(view), m_view(view)
{
  view->setMouseTracking(true);
  view->viewport()->installEventFilter(this);
}

int RowHover::rowOf(const QWidget* view)
{
  const auto* hover = view ? view->findChild<RowHover*>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
  return hover ? hover->m_row : -1;
}

bool RowHover::eventFilter(QObject* watched, QEvent* event)
{
  if (event->type() == QEvent::MouseMove)
    setRow(m_view->indexAt(static_cast<QMouseEvent*>(event)->pos()).row());
  if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
    setRow(-1);
  return QObject::eventFilter(watched, event);
}

void RowHover::setRow(int row)
{
  if (row == m_row)
    return;
  m_row = row;
  m_view->viewport()->update();
}

}  // namespace overture::ui
