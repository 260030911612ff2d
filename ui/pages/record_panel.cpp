#include "ui/pages/record_panel.h"

#include "core/store/profile_queries.h"
#include "ui/style/metrics.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace overture::ui
{

RecordPanel::RecordPanel(const Workspace& workspace, QWidget* parent)
    : SidePanel(parent), m_workspace(workspace), m_hint(new TextLabel(TextRank::second, this))
{
  m_hint->setWordWrap(true);
  column()->insertWidget(0, m_hint);
  connect(&workspace.store, &StoreBridge::changed, this, &RecordPanel::onChanged);
  connect(qApp, &QApplication::focusChanged, this, &RecordPanel::keepInSight);
}

void RecordPanel::setParts(QWidget* record, QWidget* form)
{
  m_record = record;
  m_form = form;
  column()->insertWidget(1, record);
  column()->insertWidget(2, form);
  arrange();
}

void RecordPanel::setHint(const QString& hint)
{
  m_hint->setText(hint);
}

void RecordPanel::showRecord(qint64 id)
{
  if (id == m_id && m_found)
    return;
  m_id = id;
  refresh();
  if (!m_creating)
    scrollToTop();
}

void RecordPanel::refresh()
{
  m_found = m_id != 0 && read();
  arrange();
}

void RecordPanel::onChanged(const store::Changes& changes)
{
  if (m_id != 0 && (changes.isEverything() || concerns(changes)))
    refresh();
}

void RecordPanel::arrange()
{
  m_hint->setVisible(!m_creating && !m_found);
  m_record->setVisible(!m_creating && m_found);
  m_form->setVisible(m_creating);
}

void RecordPanel::startNew(qint64 about)
{
  m_creating = true;
  clearForm(about);
  arrange();
  scrollToTop();
  focusForm();
}

void RecordPanel::leaveNew()
{
  if (!m_creating)
    return;
  m_creating = false;
  arrange();
  Q_EMIT leftNew();
}

void RecordPanel::finishNew(qint64 id)
{
  Q_EMIT created(id);
  leaveNew();
}

void RecordPanel::enter()
{
  if (m_creating)
    focusForm();
  else if (m_found)
    focusRecord();
}

/// A control that gets the focus by a key or from code may stand below the edge.
void RecordPanel::keepInSight(QWidget*, QWidget* focused)
{
  auto* area = findChild<QScrollArea*>();
  if (area != nullptr && focused != nullptr && area->isAncestorOf(focused))
    area->ensureWidgetVisible(focused, 0, space24);
}

std::string RecordPanel::zone() const
{
  return m_workspace.store.readOr<std::string>({}, store::profileZone);
}

void RecordPanel::write(store::Action<store::Done> action)
{
  m_workspace.store.write<store::Done>(std::move(action), this, [this](Result<store::Done> done) {
    if (!done)
      Q_EMIT failed(done.error());
  });
}

void RecordPanel::keyPressEvent(QKeyEvent* event)
{
  if (event->key() == Qt::Key_Escape && m_creating)
    return leaveNew();
  SidePanel::keyPressEvent(event);
}

}  // namespace overture::ui
