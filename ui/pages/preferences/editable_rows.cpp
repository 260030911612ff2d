#include "ui/pages/preferences/editable_rows.h"

#include "ui/style/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace overture::ui
{
namespace
{

Button* rowButton(QHBoxLayout* line, const QString& text, const QString& name)
{
  auto* button = new Button(text, nullptr, Button::Rank::quiet);
  button->setAccessibleName(name);
  button->setToolTip(name);
  line->addWidget(button);
  return button;
}

}  // namespace

EditableRows::EditableRows(bool canBeMoved, QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_canBeMoved(canBeMoved)
{
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(space4);
}

void EditableRows::setRows(const std::vector<EditableRow>& rows, bool canBeChanged)
{
  while (auto* item = m_column->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  for (const auto& row : rows)
    m_column->addWidget(makeRow(row, canBeChanged));
  setVisible(!rows.empty());
}

QWidget* EditableRows::makeRow(const EditableRow& row, bool canBeChanged)
{
  auto* box = new QWidget(this);
  auto* line = new QHBoxLayout(box);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(space4);
  auto* texts = new QVBoxLayout;
  texts->setSpacing(0);
  auto* title = new TextLabel(TextRank::body, row.title, box);
  title->setWordWrap(true);
  auto* detail = new TextLabel(TextRank::second, row.detail, box);
  detail->setElided(true);
  detail->setVisible(!row.detail.isEmpty());
  texts->addWidget(title);
  texts->addWidget(detail);
  line->addLayout(texts, 1);
  if (canBeChanged)
    addButtons(line, row);
  return box;
}

void EditableRows::addButtons(QHBoxLayout* line, const EditableRow& row)
{
  const auto id = row.id;
  if (m_canBeMoved) {
    connect(rowButton(line, QStringLiteral("↑"), tr("Move up: %1").arg(row.title)), &QPushButton::clicked, this,
            [this, id] { Q_EMIT moveRequested(id, -1); });
    connect(rowButton(line, QStringLiteral("↓"), tr("Move down: %1").arg(row.title)), &QPushButton::clicked, this,
            [this, id] { Q_EMIT moveRequested(id, 1); });
  }
  connect(rowButton(line, tr("Edit"), tr("Edit: %1").arg(row.title)), &QPushButton::clicked, this,
          [this, id] { Q_EMIT editRequested(id); });
  connect(rowButton(line, tr("Remove"), tr("Remove: %1").arg(row.title)), &QPushButton::clicked, this,
          [this, id] { Q_EMIT removeRequested(id); });
}

}  // namespace overture::ui
