#include "ui/widgets/timeline_view.h"

#include "ui/widgets/timeline_row.h"

#include <QVBoxLayout>

namespace overture::ui
{

TimelineView::TimelineView(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(0);
}

void TimelineView::setLines(const std::vector<TimelineLine>& lines)
{
  while (auto* old = m_column->takeAt(0)) {
    old->widget()->hide();
    old->widget()->deleteLater();
    delete old;
  }
  for (std::size_t index = 0; index < lines.size(); ++index) {
    if (lines[index].id == 0) {
      m_column->addWidget(new TimelineRow(lines[index], this));
      continue;
    }
    auto* link = new TimelineLink(lines[index], this);
    connect(link, &QAbstractButton::clicked, this, [this, index] { Q_EMIT opened(static_cast<int>(index)); });
    m_column->addWidget(link);
  }
}

}  // namespace overture::ui
